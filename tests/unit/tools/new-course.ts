/** Small courses in directories of their own, and the command `npm run new` carried out in them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { spoken } from '#content-model/phrase.ts';
import { readContent } from '#content-model/read-course.ts';
import { create } from '#tools/create.ts';
import { readCommandLine } from '#tools/new-wish.ts';
import { smallCourse, type Break } from '#tests/unit/content-model/small-course.ts';

/** The day on which tests create. */
export const TODAY = '2026-11-27';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The small course in a directory of its own, after some changes. */
export function courseIn(...breaks: readonly Break[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  folders.push(folder);
  const files = smallCourse();
  for (const change of breaks) change(files);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** All files of a directory with their texts. */
export function textsOf(dir: string): Readonly<Record<string, string>> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}

/** What the command makes of its words, in a directory. */
export function createIn(dir: string, ...args: readonly string[]) {
  const line = readCommandLine(args);
  if (line.kind !== 'wish') throw new Error(JSON.stringify(line));
  const created = create(dir, readContent(dir), line.wish, TODAY, args.includes('vi') ? 'vi' : 'en');
  if (created.kind !== 'refused') return created;
  return { ...created, reasons: created.reasons.map((reason) => spoken(reason)) };
}

/** Codes and severities that the check gives the files that were created, and modules.yaml; each once. */
export function codesIn(dir: string): readonly string[] {
  const { files, ...content } = readContent(dir);
  const created = files.filter(({ path }) => path === 'modules.yaml' || smallCourse()[path] === undefined);
  const names = new Set(created.map(({ shown }) => shown));
  const faults = checkContent({ files, ...content }).filter(({ file }) => names.has(file));
  return [...new Set(faults.map(({ code, severity }) => `${severity} ${code}`))];
}

/** The words for a question of the small course; an id or a title is to follow. */
export const QUESTION: readonly string[] = ['question', '--module', 'basics', '--concept', 'utility'];
