import { describe, expect, it } from 'vitest';
import { optionsOfTheDomain } from '#content-model/writing/options-of-the-domain.ts';
import { FAIR, FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, write } from '#tests/unit/content-model/small-course.ts';

/** Another stem for the gap, and another wrong option. */
const gap = (stem: readonly [string, string], option: readonly [string, string]): string =>
  fairReport(
    optionsOfTheDomain,
    replace(FAIR_GAP, 'The [?] of a map service tells how well it keeps its agreed levels.', stem[0]),
    replace(FAIR_GAP, 'Dịch vụ bản đồ giữ được các mức đã thỏa thuận tốt đến đâu là do [?] của nó cho biết.', stem[1]),
    replace(FAIR_GAP, 'en: output, vi: đầu ra', `en: ${option[0]}, vi: ${option[1]}`),
  );
const LEVEL = ['An agreement names the [?] level of service.', 'Thỏa thuận nêu mức dịch vụ [?].'] as const;

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
      replace(FAIR, 'vi: Nhu cầu mà nó đáp ứng', 'vi: Một con voi màu tím'),
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

  it('asks for one language in which the option belongs, since both say the same', () => {
    expect(fairReport(optionsOfTheDomain, replace(FAIR, 'en: The place that it covers', 'en: Wherever'))).toBe(
      'no fault',
    );
    expect(fairReport(optionsOfTheDomain, replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Con voi màu tím'))).toBe(
      'no fault',
    );
  });

  it.each([
    ['highest', 'cao nhất'],
    ['cheapest', 'rẻ nhất'],
    ['usual', 'thông thường'],
    ['easier', 'dễ hơn'],
    ['best possible', 'tốt nhất có thể'],
    ['unexpected', 'bất ngờ'],
  ])('takes a word of degree beside a word of the subject: %s', (en, vi) => {
    expect(gap(LEVEL, [en, vi])).toBe('no fault');
  });

  it('still refuses a joke in a gap, beside whatever word', () => {
    expect(gap(LEVEL, ['purple', 'tím'])).toContain('option that belongs nowhere');
    expect(gap(LEVEL, ['elephant', 'con voi'])).toContain('option that belongs nowhere');
    expect(gap(LEVEL, ['biggest elephant', 'voi to nhất'])).toContain('option that belongs nowhere');
  });

  it('refuses a word of degree where the words beside the gap are of no subject', () => {
    const painted = ['The wall of the hall is [?] than any roof.', 'Bức tường của sảnh thì [?] mái nhà.'] as const;
    expect(gap(painted, ['bigger', 'to'])).toContain('option that belongs nowhere');
  });

  it('is silent while a term cannot be read, since its words are missing', () => {
    expect(
      fairReport(
        optionsOfTheDomain,
        replace(FAIR, 'en: The place that it covers', 'en: A purple elephant'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Một con voi màu tím'),
        write('glossary/warranty.yaml', 'term: "warranty'),
      ),
    ).not.toContain('PLA-1');
  });
});
