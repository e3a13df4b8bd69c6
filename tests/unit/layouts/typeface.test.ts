import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/layouts/styles/tokens.css', 'utf8');

/** The code points that a `unicode-range` names. */
const pointsIn = (range: string): ReadonlySet<number> =>
  new Set(
    range.split(',').flatMap((part) => {
      const [first = 0, last = first] = part
        .trim()
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, place) => first + place);
    }),
  );

const faces = [...tokens.matchAll(/literata-(?<name>\w+)\.woff2[^;]*;\s*unicode-range:(?<range>[^;]+);/gu)].map(
  ({ groups }) => ({ name: groups?.['name'] ?? '', points: pointsIn(groups?.['range'] ?? '') }),
);

/**
 * The table of letters (`cmap`) of a WOFF2 file: its directory names the tables one after the other, each with its
 * length, and behind it all of them follow in one Brotli stream (W3C, WOFF File Format 2.0, chapters 4 and 5).
 */
const cmapOf = (file: Buffer): Buffer => {
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let found: readonly [number, number] = [0, 0];
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(at);
    at += 1;
    const [kind, version] = [flags & 63, flags >> 6];
    if (kind === 63) at += 4;
    const plain = base128();
    // The outlines and their places, 10 and 11 of the known tables, are transformed unless their version is 3.
    const isTransformed = kind === 10 || kind === 11 ? version !== 3 : version !== 0;
    const length = isTransformed ? base128() : plain;
    if (kind === 0) found = [start, start + length];
    start += length;
  }
  return brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(...found);
};

/** The code points of a `cmap` by its segments (format 4), which hold all that a face of two alphabets needs. */
const lettersOf = (cmap: Buffer): ReadonlySet<number> => {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, record) => cmap.readUInt32BE(8 + record * 8));
  const table = cmap.subarray(offsets.find((offset) => cmap.readUInt16BE(offset) === 4));
  const double = table.readUInt16BE(6);
  return new Set(
    Array.from({ length: double / 2 }, (_, segment) => ({
      last: table.readUInt16BE(14 + segment * 2),
      first: table.readUInt16BE(16 + double + segment * 2),
    })).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, place) => first + place)),
  );
};

describe('the typeface', () => {
  it('weighs no more than 45 kB', () => {
    const bytes = faces.reduce(
      (sum, { name }) => sum + readFileSync(`src/layouts/fonts/literata-${name}.woff2`).length,
      0,
    );
    expect(faces).toHaveLength(2);
    expect(bytes).toBeLessThanOrEqual(45_000);
  });

  it('holds what its style sheet says of each file', () => {
    for (const { name, points } of faces) {
      const letters = lettersOf(cmapOf(readFileSync(`src/layouts/fonts/literata-${name}.woff2`)));
      expect([...points].filter((point) => !letters.has(point)).map((point) => point.toString(16))).toEqual([]);
    }
  });

  it('holds every Vietnamese letter, and every letter of the course', () => {
    const vowels = 'aăâeêioôơuưy'.split('');
    const alphabet = vowels.flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
    );
    const texts = globSync('{content/**/*.{yaml,mdx},src/i18n/*.ts}').map((file) => readFileSync(file, 'utf8'));
    const known = new Set(faces.flatMap(({ points }) => [...points]));
    const used = [...new Set(['đ', ...alphabet, ...texts].join('').normalize('NFC'))].filter((sign) =>
      /\p{L}/u.test(sign),
    );
    const needed = new Set(used.flatMap((letter) => [letter, letter.toUpperCase()]));
    expect([...needed].filter((letter) => !known.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});
