/**
 * Checks all of `content/` and says of every fault where it is, what it is and how to mend it.
 *
 *   node tools/check-content.ts [--fix] [--json] [--github] [--strict] [--lang vi] [--dir content] [--today 2026-11-20]
 *
 * --fix     first mends what needs no understanding: tabs, line ends, letters in two parts, signs that cannot be seen
 * --json    the faults as one JSON list, for other programs
 * --github  the faults also as annotations of GitHub; without asking where GITHUB_ACTIONS is `true`
 * --strict  what may be missing while one writes (pending translations, stale twins) is an error, as in `npm test`
 * --lang    the language of the messages: en or vi
 * --dir     another content directory
 * --today   another day than this one: what was last reviewed a year before it is reported (BANK-10)
 *
 * Exit code 0: no error (warnings may be there); 1: errors; 2: the command was not understood or failed itself.
 */
import { checkContent } from '#content-model/check-course.ts';
import { readContent } from '#content-model/read-course.ts';
import { runCheck, said } from './fault-report.ts';
import { mendFiles } from './mend-files.ts';

runCheck(
  'node tools/check-content.ts [--fix] [--json] [--github] [--strict] [--lang vi] [--dir content] [--today 2026-11-20]',
  ({ dir, strict, fix, today }) => {
    // To the error output, so that a list for other programs stays one.
    if (fix) for (const done of mendFiles(dir)) console.error(said(done));
    const content = readContent(dir);
    return { content, faults: checkContent(content, { isStrict: strict, today }) };
  },
);
