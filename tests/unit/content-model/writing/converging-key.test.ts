import { describe, expect, it } from 'vitest';
import { convergingKey } from '#content-model/writing/converging-key.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('CUE-2 the right option in the middle of the others', () => {
  it('warns where the right option shares most words with the others', () => {
    expect(
      fairReport(convergingKey, replace(FAIR, 'en: The need that it meets', 'en: The speed at the price of the place')),
    ).toMatchInlineSnapshot(`
      "WARNING CUE-2  content/questions/basics/one.yaml:14:17   right option in the middle of the others
        14 |     text: { en: The speed at the price of the place, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The right option has 3 words in common with the others, the next 1: it looks like what they were made from.
      Fix:   Let two wrong options share words with each other that the right one does not have."
    `);
  });

  it('does the same in Vietnamese', () => {
    expect(fairReport(convergingKey, replace(FAIR, 'vi: Nhu cầu mà nó đáp ứng', 'vi: Tốc độ và mức giá của địa điểm')))
      .toMatchInlineSnapshot(`
      "WARNING CUE-2  content/questions/basics/one.yaml:14:45   right option in the middle of the others
        14 |     text: { en: The need that it meets, vi: Tốc độ và mức giá của địa điểm }
           |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The right option has 3 words in common with the others, the next 1: it looks like what they were made from.
      Fix:   Let two wrong options share words with each other that the right one does not have."
    `);
  });

  it('is content where a wrong option shares as many', () => {
    expect(
      fairReport(
        convergingKey,
        replace(FAIR, 'en: The need that it meets', 'en: The speed at the price of the place'),
        replace(FAIR, 'en: The place that it covers', 'en: The place for the price of speed'),
      ),
    ).toBe('no fault');
  });
});
