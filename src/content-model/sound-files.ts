/**
 * What is kept of files between two checks (docs/decisions/0011): of a file in which nothing at all was found, what it
 * holds. Every other file is read and judged anew, so no fault is ever kept.
 *
 * That a rule need not look at a kept file again is true of rules that look at one file and at nothing else
 * (rules/each-file.ts); all others run each time.
 */
import type { Root } from 'mdast';
import type { Fault } from './fault.ts';
import type { Content } from './read-course.ts';
import type { SourceFile } from './source-file.ts';

/** What was read from a file: its data (of a lesson, of its front matter), and the tree of a lesson. */
export type Held = { readonly value: unknown; readonly tree?: Root };

/** What an earlier check by the same program knows. */
export type EarlierCheck = {
  /** What it kept of a file that is the same to the byte, at the same place. */
  readonly recall: (source: SourceFile) => Held | undefined;
  /** Whether the vocabulary (vocabularyFiles), by which its files were judged too, is the same to the byte. */
  readonly isVocabulary: (files: readonly SourceFile[]) => boolean;
};

/** Knows nothing. */
export const NO_EARLIER_CHECK: EarlierCheck = { recall: () => undefined, isVocabulary: () => false };

/** What of it holds for the content that is checked now. */
export type Known = {
  /** Files as shown that it found sound, and that are the same. */
  readonly files: ReadonlySet<string>;
  readonly isVocabularyKnown: boolean;
};

/** The files that the vocabulary is made of (rules/each-file.ts), in the order of their paths. */
export function vocabularyFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ place }) => place?.kind === 'term' || place?.kind === 'syllabus');
}

/** A file in which nothing was found, and what it holds. */
export type SoundFile = { readonly source: SourceFile; readonly held: Held };

/** The files that reading could read and no rule said a word about, be it one that was allowed or left out. */
export function soundFilesOf(content: Content, found: readonly Fault[]): readonly SoundFile[] {
  const faulty = new Set([...content.faults, ...found].map(({ file }) => file));
  const yaml = [...content.yaml.values()].flatMap(({ source, value }): readonly SoundFile[] =>
    value === undefined ? [] : [{ source, held: { value } }],
  );
  const lessons = [...content.lessonFiles.values()].flatMap(({ source, frontMatter, parsed: { tree } }) =>
    frontMatter?.value === undefined || tree === undefined
      ? []
      : [{ source, held: { value: frontMatter.value, tree } }],
  );
  return [...yaml, ...lessons].filter(
    ({ source, held }) => !faulty.has(source.shown) && isJudged(content, source) && isJson(held),
  );
}

/** Of two questions with one id, rules see the first alone: the other may be unsound once it is alone. */
function isJudged({ course }: Content, { shown, place }: SourceFile): boolean {
  return place?.kind !== 'question' || course.questions.get(place.id)?.path === shown;
}

/** Whether JSON gives back what it is given; YAML knows more numbers. */
function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isJson);
      return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
    default:
      return false;
  }
}
