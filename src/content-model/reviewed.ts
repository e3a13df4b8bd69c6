/**
 * `content/reviewed.json`: the fingerprint of each file as it was when it was last reviewed, path by path. Written by
 * `npm run reviewed` alone. So a slip of the hand in a text that two people agreed on does not go unnoticed, whatever it
 * hits; no rule can know that a word is missing.
 */
import { fingerprint } from '#content-model/rules/both-languages.ts';
import type { Content } from './read-course.ts';
import { valueAt } from './shape-faults.ts';
import type { SourceFile } from './source-file.ts';

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

/** The record of the files as they are now, drafts left out: one line for each, in the order of paths. */
export function writtenReviewed(content: Content): string {
  const lines = content.files
    .filter((file) => isWritten(file) && !isDraft(content, file))
    .map(({ path, text }) => `  ${JSON.stringify(path)}: ${JSON.stringify(fingerprint(text))}`);
  return `{\n${lines.toSorted().join(',\n')}\n}\n`;
}

/** Whether a file is a text of the course, and no picture or record. */
function isWritten({ path, place }: SourceFile): boolean {
  return place !== undefined && place.kind !== 'picture' && /\.(?:yaml|mdx)$/.test(path);
}

/** Whether a file says itself that it is still being written. */
export function isDraft({ yaml, lessonFiles }: Content, { shown }: SourceFile): boolean {
  const value = yaml.get(shown)?.value ?? lessonFiles.get(shown)?.frontMatter?.value;
  return valueAt(value, ['status']) === 'draft';
}
