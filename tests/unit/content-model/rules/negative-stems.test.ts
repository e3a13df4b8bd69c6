import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';
import type { Break } from '#tests/unit/content-model/small-course.ts';

/** Makes the first question a negative one, as it should be written. */
function negative(): Break {
  return (files) => {
    replace(ONE, 'style: standard', 'style: negative')(files);
    replace(ONE, "'What is the first about?'", "'What is the first **NOT** about?'")(files);
    replace(ONE, "'Phần the first nói về điều gì?'", "'Phần này **KHÔNG (NOT)** nói về điều gì?'")(files);
  };
}

describe('NEG-1 negative stems', () => {
  it('points at a negative word in a stem of another style', () => {
    expect(reportAfter(replace(ONE, "'What is the first about?'", "'What is the first not about?'")))
      .toMatchInlineSnapshot(`
      "ERROR NEG-1  content/questions/basics/one.yaml:8:32   negative stem
        8 | stem: { en: 'What is the first not about?', vi: 'Phần the first nói về điều gì?' }
          |                                ^^^
      Cause: "not" turns the question round, and its style is not negative.
      Fix:   Ask for what is so, or write \`style: negative\` with **NOT** in bold capitals."
    `);
  });

  it('reports a negative stem whose word is not marked, in either language', () => {
    expect(
      reportAfter(
        replace(ONE, 'style: standard', 'style: negative'),
        replace(ONE, "'What is the first about?'", "'What is the first not about?'"),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR NEG-1  content/questions/basics/one.yaml:8:13   negative word not marked once
        8 | stem: { en: 'What is the first not about?', vi: 'Phần the first nói về điều gì?' }
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: A negative stem has its negative word once, bold and in capitals; here it stands 0 times so.
      Fix:   Write **NOT** once.

      ERROR NEG-1  content/questions/basics/one.yaml:8:49   negative word not marked once
        8 | stem: { en: 'What is the first not about?', vi: 'Phần the first nói về điều gì?' }
          |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: A negative stem has its negative word once, bold and in capitals; here it stands 0 times so.
      Fix:   Write **KHÔNG (NOT)** once."
    `);
  });

  it('takes one negative word in bold capitals, and "at least" in any stem', () => {
    expect(
      reportAfter(
        negative(),
        replace(
          'questions/basics/two.yaml',
          "'What is the second about?'",
          "'What is at least one part of the second about?'",
        ),
      ),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});
