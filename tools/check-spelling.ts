/**
 * `npm run check:spelling`: looks up every word of the course in the dictionary of its language, and says of each that none knows where it is and
 * what was meant. Options, messages and exit codes are those of check-content.ts, but for those that change nothing here.
 */
import { compareFaults } from '#content-model/fault.ts';
import { readContent } from '#content-model/read-course.ts';
import { spellingFaults } from '#content-model/spelling.ts';
import { dictionaries } from './dictionaries.ts';
import { runCheck } from './fault-report.ts';

runCheck('check:spelling', ['json', 'github', 'lang', 'dir'], ({ dir }) => {
  const content = readContent(dir);
  return { content, faults: spellingFaults(content, dictionaries()).toSorted(compareFaults) };
});
