import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('LIST-1 list questions', () => {
  it('reports three statements', () => {
    expect(reportAfter(replace('questions/basics/listing.yaml', '  - { en: It is free., vi: Nó miễn phí. }\n', '')))
      .toMatchInlineSnapshot(`
      "ERROR LIST-1  content/questions/basics/listing.yaml:9:1   not four statements
        9 | statements:
          | ^^^^^^^^^^^
      Cause: A list question has four statements; this one has 3.
      Fix:   Write four."
    `);
  });

  it('reports an order that is not fixed', () => {
    expect(reportAfter(replace('questions/basics/listing.yaml', 'fixedOrder: true\n', ''))).toMatchInlineSnapshot(`
      "ERROR LIST-1  content/questions/basics/listing.yaml:1:1   order not fixed
        1 | revision: 1
          | ^^^^^^^^
      Cause: The pairs of a list question always stand in the same order.
      Fix:   Write \`fixedOrder: true\`."
    `);
  });

  it('reports options out of order and options with a text', () => {
    expect(
      reportAfter(
        replace('questions/basics/listing.yaml', 'id: a, correct: true', 'id: b, correct: true'),
        replace(
          'questions/basics/listing.yaml',
          '{ id: b, why: { en: Three',
          '{ id: a, text: { en: 2 and 3, vi: 2 và 3 }, why: { en: Three',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR LIST-1  content/questions/basics/listing.yaml:15:11   order not fixed
        15 |   - { id: b, correct: true, why: { en: Both hold., vi: Cả hai đúng. } }
           |           ^
      Cause: Option b stands at place 1; the pairs belong to a, b, c, d in this order.
      Fix:   Write a, b, c, d.

      ERROR LIST-1  content/questions/basics/listing.yaml:16:11   order not fixed
        16 |   - { id: a, text: { en: 2 and 3, vi: 2 và 3 }, why: { en: Three fails., vi: Câu ba sai. } }
           |           ^
      Cause: Option a stands at place 2; the pairs belong to a, b, c, d in this order.
      Fix:   Write a, b, c, d.

      ERROR LIST-1  content/questions/basics/listing.yaml:16:14   text in a list option
        16 |   - { id: a, text: { en: 2 and 3, vi: 2 và 3 }, why: { en: Three fails., vi: Câu ba sai. } }
           |              ^^^^^
      Cause: The options are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4.
      Fix:   Delete \`text\`; mark the right pair with \`correct: true\`."
    `);
  });

  it('reports statements in another style', () => {
    expect(reportAfter(replace(ONE, 'choices:', 'statements:\n  - { en: It is free., vi: Nó miễn phí. }\nchoices:')))
      .toMatchInlineSnapshot(`
      "ERROR LIST-1  content/questions/basics/one.yaml:9:1   statements not shown
        9 | statements:
          | ^^^^^^^^^^^
      Cause: Statements belong to style list; this question is of style standard, which does not show them.
      Fix:   Write \`style: list\`, or delete them."
    `);
  });
});
