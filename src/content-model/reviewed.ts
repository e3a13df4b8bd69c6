/**
 * `content/reviewed.json`: the fingerprint of each file as it was when it was last reviewed, path by path. Written by
 * `npm run reviewed`, and by `npm run new` for the line that it adds to modules.yaml. So a slip of the hand in a text that
 * two people agreed on does not go unnoticed, whatever it hits; no rule can know that a word is missing.
 */
import { fingerprint } from '#content-model/rules/both-languages.ts';
import type { Content } from './read-course.ts';
import { valueAt } from './value-at.ts';
import type { SourceFile } from './source-file.ts';
import { templateTexts } from './template-texts.ts';

/** Path of the record within the content directory. */
export const REVIEWED_FILE = 'reviewed.json';

/** Path within the content directory → fingerprint of the file. */
export type Reviewed = Readonly<Record<string, string>>;

/** What the record says; `undefined` if there is none, `damaged` if it cannot be read. */
export function readReviewed({ files }: Pick<Content, 'files'>): Reviewed | 'damaged' | undefined {
  const source = files.find(({ path }) => path === REVIEWED_FILE);
  if (source === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(source.text);
    const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return texts.length === 0 || texts.length < entries.length ? 'damaged' : Object.fromEntries(texts);
  } catch {
    return 'damaged';
  }
}

/** What a new record says of a file that the old one does not: a new file, a changed one that was read again, or none. */
export type ReviewNews = {
  readonly path: string;
  readonly kind: 'new' | 'again' | 'gone';
  /** Undefined for a file that is gone. */
  readonly print: string | undefined;
};

/** How the files as they are now differ from a record, in the order of paths. */
export function reviewNews(content: Content, recorded: Reviewed): readonly ReviewNews[] {
  const known = new Map(Object.entries(recorded));
  const texts = content.files.filter(isText);
  const unfinished = unfinishedFiles(content);
  const written = texts.flatMap(({ path, text }): readonly ReviewNews[] => {
    const [then, print] = [known.get(path), fingerprint(text)];
    if (then === print || unfinished.has(path)) return [];
    return [{ path, kind: then === undefined ? 'new' : 'again', print }];
  });
  const paths = new Set(texts.map(({ path }) => path));
  const gone = [...known.keys()]
    .filter((path) => !paths.has(path))
    .map((path): ReviewNews => ({ path, kind: 'gone', print: undefined }));
  return [...written, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The record after some news: one line for each file, in the order of paths. */
export function writtenReviewed(recorded: Reviewed, news: readonly Pick<ReviewNews, 'path' | 'print'>[]): string {
  const prints = new Map<string, string | undefined>(Object.entries(recorded));
  for (const { path, print } of news) prints.set(path, print);
  const lines = [...prints].flatMap(([path, print]) =>
    print === undefined ? [] : [`  ${JSON.stringify(path)}: ${JSON.stringify(print)}`],
  );
  return `{\n${lines.toSorted().join(',\n')}\n}\n`;
}

/** Whether a file holds text of the course to review; a list of words is none, nor is a picture or a record. */
export function isText({ path, place }: SourceFile): boolean {
  return place !== undefined && place.kind !== 'picture' && place.kind !== 'words' && /\.(?:yaml|mdx)$/.test(path);
}

/** Paths of the files that are still being written: drafts, and those in which a template asks for a text. */
export function unfinishedFiles(content: Content): ReadonlySet<string> {
  const drafts = content.files.filter((file) => isDraft(content, file));
  return new Set([...drafts, ...templateTexts(content).map(({ source }) => source)].map(({ path }) => path));
}

/** Whether a file says itself that it is still being written. */
export function isDraft({ yaml, lessonFiles }: Content, { shown }: SourceFile): boolean {
  const value = yaml.get(shown)?.value ?? lessonFiles.get(shown)?.frontMatter?.value;
  return valueAt(value, ['status']) === 'draft';
}
