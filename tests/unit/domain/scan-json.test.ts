import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn, scanJson } from '#domain/scan-json.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { settings } from './builders.ts';

const LIMITS = { depth: 32, parts: 1_000_000 };

function faultIn(text: string): number | null {
  const scan = scanJson(text, LIMITS);
  return scan.kind === 'sound' ? null : scan.position;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a text that is JSON', () => {
  it('is sound, with white space wherever it is allowed', () => {
    for (const text of [
      'null',
      ' \t\r\n[ ] ',
      '{ }',
      '{"a":1}',
      ' { "a" : [ 1 , 2 , { "b" : true } ] , "c" : false } ',
      '[[],{},[{}],"",0,-0,null]',
      String.raw`"\"\\\/\b\f\n\r\t\u00e9\uD83d\uDE00 é😀"`,
      '-12.5e+10',
      '0.5E-3',
      '1e5',
      '10',
      '"\u2028\ud800\u007f"',
    ]) {
      expect([text, scanJson(text, LIMITS)]).toEqual([text, { kind: 'sound' }]);
    }
  });
});

describe('a text that is not JSON', () => {
  it('is at fault at its first wrong character', () => {
    const cases: [string, number][] = [
      ['', 0],
      ['  ', 2],
      ['x', 0],
      ['tru', 0],
      ['truex', 4],
      ['nul', 0],
      ['[1,]', 3],
      ['[,1]', 1],
      ['[1 2]', 3],
      ['[1', 2],
      ['[', 1],
      [']', 0],
      ['[}', 1],
      ['{]', 1],
      ['[1}', 2],
      ['{"a":1]', 6],
      ['{"a":}', 5],
      ['{"a"}', 4],
      ['{"a"', 4],
      ['{"a":1,}', 7],
      ['{,}', 1],
      ['{a:1}', 1],
      ["{'a':1}", 1],
      ['{"a",1}', 4],
      ['{"a":1,[]}', 7],
      ['{[]:1}', 1],
      ['{"a"[1]}', 4],
      ['[1][2]', 3],
      ['[1:2]', 2],
      ['[1] x', 4],
      ['"abc', 4],
      ['"a\nb"', 2],
      ['"a\u001fb"', 2],
      [String.raw`"a\xb"`, 2],
      [String.raw`"a\u12G4"`, 2],
      [String.raw`"a\u12`, 2],
      ['"a\\', 2],
      ['01', 1],
      ['-', 1],
      ['--1', 1],
      ['-x', 1],
      ['+1', 0],
      ['.5', 0],
      ['1.', 2],
      ['1.x', 2],
      ['1e', 2],
      ['1e+', 3],
      ['1ex', 2],
      ['1.5.5', 3],
      ['1/2', 1],
      ['1:', 1],
      ['NaN', 0],
      ['Infinity', 0],
      ['\ufeff{}', 0],
      ['\u00a0[]', 0],
      ['[]\v', 2],
    ];
    for (const [text, position] of cases) {
      expect([text, isJson(text)]).toEqual([text, false]);
      expect([text, scanJson(text, LIMITS)]).toEqual([text, { kind: 'fault', position }]);
    }
  });

  it('is one exactly where JSON.parse refuses it', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '-',
        '0',
        '.',
        'e',
        '+',
        'true',
        'null',
        ' ',
        '\\',
        '\n',
        'u00e9',
      ),
      { maxLength: 12 },
    );
    const bent = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', '}', ',', '"', '\\', ' ', '\u0001', '0'))
      .map(([text, place, inserted]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + inserted + text.slice(at + 1);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          bent,
          fc.json(),
          fc.string(),
        ),
        (text) => {
          expectSame([text, faultIn(text) === null], [text, isJson(text)]);
        },
      ),
      settings(20_000),
    );
  });

  it('is at fault no earlier than where it stops being the beginning of JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, place) => {
        const cut = text.slice(0, place % text.length);
        const position = faultIn(cut);
        // A number cut short may still be one; anything else ends too early.
        if (position !== null) expect(position <= cut.length).toBe(true);
        else expect(isJson(cut)).toBe(true);
      }),
      settings(2000),
    );
  });
});

describe('the limits', () => {
  it('refuse what is deeper, at the bracket that is too much', () => {
    expect(scanJson('[{"a":[]}]', { depth: 3, parts: 100 })).toEqual({ kind: 'sound' });
    expect(scanJson('[{"a":[]}]', { depth: 2, parts: 100 })).toEqual({ kind: 'too-deep', position: 6 });
    expect(scanJson('[{}]', { depth: 1, parts: 100 })).toEqual({ kind: 'too-deep', position: 1 });
    expect(scanJson('[[],[],[]]', { depth: 2, parts: 100 })).toEqual({ kind: 'sound' });
  });

  it('refuse what has more parts, before the rest is read', () => {
    expect(scanJson('[1,2]', { depth: 9, parts: 5 })).toEqual({ kind: 'sound' });
    expect(scanJson('[1,2]', { depth: 9, parts: 4 })).toEqual({ kind: 'too-many', position: 5 });
    expect(scanJson(`[1,2${'x'.repeat(10)}`, { depth: 9, parts: 3 })).toEqual({ kind: 'too-many', position: 4 });
  });

  it('end a depth bomb at once', () => {
    expect(scanJson('['.repeat(5_000_000), LIMITS)).toEqual({ kind: 'too-deep', position: 32 });
    expect(scanJson('{"a":'.repeat(1_000_000), LIMITS)).toEqual({ kind: 'too-deep', position: 160 });
  });
});

describe('a place in a text', () => {
  it('is line and column, both from one', () => {
    expect(lineAndColumn('abc', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('abc', 2)).toEqual({ line: 1, column: 3 });
    expect(lineAndColumn('a\nbc\n\nd', 2)).toEqual({ line: 2, column: 1 });
    expect(lineAndColumn('a\nbc\n\nd', 6)).toEqual({ line: 4, column: 1 });
    expect(lineAndColumn('a\r\nbc', 4)).toEqual({ line: 2, column: 2 });
  });
});
