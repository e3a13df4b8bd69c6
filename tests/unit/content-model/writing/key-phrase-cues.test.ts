import { describe, expect, it } from 'vitest';
import { keyPhraseCues } from '#content-model/writing/key-phrase-cues.ts';
import { FAIR, FAIR_NEGATIVE, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('CUE-4 a key phrase in the right option alone', () => {
  it('points at the right option, in each language', () => {
    expect(
      fairReport(
        keyPhraseCues,
        replace(FAIR, 'en: The need that it meets', 'en: The functionality of it'),
        replace(FAIR, 'vi: Nhu cầu mà nó đáp ứng', 'vi: Những chức năng của nó'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING CUE-4  content/questions/basics/one.yaml:14:17   key phrase in the right option alone
        14 |     text: { en: The functionality of it, vi: Những chức năng của nó }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "functionality" is a key phrase of the glossary, and no wrong option holds one: learners recognize it without understanding.
      Fix:   Say it in other words, or put a key phrase of another term into a wrong option.

      WARNING CUE-4  content/questions/basics/one.yaml:14:46   key phrase in the right option alone
        14 |     text: { en: The functionality of it, vi: Những chức năng của nó }
           |                                              ^^^^^^^^^^^^^^^^^^^^^^
      Cause: "chức năng" is a key phrase of the glossary, and no wrong option holds one: learners recognize it without understanding.
      Fix:   Say it in other words, or put a key phrase of another term into a wrong option."
    `);
  });

  it('is content where a wrong option has one too', () => {
    expect(
      fairReport(
        keyPhraseCues,
        replace(FAIR, 'en: The need that it meets', 'en: The functionality of it'),
        replace(FAIR, 'en: The place that it covers', 'en: The assurance of a place'),
      ),
    ).toBe('no fault');
  });

  it('does not mind one in a wrong option, or in a negative question', () => {
    expect(
      fairReport(
        keyPhraseCues,
        replace(FAIR, 'en: The place that it covers', 'en: The assurance of a place'),
        replace(FAIR_NEGATIVE, 'en: Trips link two new stops', 'en: A functionality is new'),
      ),
    ).toBe('no fault');
  });
});
