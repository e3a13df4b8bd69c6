import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { described, joined, jsonFault, part } from '#domain/json-fault.ts';
import { settings } from './builders.ts';

describe('a fault in a value', () => {
  it('is none in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(jsonFault(value, 40)).toBeNull();
      }),
      settings(500),
    );
  });

  it('is named by the first place that JSON cannot say', () => {
    expect(jsonFault({ notes: [1, { at: Infinity }], v: undefined }, 8)).toEqual({
      path: 'notes[1].at',
      code: 'not-json',
      found: 'Infinity',
    });
    expect(jsonFault([[true, 'x', null], [[undefined]]], 8)).toEqual({
      path: '[1][0][0]',
      code: 'not-json',
      found: 'undefined',
    });
    expect(jsonFault(Number.NaN, 8)).toEqual({ path: '', code: 'not-json', found: 'NaN' });
    expect(jsonFault({ list: Object.assign([], { length: 1 }) }, 8)?.path).toBe('list[0]');
  });

  it('is a depth beyond the limit', () => {
    expect(jsonFault([], 0)).toEqual({ path: '', code: 'too-deep', found: 'array(0)' });
    expect(jsonFault([{ a: 1 }], 2)).toBeNull();
    expect(jsonFault([{ a: [1] }], 2)).toEqual({ path: '[0].a', code: 'too-deep', found: 'array(1)' });
    expect(jsonFault({ a: { b: {} } }, 2)).toEqual({ path: 'a.b', code: 'too-deep', found: 'object(0)' });
    expect(jsonFault('flat', 0)).toBeNull();
  });

  it('is a key that reaches a prototype, anywhere', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const value: unknown = JSON.parse(`{"a":[{"b":1,"${key}":{}}]}`);
      expect(jsonFault(value, 8)).toEqual({ path: `a[0].${key}`, code: 'forbidden-key', found: `"${key}"` });
    }
  });

  it('is there exactly if canonical JSON cannot be written or a key is forbidden', () => {
    const values = fc.anything({
      withDate: true,
      withMap: true,
      withBigInt: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(values, (value) => {
        const fault = jsonFault(value, 6);
        if (fault === null) expect(() => canonicalJson(value, 6)).not.toThrow();
        else if (fault.code !== 'forbidden-key') expect(() => canonicalJson(value, 6)).toThrow();
      }),
      settings(2000),
    );
  });
});

describe('a path', () => {
  it('is joined by a point, except before an index and at its ends', () => {
    expect(joined('events[17]', 'response')).toBe('events[17].response');
    expect(joined('events', '[17]')).toBe('events[17]');
    expect(joined('', 'v')).toBe('v');
    expect(joined('v', '')).toBe('v');
  });

  it('names an index in brackets and cuts a long key', () => {
    expect([part('v'), part(3)]).toEqual(['v', '[3]']);
    expect(part('k'.repeat(60))).toBe('k'.repeat(60));
    expect(part('k'.repeat(61))).toBe(`${'k'.repeat(60)}…`);
  });
});

describe('the description of a value', () => {
  it('says in few words what stands there', () => {
    expect([1, null, true, undefined, 'a "b"', [1, 2], { a: 1 }].map(described)).toEqual([
      '1',
      'null',
      'true',
      'undefined',
      String.raw`"a \"b\""`,
      'array(2)',
      'object(1)',
    ]);
    expect([new Map(), Symbol('s'), 5n].map(described)).toEqual(['[object Map]', 'Symbol(s)', '5']);
    expect(described('x'.repeat(1000))).toBe(`"${'x'.repeat(60)}…"`);
  });

  it('does not run what it describes', () => {
    expect(described(JSON.parse('{"toString":1,"valueOf":2}'))).toBe('object(2)');
  });
});
