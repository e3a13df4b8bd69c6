import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggestion } from '#content-model/nearest.ts';

describe('nearest', () => {
  it('gives at most three names, the nearest first, equal ones by the alphabet', () => {
    expect(nearest('value', ['values', 'valve', 'vale', 'volume', 'utility'])).toEqual(['vale', 'values', 'valve']);
  });

  it('gives nothing that could not be meant', () => {
    expect(nearest('value', ['organization', 'continuity'])).toEqual([]);
    expect(nearest('value', [])).toEqual([]);
  });
});

describe('suggestion', () => {
  it('asks, or says what else to do', () => {
    expect(suggestion('valu', ['value'], 'delete it.')).toBe('did you mean `value`?');
    expect(suggestion('abcd', ['abce', 'abcf'], 'delete it.')).toBe('did you mean `abce` or `abcf`?');
    expect(suggestion('xyz', ['value'], 'delete it.')).toBe('delete it.');
  });
});

describe('editDistance', () => {
  it('counts letters put in, taken out and changed', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('aaaaaaaa', 'bbbbbbbb', 2)).toBeGreaterThan(2);
  });
});
