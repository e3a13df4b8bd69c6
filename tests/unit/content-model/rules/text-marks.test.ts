import { describe, expect, it } from 'vitest';
import { replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';
import type { Break } from '#tests/unit/content-model/small-course.ts';

function fact(english: string): Break {
  return replace('exam-facts.yaml', 'en: The exam takes 60 minutes.', `en: '${english}'`);
}

function fact2(english: string): Break {
  return replace('sources.yaml', 'en: Spoken loosely.', `en: '${english}'`);
}

describe('M001, M003, L001 marks within texts', () => {
  it('points at a mark that is not closed', () => {
    expect(reportAfter(fact('Take **60 minutes'), fact2('Use `code'))).toMatchInlineSnapshot(`
      "ERROR M001  content/exam-facts.yaml:2:21   mark not closed
        2 |   text: { en: 'Take **60 minutes', vi: Thời gian làm bài là 60 phút. }
          |                     ^^
      Cause: ** has no partner in this text.
      Fix:   Close it, or write \\* if the sign itself is meant.

      ERROR M001  content/sources.yaml:8:23   mark not closed
        8 |   caution: { en: 'Use \`code', vi: Nói không chặt chẽ. }
          |                       ^
      Cause: \` has no partner in this text.
      Fix:   Close it, or write \\\` if the sign itself is meant."
    `);
  });

  it('points into a folded text', () => {
    expect(
      reportAfter(
        replace(
          'exam-facts.yaml',
          '{ en: The exam takes 60 minutes., vi: Thời gian làm bài là 60 phút. }',
          '\n      en: >-\n        The exam takes\n        sixty <b>minutes</b>\n        or so.\n      vi: Thời gian làm bài',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR M003  content/exam-facts.yaml:5:15   not allowed in a text
        5 |         sixty <b>minutes</b>
          |               ^^^
      Cause: "<b>" cannot stand in a text.
      Fix:   Leave HTML out; write **strong**, *emphasis*, \`code\` or ==key phrase==.

      ERROR M003  content/exam-facts.yaml:5:25   not allowed in a text
        5 |         sixty <b>minutes</b>
          |                         ^^^^
      Cause: "</b>" cannot stand in a text.
      Fix:   Leave HTML out; write **strong**, *emphasis*, \`code\` or ==key phrase==."
    `);
  });

  it('points into a quoted text with escapes', () => {
    expect(
      reportAfter(
        replace(
          'exam-facts.yaml',
          '{ en: The exam takes 60 minutes., vi: Thời gian làm bài là 60 phút. }',
          "{ en: 'It''s the candidate''s ==time', vi: Thời gian làm bài }",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR M001  content/exam-facts.yaml:2:39   mark not closed
        2 |   text: { en: 'It''s the candidate''s ==time', vi: Thời gian làm bài }
          |                                       ^^
      Cause: == has no partner in this text.
      Fix:   Close it, or write \\= if the sign itself is meant."
    `);
  });

  it('reports HTML, links, entities and a second line', () => {
    expect(
      reportAfter(
        replace(
          'exam-facts.yaml',
          '{ en: The exam takes 60 minutes., vi: Thời gian làm bài là 60 phút. }',
          '\n      en: |-\n        See [a page](https://example.org) &amp; <i>more</i>.\n        And _that_.\n      vi: Thời gian làm bài',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR M003  content/exam-facts.yaml:4:13   not allowed in a text
        4 |         See [a page](https://example.org) &amp; <i>more</i>.
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "[a page](https://example.org)" cannot stand in a text.
      Fix:   Name the page in words; only terms are linked here, as [[term]].

      ERROR M003  content/exam-facts.yaml:4:43   not allowed in a text
        4 |         See [a page](https://example.org) &amp; <i>more</i>.
          |                                           ^^^^^
      Cause: "&amp;" cannot stand in a text.
      Fix:   Write the character itself.

      ERROR M003  content/exam-facts.yaml:4:49   not allowed in a text
        4 |         See [a page](https://example.org) &amp; <i>more</i>.
          |                                                 ^^^
      Cause: "<i>" cannot stand in a text.
      Fix:   Leave HTML out; write **strong**, *emphasis*, \`code\` or ==key phrase==.

      ERROR M003  content/exam-facts.yaml:4:56   not allowed in a text
        4 |         See [a page](https://example.org) &amp; <i>more</i>.
          |                                                        ^^^^
      Cause: "</i>" cannot stand in a text.
      Fix:   Leave HTML out; write **strong**, *emphasis*, \`code\` or ==key phrase==.

      ERROR M003  content/exam-facts.yaml:4:61   not allowed in a text
        4 |    See [a page](https://example.org) &amp; <i>more</i>.
          |                                                        ^
      Cause: A second line cannot stand in a text.
      Fix:   Write one paragraph: \`>-\` in place of \`|\`, and no empty line.

      ERROR M003  content/exam-facts.yaml:5:13   not allowed in a text
        5 |         And _that_.
          |             ^^^^^^
      Cause: "_that_" cannot stand in a text.
      Fix:   Write *emphasis* or **strong**."
    `);
  });

  it('names the nearest term for a link to none', () => {
    expect(reportAfter(fact('It takes [[utilty]] and [[Warrenty|the other]]'))).toMatchInlineSnapshot(`
      "ERROR L001  content/exam-facts.yaml:2:25   link to no term
        2 |   text: { en: 'It takes [[utilty]] and [[Warrenty|the other]]', vi: Thời gian làm bài là 60 phút. }
          |                         ^^^^^^^^^^
      Cause: No term of the glossary answers to "utilty".
      Fix:   Did you mean \`utility\`?

      ERROR L001  content/exam-facts.yaml:2:40   link to no term
        2 |   text: { en: 'It takes [[utilty]] and [[Warrenty|the other]]', vi: Thời gian làm bài là 60 phút. }
          |                                        ^^^^^^^^^^^^^^^^^^^^^^
      Cause: No term of the glossary answers to "Warrenty".
      Fix:   Did you mean \`warranty\`?"
    `);
  });

  it('says nothing of links while a term cannot be read', () => {
    expect(reportAfter(fact('It takes [[cost]]'), write('glossary/cost.yaml', 'term: 1\n'))).toMatchInlineSnapshot(`
      "ERROR Y005  content/glossary/cost.yaml:1:1   missing field
        1 | term: 1
          | ^^^^
      Cause: These are missing here: definition, example, nonExample, keyPhrases, criteria, sources, lastReviewed.
      Fix:   Add \`definition:\`, \`example:\`, \`nonExample:\`, \`keyPhrases:\`, \`criteria:\`, \`sources: [{ id: …, part: … }]\`, \`lastReviewed:\`; docs/authoring.md#terms shows it.

      ERROR Y006  content/glossary/cost.yaml:1:7   unexpected value
        1 | term: 1
          |       ^
      Cause: "term" is the number 1; expected a set of keys.
      Fix:   Compare "term" with the example in docs/authoring.md#terms."
    `);
  });
});
