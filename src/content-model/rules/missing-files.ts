/** Y003: every file says something, and the shared files exist. */
import { faultAt, FILE_START, type Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { SHARED_FILES } from '#content-model/source-file.ts';
import type { Rule } from './rule.ts';

export const missingFiles: Rule = {
  codes: ['Y003'],
  check: (content) => [...emptyFiles(content), ...missingShared(content)],
};

function emptyFiles({ yaml }: Content): readonly Fault[] {
  return [...yaml.values()].flatMap(({ value, faults, source }) => {
    if (value !== undefined || faults.some(({ severity }) => severity === 'error')) return [];
    const cause = say`The file holds nothing.`;
    const fix = say`Paste the example of docs/authoring.md and fill it in, or delete the file.`;
    return [faultAt(source, FILE_START, { code: 'Y003', message: say`empty file`, cause, fix })];
  });
}

function missingShared({ files }: Content): readonly Fault[] {
  const paths = new Set(files.map(({ path }) => path));
  const root = files[0]?.shown.slice(0, -files[0].path.length) ?? 'content/';
  return SHARED_FILES.filter((path) => !paths.has(path)).map((path) => {
    const cause = say`The course needs this file, and it does not exist.`;
    const source = { shown: root + path, text: '' };
    const fix = say`Write it as docs/authoring.md shows.`;
    return faultAt(source, FILE_START, { code: 'Y003', message: say`missing file`, cause, fix });
  });
}
