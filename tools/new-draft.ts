/** What an order changes in the content directory: the files of the template, and for a lesson its entry in modules.yaml. */
import type { Locale } from '#domain/text.ts';
import type { Content } from '#content-model/read-course.ts';
import { readReviewed, REVIEWED_FILE, writtenReviewed } from '#content-model/reviewed.ts';
import { fingerprint } from '#content-model/rules/both-languages.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { drillTemplate, termTemplate } from './content-templates.ts';
import { lessonTemplates } from './lesson-templates.ts';
import { listLesson } from './list-lesson.ts';
import type { Order } from './new-order.ts';
import {
  caseTemplate,
  choiceTemplate,
  LETTERS,
  type Group,
  type Letter,
  type QuestionFacts,
} from './question-templates.ts';
import { withVietnameseNotes } from './template-notes.ts';
import type { Change } from './write-together.ts';

/**
 * The changes, or undefined if modules.yaml is written in a form in which no place for the lesson can be found.
 * @param today such as 2026-11-27
 * @param language of the notes in the templates
 */
export function draftOf(
  content: Content,
  order: Order,
  today: string,
  language: Locale,
): readonly Change[] | undefined {
  const { kind, module, id } = order;
  const noted = (template: string): string => (language === 'vi' ? withVietnameseNotes(template) : template);
  const facts = (): QuestionFacts => questionFacts(content, order, today);
  switch (kind) {
    case 'lesson':
      return lessonDraft(content, order, today, noted);
    case 'term':
      return [{ path: `glossary/${id}.yaml`, text: noted(termTemplate(order, today)) }];
    case 'drill':
      return [{ path: `drills/${id}.yaml`, text: noted(drillTemplate(order, today)) }];
    case 'question':
      return [{ path: `questions/${module}/${id}.yaml`, text: noted(choiceTemplate(order, facts())) }];
    case 'case':
      return [{ path: `questions/${module}/${id}.yaml`, text: noted(caseTemplate(order, facts())) }];
    default:
      return kind satisfies never;
  }
}

function lessonDraft(
  content: Content,
  order: Order,
  today: string,
  noted: (template: string) => string,
): readonly Change[] | undefined {
  const { module, id, title } = order;
  const was = content.files.find(({ path }) => path === 'modules.yaml')?.text;
  const text = was === undefined ? undefined : listLesson(was, module, { id, title });
  if (was === undefined || text === undefined) return undefined;
  const { en, vi } = lessonTemplates(order, today, noted);
  return [
    { path: `lessons/en/${module}/${id}.mdx`, text: en },
    { path: `lessons/vi/${module}/${id}.mdx`, text: vi },
    { path: 'modules.yaml', text, was },
    ...recordAfter(content, 'modules.yaml', was, text),
  ];
}

/** A line that this command writes needs no review of its own: where the file was as recorded, it is so afterwards. */
function recordAfter(content: Content, path: string, was: string, text: string): readonly Change[] {
  const record = content.files.find((file) => file.path === REVIEWED_FILE)?.text;
  const recorded = readReviewed(content);
  if (record === undefined || recorded === undefined || recorded === 'damaged') return [];
  if (new Map(Object.entries(recorded)).get(path) !== fingerprint(was)) return [];
  const print = fingerprint(text);
  return [{ path: REVIEWED_FILE, text: writtenReviewed(recorded, [{ path, print }]), was: record }];
}

function questionFacts({ course }: Content, order: Order, today: string): QuestionFacts {
  const criteria = course.syllabus.flatMap((outcome) => outcome.criteria);
  const confused = course.misconceptions.filter(({ concepts }) =>
    concepts.some((concept) => order.concepts.includes(concept)),
  );
  return {
    bloom: criteria.find(({ id }) => id === order.criteria[0])?.bloom ?? 1,
    misconceptions: confused.map(({ id }) => id),
    rightLetter: rarestLetter({ course }, order.pool),
    groups: groupsOf({ course }, order.concepts),
    today,
  };
}

/** The letter that is right least often in a pool; of several the first. */
function rarestLetter({ course }: Pick<Content, 'course'>, pool: string): Letter {
  const right = [...course.questions.values()].flatMap(({ authored }) =>
    authored.kind === 'choice' && authored.pool === pool ? authored.choices.filter(({ correct }) => correct) : [],
  );
  const counts = LETTERS.map((letter) => right.filter(({ id }) => id === letter).length);
  return LETTERS[counts.indexOf(Math.min(...counts))] ?? 'a';
}

/** The concepts of a case as its groups; of a single one also what it is confused with. */
function groupsOf({ course }: Pick<Content, 'course'>, concepts: readonly string[]): readonly Group[] {
  const confused = course.terms.get(concepts[0] ?? '')?.authored.confusedWith ?? [];
  const wanted = concepts.length > 1 ? concepts : [...concepts, ...confused.slice(0, 1)];
  const groups = wanted.flatMap((id): readonly Group[] => {
    const term = course.terms.get(id)?.authored.term;
    return term === undefined
      ? []
      : [{ id, en: capital(term.en), vi: term.vi === PENDING ? PENDING : capital(term.vi) }];
  });
  const others = ['first-group', 'second-group'].map((id) => ({ id, en: 'TODO Name of the group', vi: PENDING }));
  return groups.length >= 2 ? groups : [...groups, ...others].slice(0, 2);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
