import { describe, expect, it } from 'vitest';
import { repeatedOpenings } from '#content-model/writing/repeated-openings.ts';
import { FAIR, FAIR_LIST, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('RDN-1 the same opening in all options', () => {
  it('warns of three English words or four Vietnamese syllables', () => {
    expect(
      fairReport(
        repeatedOpenings,
        replace(FAIR, 'en: The need that it meets', 'en: The part that it needs'),
        replace(FAIR, 'en: The speed that it keeps', 'en: The part that it speeds'),
        replace(FAIR, 'en: The price that it asks', 'en: The part that it prices'),
        replace(FAIR, 'en: The place that it covers', 'en: The part that it covers'),
        replace(FAIR, 'vi: Nhu cầu mà nó đáp ứng', 'vi: Phần mà nó đã đáp ứng'),
        replace(FAIR, 'vi: Tốc độ mà nó giữ được', 'vi: Phần mà nó đã tăng tốc'),
        replace(FAIR, 'vi: Mức giá mà nó đưa ra', 'vi: Phần mà nó đã tính giá'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Phần mà nó đã phục vụ'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING RDN-1  content/questions/basics/one.yaml:14:17   same opening in all options
        14 |     text: { en: The part that it needs, vi: Phần mà nó đã đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^
      Cause: All four options begin with "the part that it".
      Fix:   Move these words into the stem.

      WARNING RDN-1  content/questions/basics/one.yaml:14:45   same opening in all options
        14 |     text: { en: The part that it needs, vi: Phần mà nó đã đáp ứng }
           |                                             ^^^^^^^^^^^^^^^^^^^^^
      Cause: All four options begin with "phần mà nó đã".
      Fix:   Move these words into the stem."
    `);
  });

  it('lets a shorter opening stand, and the statements of a list', () => {
    expect(
      fairReport(
        repeatedOpenings,
        replace(FAIR_LIST, 'It names the need', 'It covers the need'),
        replace(FAIR_LIST, 'It sets the price', 'It covers the price'),
        replace(FAIR_LIST, 'It covers being', 'It covers the being'),
      ),
    ).toBe('no fault');
  });
});
