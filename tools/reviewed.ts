/**
 * `npm run reviewed`: writes down in `content/reviewed.json` that the content as it stands was reviewed. From then on the
 * check warns of every file that changes, until this is run again (docs/authoring.md, R001).
 *
 *   node tools/reviewed.ts [--dir content]
 *
 * Refuses while the check finds an error. Exit code 0: written; 1: refused; 2: there is no such directory.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkContent } from '#content-model/check-course.ts';
import { readContent } from '#content-model/read-course.ts';
import { REVIEWED_FILE, writtenReviewed } from '#content-model/reviewed.ts';

function main(): number {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'content' } } });
  if (!existsSync(values.dir)) {
    console.error(`There is no directory ${values.dir}. Run this in the project's own directory, or name --dir.`);
    return 2;
  }
  const content = readContent(values.dir);
  const faults = checkContent(content).filter(({ severity, code }) => severity === 'error' && code !== 'R001');
  if (faults.length > 0) {
    console.error(
      `Nothing is written while the content has faults (${faults.length}): npm run check:content shows them.`,
    );
    return 1;
  }
  const changed = checkContent(content).filter(({ code }) => code === 'R001');
  for (const { file } of changed) console.log(`Reviewed again: ${file}`);
  writeFileSync(join(values.dir, REVIEWED_FILE), writtenReviewed(content));
  console.log(`${join(values.dir, REVIEWED_FILE)} says what was reviewed. Commit it.`);
  return 0;
}

process.exitCode = main();
