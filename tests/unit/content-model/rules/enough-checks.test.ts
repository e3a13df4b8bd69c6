import { describe, expect, it } from 'vitest';
import { EN, faultsAfter, replace, reportAfter, VI } from '#tests/unit/content-model/small-course.ts';

describe('K003 at least four checks with choices', () => {
  it('reports a reviewed lesson with three', () => {
    expect(reportAfter(replace(EN, '<Check id="four" />\n\n', ''))).toMatchInlineSnapshot(`
      "ERROR K003  content/lessons/en/basics/two-gates.mdx:8:9   too few checks
        8 | status: reviewed
          |         ^^^^^^^^
      Cause: The lesson asks 3 questions of kind choice; each lesson asks at least 4.
      Fix:   Add 1, about one per 250 words.

      ERROR T004  content/lessons/vi/basics/two-gates.mdx:33:1   twins differ
        33 | <Check id="four" />
           | ^^^^^^^^^^^^^^^^^^^
      Cause: Block 9 is <Case id="sorting"> in English (content/lessons/en/basics/two-gates.mdx:32) and <Check id="four"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:33).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('warns of a draft with three', () => {
    expect(reportAfter(replace(EN, '<Check id="four" />\n\n', ''), replace(EN, 'status: reviewed', 'status: draft')))
      .toMatchInlineSnapshot(`
      "WARNING K003  content/lessons/en/basics/two-gates.mdx:8:9   too few checks
        8 | status: draft
          |         ^^^^^
      Cause: The lesson asks 3 questions of kind choice; each lesson asks at least 4.
      Fix:   Add 1, about one per 250 words.

      ERROR T004  content/lessons/vi/basics/two-gates.mdx:33:1   twins differ
        33 | <Check id="four" />
           | ^^^^^^^^^^^^^^^^^^^
      Cause: Block 9 is <Case id="sorting"> in English (content/lessons/en/basics/two-gates.mdx:32) and <Check id="four"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:33).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('says it once of a lesson, at the English file', () => {
    const faults = faultsAfter(...[EN, VI].map((path) => replace(path, '<Check id="four" />\n\n', '')));
    expect(faults.filter(({ code }) => code === 'K003').map(({ file }) => file)).toEqual([`content/${EN}`]);
  });

  it('says nothing of a lesson that is no MDX', () => {
    expect(reportAfter(replace(EN, '<Check id="four" />', '{'))).not.toContain('K003');
  });
});
