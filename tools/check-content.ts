/**
 * `npm run check:content`: checks all of `content/` and says of every fault where it is, what it is and how to mend it.
 * Where files or folders are named, only theirs are printed. `-- --help` lists the options.
 *
 * Exit code 0: no error (warnings may be there); 1: errors; 2: the command was not understood or failed itself.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What Node has compiled is kept for the next time, and of that alone which is loaded from here on. Where it cannot be
// kept, it is compiled each time.
enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));
const { checkContent } = await import('#content-model/check-course.ts');
const { readContent } = await import('#content-model/read-course.ts');
const { isNamed } = await import('./check-command.ts');
const { runCheck, said } = await import('./fault-report.ts');
const { mendFiles } = await import('./mend-files.ts');

runCheck('check:content', ['fix', 'json', 'github', 'strict', 'lang', 'dir', 'today'], (command) => {
  const { dir, strict, fix, today } = command;
  // To the error output, so that a list for other programs stays one.
  if (fix) for (const done of mendFiles(dir, (shown) => isNamed(command, shown))) console.error(said(done));
  const content = readContent(dir);
  return { content, faults: checkContent(content, { isStrict: strict, today }) };
});
