import { describe, expect, it } from 'vitest';
import { vagueDifferences } from '#content-model/writing/vague-differences.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('VAG-1 options that differ by a vague word', () => {
  it('points at the second of the two, in each language', () => {
    expect(
      fairReport(
        vagueDifferences,
        replace(FAIR, 'en: The place that it covers', 'en: The price that it often asks'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Mức giá mà nó thường đưa ra'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING VAG-1  content/questions/basics/one.yaml:31:17   only a vague word between two options
        31 |     text: { en: The price that it often asks, vi: Mức giá mà nó thường đưa ra }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Without "often" and its like, numbers 3 and 4 say the same.
      Fix:   Let the two differ in a fact, or put another wrong idea in place of one.

      WARNING VAG-1  content/questions/basics/one.yaml:31:51   only a vague word between two options
        31 |     text: { en: The price that it often asks, vi: Mức giá mà nó thường đưa ra }
           |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Without "thường" and its like, numbers 3 and 4 say the same.
      Fix:   Let the two differ in a fact, or put another wrong idea in place of one."
    `);
  });

  it('is content where they differ in a fact as well', () => {
    expect(
      fairReport(vagueDifferences, replace(FAIR, 'en: The place that it covers', 'en: The place that it often covers')),
    ).toBe('no fault');
  });
});
