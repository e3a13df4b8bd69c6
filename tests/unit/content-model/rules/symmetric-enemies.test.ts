import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('BANK-7 enemies', () => {
  it('reports an enemy that does not name the question in turn', () => {
    expect(reportAfter(replace(ONE, 'status:', 'enemies: [two]\nstatus:'))).toMatchInlineSnapshot(`
      "ERROR BANK-7  content/questions/basics/one.yaml:25:11   one-sided enemies
        25 | enemies: [two]
           |           ^^^
      Cause: content/questions/basics/two.yaml does not name "one" in turn.
      Fix:   Add "one" to the \`enemies\` of content/questions/basics/two.yaml."
    `);
  });

  it('reports a question that names itself', () => {
    expect(reportAfter(replace(ONE, 'status:', 'enemies: [one]\nstatus:'))).toMatchInlineSnapshot(`
      "ERROR BANK-7  content/questions/basics/one.yaml:25:11   one-sided enemies
        25 | enemies: [one]
           |           ^^^
      Cause: A question cannot be its own enemy.
      Fix:   Delete it."
    `);
  });

  it('takes enemies that name each other', () => {
    expect(
      reportAfter(
        replace(ONE, 'status:', 'enemies: [two]\nstatus:'),
        replace('questions/basics/two.yaml', 'status:', 'enemies: [one]\nstatus:'),
      ),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});
