/**
 * `npm run check:content`: checks all of `content/` and says of every fault where it is, what it is and how to mend it.
 * Where files or folders are named, only theirs are printed. `-- --help` lists the options.
 *
 * Exit code 0: no error (warnings may be there); 1: errors; 2: the command was not understood or failed itself.
 */
import { checkAndKeep } from '#content-model/check-course.ts';
import { readContent } from '#content-model/read-course.ts';
import { worstGuesses } from '#content-model/writing/guessable-keys.ts';
import { isNamed } from './check-command.ts';
import { runCheck, said } from './fault-report.ts';
import { mendFiles } from './mend-files.ts';
import { NO_RECORD, projectRecord } from './sound-record.ts';

runCheck('check:content', ['fix', 'json', 'github', 'strict', 'lang', 'dir', 'no-record', 'today'], (command) => {
  const { dir, strict, fix, today, noRecord } = command;
  // To the error output, so that a list for other programs stays one.
  if (fix) for (const done of mendFiles(dir, (shown) => isNamed(command, shown))) console.error(said(done));
  const record = noRecord ? NO_RECORD : projectRecord();
  const content = readContent(dir, record);
  const { faults, sound } = checkAndKeep(content, { isStrict: strict, today });
  if (sound !== undefined) record.keep(sound, content.files);
  return { content, faults, notes: worstGuesses(content) };
});
