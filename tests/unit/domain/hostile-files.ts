/**
 * Files that a learner might choose by mistake, or that somebody made to do harm: a sound file, bent once or twice.
 * None may throw, hang, reach a prototype or pass for anything but what it is.
 */
import { Buffer } from 'node:buffer';
import process from 'node:process';
import fc from 'fast-check';
import { expect } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { type RecordFileReading, writeRecordFile } from '#domain/record-file.ts';
import { addEvents } from '#domain/study-record.ts';
import { DRAFTS, event, learnerData, recordOf, sha256, unknownEvent } from './builders.ts';

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

/** A sound file with something of each kind in it. */
export const soundFile: string = await writeRecordFile(data, sha256);
const soundContent = canonicalJson(JSON.parse(soundFile));

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
type Bend = (text: string) => string | Uint8Array<ArrayBuffer>;

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
        JSON.stringify({ ...parsedOrSound(text), events: value }),
  ),
  fc.tuple(fc.constantFrom('events', 'clocks', 'papers', 'counts', 'quarantine', 'v', 'format'), fc.jsonValue()).map(
    ([key, value]): Bend =>
      (text) =>
        JSON.stringify({ ...parsedOrSound(text), [key]: value }),
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

/** What a bend that takes the file apart works on: the sound one where an earlier bend left no JSON. */
function parsedOrSound(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Then the sound one.
  }
  return JSON.parse(soundFile) as object;
}

/** A file bent once or twice. */
export function bentFrom(sound: string): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  return fc
    .array(bend, { minLength: 1, maxLength: 2 })
    .map((bends) =>
      bends.reduce<string | Uint8Array<ArrayBuffer>>(
        (source, change) => (typeof source === 'string' && source !== '' ? change(source) : source),
        sound,
      ),
    );
}

/** The sound file, bent once or twice. */
export const hostileFile: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = bentFrom(soundFile);

/** It is refused with places and codes that one can show, or it says just what the sound file says. */
export function expectHarmless(
  reading: { readonly kind: 'read' | 'newer' } | Extract<RecordFileReading, { kind: 'refused' }>,
  source: string | Uint8Array,
): void {
  if (reading.kind === 'refused') {
    const { problems } = reading;
    const isTold = problems.every(({ path, expected, found }) => path.length + expected.length + found.length < 1000);
    if (problems.length === 0 || problems.length > 20 || !isTold) expect(problems).toBe('1 to 20 short ones');
  } else if (reading.kind === 'read') {
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
    expect(canonicalJson(JSON.parse(text.replace(/^\ufeff/, '')))).toBe(soundContent);
  }
  if ('polluted' in {}) throw new Error('Object.prototype was polluted');
}

/** What a file of fifty megabytes may be full of. */
export const hugeContents: Readonly<Record<string, string>> = {
  'opening brackets': '[',
  'white space': ' ',
  'objects in objects': '{"a":',
  'a string without end': '"',
  'one long number': '9',
  archives: 'PK\u0003\u0004',
  markup: '<p>',
  'text in UTF-16': 'x\0',
  zeros: '\0',
  'sound files after one another': soundFile,
};

/** `FUZZ_FILES` files where a long run asks for so many (`npm run test:fuzz`), else `usual`. */
export function fileCount(usual: number): number {
  return Number(process.env['FUZZ_FILES'] ?? usual);
}
