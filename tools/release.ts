/**
 * Writes down in `content/released.json` what learners are about to meet: every id, and the key of each question. From
 * then on the content check holds today's content against it (docs/authoring.md, "Correcting a key").
 *
 *   npm run release -- [--dir content]
 *
 * Refuses while the strict check finds an error, and never drops an id. Exit code 0: written, or nothing is new; 1:
 * refused; 2: the command was not understood or failed itself.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '#content-model/check-course.ts';
import { faultLine } from '#content-model/format-fault.ts';
import { readContent } from '#content-model/read-course.ts';
import { newsOf, nextRelease, NOTHING_RELEASED, readReleased, writtenRelease } from '#content-model/released.ts';

const USAGE = 'Usage: npm run release -- [--dir content]';

const HELP = `${USAGE}

Writes into content/released.json which ids and keys learners are about to meet, and says what is new.
Nothing is written while the strict check finds an error.

  --dir content   another content directory`;

function main(): number {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'content' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!existsSync(values.dir)) {
    console.error(`There is no directory ${values.dir}. Run this in the project's own directory, or name --dir.`);
    return 2;
  }
  const content = readContent(values.dir);
  const errors = checkContent(content, { isStrict: true }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const error of errors) console.error(faultLine(error));
    console.error(
      `\nNothing is released while the content has faults (${errors.length}). Mend them, then run this again.`,
    );
    return 1;
  }
  const read = readReleased(content);
  const before = read.kind === 'sound' ? read.released : NOTHING_RELEASED;
  const next = nextRelease(content, before);
  const news = newsOf(before, next);
  const file = join(values.dir, 'released.json');
  for (const line of news) console.log(line);
  writeFileSync(file, writtenRelease(next));
  console.log(news.length === 0 ? `Nothing is new in ${file}.` : `\n${news.length} new in ${file}. Commit it.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`The release failed: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
