/** Y003: every file says something, and the shared files exist. */
import { faultAt, FILE_START, type Fault, type Finding } from '#content-model/fault.ts';
import { guideSection } from '#content-model/guide-sections.ts';
import { QUESTION, TERM } from '#content-model/lines-to-paste.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { placeOf, SHARED_FILES, type Place } from '#content-model/source-file.ts';
import type { Rule } from './rule.ts';

export const missingFiles: Rule = {
  codes: ['Y003'],
  check: (content) => [...emptyFiles(content), ...missingShared(content)],
};

function emptyFiles({ yaml }: Content): readonly Fault[] {
  return [...yaml.values()].flatMap(({ value, faults, source }) => {
    if (value !== undefined || faults.some(({ severity }) => severity === 'error')) return [];
    const finding = { code: 'Y003', message: say`empty file`, cause: say`The file holds nothing.` };
    return [faultAt(source, FILE_START, { ...finding, ...contentFor(source.place?.kind) })];
  });
}

/** What to write into an empty file: the shortest one, where authors write many of the kind. */
function contentFor(kind: Place['kind'] | undefined): Pick<Finding, 'fix' | 'example'> {
  if (kind !== 'term' && kind !== 'question')
    return { fix: say`Paste the example of ${guideSection(kind)} and fill it in, or delete the file.` };
  const command = `npm run new ${kind}`;
  const fix = say`Paste these lines and fill them in; or delete the file, and \`${command}\` writes one with notes.`;
  return { fix, example: kind === 'term' ? TERM : QUESTION };
}

function missingShared({ files }: Content): readonly Fault[] {
  const paths = new Set(files.map(({ path }) => path));
  const root = files[0]?.shown.slice(0, -files[0].path.length) ?? 'content/';
  return SHARED_FILES.filter((path) => !paths.has(path)).map((path) => {
    const cause = say`The course needs this file, and it does not exist.`;
    const source = { shown: root + path, text: '' };
    const fix = say`Write it as ${guideSection(placeOf(path)?.kind)} shows.`;
    return faultAt(source, FILE_START, { code: 'Y003', message: say`missing file`, cause, fix });
  });
}
