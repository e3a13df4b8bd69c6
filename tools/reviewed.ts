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
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkContent } from '#content-model/check-course.ts';
import { readContent } from '#content-model/read-course.ts';
import { readReviewed, reviewNews, type Reviewed } from '#content-model/reviewed.ts';
import { recordAll, recordNamed } from './record-reviewed.ts';
import { print, printRefusal } from './terminal.ts';

const USAGE = 'Usage: npm run reviewed -- [--all] [--dir content] [content/modules.yaml …]';

const HELP = `${USAGE}

Writes into content/reviewed.json how texts read now that they were reviewed; the check warns of each that changes later.
Records the files that are named. Without a name it lists all that differs from the record, and asks.

  --all           records all that differs, without asking
  --dir content   another content directory`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      dir: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) return print(HELP, 0);
  const { dir } = values;
  if (!existsSync(dir))
    return printRefusal(`There is no directory ${dir}. Run this in the project's own directory, or name --dir.`, 2);
  const content = readContent(dir);
  const errors = checkContent(content).filter(({ severity, code }) => severity === 'error' && code !== 'R001');
  if (errors.length > 0)
    return printRefusal(
      `Nothing is written while the content has faults (${errors.length}): npm run check:content shows them.`,
      1,
    );
  const read = readReviewed(content);
  const recorded: Reviewed = read === undefined || read === 'damaged' ? {} : read;
  const news = reviewNews(content, recorded);
  return positionals.length > 0
    ? recordNamed(dir, content, recorded, news, positionals)
    : recordAll(dir, recorded, news, values.all, process.stdin.isTTY && process.stdout.isTTY ? {} : undefined);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = printRefusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
}
