/**
 * The course as authored: everything in `content/`, read, checked for shape and put in order, in both languages. Pages
 * get it through library.ts, rules and tools through read-course.ts.
 */
import type { Locale } from '#domain/text.ts';
import type { AuthoredCorrection } from './corrections.ts';
import type { AuthoredDrill } from './drill-schema.ts';
import type { AuthoredExamFact } from './exam-fact-schema.ts';
import type { AuthoredExam } from './exam-schema.ts';
import type { Asked, LessonBlock, ShownDrill } from './lesson-blocks.ts';
import type { LessonHeading } from './lesson-headings.ts';
import type { LessonFrontMatter } from './lesson-schema.ts';
import type { AuthoredMisconception } from './misconception-schema.ts';
import type { AuthoredModule } from './module-schema.ts';
import type { AuthoredNews } from './news-schema.ts';
import type { AuthoredQuestion } from './question-schema.ts';
import type { AuthoredSource } from './source-schema.ts';
import type { AuthoredOutcome } from './syllabus-schema.ts';
import type { AuthoredWordList } from './word-list-schema.ts';
import type { TermNames } from './term-names.ts';
import type { AuthoredTerm } from './term-schema.ts';

/** One language of a lesson. */
export type Lesson = {
  /** `<module>/<lesson>`, the same in both languages. */
  readonly id: string;
  readonly locale: Locale;
  readonly module: string;
  readonly lesson: string;
  /** As shown: `content/lessons/en/key-concepts/value.mdx`. */
  readonly path: string;
  readonly frontMatter: LessonFrontMatter;
  readonly blocks: readonly LessonBlock[];
  /** Checks and cases in reading order. */
  readonly asked: readonly Asked[];
  /** Ids of the questions among them, in reading order. */
  readonly checks: readonly string[];
  /** Drills in reading order. */
  readonly drills: readonly ShownDrill[];
  /** Ids of the terms that the prose links, each once, in reading order. */
  readonly terms: readonly string[];
  /** Each link of the prose to a term, with its line, in reading order. */
  readonly termLinks: readonly { readonly term: string; readonly line: number }[];
  /** With the anchors of this language; the English ones are the anchors of both. */
  readonly headings: readonly LessonHeading[];
};

/** A file that is one thing; its name is the id. */
export type FileEntry<Authored> = { readonly id: string; readonly path: string; readonly authored: Authored };

export type TermEntry = FileEntry<AuthoredTerm>;
export type DrillEntry = FileEntry<AuthoredDrill>;
/** A blueprint. */
export type ExamEntry = FileEntry<AuthoredExam>;

export type QuestionEntry = FileEntry<AuthoredQuestion> & { readonly module: string };

export type Course = {
  readonly syllabus: readonly AuthoredOutcome[];
  readonly examFacts: readonly AuthoredExamFact[];
  readonly sources: readonly AuthoredSource[];
  readonly misconceptions: readonly AuthoredMisconception[];
  /** Modules and their lessons, in order, planned ones too. */
  readonly modules: readonly AuthoredModule[];
  /** `<locale>/<module>/<lesson>` → lesson. */
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Id → term, by id. */
  readonly terms: ReadonlyMap<string, TermEntry>;
  readonly termNames: TermNames;
  /** Ids of the questions that tell newcomers where to start, in the order of their file; empty if nothing is asked. */
  readonly start: readonly string[];
  /** What is new, in the order of its file. */
  readonly news: readonly AuthoredNews[];
  /** What the check of spelling accepts beside its dictionaries. */
  readonly words: AuthoredWordList;
  /** Id → question, by module and id. */
  readonly questions: ReadonlyMap<string, QuestionEntry>;
  /** What was corrected in keys, in the order of the file. */
  readonly corrections: readonly AuthoredCorrection[];
  /** Id → drill, by id. */
  readonly drills: ReadonlyMap<string, DrillEntry>;
  /** Id → blueprint, by id. */
  readonly exams: ReadonlyMap<string, ExamEntry>;
};
