import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggestion } from '#content-model/nearest.ts';
import { say, spoken } from '#content-model/phrase.ts';

describe('nearest', () => {
  it('gives at most three names, the nearest first, equal ones by the alphabet', () => {
    expect(nearest('value', ['values', 'valve', 'vale', 'volume', 'utility'])).toEqual(['vale', 'values', 'valve']);
  });

  it('gives nothing that could not be meant', () => {
    expect(nearest('value', ['organization', 'continuity'])).toEqual([]);
    expect(nearest('value', [])).toEqual([]);
  });
});

function said(name: string, ...known: readonly string[]): string {
  return spoken(suggestion(name, known, say`Delete it.`));
}

describe('suggestion', () => {
  it('asks, or says what else to do', () => {
    expect(said('valu', 'value')).toBe('Did you mean `value`?');
    expect(said('abcd', 'abce', 'abcf')).toBe('Did you mean `abce` or `abcf`?');
    expect(said('abcd', 'abce', 'abcf', 'abcg', 'abch')).toBe('Did you mean `abce`, `abcf` or `abcg`?');
    expect(said('Value', 'valve', 'value', 'values')).toBe('Did you mean `value`?');
    expect(said('xyz', 'value')).toBe('Delete it.');
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
