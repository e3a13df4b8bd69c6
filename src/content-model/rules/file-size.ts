/** Z001: a file that is too long to be a person's text. Z003: a line that is too long to be prose. */
import { faultAt, FILE_START, type Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { placeOf, type SourceFile } from '#content-model/source-file.ts';
import { eachFile } from './each-file.ts';
import type { Rule } from './rule.ts';

const LIMIT_BYTES = 200_000;
const LIMIT_LINE = 2_000;

const longLinesIn = eachFile({ text: longLines });

export const fileSize: Rule = {
  codes: ['Z001', 'Z003'],
  check: (content) => [...tooLong(content), ...longLinesIn(content)],
};

function tooLong({ files, strays }: Content): readonly Fault[] {
  const all = [...files, ...strays.filter(({ reason }) => reason === 'huge')];
  return all.flatMap((file) => {
    if (file.bytes <= LIMIT_BYTES) return [];
    const kind = placeOf(file.path)?.kind;
    // Pictures have a limit of their own; a machine writes the list of released ids, an id a line.
    if (kind === 'picture' || kind === 'released') return [];
    const cause = say`The file has ${Math.ceil(file.bytes / 1000)} kB; the limit is ${LIMIT_BYTES / 1000} kB.`;
    const source = { shown: file.shown, text: '' };
    return [faultAt(source, FILE_START, { code: 'Z001', message: say`file too large`, cause, fix: say`Split it.` })];
  });
}

function longLines(file: SourceFile): readonly Fault[] {
  if (file.place === undefined || file.place.kind === 'released') return [];
  const lines = file.text.split('\n');
  const index = lines.findIndex(({ length }) => length > LIMIT_LINE);
  if (index === -1) return [];
  const cause = say`A line has ${lines[index]?.length ?? 0} characters; the limit is ${LIMIT_LINE}.`;
  const fix = say`Break the line, or move what was pasted into a file of its own.`;
  const offset = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  return [faultAt(file, { offset, length: 1 }, { code: 'Z003', message: say`line too long`, cause, fix })];
}
