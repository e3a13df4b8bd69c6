/** How `npm run reviewed` records: what is named, or all that differs once the author has said yes. Gives exit codes. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { confirm } from '@clack/prompts';
import type { Content } from '#content-model/read-course.ts';
import {
  isText,
  REVIEWED_FILE,
  unfinishedFiles,
  writtenReviewed,
  type Reviewed,
  type ReviewNews,
} from '#content-model/reviewed.ts';
import { print, printRefusal, untilClosed, type Terminal } from './terminal.ts';

const SAID: Readonly<Record<ReviewNews['kind'], string>> = {
  new: 'New:       ',
  again: 'Read again:',
  gone: 'Gone:      ',
};

/** Records the files that the author names, and nothing besides. */
export function recordNamed(
  dir: string,
  content: Content,
  recorded: Reviewed,
  news: readonly ReviewNews[],
  names: readonly string[],
): number {
  const isOf = (name: string, { path }: { readonly path: string }): boolean =>
    [resolve(name), resolve(dir, name)].includes(resolve(dir, path));
  const unfinished = unfinishedFiles(content);
  const known = [...content.files.filter(isText), ...news];
  for (const name of names) {
    const named = known.find((file) => isOf(name, file));
    if (named === undefined) return printRefusal(`There is no text ${name} to review. Nothing is written.`, 2);
    if (unfinished.has(named.path))
      return printRefusal(`${name} is still a draft, or holds a TODO. Nothing is written.`, 1);
  }
  return write(
    dir,
    recorded,
    news.filter((entry) => names.some((name) => isOf(name, entry))),
  );
}

/**
 * Records all that differs.
 * @param terminal whom to ask; undefined where nobody can answer
 */
export async function recordAll(
  dir: string,
  recorded: Reviewed,
  news: readonly ReviewNews[],
  isAll: boolean,
  terminal: Terminal | undefined,
): Promise<number> {
  if (isAll || news.length === 0) return write(dir, recorded, news);
  list(dir, news);
  if (terminal === undefined)
    return printRefusal('Nothing is written. Name the files that you have read, or say --all.', 1);
  const answer = await confirm({
    message: 'Have you read all of these?',
    initialValue: false,
    ...untilClosed(terminal),
  });
  return answer === true
    ? write(dir, recorded, news, true)
    : print('Nothing is written. Name the files that you have read.', 1);
}

function list(dir: string, news: readonly ReviewNews[]): void {
  for (const { kind, path } of news) console.log(`${SAID[kind]} ${join(dir, path)}`);
}

function write(dir: string, recorded: Reviewed, news: readonly ReviewNews[], isListed = false): number {
  const file = join(dir, REVIEWED_FILE);
  if (news.length === 0) return print(`Nothing differs from ${file}.`, 0);
  if (!isListed) list(dir, news);
  writeFileSync(file, writtenReviewed(recorded, news));
  return print(`Recorded in ${file}: ${news.length}. Commit it.`, 0);
}
