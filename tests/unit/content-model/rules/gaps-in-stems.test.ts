import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('STEM-3 gaps', () => {
  it('reports a missing-word stem without gap and with two', () => {
    expect(
      reportAfter(
        replace(ONE, 'style: standard', 'style: missing-word'),
        replace('questions/basics/two.yaml', 'style: standard', 'style: missing-word'),
        replace('questions/basics/two.yaml', 'What is the second', 'What [?] is [?] the second'),
        replace('questions/basics/two.yaml', 'Phần the second', 'Phần [?] và [?] này'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/one.yaml:8:13   gap of the stem
        8 | stem: { en: 'What is the first about?', vi: 'Phần the first nói về điều gì?' }
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has 0 gaps.
      Fix:   Write [?] once, after some words.

      ERROR STEM-3  content/questions/basics/one.yaml:8:45   gap of the stem
        8 | stem: { en: 'What is the first about?', vi: 'Phần the first nói về điều gì?' }
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has 0 gaps.
      Fix:   Write [?] once, after some words.

      ERROR STEM-3  content/questions/basics/two.yaml:8:13   gap of the stem
        8 | stem: { en: 'What [?] is [?] the second about?', vi: 'Phần [?] và [?] này nói về điều gì?' }
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has 2 gaps.
      Fix:   Write [?] once, after some words.

      ERROR STEM-3  content/questions/basics/two.yaml:8:54   gap of the stem
        8 | stem: { en: 'What [?] is [?] the second about?', vi: 'Phần [?] và [?] này nói về điều gì?' }
          |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has 2 gaps.
      Fix:   Write [?] once, after some words."
    `);
  });

  it('reports a gap at the very start', () => {
    expect(
      reportAfter(
        replace(ONE, 'style: standard', 'style: missing-word'),
        replace(ONE, 'What is', '[?] is'),
        replace(ONE, 'Phần the first', 'Phần [?]'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/one.yaml:8:13   gap of the stem
        8 | stem: { en: '[?] is the first about?', vi: 'Phần [?] nói về điều gì?' }
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has 1 gap, one at its very start.
      Fix:   Write [?] once, after some words."
    `);
  });

  it('reports a gap in a stem of another style', () => {
    expect(reportAfter(replace(ONE, 'What is', 'What [?] is'), replace(ONE, 'Phần', 'Phần [?]')))
      .toMatchInlineSnapshot(`
      "ERROR STEM-3  content/questions/basics/one.yaml:8:13   gap of the stem
        8 | stem: { en: 'What [?] is the first about?', vi: 'Phần [?] the first nói về điều gì?' }
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has a gap, and its style is not missing-word.
      Fix:   Write \`style: missing-word\`, or fill the gap.

      ERROR STEM-3  content/questions/basics/one.yaml:8:49   gap of the stem
        8 | stem: { en: 'What [?] is the first about?', vi: 'Phần [?] the first nói về điều gì?' }
          |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has a gap, and its style is not missing-word.
      Fix:   Write \`style: missing-word\`, or fill the gap."
    `);
  });
});
