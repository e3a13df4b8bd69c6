/**
 * Looks up every word of the course in the dictionary of its language, and says of each that none knows where it is and
 * what was meant. Options, messages and exit codes are those of check-content.ts; `--strict` changes nothing.
 *
 *   node tools/check-spelling.ts [--json] [--github] [--lang vi] [--dir content]
 */
import { compareFaults } from '#content-model/fault.ts';
import { readContent } from '#content-model/read-course.ts';
import { spellingFaults } from '#content-model/spelling.ts';
import { dictionaries } from './dictionaries.ts';
import { runCheck } from './fault-report.ts';

runCheck('node tools/check-spelling.ts [--json] [--github] [--lang vi] [--dir content]', ({ dir }) => {
  const content = readContent(dir);
  return { content, faults: spellingFaults(content, dictionaries()).toSorted(compareFaults) };
});
