/**
 * `npm run reviewed`: writes down in `content/reviewed.json` that texts were reviewed as they stand. From then on the
 * check warns of each of these files that changes, until it is recorded again (docs/authoring.md, R001).
 *
 *   node tools/reviewed.ts [--dir content] [--all] [file …]
 *
 * Records the files that are named. Without a name it lists all that differs from the record and asks; `--all` answers
 * yes. Refuses while the check finds an error. Exit code 0: written, or nothing differs; 1: refused; 2: the command was
 * not understood.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { confirm } from '@clack/prompts';
import { checkContent } from '#content-model/check-course.ts';
import { readContent, type Content } from '#content-model/read-course.ts';
import {
  isText,
  readReviewed,
  REVIEWED_FILE,
  reviewNews,
  unfinishedFiles,
  writtenReviewed,
  type Reviewed,
  type ReviewNews,
} from '#content-model/reviewed.ts';

const USAGE = 'Usage: npm run reviewed -- [--all] [content/modules.yaml …]';

const SAID: Readonly<Record<ReviewNews['kind'], string>> = {
  new: 'New:       ',
  again: 'Read again:',
  gone: 'Gone:      ',
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      dir: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) return say(USAGE, 0);
  const { dir } = values;
  if (!existsSync(dir))
    return refuse(`There is no directory ${dir}. Run this in the project's own directory, or name --dir.`, 2);
  const content = readContent(dir);
  const errors = checkContent(content).filter(({ severity, code }) => severity === 'error' && code !== 'R001');
  if (errors.length > 0)
    return refuse(
      `Nothing is written while the content has faults (${errors.length}): npm run check:content shows them.`,
      1,
    );
  const read = readReviewed(content);
  const recorded: Reviewed = read === undefined || read === 'damaged' ? {} : read;
  const news = reviewNews(content, recorded);
  return positionals.length > 0
    ? recordNamed(dir, content, recorded, news, positionals)
    : recordAll(dir, recorded, news, values.all);
}

/** Records the files that the author names, and nothing besides. */
function recordNamed(
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
    if (named === undefined) return refuse(`There is no text ${name} to review. Nothing is written.`, 2);
    if (unfinished.has(named.path)) return refuse(`${name} is still a draft, or holds a TODO. Nothing is written.`, 1);
  }
  return write(
    dir,
    recorded,
    news.filter((entry) => names.some((name) => isOf(name, entry))),
  );
}

async function recordAll(
  dir: string,
  recorded: Reviewed,
  news: readonly ReviewNews[],
  isAll: boolean,
): Promise<number> {
  if (isAll || news.length === 0) return write(dir, recorded, news);
  list(dir, news);
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    return refuse('Nothing is written. Name the files that you have read, or say --all.', 1);
  const answer = await confirm({ message: 'Have you read all of these?', initialValue: false });
  return answer === true
    ? write(dir, recorded, news, true)
    : say('Nothing is written. Name the files that you have read.', 1);
}

function list(dir: string, news: readonly ReviewNews[]): void {
  for (const { kind, path } of news) console.log(`${SAID[kind]} ${join(dir, path)}`);
}

function write(dir: string, recorded: Reviewed, news: readonly ReviewNews[], isListed = false): number {
  const file = join(dir, REVIEWED_FILE);
  if (news.length === 0) return say(`Nothing differs from ${file}.`, 0);
  if (!isListed) list(dir, news);
  writeFileSync(file, writtenReviewed(recorded, news));
  return say(`Recorded in ${file}: ${news.length}. Commit it.`, 0);
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

function refuse(text: string, code: number): number {
  console.error(text);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = refuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
}
