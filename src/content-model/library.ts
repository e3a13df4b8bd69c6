/**
 * What Astro's pages know of the content: the one file through which they reach it. The course is read once in a build;
 * in development it is read again when a file of it has changed. Faults stop both, all of them named at once.
 */
/// <reference types="astro/client" />
import type { Blueprint } from '#domain/blueprint.ts';
import { caseName } from '#domain/drill.ts';
import { keyOf } from '#domain/mark-response.ts';
import type { PaperEntry } from '#domain/paper-bank.ts';
import type { AnswerKey, BankedQuestion, ChoiceQuestion } from '#domain/question.ts';
import type { Syllabus } from '#domain/syllabus.ts';
import type { Locale } from '#domain/text.ts';
import { checkContent } from './check-course.ts';
import { contentStamp } from './content-files.ts';
import type { Course, Lesson } from './course.ts';
import { deskOf, type Desk } from './desk.ts';
import { faultLine } from './format-fault.ts';
import {
  localizeExamFacts,
  localizeExams,
  localizeMisconceptions,
  localizeModules,
  localizeNews,
  localizeSources,
  localizeSyllabus,
  type Exam,
  type ExamFact,
  type Misconception,
  type Module,
  type NewsEntry,
  type Source,
} from './localize-course.ts';
import { localizeDrill, type LocalizedDrill } from './localize-drill.ts';
import { localizeQuestion, localizeTerm, type LocalizedTerm } from './localize.ts';
import { blueprintOf, paperBank as paperBankOf } from './papers.ts';
import { readContent, type Content } from './read-course.ts';
import { moduleSheet, type SheetPart } from './sheet.ts';
import { syllabusCoverage, type OutcomeCoverage } from './syllabus-coverage.ts';
import { usesOfTerm, type TermUses } from './term-uses.ts';

/** Astro runs with the project as its working directory. */
const CONTENT_DIR = 'content';

/** In development, how long a look at the files stays good: a page asks for the course a hundred times. */
const LOOK_AGAIN_MS = 100;

let held: { readonly stamp: string; readonly content: Content; lookedAt: number } | undefined;

/**
 * The course, in both languages.
 * @throws an Error with one line for every error of the content; warnings are left to `npm run check:content`
 */
export function course(): Course {
  return soundContent().course;
}

function soundContent(): Content {
  const now = performance.now();
  if (held !== undefined && (!import.meta.env.DEV || now - held.lookedAt < LOOK_AGAIN_MS)) return held.content;
  const stamp = contentStamp(CONTENT_DIR);
  if (held?.stamp === stamp) {
    held.lookedAt = now;
    return held.content;
  }
  const content = readContent(CONTENT_DIR);
  const errors = checkContent(content).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const count = errors.length === 1 ? '1 fault' : `${errors.length} faults`;
    const lines = errors.map((fault) => faultLine(fault)).join('\n');
    throw new Error(`${count} in the content (npm run check:content shows them):\n${lines}`);
  }
  held = { stamp, content, lookedAt: now };
  return content;
}

/** One language of a lesson, without its rendered body; undefined if it is not written. */
export function lessonPage(locale: Locale, module: string, lesson: string): Lesson | undefined {
  return course().lessons.get(`${locale}/${module}/${lesson}`);
}

/** All written lessons of a language, in the order of the course. */
export function lessonsOf(locale: Locale): readonly Lesson[] {
  return modulesFor(locale).flatMap(({ id, lessons }) =>
    lessons.flatMap(({ lesson }) => lessonPage(locale, id, lesson) ?? []),
  );
}

/** What MDX makes of a lesson: an Astro component. */
type LessonBody = import('astro').MDXInstance<Record<string, unknown>>['Content'];

/** The body of a lesson, compiled: `<Content components={…} />`. */
export type LessonModule = { readonly Content: LessonBody };

const LESSON_MODULES = import.meta.glob<{ default: LessonBody }>('/content/lessons/*/*/*.mdx');

/**
 * Loads the body of a lesson; undefined if it is not written.
 * @throws what the compiler says of a lesson that it refuses
 */
export async function lessonModule(locale: Locale, module: string, lesson: string): Promise<LessonModule | undefined> {
  const loaded = await LESSON_MODULES[`/content/lessons/${locale}/${module}/${lesson}.mdx`]?.();
  return loaded === undefined ? undefined : { Content: loaded.default };
}

/**
 * A question in one language; `pending` if some of its Vietnamese is still English.
 * @throws an Error for an id that no question has: pages ask for ids of the course alone
 */
export function questionFor(
  id: string,
  locale: Locale,
): { readonly question: BankedQuestion; readonly pending: boolean } {
  const entry = course().questions.get(id);
  if (entry === undefined) throw new Error(`There is no question "${id}" in ${CONTENT_DIR}/questions.`);
  return localizeQuestion(id, entry.authored, locale, course());
}

