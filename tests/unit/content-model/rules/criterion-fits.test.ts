import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('STR-3 criterion, Bloom level and pool', () => {
  it('reports a Bloom level that is not that of the criterion', () => {
    expect(reportAfter(replace(ONE, 'bloom: 2', 'bloom: 1'))).toMatchInlineSnapshot(`
      "ERROR STR-3  content/questions/basics/one.yaml:6:8   another Bloom level
        6 | bloom: 1
          |        ^
      Cause: Criterion 1.2 has Bloom level 2, the question 1.
      Fix:   Write \`bloom: 2\`, or choose another criterion."
    `);
  });

  it('reports a question without criterion in a pool that papers are drawn from', () => {
    expect(reportAfter(replace('questions/basics/listing.yaml', "criterion: '1.2'", 'criterion: null')))
      .toMatchInlineSnapshot(`
      "ERROR STR-3  content/questions/basics/listing.yaml:4:7   pool needs a criterion
        4 | pool: exam
          |       ^^^^
      Cause: The question has no criterion, and the pool exam is drawn by criteria.
      Fix:   Name a criterion, or choose the pool lesson or practice."
    `);
  });

  it('leaves the Bloom level of a question without criterion alone', () => {
    expect(reportAfter(replace(ONE, "criterion: '1.2'\nbloom: 2", 'criterion: null\nbloom: 1'))).toMatchInlineSnapshot(
      `"no fault"`,
    );
  });
});
