import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { isWithinLimits, jsonFromFile, LARGEST_FILE } from '#domain/file-text.ts';
import { isHurried } from './builders.ts';

function bytes(text: string, encoding: 'utf8' | 'utf16le' | 'latin1' = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

function problem(source: string | Uint8Array): unknown {
  const text = jsonFromFile(source);
  return text.kind === 'refused' ? text.problem : text;
}

describe('a file with JSON', () => {
  const value = { note: 'ấ', list: [1, 2] };

  it('is read from its text and from its bytes', () => {
    const text = JSON.stringify(value);
    expect(jsonFromFile(text)).toEqual({ kind: 'json', value });
    expect(jsonFromFile(bytes(text))).toEqual({ kind: 'json', value });
  });

  it('may have a byte order mark, Windows line ends and space around', () => {
    const text = `\ufeff  ${JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')}\r\n\r\n`;
    expect(jsonFromFile(text)).toEqual({ kind: 'json', value });
    expect(jsonFromFile(bytes(text))).toEqual({ kind: 'json', value });
  });

  it('may have lone surrogates and zeros inside its strings, as escapes', () => {
    expect(jsonFromFile(String.raw`["\ud800","\u0000"]`)).toEqual({ kind: 'json', value: ['\ud800', '\0'] });
  });

  it('may begin with much white space', () => {
    expect(jsonFromFile(`${' '.repeat(2000)}[]`)).toEqual({ kind: 'json', value: [] });
  });
});

describe('a file without JSON is refused', () => {
  it('when it is larger than forty megabytes, at once', () => {
    expect(LARGEST_FILE).toBe(41_943_040);
    for (const source of ['x'.repeat(50_000_000), new Uint8Array(50_000_000)]) {
      const started = performance.now();
      expect(problem(source)).toEqual({
        path: '',
        code: 'too-large',
        expected: 'bytes(..41943040)',
        found: 'bytes(50000000)',
      });
      expect(performance.now() - started).toBeLessThan(1000);
    }
    expect(problem('x'.repeat(LARGEST_FILE))).toMatchObject({ code: 'not-json', path: '1:1' });
    expect(problem('x'.repeat(LARGEST_FILE + 1))).toMatchObject({ code: 'too-large' });
  });

  // Fifteen million steps are too many in instrumented code.
  it.skipIf(isHurried)('when it has more parts than any record has', () => {
    expect(problem(`[${'1,'.repeat(8_000_000)}1]`)).toEqual({
      path: '1:15000002',
      code: 'too-large',
      expected: 'parts(..15000000)',
      found: '"1,1,1,1,1,1,1,1,1,1,"',
    });
  });

  it('when it is empty', () => {
    for (const source of ['', ' \r\n\t ', '\ufeff', ' '.repeat(2000), new Uint8Array()]) {
      expect(problem(source)).toMatchObject({ path: '', code: 'empty', expected: 'JSON' });
    }
  });

  it('when it is an archive', () => {
    expect(problem('PK\u0003\u0004 and more')).toMatchObject({ code: 'zip', expected: 'JSON' });
    expect(problem(bytes('PK\u0003\u0004 and more'))).toMatchObject({ code: 'zip' });
    expect(problem('PKxx')).toMatchObject({ code: 'not-json' });
  });

  it('when it is a page', () => {
    for (const text of ['<!doctype html><p>x', '\n  <html>', '<?xml version="1.0"?>']) {
      expect(problem(text)).toMatchObject({ path: '', code: 'html', found: JSON.stringify(text) });
    }
  });

  it('when it is UTF-16, with or without its mark', () => {
    const text = '{"format":"x"}';
    const little = bytes(`\ufeff${text}`, 'utf16le');
    const big = little.map((_byte, place) => little[place ^ 1] ?? 0);
    for (const source of [little, big, little.slice(2), big.slice(2), bytes(text, 'utf16le')]) {
      expect(problem(source)).toMatchObject({ code: 'utf-16', expected: 'JSON' });
    }
    expect(problem('{\0"\0')).toMatchObject({ code: 'utf-16' });
    expect(problem(Uint8Array.of(0xff, 0xfe))).toMatchObject({ code: 'utf-16' });
    expect(problem(Uint8Array.of(0xfe, 0xff))).toMatchObject({ code: 'utf-16' });
    expect(problem('["ab\0"]')).toMatchObject({ code: 'not-json', path: '1:5' });
    expect(problem('[1,\0')).toMatchObject({ code: 'utf-16' });
    expect(problem('[1,2\0')).toMatchObject({ code: 'not-json' });
  });

  it('when its bytes are not UTF-8', () => {
    expect(problem(bytes('{"name":"é"}', 'latin1'))).toEqual({
      path: '',
      code: 'not-utf8',
      expected: 'UTF-8',
      found: 'bytes',
    });
    for (const start of [[0xff, 0xff], [0xfe, 0xfe], [0xff], [0x20, 0xfe], [0xfe, 0x20]]) {
      expect(problem(Uint8Array.from(start))).toMatchObject({ code: 'not-utf8' });
    }
  });

  it('when it breaks off or has a fault, with line and column', () => {
    expect(problem('{"a":1,\n  "b":')).toEqual({ path: '2:7', code: 'not-json', expected: 'JSON', found: 'end' });
    expect(problem('{"a":1,\r\n  oops: 2}')).toEqual({
      path: '2:3',
      code: 'not-json',
      expected: 'JSON',
      found: '"oops: 2}"',
    });
    expect(problem(`[${'y'.repeat(100)}]`)).toMatchObject({ path: '1:2', found: `"${'y'.repeat(20)}"` });
  });

  it('when it is deeper than any record', () => {
    expect(problem('['.repeat(200_000))).toEqual({
      path: '1:33',
      code: 'too-deep',
      expected: 'depth(..32)',
      found: `"${'['.repeat(20)}"`,
    });
    expect(jsonFromFile(`${'['.repeat(32)}${']'.repeat(32)}`).kind).toBe('json');
  });

  it('when it has a key that reaches a prototype, also written with escapes', () => {
    const refused = { path: 'a[0].__proto__', code: 'forbidden-key', expected: 'absent', found: '"__proto__"' };
    expect(problem('{"a":[{"__proto__":{"polluted":1}}]}')).toEqual(refused);
    expect(problem(String.raw`{"a":[{"\u005f_proto__":{"polluted":1}}]}`)).toEqual(refused);
    expect(problem('{"constructor":{"prototype":{"polluted":1}}}')).toMatchObject({ path: 'constructor' });
    expect('polluted' in {}).toBe(false);
  });

  it('when it has a number that no computer holds', () => {
    expect(problem('{"a":{"b":[1e400]}}')).toEqual({
      path: 'a.b[0]',
      code: 'not-json',
      expected: 'finite number',
      found: 'Infinity',
    });
  });
});

describe('a text that is to become a file', () => {
  it('is within the limits up to forty megabytes of UTF-8', () => {
    expect(isWithinLimits('[]')).toBe(true);
    expect(isWithinLimits(JSON.stringify('x'.repeat(LARGEST_FILE - 2)))).toBe(true);
    expect(isWithinLimits(JSON.stringify('x'.repeat(LARGEST_FILE - 1)))).toBe(false);
    expect(isWithinLimits(JSON.stringify('ấ'.repeat(LARGEST_FILE / 3 - 2)))).toBe(true);
    expect(isWithinLimits(JSON.stringify('ấ'.repeat(LARGEST_FILE / 3)))).toBe(false);
  });

  it.skipIf(isHurried)('is beyond them with more parts than any record has', () => {
    expect(isWithinLimits(`[${'1,'.repeat(8_000_000)}1]`)).toBe(false);
  });
});
