/**
 * Every shape that was ever written stays readable. The fixtures are what builds of their day wrote; adding one is
 * welcome (with its line in frozen.json), changing or removing one breaks a promise to somebody's data.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventShapes } from '#domain/event-shapes.ts';
import { readEvent } from '#domain/read-event.ts';
import { readRecordFile, withFile, writeRecordFile } from '#domain/record-file.ts';
import { inOrder } from '#domain/study-record.ts';
import { learnerData, sha256, soundEvent } from './builders.ts';

const FOLDER = new URL('../../fixtures/study-records/', import.meta.url);

function bytesOf(path: string): Buffer {
  return readFileSync(new URL(path, FOLDER));
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, FOLDER)).toSorted();
}

function valueIn(path: string): unknown {
  return JSON.parse(bytesOf(path).toString('utf8'));
}

const frozen = valueIn('frozen.json') as Readonly<Record<string, string>>;
const eventFiles = namesIn('v1').filter((name) => name !== 'export.json' && name !== 'unknown-kind.json');

describe('the frozen records', () => {
  it('are the ones that were released, byte for byte', () => {
    const found = ['other-versions', 'v1'].flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`));
    expect(found).toEqual(Object.keys(frozen));
    for (const path of found) {
      expect([path, createHash('sha256').update(bytesOf(path)).digest('hex')]).toEqual([path, frozen[path]]);
    }
  });

  it('are read as events, each as it was written, one of each kind at least', () => {
    const kinds = eventFiles.map((name) => {
      const raw = valueIn(`v1/${name}`);
      expect([name, readEvent(raw)]).toEqual([name, { kind: 'event', event: raw }]);
      return soundEvent(raw).kind;
    });
    expect(new Set(kinds)).toEqual(new Set(Object.keys(eventShapes)));
  });

  it('of an unknown kind are kept', () => {
    const raw = valueIn('v1/unknown-kind.json');
    expect(readEvent(raw)).toEqual({ kind: 'unknown', id: 'q0z8y7x6w5v4-3', clock: 40, raw });
  });

  it('of other versions are left alone', () => {
    for (const name of namesIn('other-versions').filter((file) => file.startsWith('event'))) {
      const raw = valueIn(`other-versions/${name}`);
      expect([name, readEvent(raw)]).toEqual([name, { kind: 'newer', raw }]);
    }
  });
});

describe('the frozen export', () => {
  it('is imported whole, and written again with the same bytes', async () => {
    const reading = await readRecordFile(bytesOf('v1/export.json'), sha256);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(reading.file.unknown).toHaveLength(1);
    expect(reading.file.clocks).toHaveLength(1);
    expect(reading.file.papers).toHaveLength(1);
    expect(reading.file.quarantine).toHaveLength(3);
    const imported = withFile(learnerData(), reading.file);
    const written = eventFiles.map((name) => soundEvent(valueIn(`v1/${name}`)));
    expect(inOrder(imported.record)).toEqual(written.toSorted((one, other) => one.clock - other.clock));
    expect(await writeRecordFile(imported, sha256)).toBe(bytesOf('v1/export.json').toString('utf8'));
  });

  it('of a newer build is not imported', async () => {
    expect(await readRecordFile(bytesOf('other-versions/file-2.json'), sha256)).toEqual({ kind: 'newer' });
  });
});
