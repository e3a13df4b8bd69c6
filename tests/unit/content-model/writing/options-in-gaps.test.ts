import { describe, expect, it } from 'vitest';
import { optionsInGaps } from '#content-model/writing/options-in-gaps.ts';
import { FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, type Break } from '#tests/unit/content-model/small-course.ts';

const STEM = 'The [?] of a map service tells how well it keeps its agreed levels.';

const options = (a: string, b: string, c: string, d: string): Break[] => [
  replace(FAIR_GAP, 'en: utility, vi', `en: ${a}, vi`),
  replace(FAIR_GAP, 'en: warranty, vi', `en: ${b}, vi`),
  replace(FAIR_GAP, 'en: output, vi', `en: ${c}, vi`),
  replace(FAIR_GAP, 'en: cost, vi', `en: ${d}, vi`),
];

describe('STEM-3 options in gaps', () => {
  it('says nothing where all options fit', () => {
    expect(fairReport(optionsInGaps)).toBe('no fault');
    expect(
      fairReport(
        optionsInGaps,
        ...options('value delivery', 'access to resources', 'tangible goods', 'a cost of levels'),
      ),
    ).toBe('no fault');
    expect(
      fairReport(optionsInGaps, ...options('departments', 'capabilities', 'resources of a map', 'relationships')),
    ).toBe('no fault');
    expect(
      fairReport(optionsInGaps, ...options('enables value', 'keeps levels', 'hands over outputs', 'removes a cost')),
    ).toBe('no fault');
  });

  it('reports an option before which the article is wrong', () => {
    expect(fairReport(optionsInGaps, replace(FAIR_GAP, STEM, 'A map has a [?] that tells of its levels.')))
      .toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/two.yaml:25:17   option does not fit into the gap
        25 |     text: { en: output, vi: đầu ra }
           |                 ^^^^^^
      Cause: "a" stands before the gap, and this option needs "an".
      Fix:   Write "a(n)" in the stem."
    `);
    expect(fairReport(optionsInGaps, replace(FAIR_GAP, STEM, 'A map has a(n) [?] that tells of its levels.'))).toBe(
      'no fault',
    );
  });

  it('goes by the sound of an option and not by its letter', () => {
    const stem = replace(FAIR_GAP, STEM, 'A map has an [?] that tells of its levels.');
    expect(fairReport(optionsInGaps, stem, ...options('hour', 'SLA', 'user', 'uninvited guest')))
      .toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/two.yaml:25:17   option does not fit into the gap
        25 |     text: { en: user, vi: đầu ra }
           |                 ^^^^
      Cause: "an" stands before the gap, and this option needs "a".
      Fix:   Write "a(n)" in the stem."
    `);
  });

  it('reports a word that would stand twice, in each language', () => {
    expect(
      fairReport(
        optionsInGaps,
        replace(FAIR_GAP, 'en: utility, vi', 'en: the utility, vi'),
        replace(FAIR_GAP, 'vi: chi phí }', 'vi: do chi phí }'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/two.yaml:13:17   option does not fit into the gap
        13 |     text: { en: the utility, vi: tính hữu dụng }
           |                 ^^^^^^^^^^^
      Cause: "The" stands before the gap, and the option begins with "the".
      Fix:   Take the word out of one of the two, for all options alike.

      ERROR STEM-3  content/questions/basics/two.yaml:31:27   option does not fit into the gap
        31 |     text: { en: cost, vi: do chi phí }
           |                           ^^^^^^^^^^
      Cause: "do" stands before the gap, and the option begins with "do".
      Fix:   Take the word out of one of the two, for all options alike."
    `);
  });

  it('reports an option of another number than the right one', () => {
    expect(fairReport(optionsInGaps, replace(FAIR_GAP, 'en: output, vi', 'en: outputs of a map, vi')))
      .toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/two.yaml:25:17   option does not fit into the gap
        25 |     text: { en: outputs of a map, vi: đầu ra }
           |                 ^^^^^^^^^^^^^^^^
      Cause: The option is in the plural, and the right one in the singular.
      Fix:   Put all options into the same number."
    `);
    expect(fairReport(optionsInGaps, ...options('departments', 'capabilities', 'resources', 'analysis')))
      .toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/two.yaml:31:17   option does not fit into the gap
        31 |     text: { en: analysis, vi: chi phí }
           |                 ^^^^^^^^
      Cause: The option is in the singular, and the right one in the plural.
      Fix:   Put all options into the same number."
    `);
  });

  it('asks for no number where the gap wants a verb', () => {
    expect(
      fairReport(
        optionsInGaps,
        replace(FAIR_GAP, STEM, 'A map can [?] as agreed.'),
        ...options('enable outcomes', 'keep value', 'hand over costs', 'fail'),
      ),
    ).toBe('no fault');
  });
});
