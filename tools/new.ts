/**
 * `npm run new`: writes the files of a lesson, a term, a question, a case or a drill from templates whose comments say what
 * to do, in both languages, and says what comes next. What the flags do not say is asked at a terminal.
 *
 * Exit code 0: written. 2: nothing was written, and a sentence says why. 130: the author left with Ctrl+C; nothing was
 * written.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { say, spoken, type Filling, type Phrase } from '#content-model/phrase.ts';
import { readContent, type Content } from '#content-model/read-course.ts';
import { create } from './create.ts';
import { dictionary } from './languages.ts';
import { missingFlags } from './new-order.ts';
import { askFor } from './new-prompts.ts';
import { reportOf } from './new-report.ts';
import { readCommandLine, usage, type Wish } from './new-wish.ts';
import { print, printRefusal } from './terminal.ts';

const NOTHING_WRITTEN = 2;
const LEFT = 130;

async function main(): Promise<number> {
  const line = readCommandLine(process.argv.slice(2), process.env);
  if (line.kind === 'help') return print(usage(dictionary), 0);
  if (line.kind === 'misunderstood') return refuse([line.reason], `\n${usage(dictionary)}`);
  const { dir, isYes } = line;
  if (!existsSync(dir))
    return refuse([say`There is no directory ${dir}. Run the command in the project's own directory, or name --dir.`]);
  const content = readContent(dir);
  const isAsking = missingFlags(content, line.wish).length > 0 && !isYes && process.stdin.isTTY && process.stdout.isTTY;
  const wish = isAsking ? await askFor(content, line.wish, {}, dictionary) : line.wish;
  return wish === undefined ? print(spoken(say`Nothing was written.`, dictionary), LEFT) : carryOut(dir, content, wish);
}

function carryOut(dir: string, content: Content, wish: Wish): number {
  const created = create(dir, content, wish, today(), dictionary === undefined ? 'en' : 'vi');
  switch (created.kind) {
    case 'created':
      return print(reportOf(created, dictionary), 0);
    case 'missing':
      return refuse([whatIsMissing(created.flags)], `\n${usage(dictionary)}`);
    case 'refused':
      return refuse(created.reasons);
    default:
      return created satisfies never;
  }
}

function whatIsMissing(flags: readonly string[]): Phrase {
  if (flags.includes('kind')) return say`Say what to write: npm run new lesson (or term, question, case, drill).`;
  const [first = '', ...others] = flags;
  const all = others.reduce<Filling>((before, flag) => say`${before} and ${flag}`, first);
  return say`Say ${all} as well; flags stand behind a lone --, as in the example below.`;
}

function refuse(reasons: readonly Phrase[], more = ''): number {
  const lines = [...reasons, say`Nothing was written.`].map((phrase) => spoken(phrase, dictionary));
  return printRefusal(`${lines.join('\n')}${more}`, NOTHING_WRITTEN);
}

/** The day on the author's calendar, such as 2026-11-27. */
function today(): string {
  const now = new Date();
  // The clock's own time, written as if it were Greenwich's.
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

try {
  process.exitCode = await main();
} catch (error) {
  // A fault of the command itself: one sentence, since a stack would mean nothing to an author.
  process.exitCode = refuse([say`The command failed: ${error instanceof Error ? error.message : String(error)}`]);
}