/** The keys of a lesson's checks, in reading order, by lesson id (`<module>/<lesson>`); the same in both languages. */
export function answerKeys(lessonId: string): readonly AnswerKey[] {
  return checksOf(lessonId).map((id) => keyOf(questionFor(id, 'en').question));
}

/** The keys of everything that is asked outside exams, the cases of drills among it; the same in both languages. */
export function allAnswerKeys(): readonly AnswerKey[] {
  const questions = [...course().questions.keys()].map((id) => questionFor(id, 'en').question);
  const asked = questions.filter(({ pool }) => pool === 'lesson' || pool === 'practice').map(keyOf);
  const cases = drillsFor('en').flatMap(({ drill }) =>
    drill.cases.map((one): AnswerKey => ({
      question: caseName(drill.id, one.id),
      revision: one.revision,
      key: { kind: 'choice', choice: one.class },
    })),
  );
  return [...asked, ...cases];
}

function checksOf(lessonId: string): readonly string[] {
  const { lessons } = course();
  return (lessons.get(`en/${lessonId}`) ?? lessons.get(`vi/${lessonId}`))?.checks ?? [];
}

/**
 * A drill in one language.
 * @throws an Error for an id that no drill has: pages ask for ids of the course alone
 */
export function drillFor(id: string, locale: Locale): LocalizedDrill {
  const entry = course().drills.get(id);
  if (entry === undefined) throw new Error(`There is no drill "${id}" in ${CONTENT_DIR}/drills.`);
  return localizeDrill(id, entry.authored, locale, course());
}

/** All drills for a page of `locale`, by their titles in that language. */
export function drillsFor(locale: Locale): readonly LocalizedDrill[] {
  const drills = [...course().drills.keys()].map((id) => drillFor(id, locale));
  return drills.toSorted((one, other) => one.title.localeCompare(other.title, locale));
}

/** A term for a page of `locale`; undefined if there is no such term. */
export function termPage(id: string, locale: Locale): LocalizedTerm | undefined {
  return localizeTerm(id, locale, course());
}

/** All terms for a page of `locale`, by their names in that language. */
export function termsFor(locale: Locale): readonly LocalizedTerm[] {
  const terms = [...course().terms.keys()].flatMap((id) => termPage(id, locale) ?? []);
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, locale));
}

/** Where a term is taught, linked and asked; all empty for a term that is used nowhere. */
export function usedIn(term: string): TermUses {
  return usesOfTerm(term, course());
}

/** Modules and lessons in order, planned ones too. */
export function modulesFor(locale: Locale): readonly Module[] {
  return localizeModules(course(), locale);
}

/** The cheat sheet of a module, criterion by criterion; empty for a module that has none. */
export function sheetFor(module: string, locale: Locale): readonly SheetPart[] {
  return moduleSheet(module, locale, course());
}

/** Outcomes, criteria and items of the exam. */
export function syllabusFor(locale: Locale): Syllabus {
  return localizeSyllabus(course(), locale);
}

/** What the course holds of the syllabus, outcome by outcome. */
export function coverage(): readonly OutcomeCoverage[] {
  return syllabusCoverage(course());
}

/** Where our knowledge comes from. */
export function sourcesFor(locale: Locale): readonly Source[] {
  return localizeSources(course(), locale);
}

/** Facts about the exam, each with the day it was checked. */
export function examFactsFor(locale: Locale): readonly ExamFact[] {
  return localizeExamFacts(course(), locale);
}

/** What is new on the site, the latest day first; empty if nothing is told. */
export function newsFor(locale: Locale): readonly NewsEntry[] {
  return localizeNews(course(), locale);
}

/** A question that helps to say where to start, with the lesson that asks it. */
export type StartQuestion = { readonly question: ChoiceQuestion; readonly lesson: Lesson };

/** The questions that tell a newcomer where to start, by their lessons in the order of the course; empty if none are. */
export function startQuestions(locale: Locale): readonly StartQuestion[] {
  const { start } = course();
  return lessonsOf(locale).flatMap((lesson) =>
    lesson.checks.flatMap((id): readonly StartQuestion[] => {
      const { question } = questionFor(id, locale);
      return start.includes(id) && question.kind === 'choice' ? [{ question, lesson }] : [];
    }),
  );
}

/** The named wrong ideas behind wrong options. */
export function misconceptionsFor(locale: Locale): readonly Misconception[] {
  return localizeMisconceptions(course(), locale);
}

/** The blueprints, those not enabled too. */
export function examsFor(locale: Locale): readonly Exam[] {
  return localizeExams(course(), locale);
}

/** The same as papers are drawn of them. */
export function blueprints(): readonly Blueprint[] {
  return [...course().exams.values()].map(blueprintOf);
}

/** All that papers can be drawn of, the pool `final` included: leave it out where it must not be met yet. */
export function paperBank(): readonly PaperEntry[] {
  return paperBankOf(course());
}

/** What the course holds and what it lacks. */
export function desk(): Desk {
  return deskOf(soundContent());
}
