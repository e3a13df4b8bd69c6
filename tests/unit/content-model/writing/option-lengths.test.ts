import { describe, expect, it } from 'vitest';
import { optionLengths } from '#content-model/writing/option-lengths.ts';
import { FAIR, FAIR_GAP, FAIR_LIST, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('LEN-1 and LEN-2 options of about one length', () => {
  it('warns of an option that is half as long again as the shortest', () => {
    expect(
      fairReport(
        optionLengths,
        replace(FAIR, 'en: The place that it covers', 'en: The place in the old town that it covers'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING LEN-1  content/questions/basics/one.yaml:31:17   options of unequal length
        31 |     text: { en: The place in the old town that it covers, vi: Địa điểm mà nó phục vụ }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The longest option has 40 characters, the shortest 22: more than 1.5 times as many.
      Fix:   Shorten this one or say more in the shortest, until no option stands out."
    `);
  });

  it('refuses one that is more than twice as long, in either language', () => {
    expect(
      fairReport(
        optionLengths,
        replace(FAIR, 'en: The place that it covers', 'en: The place in the old town that it covers by now'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Địa điểm trong khu phố cổ mà nó đang phục vụ lúc này'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR LEN-1  content/questions/basics/one.yaml:31:17   options of unequal length
        31 |     text: { en: The place in the old town that it covers by now, vi: Địa điểm trong khu phố cổ mà nó đang phục
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The longest option has 47 characters, the shortest 22: more than 2 times as many.
      Fix:   Shorten this one or say more in the shortest, until no option stands out.

      ERROR LEN-1  content/questions/basics/one.yaml:31:70   options of unequal length
        31 | : The place in the old town that it covers by now, vi: Địa điểm trong khu phố cổ mà nó đang phục vụ lúc này }
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The longest option has 52 characters, the shortest 20: more than 2 times as many.
      Fix:   Shorten this one or say more in the shortest, until no option stands out."
    `);
  });

  it('warns of a right option that is longer than all the others by a fifth', () => {
    expect(fairReport(optionLengths, replace(FAIR, 'en: The need that it meets', 'en: The need that it really meets')))
      .toMatchInlineSnapshot(`
      "WARNING LEN-2  content/questions/basics/one.yaml:14:17   right option longest
        14 |     text: { en: The need that it really meets, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The right option has 29 characters, the longest of the others 24; who knows nothing picks the longest.
      Fix:   Shorten it, or give one of the others as much detail."
    `);
  });

  it('looks at the statements of a list question too', () => {
    expect(
      fairReport(
        optionLengths,
        replace(
          FAIR_LIST,
          'It sets the price of a change.',
          'It sets the price of a change and of a repair and of a visit.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR LEN-1  content/questions/basics/four.yaml:13:11   options of unequal length
        13 |   - { en: It sets the price of a change and of a repair and of a visit., vi: Nó định giá của một thay đổi. }
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The longest option has 61 characters, the shortest 30: more than 2 times as many.
      Fix:   Shorten this one or say more in the shortest, until no option stands out."
    `);
  });

  it('counts what is shown, not the marks around it', () => {
    expect(
      fairReport(
        optionLengths,
        replace(FAIR, 'en: The place that it covers', "en: 'The **place** that it [[utility|covers]]'"),
      ),
    ).toBe('no fault');
  });

  it('lets options of a word or two alone', () => {
    expect(
      fairReport(
        optionLengths,
        replace(FAIR_GAP, 'text: { en: warranty, vi: tính đảm bảo }', 'text: { en: warranty, vi: đảm bảo chắc }'),
        replace(FAIR_GAP, 'en: cost', 'en: cost of the map that was paid'),
      ),
    ).toBe('no fault');
  });
});
