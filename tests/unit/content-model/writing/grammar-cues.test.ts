import { describe, expect, it } from 'vitest';
import { grammarCues } from '#content-model/writing/grammar-cues.ts';
import { FAIR, FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('CUE-3 options that fit the end of the stem', () => {
  it('reports options that cannot follow the article', () => {
    expect(
      fairReport(
        grammarCues,
        replace(
          FAIR,
          'en: What does the utility of a parking service describe?',
          'en: The utility of a parking service is a …',
        ),
        replace(FAIR, 'en: The need that it meets', 'en: answer to a need'),
        replace(FAIR, 'en: The speed that it keeps', 'en: speed'),
        replace(FAIR, 'en: The price that it asks', 'en: SLA with a price'),
        replace(FAIR, 'en: The place that it covers', 'en: unit of space'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR CUE-3  content/questions/basics/one.yaml:14:17   option that does not fit the stem
        14 |     text: { en: answer to a need, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^
      Cause: The stem ends in "a", and this option cannot follow it: grammar alone strikes it out.
      Fix:   End the stem with "a(n)" or another word that all options can follow, or put the article into the options.

      ERROR CUE-3  content/questions/basics/one.yaml:25:17   option that does not fit the stem
        25 |     text: { en: SLA with a price, vi: Mức giá mà nó đưa ra }
           |                 ^^^^^^^^^^^^^^^^
      Cause: The stem ends in "a", and this option cannot follow it: grammar alone strikes it out.
      Fix:   End the stem with "a(n)" or another word that all options can follow, or put the article into the options."
    `);
  });

  it('knows how a beginning sounds', () => {
    expect(
      fairReport(
        grammarCues,
        replace(
          FAIR,
          'en: What does the utility of a parking service describe?',
          'en: The utility of a parking service is an …?',
        ),
        replace(FAIR, 'en: The need that it meets', 'en: hourly answer to a need'),
        replace(FAIR, 'en: The speed that it keeps', 'en: SLA'),
        replace(FAIR, 'en: The price that it asks', 'en: offer'),
        replace(FAIR, 'en: The place that it covers', 'en: unusual place'),
      ),
    ).toBe('no fault');
  });

  it('reports a plural after "is"', () => {
    expect(
      fairReport(
        grammarCues,
        replace(FAIR, 'en: What does the utility of a parking service describe?', 'en: What parking is about is'),
        replace(FAIR, 'en: The place that it covers', 'en: places'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR CUE-3  content/questions/basics/one.yaml:31:17   option that does not fit the stem
        31 |     text: { en: places, vi: Địa điểm mà nó phục vụ }
           |                 ^^^^^^
      Cause: The stem ends in "is", and this option cannot follow it: grammar alone strikes it out.
      Fix:   End the stem with "a(n)" or another word that all options can follow, or put the article into the options."
    `);
  });

  it('reports a singular after "are"', () => {
    expect(
      fairReport(
        grammarCues,
        replace(FAIR, 'en: What does the utility of a parking service describe?', 'en: What the users expect are …'),
        replace(FAIR, 'en: The place that it covers', 'en: a place near by'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR CUE-3  content/questions/basics/one.yaml:31:17   option that does not fit the stem
        31 |     text: { en: a place near by, vi: Địa điểm mà nó phục vụ }
           |                 ^^^^^^^^^^^^^^^
      Cause: The stem ends in "are", and this option cannot follow it: grammar alone strikes it out.
      Fix:   End the stem with "a(n)" or another word that all options can follow, or put the article into the options."
    `);
  });

  it('leaves other stems, words that end in -s by nature, and gaps alone', () => {
    expect(
      fairReport(
        grammarCues,
        replace(FAIR, 'en: What does the utility of a parking service describe?', 'en: What parking is about is'),
        replace(FAIR, 'en: The place that it covers', 'en: access'),
        replace(
          FAIR_GAP,
          'en: The [?] of a map service tells how well it keeps its agreed levels.',
          'en: What a map needs beside functions is a [?].',
        ),
      ),
    ).toBe('no fault');
  });
});
