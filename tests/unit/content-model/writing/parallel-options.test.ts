import { describe, expect, it } from 'vitest';
import { parallelOptions } from '#content-model/writing/parallel-options.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('PAR-1 options of one form', () => {
  it('points at the first option of another form', () => {
    expect(fairReport(parallelOptions, replace(FAIR, 'en: The place that it covers', 'en: Covering a place')))
      .toMatchInlineSnapshot(`
      "WARNING PAR-1  content/questions/basics/one.yaml:31:17   options of different forms
        31 |     text: { en: Covering a place, vi: Địa điểm mà nó phục vụ }
           |                 ^^^^^^^^^^^^^^^^
      Cause: This option is a verb in -ing, the first one a thing or a sentence.
      Fix:   Let all four begin alike: with a thing, with "to", or with a verb in -ing."
    `);
  });

  it('tells an infinitive and a preposition from a thing', () => {
    expect(fairReport(parallelOptions, replace(FAIR, 'en: The speed that it keeps', 'en: To keep a certain speed')))
      .toMatchInlineSnapshot(`
      "WARNING PAR-1  content/questions/basics/one.yaml:19:17   options of different forms
        19 |     text: { en: To keep a certain speed, vi: Tốc độ mà nó giữ được }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: This option is an infinitive with "to", the first one a thing or a sentence.
      Fix:   Let all four begin alike: with a thing, with "to", or with a verb in -ing."
    `);
  });

  it('sees in Vietnamese what opens a clause', () => {
    expect(fairReport(parallelOptions, replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Vì nó phục vụ địa điểm này')))
      .toMatchInlineSnapshot(`
      "WARNING PAR-1  content/questions/basics/one.yaml:31:47   options of different forms
        31 |     text: { en: The place that it covers, vi: Vì nó phục vụ địa điểm này }
           |                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: This option is a clause or a phrase with a preposition, the first one a thing or a sentence.
      Fix:   Let all four begin alike: with a thing, with "to", or with a verb in -ing."
    `);
  });

  it('takes a word that may be one or the other for either', () => {
    expect(
      fairReport(
        parallelOptions,
        replace(FAIR, 'en: The need that it meets', 'en: Answers a need of people'),
        replace(FAIR, 'en: The speed that it keeps', 'en: Speed that it keeps up'),
        replace(FAIR, 'en: The price that it asks', 'en: Price that it asks for'),
        replace(FAIR, 'en: The place that it covers', 'en: Formal lists of places'),
      ),
    ).toBe('no fault');
  });

  it('takes names of terms and things in -ing for things', () => {
    expect(
      fairReport(
        parallelOptions,
        replace(FAIR, 'en: The speed that it keeps', 'en: Training of the drivers'),
        replace(FAIR, 'en: The price that it asks', 'en: Utility'),
      ),
    ).toBe('no fault');
  });
});
