import { describe, expect, it } from 'vitest';
import { longestKeys } from '#content-model/writing/longest-keys.ts';
import { fairReport } from '#tests/unit/content-model/fair-course.ts';
import { manyQuestions, standardQuestion } from './many-questions.ts';

/** In the first `count` questions the right option is the longest one in English. */
const longUpTo = (count: number) => (number: number) => {
  const longer = number === 3 ? 'The need that it meets there' : 'The need that it meets now';
  return standardQuestion(number).replace('The need that it meets', number <= count ? longer : 'The need it meets');
};

describe('BANK-2 right options that are the longest', () => {
  it('may be about as many as chance would have it', () => {
    expect(fairReport(longestKeys, manyQuestions(20, longUpTo(7)))).toBe('no fault');
  });

  it('are reported above 35 % of a pool, at the one that stands out most', () => {
    expect(fairReport(longestKeys, manyQuestions(20, longUpTo(9)))).toMatchInlineSnapshot(`
      "WARNING BANK-2  content/questions/basics/many-03.yaml:14:17   right options are the longest too often
        14 |     text: { en: The need that it meets there, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: In 9 of 20 questions of the pool practice the right option is the longest one in English; a learner who takes the longest is right too often. This one stands out most.
      Fix:   Shorten the right option, or lengthen a wrong one, in 2 of them."
    `);
  });

  it('are not judged in a pool of fewer than twenty', () => {
    expect(fairReport(longestKeys, manyQuestions(19, longUpTo(19)))).toBe('no fault');
  });

  it('are counted in each language', () => {
    const long = (number: number) => longUpTo(0)(number).replace('Nhu cầu mà nó đáp ứng', 'Nhu cầu mà nó đáp ứng được');
    expect(fairReport(longestKeys, manyQuestions(20, long))).toMatchInlineSnapshot(`
      "WARNING BANK-2  content/questions/basics/many-01.yaml:14:40   right options are the longest too often
        14 |     text: { en: The need it meets, vi: Nhu cầu mà nó đáp ứng được }
           |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: In 20 of 20 questions of the pool practice the right option is the longest one in Vietnamese; a learner who takes the longest is right too often. This one stands out most.
      Fix:   Shorten the right option, or lengthen a wrong one, in 13 of them."
    `);
  });
});
