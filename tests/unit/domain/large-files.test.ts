/** What an export takes along where the whole of it could not be imported again. */
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '#domain/file-text.ts';
import { readRecordFile, type RecordFile, withFile, writeRecordFile } from '#domain/record-file.ts';
import { inOrder } from '#domain/study-record.ts';
import { answered, isHurried, learnerData, recordOf, sha256 } from './builders.ts';

/** As a browser reads it: from its bytes. */
async function read(text: string): Promise<RecordFile> {
  const reading = await readRecordFile(new TextEncoder().encode(text), sha256);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.file;
}

function megabytes(count: number, letter: string): string {
  return letter.repeat(count * 2 ** 20);
}

describe('a file that would be too large to be imported', () => {
  const record = recordOf(...Array.from({ length: 50 }, (_, n) => answered(`a-${n + 1}`, `q${n}`)));
  const papers = [{ attempt: 'x', questions: ['q1'] }];
  const torn = [{ v: 1, id: 'broken' }, 'torn {'];

  it('has its largest set-aside values cut to their beginning, and everything else whole', async () => {
    // In UTF-8 a letter of these has three bytes: the fourth is the one too many.
    const large = ['ấ', 'ệ', 'ộ', 'ữ'].map((letter) => ({ raw: megabytes(4, letter) }));
    const data = learnerData({ record, papers, quarantine: [...torn, ...large] });
    const text = await writeRecordFile(data, sha256);
    expect(new TextEncoder().encode(text).length).toBeLessThan(LARGEST_FILE);
    const file = await read(text);
    expect(file.events).toEqual(inOrder(record));
    expect(file.papers).toEqual(papers);
    expect(file.quarantine).toHaveLength(6);
    expect(file.quarantine).toEqual(expect.arrayContaining(torn));
    expect(file.quarantine).toContainEqual({ cut: 4 * 2 ** 20 + 10, start: `{"raw":"${'ấ'.repeat(992)}` });
    expect(await writeRecordFile(withFile(learnerData(), file), sha256), 'and is the same when exported again').toBe(
      text,
    );
  });

  it('keeps a set-aside value whole, however large, for which there is room', async () => {
    const large = megabytes(10, 'x');
    const file = await read(await writeRecordFile(learnerData({ record, quarantine: [...torn, large] }), sha256));
    // Not by toEqual, which would print the ten megabytes.
    expect(file.quarantine.includes(large)).toBe(true);
    expect(file.quarantine).toHaveLength(3);
  });

  it.skipIf(isHurried)('has more of them cut where many are of the size of a record', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `${n} ${'x'.repeat(900_000)}`);
    const file = await read(await writeRecordFile(learnerData({ record, quarantine: [...torn, ...many] }), sha256));
    expect(file.events).toHaveLength(50);
    expect(file.quarantine).toHaveLength(62);
    expect(file.quarantine).toEqual(expect.arrayContaining(torn));
  });
});
