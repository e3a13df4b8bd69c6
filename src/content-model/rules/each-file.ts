/**
 * Rules that look at one file at a time. What they are given is one file and what stands in it, and to some the course's
 * vocabulary; what they say depends on nothing else. So a file that an earlier check found sound (sound-files.ts) is
 * sound for them still, and left out.
 *
 * Both functions are to be called where a module begins and never within a rule's `check`: there a judge could look at
 * the course or at the options of the check, which change while the file does not (a test sees to it).
 */
import type { Course, QuestionEntry, TermEntry } from '#content-model/course.ts';
import type { Fault } from '#content-model/fault.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlFile } from '#content-model/read-yaml.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { areTermNamesKnown, questionsWithFiles, termsWithFiles, type WithFile } from './places.ts';

/** What is said of a file of a kind, by itself. */
type Judges = {
  /** Of every file, as text. */
  readonly text?: (source: SourceFile) => readonly Fault[];
  /** Of every YAML file, whatever its shape. */
  readonly yaml?: (yaml: YamlFile) => readonly Fault[];
  /** Of every lesson, be it MDX or not. */
  readonly lesson?: (lesson: LessonFile) => readonly Fault[];
  readonly question?: (question: WithFile<QuestionEntry>) => readonly Fault[];
  readonly term?: (term: WithFile<TermEntry>) => readonly Fault[];
};

/** What the glossary and the syllabus hold, and no other file (sound-files.ts): by what words the course calls things. */
export type Vocabulary = Pick<Course, 'terms' | 'termNames' | 'syllabus'> & {
  /** See areTermNamesKnown. */
  readonly areNamesKnown: boolean;
};

type VocabularyJudges = {
  readonly yaml?: (yaml: YamlFile, vocabulary: Vocabulary) => readonly Fault[];
  readonly question?: (question: WithFile<QuestionEntry>, vocabulary: Vocabulary) => readonly Fault[];
};

/** What a rule does that asks for nothing but the content. */
export type Check = (content: Content) => readonly Fault[];

/** What judges say of each file by itself. */
export function eachFile(judges: Judges): Check {
  return (content) => judged(content, judges, content.known.files);
}

/** What judges say of each file by the vocabulary; while that has changed, they look at all files. */
export function eachFileByVocabulary({ yaml, question }: VocabularyJudges): Check {
  return (content) => {
    const vocabulary = vocabularyOf(content);
    const judges: Judges = {
      ...(yaml === undefined ? {} : { yaml: (file) => yaml(file, vocabulary) }),
      ...(question === undefined ? {} : { question: (asked) => question(asked, vocabulary) }),
    };
    return judged(content, judges, content.known.isVocabularyKnown ? content.known.files : NONE);
  };
}

const NONE: ReadonlySet<string> = new Set();

function judged(content: Content, judges: Judges, sound: ReadonlySet<string>): readonly Fault[] {
  const isOpen = ({ source }: { readonly source: SourceFile }): boolean => !sound.has(source.shown);
  const { text, yaml, lesson, question, term } = judges;
  const faults: Fault[] = [];
  if (text !== undefined) for (const file of content.files) if (!sound.has(file.shown)) faults.push(...text(file));
  if (yaml !== undefined) for (const file of content.yaml.values()) if (isOpen(file)) faults.push(...yaml(file));
  if (lesson !== undefined)
    for (const file of content.lessonFiles.values()) if (isOpen(file)) faults.push(...lesson(file));
  if (question !== undefined)
    for (const entry of questionsWithFiles(content)) if (isOpen(entry.yaml)) faults.push(...question(entry));
  if (term !== undefined)
    for (const entry of termsWithFiles(content)) if (isOpen(entry.yaml)) faults.push(...term(entry));
  return faults;
}

const vocabularies = new WeakMap<Content, Vocabulary>();

/** The vocabulary of the course; the same object each time, so that what is made of it is made once. */
export function vocabularyOf(content: Content): Vocabulary {
  const { terms, termNames, syllabus } = content.course;
  const known = vocabularies.get(content) ?? {
    terms,
    termNames,
    syllabus,
    areNamesKnown: areTermNamesKnown(content),
  };
  vocabularies.set(content, known);
  return known;
}
