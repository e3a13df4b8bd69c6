import { describe, expect, it } from 'vitest';
import { EN, ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';
import type { Break } from '#tests/unit/content-model/small-course.ts';

/** Puts another text into the fact about the exam. */
function factText(text: string): Break {
  return replace('exam-facts.yaml', '{ en: The exam takes 60 minutes., vi: Thời gian làm bài là 60 phút. }', text);
}

describe('Q020, Q021 texts that YAML takes for something else', () => {
  it('reports a text that ends at a #', () => {
    expect(reportAfter(factText('\n      en: Question one is easy # not 2\n      vi: Câu số một dễ')))
      .toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:32   text cut off
        3 |       en: Question one is easy # not 2
          |                                ^^^^^^^
      Cause: YAML ends the text before "# not 2" and takes the rest for a comment.
      Fix:   Put the whole text in quotes: '…'; a comment goes on a line of its own."
    `);
  });

  it('reports a colon in a text without quotes', () => {
    expect(reportAfter(factText('\n      en: Remember this: 60 minutes\n      vi: Nhớ 60 phút')))
      .toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:24   colon in a text without quotes
        3 |       en: Remember this: 60 minutes
          |                        ^
      Cause: A colon and a space within a text without quotes make YAML see a key.
      Fix:   Put the text in quotes: '…', or write it below \`>-\`."
    `);
  });

  it('reports a comma in a text without quotes within braces', () => {
    expect(reportAfter(factText('{ en: The exam, at most, vi: Thời gian }'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:2:25   comma in a text without quotes
        2 |   text: { en: The exam, at most, vi: Thời gian }
          |                         ^^^^^^^
      Cause: Within { }, a comma ends a text without quotes; what follows, "at most", was read as a key.
      Fix:   Put the text in quotes: '…'."
    `);
  });

  it('reports a text that begins with a star', () => {
    expect(reportAfter(factText('\n      en: **The** exam takes time\n      vi: Thời gian làm bài')))
      .toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:11   text begins with *
        3 |       en: **The** exam takes time
          |           ^
      Cause: A text without quotes that begins with * means something else to YAML.
      Fix:   Put the whole text in quotes: '…', or write it below \`>-\`."
    `);
  });

  it('reports a text that begins with a bracket', () => {
    expect(reportAfter(factText('\n      en: [[Utility]] is it\n      vi: Thời gian làm bài'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:11   text begins with [
        3 |       en: [[Utility]] is it
          |           ^
      Cause: A text without quotes that begins with [ means something else to YAML.
      Fix:   Put the whole text in quotes: '…', or write it below \`>-\`."
    `);
  });

  it('reports a text that is one link and nothing more', () => {
    expect(reportAfter(factText('\n      en: [[Utility]]\n      vi: Thời gian làm bài'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:11   text begins with [
        3 |       en: [[Utility]]
          |           ^^^^^^^^^^^
      Cause: A text without quotes that begins with [ is a list to YAML.
      Fix:   Put the whole text in quotes: '…'."
    `);
  });

  it('reports a text that begins with a backtick', () => {
    expect(reportAfter(factText('\n      en: `x` takes time\n      vi: Thời gian làm bài'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:11   text begins with \`
        3 |       en: \`x\` takes time
          |           ^
      Cause: A text without quotes that begins with \` means something else to YAML.
      Fix:   Put the whole text in quotes: '…', or write it below \`>-\`."
    `);
  });

  it('reports what follows a quoted text', () => {
    expect(reportAfter(factText('\n      en: "The exam" takes time\n      vi: Thời gian làm bài')))
      .toMatchInlineSnapshot(`
        "ERROR Y001  content/exam-facts.yaml:3:11   quotes do not fit
          3 |       en: "The exam" takes time
            |           ^
        Cause: The text in " quotes that begins here ends before its line does: a quote is missing, or one too many.
        Fix:   Put the whole text in quotes and write \\" for a quote within."
      `);
  });

  it('reports a reference of YAML', () => {
    expect(reportAfter(factText('\n      en: *anchor\n      vi: Thời gian làm bài'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/exam-facts.yaml:3:11   text begins with *
        3 |       en: *anchor
          |           ^^^^^^^
      Cause: A text without quotes that begins with * means something else to YAML.
      Fix:   Put the whole text in quotes: '…', or write it below \`>-\`."
    `);
  });

  it('reports numbers and dates of the wrong type', () => {
    expect(
      reportAfter(
        replace(ONE, "criterion: '1.2'", 'criterion: 1.2'),
        replace(ONE, 'bloom: 2', "bloom: '2'"),
        replace(ONE, 'correct: true', 'correct: yes'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q020  content/questions/basics/one.yaml:5:12   text read as something else
        5 | criterion: 1.2
          |            ^^^
      Cause: YAML reads 1.2 as a number, and "criterion" is a text.
      Fix:   Put it in quotes: '1.2'.

      ERROR Q020  content/questions/basics/one.yaml:6:8   text in place of a value
        6 | bloom: '2'
          |        ^^^
      Cause: "bloom" is a number, and '2' is a text.
      Fix:   Write the number without quotes.

      ERROR Q020  content/questions/basics/one.yaml:11:14   text in place of a value
        11 |     correct: yes
           |              ^^^
      Cause: "correct" is a boolean, and yes is a text.
      Fix:   Write true or false, without quotes."
    `);
  });

  it('reports what a comment cuts off the title of a lesson, or the part of a source', () => {
    expect(
      reportAfter(
        replace(EN, 'title: Two gates', 'title: Two gates # 2'),
        replace('glossary/utility.yaml', '[{ id: notes, part: Utility }]', '\n  - id: notes\n    part: Utility # 1'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q021  content/glossary/utility.yaml:13:19   text cut off
        13 |     part: Utility # 1
           |                   ^^^
      Cause: YAML ends the text before "# 1" and takes the rest for a comment.
      Fix:   Put the whole text in quotes: '…'; a comment goes on a line of its own.

      ERROR Q021  content/lessons/en/basics/two-gates.mdx:2:18   text cut off
        2 | title: Two gates # 2
          |                  ^^^
      Cause: YAML ends the text before "# 2" and takes the rest for a comment.
      Fix:   Put the whole text in quotes: '…'; a comment goes on a line of its own."
    `);
  });

  it('takes a # within quotes and a comment after other values as they are meant', () => {
    expect(
      reportAfter(
        factText("{ en: 'Question # one', vi: 'Câu # một' } # both"),
        replace(ONE, 'pool: lesson', 'pool: lesson # practice'),
      ),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});
