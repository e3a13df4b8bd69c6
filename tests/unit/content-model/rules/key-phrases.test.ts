import { describe, expect, it } from 'vitest';
import { EN, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('K001 key phrases', () => {
  it('reports a marked phrase of nine words', () => {
    expect(
      reportAfter(
        replace(
          'glossary/utility.yaml',
          'The ==functionality== by',
          'The ==functionality== and ==one two three four five six seven eight nine== by',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR K001  content/glossary/utility.yaml:3:35   key phrase too long
        3 |   en: The ==functionality== and ==one two three four five six seven eight nine== by which a service meets a ne
          |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The marked phrase has 9 words; the limit is 8, so that no sentence of a source is copied.
      Fix:   Mark only the words that the exam expects."
    `);
  });

  it('reports a long phrase in a lesson', () => {
    expect(reportAfter(replace(EN, '==functionality==', '==functionality of one two three four five six seven==')))
      .toMatchInlineSnapshot(`
      "ERROR K001  content/lessons/en/basics/two-gates.mdx:20:40   key phrase too long
        20 | What it does is its [[utility]]; the ==functionality of one two three four five six seven== meets a need.
           |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The marked phrase has 9 words; the limit is 8, so that no sentence of a source is copied.
      Fix:   Mark only the words that the exam expects."
    `);
  });

  it('reports a key phrase that is not marked in the definition of its language', () => {
    expect(
      reportAfter(
        replace('glossary/utility.yaml', 'vi: [chức năng]', 'vi: [công năng]'),
        replace('glossary/warranty.yaml', '==assurance==', 'assurance'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR K001  content/glossary/utility.yaml:7:41   key phrase not in the definition
        7 | keyPhrases: { en: [functionality], vi: [công năng] }
          |                                         ^^^^^^^^^
      Cause: "công năng" does not stand marked in the definition of this language.
      Fix:   Write ==công năng== in \`definition\`, or take it out of \`keyPhrases\`.

      ERROR K001  content/glossary/warranty.yaml:7:20   key phrase not in the definition
        7 | keyPhrases: { en: [assurance], vi: [đảm bảo] }
          |                    ^^^^^^^^^
      Cause: "assurance" does not stand marked in the definition of this language.
      Fix:   Write ==assurance== in \`definition\`, or take it out of \`keyPhrases\`."
    `);
  });

  it('finds a phrase within a longer mark and behind a link', () => {
    expect(
      reportAfter(
        replace('glossary/utility.yaml', '==functionality==', '==the full [[warranty|functionality]] offered=='),
      ),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});
