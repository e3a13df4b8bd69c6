/** The shared files and the blueprints in one language: syllabus, modules, sources, facts about the exam. */
import type { Syllabus } from '#domain/syllabus.ts';
import { plainText, type InlineText, type Locale } from '#domain/text.ts';
import type { Course } from './course.ts';
import { langOfName, localizeName, localizeText } from './localize.ts';
import type { AuthoredText } from './schema-parts.ts';

/** A title, and its language where it is not that of the page: English in place of Vietnamese still to come. */
type Titled = { readonly title: string; readonly titleLang?: 'en' | undefined };

function titled(title: AuthoredText, locale: Locale): Titled {
  return { title: localizeName(title, locale), titleLang: langOfName(title, locale) };
}

/** Outcomes with their criteria and items, in the order of the syllabus. */
export function localizeSyllabus({ syllabus }: Pick<Course, 'syllabus'>, locale: Locale): Syllabus {
  return syllabus.map(({ id, title, marks, criteria }) => ({
    id,
    ...titled(title, locale),
    marks,
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      ...titled(criterion.title, locale),
      bloom: criterion.bloom,
      marks: criterion.marks,
      items: criterion.items.map(({ id: item, title: itemTitle, concept }) => ({
        id: item,
        ...titled(itemTitle, locale),
        concept,
      })),
    })),
  }));
}

export type ModuleLesson = Titled & {
  /** `<module>/<lesson>`. */
  readonly id: string;
  readonly lesson: string;
  /** Not written yet: it has a line on the map and no page. */
  readonly planned: boolean;
};
export type Module = Titled & {
  readonly id: string;
  readonly description: string;
  readonly descriptionLang?: 'en' | undefined;
  readonly lessons: readonly ModuleLesson[];
};

/** Modules with their lessons, in the order of the course. */
export function localizeModules({ modules }: Pick<Course, 'modules'>, locale: Locale): readonly Module[] {
  return modules.map(({ id, title, description, lessons }) => ({
    id,
    ...titled(title, locale),
    description: localizeName(description, locale),
    descriptionLang: langOfName(description, locale),
    lessons: lessons.map((lesson) => ({
      id: `${id}/${lesson.id}`,
      lesson: lesson.id,
      ...titled(lesson.title, locale),
      planned: lesson.planned,
    })),
  }));
}

export type Source = Titled & {
  readonly id: string;
  readonly what: InlineText;
  readonly caution: InlineText;
  readonly url?: string;
};

/** Sources in the order of their file. */
export function localizeSources(
  { sources, termNames }: Pick<Course, 'sources' | 'termNames'>,
  locale: Locale,
): readonly Source[] {
  return sources.map(({ id, title, what, caution, url }) => ({
    id,
    ...titled(title, locale),
    what: localizeText(what, locale, termNames),
    caution: localizeText(caution, locale, termNames),
    ...(url === undefined ? {} : { url }),
  }));
}

export type ExamFact = {
  readonly id: string;
  readonly text: InlineText;
  /** ISO date. */
  readonly lastChecked: string;
  readonly source: string;
};

/** Facts about the exam in the order of their file. */
export function localizeExamFacts(
  { examFacts, termNames }: Pick<Course, 'examFacts' | 'termNames'>,
  locale: Locale,
): readonly ExamFact[] {
  return examFacts.map(({ id, text, lastChecked, source }) => ({
    id,
    text: localizeText(text, locale, termNames),
    lastChecked,
    source,
  }));
}

export type NewsEntry = {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly text: InlineText;
};

/** What is new, the latest day first; of one day in the order of the file. */
export function localizeNews(
  { news, termNames }: Pick<Course, 'news' | 'termNames'>,
  locale: Locale,
): readonly NewsEntry[] {
  return news
    .map(({ id, date, text }) => ({ id, date, text: localizeText(text, locale, termNames) }))
    .toSorted((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
}

/** Its title is the wrong idea, as one who holds it would say it. */
export type Misconception = Titled & { readonly id: string };

/** Misconceptions in the order of their file, as plain words. */
export function localizeMisconceptions(
  { misconceptions, termNames }: Pick<Course, 'misconceptions' | 'termNames'>,
  locale: Locale,
): readonly Misconception[] {
  return misconceptions.map(({ id, name }) => ({
    id,
    title: plainText(localizeText(name, locale, termNames)),
    titleLang: langOfName(name, locale),
  }));
}

export type Exam = Titled & {
  /** Two capital letters. */
  readonly code: string;
  readonly pool: 'exam' | 'final';
  /** How many a paper asks. */
  readonly questions: number;
  readonly enabled: boolean;
};

/** Blueprints by their ids. */
export function localizeExams({ exams }: Pick<Course, 'exams'>, locale: Locale): readonly Exam[] {
  return [...exams.values()].map(({ authored: { code, title, pool, questions, enabled } }) => ({
    code,
    ...titled(title, locale),
    pool,
    questions: Object.values(questions).reduce((sum, count) => sum + count, 0),
    enabled,
  }));
}
