import { describe, expect, it } from 'vitest';
import { overlappingOptions } from '#content-model/writing/overlapping-options.ts';
import { FAIR, FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('OVL-1 overlapping options', () => {
  it('refuses an option that holds another, and one of nearly the same words', () => {
    expect(
      fairReport(
        overlappingOptions,
        replace(FAIR, 'en: The place that it covers', 'en: The price that it asks at night'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Giữ được tốc độ mà nó'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR OVL-1  content/questions/basics/one.yaml:31:17   overlapping options
        31 |     text: { en: The price that it asks at night, vi: Giữ được tốc độ mà nó }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Option c and Option d say nearly the same in the same words, or one holds the other.
      Fix:   Put another wrong idea in place of one, or say them in words that show the difference."
    `);
  });

  it('takes the same words in another order for another thing', () => {
    expect(
      fairReport(
        overlappingOptions,
        replace(FAIR, 'en: The price that it asks', 'en: A workaround without a known error'),
        replace(FAIR, 'en: The place that it covers', 'en: A known error without a workaround'),
      ),
    ).toBe('no fault');
  });

  it('takes a name with an article for the same name', () => {
    expect(fairReport(overlappingOptions, replace(FAIR_GAP, 'en: output', 'en: the warranty'))).toMatchInlineSnapshot(`
      "ERROR OVL-1  content/questions/basics/two.yaml:25:17   overlapping options
        25 |     text: { en: the warranty, vi: đầu ra }
           |                 ^^^^^^^^^^^^
      Cause: Option b and Option c say nearly the same in the same words, or one holds the other.
      Fix:   Put another wrong idea in place of one, or say them in words that show the difference."
    `);
  });

  it('lets names of terms hold each other', () => {
    expect(
      fairReport(
        overlappingOptions,
        replace('glossary/warranty.yaml', 'aliases: { en: [], vi: [] }', 'aliases: { en: [map warranty], vi: [] }'),
        replace(FAIR_GAP, 'en: output', 'en: the map warranty'),
      ),
    ).toBe('no fault');
  });
});
