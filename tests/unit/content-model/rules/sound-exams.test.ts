import { describe, expect, it } from 'vitest';
import { replace, reportAfter, SMALL } from '#tests/unit/content-model/small-course.ts';

const copy = (files: Record<string, string | Uint8Array>) => {
  files['exams/tiny.yaml'] = files[SMALL] ?? '';
};

describe('E001, Q001, Q011 exams', () => {
  it('reports a paper that nobody could pass, and takes one without a verdict', () => {
    expect(reportAfter(replace(SMALL, 'pass: 3', 'pass: 5'))).toMatchInlineSnapshot(`
      "ERROR E001  content/exams/small.yaml:5:7   nobody could pass
        5 | pass: 5
          |       ^
      Cause: 5 marks are needed to pass, and a paper of 4 questions has 4.
      Fix:   Write at most 4, or null for a paper without a verdict."
    `);
    expect(reportAfter(replace(SMALL, 'pass: 3', 'pass: null'))).toBe('no fault');
  });

  it('reports a paper without questions', () => {
    expect(reportAfter(replace(SMALL, "{ '1.1': 2, '1.2': 2 }", '{}'))).toMatchInlineSnapshot(`
      "ERROR E001  content/exams/small.yaml:6:1   paper without questions
        6 | questions: {}
          | ^^^^^^^^^^
      Cause: The blueprint draws no question.
      Fix:   Say how many questions of which criterion, such as { '1.1': 8 }."
    `);
  });

  it('reports shares that are not a hundred in all', () => {
    expect(reportAfter(replace(SMALL, 'list: 20', 'list: 25'))).toMatchInlineSnapshot(`
      "ERROR E001  content/exams/small.yaml:7:1   shares do not add up
        7 | styles: { standard: 65, list: 25, missing-word: 10, negative: 5 }
          | ^^^^^^^
      Cause: The shares of the styles are parts of a hundred; their sum is 105.
      Fix:   Change one of them so that the sum is 100."
    `);
  });

  it('reports a code that two blueprints have', () => {
    expect(reportAfter(copy)).toMatchInlineSnapshot(`
      "ERROR Q001  content/exams/tiny.yaml:1:7   code used twice
        1 | code: SM
          |       ^^
      Cause: The code SM is already that of content/exams/small.yaml; a form code would not say which is meant.
      Fix:   Take two other capital letters."
    `);
  });

  it('reports a criterion that does not exist, at its key', () => {
    expect(reportAfter(replace(SMALL, "'1.2': 2", "'1.3': 2"))).toMatchInlineSnapshot(`
      "ERROR Q011  content/exams/small.yaml:6:24   unknown criterion
        6 | questions: { '1.1': 2, '1.3': 2 }
          |                        ^^^^^^
      Cause: There is no criterion "1.3" in content/syllabus.yaml.
      Fix:   Did you mean \`1.1\` or \`1.2\`?"
    `);
  });

  it('reports values out of shape, at their places', () => {
    expect(
      reportAfter(
        replace(SMALL, 'code: SM', 'code: small'),
        replace(SMALL, 'pool: exam', 'pool: lesson'),
        replace(SMALL, "'1.1': 2", "'1.1': two"),
        replace(SMALL, 'enabled: false', 'enable: false'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Y006  content/exams/small.yaml:1:7   unexpected value
        1 | code: small
          |       ^^^^^
      Cause: "code" does not fit: a code is two capital letters.
      Fix:   Compare "code" with the example in docs/authoring.md#exams.

      ERROR Q011  content/exams/small.yaml:3:7   unknown pool
        3 | pool: lesson
          |       ^^^^^^
      Cause: "lesson" is not a value of "pool"; there are exam, final.
      Fix:   Take one of them.

      ERROR Q020  content/exams/small.yaml:6:21   text in place of a value
        6 | questions: { '1.1': two, '1.2': 2 }
          |                     ^^^
      Cause: "1.1" is a number, and two is a text.
      Fix:   Write the number without quotes.

      ERROR Y004  content/exams/small.yaml:8:1   unknown key
        8 | enable: false
          | ^^^^^^^
      Cause: "enable" is not a key of this place; there are code, title, pool, minutes, pass, questions, styles, enabled.
      Fix:   Did you mean \`enabled\`?"
    `);
  });
});
