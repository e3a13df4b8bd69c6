import { describe, expect, it } from 'vitest';
import { optionsOfTheDomain } from '#content-model/writing/options-of-the-domain.ts';
import { FAIR, FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, write } from '#tests/unit/content-model/small-course.ts';

describe('PLA-1 options that belong nowhere', () => {
  it('refuses a joke, in each language', () => {
    expect(
      fairReport(
        optionsOfTheDomain,
        replace(FAIR, 'en: The place that it covers', 'en: A purple elephant'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Một con voi màu tím'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR PLA-1  content/questions/basics/one.yaml:31:17   option that belongs nowhere
        31 |     text: { en: A purple elephant, vi: Một con voi màu tím }
           |                 ^^^^^^^^^^^^^^^^^
      Cause: No word of this option stands in the glossary, in the syllabus, in the stem or in another option.
      Fix:   Write what somebody who half knows the subject could believe, with a term or a word of the stem.

      ERROR PLA-1  content/questions/basics/one.yaml:31:40   option that belongs nowhere
        31 |     text: { en: A purple elephant, vi: Một con voi màu tím }
           |                                        ^^^^^^^^^^^^^^^^^^^
      Cause: No word of this option stands in the glossary, in the syllabus, in the stem or in another option.
      Fix:   Write what somebody who half knows the subject could believe, with a term or a word of the stem."
    `);
  });

  it('tells the author of a right option how to say it, without the words that would give it away', () => {
    const text = fairReport(
      optionsOfTheDomain,
      replace(FAIR, 'en: The need that it meets', 'en: A purple elephant'),
      replace(FAIR, 'en: The speed that it keeps', 'en: 24/7'),
    );
    expect(text).toContain('Say it with a term of the glossary, or in plain words of service work.');
    expect(text).not.toContain('half knows');
  });

  it('takes words of the stem, of another option, of the syllabus, and numbers', () => {
    expect(
      fairReport(
        optionsOfTheDomain,
        replace(FAIR, 'en: The place that it covers', 'en: Wherever one parks'),
        replace(FAIR, 'en: The price that it asks', 'en: 24/7'),
        replace(FAIR, 'en: The speed that it keeps', 'en: Describing value'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Nơi người ta đỗ xe'),
      ),
    ).toBe('no fault');
  });

  it('takes the name of a term', () => {
    expect(fairReport(optionsOfTheDomain, replace(FAIR_GAP, 'en: output', 'en: the utilities'))).toBe('no fault');
  });

  it('is silent while a term cannot be read, since its words are missing', () => {
    expect(
      fairReport(
        optionsOfTheDomain,
        replace(FAIR, 'en: The place that it covers', 'en: A purple elephant'),
        write('glossary/warranty.yaml', 'term: "warranty'),
      ),
    ).not.toContain('PLA-1');
  });
});
