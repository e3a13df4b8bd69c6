import { describe, expect, it } from 'vitest';
import { stemWordsInKey } from '#content-model/writing/stem-words-in-key.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('CUE-1 a word of the stem in the right option alone', () => {
  it('points at the right option, also where the word has another ending', () => {
    expect(fairReport(stemWordsInKey, replace(FAIR, 'en: The need that it meets', 'en: The need of those who parked')))
      .toMatchInlineSnapshot(`
      "WARNING CUE-1  content/questions/basics/one.yaml:14:17   word of the stem in the right option alone
        14 |     text: { en: The need of those who parked, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "parked" ties the right option to the stem; nothing ties a wrong one to it.
      Fix:   Say one of the two in other words, or use a word of the stem in a wrong option."
    `);
  });

  it('compares pairs of syllables in Vietnamese', () => {
    expect(fairReport(stemWordsInKey, replace(FAIR, 'vi: Nhu cầu mà nó đáp ứng', 'vi: Nhu cầu đỗ xe của khách')))
      .toMatchInlineSnapshot(`
      "WARNING CUE-1  content/questions/basics/one.yaml:14:45   word of the stem in the right option alone
        14 |     text: { en: The need that it meets, vi: Nhu cầu đỗ xe của khách }
           |                                             ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "đỗ xe" ties the right option to the stem; nothing ties a wrong one to it.
      Fix:   Say one of the two in other words, or use a word of the stem in a wrong option."
    `);
  });

  it('is content where a wrong option has the word as well, or one of its own', () => {
    expect(
      fairReport(
        stemWordsInKey,
        replace(FAIR, 'en: The need that it meets', 'en: The need of those who parked'),
        replace(FAIR, 'en: The place that it covers', 'en: The place where they park'),
      ),
    ).toBe('no fault');
  });
});
