import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isPlainObject, MAX_JSON_DEPTH } from '#domain/canonical-json.ts';
import { settings } from './builders.ts';

function nested(depth: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { deeper: value };
  return value;
}

describe('canonical JSON', () => {
  it('has keys in the order of their code units and no white space', () => {
    expect(canonicalJson({ b: [1, 'ấ', null], a: true, B: { z: {}, 10: -1.5, 9: [] } })).toBe(
      '{"B":{"10":-1.5,"9":[],"z":{}},"a":true,"b":[1,"ấ",null]}',
    );
  });

  it('does not depend on the order in which keys were written', () => {
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it('gives back the same value when parsed, and then the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (value) => {
        const text = canonicalJson(value);
        expect(text).toBe(canonicalJson(JSON.parse(text)));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      settings(1000),
    );
  });

  it('writes lone surrogates as escapes, so that the text is well formed', () => {
    expect(canonicalJson('\ud800')).toBe(String.raw`"\ud800"`);
  });

  it('writes keys that mean something to JavaScript like any others', () => {
    const value: unknown = JSON.parse('{"constructor":2,"__proto__":{"polluted":true}}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"polluted":true},"constructor":2}');
    expect('polluted' in {}).toBe(false);
  });

  it('refuses what JSON cannot say', () => {
    const nothings = [undefined, () => 1, Symbol('s'), 1n, Number.NaN, Infinity, -Infinity, new Map(), /x/];
    for (const value of [...nothings, Object.assign([], { length: 1 })]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
      expect(() => canonicalJson([1, value])).toThrow(TypeError);
      expect(() => canonicalJson({ a: { b: value } })).toThrow(TypeError);
    }
    expect(() => canonicalJson(undefined)).toThrow('not JSON: undefined');
  });

  it('refuses what is deeper than the limit, and circles with it', () => {
    expect(canonicalJson(nested(MAX_JSON_DEPTH))).toContain('core');
    expect(() => canonicalJson(nested(MAX_JSON_DEPTH + 1))).toThrow(new RangeError('too deep for JSON'));
    expect(canonicalJson([1], 1)).toBe('[1]');
    expect(() => canonicalJson([[]], 1)).toThrow(RangeError);
    expect(() => canonicalJson({ a: {} }, 1)).toThrow(RangeError);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => canonicalJson(circle)).toThrow(RangeError);
  });
});

describe('a plain object', () => {
  it('is an object as JSON makes them', () => {
    expect([{}, JSON.parse('{"a":1}'), Object.create(null)].every(isPlainObject)).toBe(true);
    expect([null, undefined, [], 'x', 1, new Map(), () => 1, Symbol('s')].some(isPlainObject)).toBe(false);
  });
});
