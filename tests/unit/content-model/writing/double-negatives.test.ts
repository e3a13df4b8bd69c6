import { describe, expect, it } from 'vitest';
import { doubleNegatives } from '#content-model/writing/double-negatives.ts';
import { FAIR, FAIR_NEGATIVE, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('NEG-2 double negatives', () => {
  it('points at a negation in an option of a negative question, in each language', () => {
    expect(fairReport(doubleNegatives)).toBe('no fault');
    expect(
      fairReport(
        doubleNegatives,
        replace(FAIR_NEGATIVE, 'Rides are offered at night', 'Rides don’t stop at night'),
        replace(FAIR_NEGATIVE, 'Seats are enough at noon', 'Nobody stands at noon'),
        replace(FAIR_NEGATIVE, 'Dữ liệu trên thẻ được an toàn', 'Dữ liệu không bị lộ'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR NEG-2  content/questions/basics/three.yaml:13:23   double negative
        13 |     text: { en: Rides don’t stop at night, vi: Có chuyến cả vào ban đêm }
           |                       ^^^^^
      Cause: "don’t" in an option and the negative word of the stem make a double negative.
      Fix:   Say the option without it, or ask for what is so.

      ERROR NEG-2  content/questions/basics/three.yaml:19:17   double negative
        19 |     text: { en: Nobody stands at noon, vi: Đủ chỗ ngồi vào buổi trưa }
           |                 ^^^^^^
      Cause: "Nobody" in an option and the negative word of the stem make a double negative.
      Fix:   Say the option without it, or ask for what is so.

      ERROR NEG-2  content/questions/basics/three.yaml:31:56   double negative
        31 |     text: { en: Data is safe on its cards, vi: Dữ liệu không bị lộ }
           |                                                        ^^^^^
      Cause: "không" in an option and the negative word of the stem make a double negative.
      Fix:   Say the option without it, or ask for what is so."
    `);
  });

  it('takes "không" as a part of a word, and any negation where the stem has none', () => {
    expect(
      fairReport(
        doubleNegatives,
        replace(FAIR_NEGATIVE, 'Đủ chỗ ngồi vào buổi trưa', 'Đủ không gian như hàng không'),
        replace(FAIR, 'The speed that it keeps', 'The speed that it does not keep'),
      ),
    ).toBe('no fault');
  });
});
