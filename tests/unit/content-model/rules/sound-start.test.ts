import { describe, expect, it } from 'vitest';
import { faultsAfter, ONE, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

const start = (...ids: readonly string[]) => write('start.yaml', ids.map((id) => `- ${id}\n`).join(''));

describe('K007 where to start', () => {
  it('may be asked by choice questions of lessons, or not at all', () => {
    expect(reportAfter(start('one', 'two', 'three'))).toBe('no fault');
    expect(reportAfter()).toBe('no fault');
  });

  it('is not asked by a question of another kind, by one that no lesson asks, or twice by one', () => {
    expect(reportAfter(start('one', 'ordering', 'sorting', 'one'))).toMatchInlineSnapshot(`
      "ERROR K007  content/start.yaml:2:3   no choice question
        2 | - ordering
          |   ^^^^^^^^
      Cause: "ordering" is of kind order; where to start is asked with four options.
      Fix:   Name a question of kind choice.

      ERROR K007  content/start.yaml:3:3   no choice question
        3 | - sorting
          |   ^^^^^^^
      Cause: "sorting" is of kind sort; where to start is asked with four options.
      Fix:   Name a question of kind choice.

      ERROR K007  content/start.yaml:4:3   question stands twice
        4 | - one
          |   ^^^
      Cause: "one" stands earlier in this list; nobody is asked the same twice.
      Fix:   Delete the line."
    `);
  });

  it('is not asked by a question that does not exist', () => {
    expect(reportAfter(start('one', 'twoo'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/start.yaml:2:3   unknown question
        2 | - twoo
          |   ^^^^
      Cause: There is no question "twoo" in content/questions.
      Fix:   Did you mean \`two\`?"
    `);
  });

  it('says nothing of a question with a fault of its own', () => {
    const faults = faultsAfter(start('one', 'two'), replace(ONE, 'kind: choice', 'kind: chioce'));
    expect(faults.filter(({ file }) => file.endsWith('start.yaml'))).toEqual([]);
  });

  it('takes two questions to ten', () => {
    expect(reportAfter(start('one'))).toMatchInlineSnapshot(`
      "ERROR Y006  content/start.yaml:1:1   unexpected value
        1 | - one
          | ^^^^^
      Cause: "the file" holds too few; at least 2 are needed.
      Fix:   Compare "the file" with the example in docs/authoring.md#shared-files."
    `);
  });
});
