import { describe, expect, it } from 'vitest';
import { comparableWords } from '#content-model/rules/distinct-choices.ts';
import { contentWords, countShared, wordFamily } from '#content-model/writing/content-words.ts';

describe('the words that carry a meaning', () => {
  it('takes English words by their families, whatever their ending', () => {
    for (const family of [
      ['park', 'parks', 'parked', 'parking'],
      ['agree', 'agreed', 'agreement', 'agreements'],
      ['service', 'services', 'servicing'],
      ['price', 'prices', 'pricing'],
      ['utility', 'utilities'],
    ]) {
      expect(new Set(family.map(wordFamily)).size, family.join()).toBe(1);
    }
    for (const [one, other] of [
      ['cost', 'customer'],
      ['output', 'outcome'],
      ['use', 'bus'],
      ['need', 'speed'],
    ] as const) {
      expect(wordFamily(one)).not.toBe(wordFamily(other));
    }
  });

  it('leaves out what carries none', () => {
    expect([...contentWords(comparableWords('It is the cost of all services.'), 'en')]).toEqual(['cost', 'servi']);
  });

  it('takes Vietnamese syllables two by two, and never across a word that carries none', () => {
    expect([...contentWords(comparableWords('Chi phí của các dịch vụ đỗ xe'), 'vi')]).toEqual([
      'chi phí',
      'dịch vụ',
      'vụ đỗ',
      'đỗ xe',
    ]);
  });

  it('counts what two texts share', () => {
    expect(countShared(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(2);
    expect(countShared(new Set(), new Set(['a']))).toBe(0);
  });
});
