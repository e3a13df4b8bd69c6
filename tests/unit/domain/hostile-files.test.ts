/**
 * Files that a learner might choose by mistake, or that somebody made to do harm. None may throw, hang, reach a
 * prototype or pass for anything but what it is.
 */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { readRecordFile, writeRecordFile } from '#domain/record-file.ts';
import { addEvents } from '#domain/study-record.ts';
import { DRAFTS, event, learnerData, recordOf, settings, sha256, unknownEvent } from './builders.ts';

const data = learnerData({
  record: addEvents(
    recordOf(...Object.values(DRAFTS).map((draft, n) => event(`a-${n + 1}`, draft))),
    [],
    [unknownEvent('u-1', 4)],
  ),
  clocks: [{ attempt: 'x', activeMs: 7, gaps: [{ at: 1, ms: 2 }] }],
  papers: [{ attempt: 'x', questions: [{ stem: ['<script>'] }] }],
  quarantine: ['torn'],
});

let sound = '';
let rest: unknown;

beforeAll(async () => {
  sound = await writeRecordFile(data, sha256);
  rest = JSON.parse(sound);
});

const payload = fc.constantFrom(
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '\0',
  '\ud800',
  '\\ud800',
  '\ufeff',
  '\r\n',
  '1e400',
  '-0',
  '[[[[[[[[',
  '}',
  '"',
  ',',
  'null',
  '"v":2,',
  '<script>alert(1)</script>',
);
const place = fc.nat();
const character = fc.nat(0xffff).map((code) => String.fromCharCode(code));

/** A way to make a file hostile. */
type Bend = (text: string) => string | Uint8Array;

const bend: fc.Arbitrary<Bend> = fc.oneof(
  fc.tuple(place, character).map(
    ([at, put]): Bend =>
      (text) =>
        spliced(text, at, 1, put),
  ),
  fc.tuple(place, payload).map(
    ([at, put]): Bend =>
      (text) =>
        spliced(text, at, 0, put),
  ),
  fc.tuple(place, fc.nat(300)).map(
    ([at, count]): Bend =>
      (text) =>
        spliced(text, at, count, ''),
  ),
  place.map(
    (at): Bend =>
      (text) =>
        text.slice(0, at % text.length),
  ),
  place.map(
    (at): Bend =>
      (text) =>
        text.slice(at % text.length),
  ),
  fc.tuple(place, place, fc.nat(200)).map(([from, at, count]): Bend => (text) => {
    const start = from % text.length;
    return spliced(text, at, 0, text.slice(start, start + count));
  }),
  fc.tuple(place, fc.nat(255)).map(([at, byte]): Bend => (text) => {
    const bytes = new Uint8Array(Buffer.from(text));
    bytes[at % bytes.length] = byte;
    return bytes;
  }),
  fc.uint8Array({ maxLength: 64 }).map(
    (bytes): Bend =>
      () =>
        bytes,
  ),
  fc.string({ unit: character }).map(
    (text): Bend =>
      () =>
        text,
  ),
  fc.json().map(
    (text): Bend =>
      () =>
        text,
  ),
  fc.jsonValue().map(
    (value): Bend =>
      (text) =>
        JSON.stringify({ ...(JSON.parse(text) as object), events: value }),
  ),
  fc.tuple(fc.constantFrom('events', 'clocks', 'papers', 'counts', 'quarantine', 'v', 'format'), fc.jsonValue()).map(
    ([key, value]): Bend =>
      (text) =>
        JSON.stringify({ ...(JSON.parse(text) as object), [key]: value }),
  ),
  fc.tuple(fc.integer({ min: 20, max: 5000 }), fc.constantFrom('[', '{"a":', '{"events":[')).map(
    ([depth, opening]): Bend =>
      () =>
        opening.repeat(depth),
  ),
  fc.constantFrom<Bend[]>(
    (text) => `\ufeff${text}`,
    (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
    (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    (text) => text.replaceAll(',', ',\r\n'),
    (text) => `PK\u0003\u0004${text}`,
    (text) => `<!doctype html><pre>${text}</pre>`,
    () => '',
  ),
);

function spliced(text: string, at: number, count: number, put: string): string {
  const start = at % text.length;
  return text.slice(0, start) + put + text.slice(start + count);
}

describe('a hostile file', () => {
  it('is refused with a place and a code, or it says just what the sound file says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bend, { minLength: 1, maxLength: 2 }), async (bends) => {
        let source: string | Uint8Array = sound;
        for (const change of bends)
          source = typeof source === 'string' && source !== '' ? change(safe(source)) : source;
        const reading = await readRecordFile(source, sha256);
        if (reading.kind === 'refused') {
          expect(reading.problems.length).toBeGreaterThan(0);
          expect(reading.problems.length).toBeLessThanOrEqual(20);
          for (const { path, expected, found } of reading.problems) {
            expect(path.length + expected.length + found.length).toBeLessThan(1000);
          }
        } else if (reading.kind === 'read') {
          const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
          expect(canonicalJson(JSON.parse(text.replace(/^\ufeff/, '')))).toBe(canonicalJson(rest));
        }
        expect('polluted' in {}).toBe(false);
      }),
      settings(10_000),
    );
  });

  it('of fifty megabytes is refused within a second', async () => {
    for (const source of ['['.repeat(50_000_000), sound.padEnd(50_000_000, ' '), new Uint8Array(50_000_000)]) {
      const started = performance.now();
      expect(await readRecordFile(source, sha256)).toMatchObject({
        kind: 'refused',
        problems: [{ code: 'too-large' }],
      });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

/** Bends that parse the file get one that can be parsed. */
function safe(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return sound;
  }
}
