/** K002: a lesson asks questions of its own pool and of the right kind, each once; none of them is left unasked. */
import type { QuestionKind } from '#domain/question.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { askedIn, type Asked } from '#content-model/lesson-blocks.ts';
import { LESSON_COMPONENTS } from '#content-model/lesson-vocabulary.ts';
import { anyOf, say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { ID_PATTERN } from '#content-model/schema-parts.ts';
import { plain } from './file-names.ts';
import { faultInYaml, idsByFile, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown-name.ts';

export const askedQuestions: Rule = {
  codes: ['K002', 'Q011'],
  check: (content, { isStrict }) => [...inLessons(content), ...neverAsked(content, isStrict)],
};

function inLessons(content: Content): readonly Fault[] {
  const questions = idsByFile(content, 'question');
  return [...content.course.lessons.values()].flatMap((lesson) => {
    const source = content.lessonFiles.get(lesson.path)?.source;
    if (source === undefined) return [];
    return lesson.asked.flatMap((asked, index) => {
      const finding = questions.has(asked.id)
        ? (mismatch(content, asked) ?? repeated(lesson.asked.slice(0, index), asked))
        : notFound(content, asked.id, questions);
      return finding === undefined ? [] : [faultAt(source, asked.span, finding)];
    });
  });
}

/** A question whose file has a fault of its name or place is not missing: that fault is told first. */
function notFound({ files }: Content, id: string, questions: ReadonlySet<string>): Finding {
  const finding = unknown('question', id, questions, 'content/questions');
  const meant = files.find(({ path, place }) => {
    const name = /([^/]+)\.(?:ya?ml|txt)$/i.exec(path)?.[1];
    const isAway = place === undefined || (place.kind === 'question' && !ID_PATTERN.test(place.id));
    return isAway && name !== undefined && plain(name) === id;
  });
  return meant === undefined ? finding : { ...finding, waitsFor: meant.shown };
}

function mismatch({ course }: Content, { component, id }: Asked): Finding | undefined {
  const question = course.questions.get(id)?.authored;
  if (question === undefined) return undefined;
  const kinds = LESSON_COMPONENTS[component]?.asks ?? [];
  if (!kinds.includes(question.kind)) {
    const fitting = componentFor(question.kind);
    const cause = say`"${id}" is of kind ${question.kind}; <${component}> asks ${anyOf(kinds)}.`;
    return { code: 'K002', message: say`question of another kind`, cause, fix: say`Write <${fitting} id="${id}" />.` };
  }
  if (question.pool === 'lesson') return undefined;
  const cause = say`"${id}" belongs to the pool ${question.pool}; a lesson would give it away.`;
  return {
    code: 'K002',
    message: say`question of another pool`,
    cause,
    fix: say`Ask a question with \`pool: lesson\`.`,
  };
}

/** The component that asks questions of a kind; there is one for each. */
function componentFor(kind: QuestionKind): string {
  return Object.entries(LESSON_COMPONENTS).find(([, { asks }]) => asks?.includes(kind))?.[0] ?? '';
}

function repeated(before: readonly Asked[], { id }: Asked): Finding | undefined {
  if (!before.some((asked) => asked.id === id)) return undefined;
  const cause = say`"${id}" is asked earlier in this lesson; one answer would count for both places.`;
  return {
    code: 'K002',
    message: say`question asked twice`,
    cause,
    fix: say`Ask another question, or delete this one.`,
  };
}

/** A draft is written before a lesson can ask it. */
function neverAsked(content: Content, isStrict: boolean): readonly Fault[] {
  const trees = [...content.lessonFiles.values()].map(({ parsed }) => parsed.tree);
  // What a lesson that cannot be read asks is not known.
  if (trees.includes(undefined)) return [];
  const asked = new Set(trees.flatMap((tree) => (tree === undefined ? [] : askedIn(tree).map(({ id }) => id))));
  return questionsWithFiles(content).flatMap(({ entry: { id, authored }, yaml }) => {
    // A name that is not plain will change, and may then be the one that a lesson asks.
    if (authored.pool !== 'lesson' || asked.has(id) || !ID_PATTERN.test(id)) return [];
    const severity = isStrict || authored.status === 'reviewed' ? 'error' : 'warning';
    return [faultInYaml(yaml, ['pool'], { ...neverAskedFinding(id, authored.kind), severity })];
  });
}

function neverAskedFinding(id: string, kind: QuestionKind): Finding {
  const fitting = componentFor(kind);
  const cause = say`"${id}" has \`pool: lesson\`, and no lesson asks it.`;
  const fix = say`Put <${fitting} id="${id}" /> into a lesson, or choose the pool practice.`;
  return { code: 'K002', message: say`question never asked`, cause, fix };
}
