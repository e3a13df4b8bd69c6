import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_UTTERANCE, utterancesOf } from '#islands/listen/utterances.ts';

describe('a text that is read aloud', () => {
  it('is cut into its sentences, in both languages', () => {
    expect(utterancesOf('Utility is what it does. Is it enough? “No!” (It needs warranty.) And more')).toEqual([
      'Utility is what it does.',
      'Is it enough?',
      '“No!”',
      '(It needs warranty.)',
      'And more',
    ]);
    expect(utterancesOf('  Công dụng là gì?\n  Là điều dịch vụ làm được… ')).toEqual([
      'Công dụng là gì?',
      'Là điều dịch vụ làm được…',
    ]);
  });

  it('is cut after a clause where a sentence takes too long, and else between words', () => {
    expect(utterancesOf('one two three, four five six seven', 20)).toEqual(['one two three,', 'four five six seven']);
    expect(utterancesOf('a, two three four five six', 20)).toEqual(['a, two three four', 'five six']);
    expect(utterancesOf('one two three four five', 13)).toEqual(['one two three', 'four five']);
  });

  it('has nothing to say without words', () => {
    expect(utterancesOf(' \n ')).toEqual([]);
  });

  it('is said whole and in order, and never in a breath too long', () => {
    const word = constantFrom('a', 'utility', 'bảo hành,', 'works.', 'so;', '“yes!”', '1.2', '…', '–');
    assert(
      property(array(word, { maxLength: 120 }), integer({ min: 5, max: LONGEST_UTTERANCE }), (words, longest) => {
        const text = words.join(' ');
        const utterances = utterancesOf(text, longest);
        expect(utterances.join(' ')).toBe(text);
        for (const utterance of utterances)
          expect(utterance.length <= longest || !utterance.includes(' '), utterance).toBe(true);
      }),
    );
  });

  it('may be any text at all', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(utterancesOf(text).join(' ')).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
      }),
    );
  });
});
