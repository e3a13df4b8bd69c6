import { describe, expect, it } from 'vitest';
import { EN, ONE, replace, reportAfter, smallCourse, write } from '#tests/unit/content-model/small-course.ts';

describe('K002, Q011 what lessons ask', () => {
  it('reports a question that does not exist, with the nearest', () => {
    expect(reportAfter(replace(EN, 'id="one"', 'id="on"'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gates.mdx:22:1   unknown question
        22 | <Check id="on" />
           | ^^^^^^^^^^^^^^^^^
      Cause: There is no question "on" in content/questions.
      Fix:   Did you mean \`one\`?

      ERROR T004  content/lessons/vi/basics/two-gates.mdx:23:1   twins differ
        23 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: Block 4 is <Check id="on"> in English (content/lessons/en/basics/two-gates.mdx:22) and <Check id="one"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:23).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('reports a question of another kind and says the right component', () => {
    expect(
      reportAfter(
        replace(EN, '<Check id="one" />', '<Case id="one" />'),
        replace(EN, '<Slip id="slipping" />', '<Check id="slipping" />'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR K002  content/lessons/en/basics/two-gates.mdx:22:1   question of another kind
        22 | <Case id="one" />
           | ^^^^^^^^^^^^^^^^^
      Cause: "one" is of kind choice; <Case> asks sort.
      Fix:   Write <Check id="one" />.

      ERROR K002  content/lessons/en/basics/two-gates.mdx:36:1   question of another kind
        36 | <Check id="slipping" />
           | ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "slipping" is of kind slip; <Check> asks choice or order.
      Fix:   Write <Slip id="slipping" />.

      ERROR T004  content/lessons/vi/basics/two-gates.mdx:23:1   twins differ
        23 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: Block 4 is <Case id="one"> in English (content/lessons/en/basics/two-gates.mdx:22) and <Check id="one"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:23).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('reports a question of another pool', () => {
    expect(reportAfter(replace(ONE, 'pool: lesson', 'pool: exam'))).toMatchInlineSnapshot(`
      "ERROR K002  content/lessons/en/basics/two-gates.mdx:22:1   question of another pool
        22 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: "one" belongs to the pool exam; a lesson would give it away.
      Fix:   Ask a question with \`pool: lesson\`.

      ERROR K002  content/lessons/vi/basics/two-gates.mdx:23:1   question of another pool
        23 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: "one" belongs to the pool exam; a lesson would give it away.
      Fix:   Ask a question with \`pool: lesson\`."
    `);
  });

  it('reports a question that is asked twice in a lesson', () => {
    expect(reportAfter(replace(EN, 'id="two"', 'id="one"'))).toMatchInlineSnapshot(`
      "ERROR K002  content/lessons/en/basics/two-gates.mdx:24:1   question asked twice
        24 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: "one" is asked earlier in this lesson; one answer would count for both places.
      Fix:   Ask another question, or delete this one.

      ERROR T004  content/lessons/vi/basics/two-gates.mdx:25:1   twins differ
        25 | <Check id="two" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: Block 5 is <Check id="one"> in English (content/lessons/en/basics/two-gates.mdx:24) and <Check id="two"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:25).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('reports a question of the pool lesson that no lesson asks', () => {
    expect(
      reportAfter(
        write('questions/basics/lonely.yaml', String(smallCourse()[ONE]).replaceAll('the first', 'the lonely')),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR K002  content/questions/basics/lonely.yaml:4:7   question never asked
        4 | pool: lesson
          |       ^^^^^^
      Cause: "lonely" has \`pool: lesson\`, and no lesson asks it.
      Fix:   Put <Check id="lonely" /> into a lesson, or choose the pool practice."
    `);
  });

  it('reports a drill that does not exist, and takes one that does', () => {
    expect(
      reportAfter(
        replace(EN, '<Case id="sorting" />', '<Drill id="uw" />\n\n<Drill id="uv" />\n\n<Case id="sorting" />'),
        write('drills/uw.yaml', 'a: 1\n'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gates.mdx:36:1   unknown drill
        36 | <Drill id="uv" />
           | ^^^^^^^^^^^^^^^^^
      Cause: There is no drill "uv" in content/drills.
      Fix:   Did you mean \`uw\`?

      ERROR T004  content/lessons/vi/basics/two-gates.mdx:35:1   twins differ
        35 | <Case id="sorting" />
           | ^^^^^^^^^^^^^^^^^^^^^
      Cause: Block 10 is <Drill id="uw"> in English (content/lessons/en/basics/two-gates.mdx:34) and <Case id="sorting"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:35).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });
});
