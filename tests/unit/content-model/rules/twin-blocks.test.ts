import { describe, expect, it } from 'vitest';
import { EN, VI, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('T004 twins, T003 what their blocks hold', () => {
  it('names the first pair that differs, with both places', () => {
    expect(reportAfter(replace(VI, '## Tính đảm bảo', '### Tính đảm bảo'))).toMatchInlineSnapshot(`
      "ERROR T004  content/lessons/vi/basics/two-gates.mdx:27:1   twins differ
        27 | ### Tính đảm bảo
           | ^^^^^^^^^^^^^^^^
      Cause: Block 6 is a heading of level 2 in English (content/lessons/en/basics/two-gates.mdx:26) and a heading of level 3 in Vietnamese (content/lessons/vi/basics/two-gates.mdx:27).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('names a block that is missing in Vietnamese', () => {
    expect(reportAfter(replace(VI, '\n<Check id="ordering" />\n', ''))).toMatchInlineSnapshot(`
      "ERROR T004  content/lessons/vi/basics/two-gates.mdx:36:1   twins differ
      Cause: Block 11 is <Check id="ordering"> in English (content/lessons/en/basics/two-gates.mdx:36) and missing in Vietnamese (after the end of content/lessons/vi/basics/two-gates.mdx).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('names a block that is missing in English', () => {
    expect(reportAfter(replace(EN, '\n<Check id="ordering" />\n', ''))).toMatchInlineSnapshot(`
      "ERROR T004  content/lessons/vi/basics/two-gates.mdx:37:1   twins differ
        37 | <Check id="ordering" />
           | ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Block 11 is missing in English (after the end of content/lessons/en/basics/two-gates.mdx) and <Check id="ordering"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:37).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('tells checks of different questions apart', () => {
    expect(
      reportAfter(
        replace(VI, '<Check id="two" />', '<Check id="three" />'),
        replace(VI, '<Check id="three" />\n\n<Check id="four" />', '<Check id="two" />\n\n<Check id="four" />'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR T004  content/lessons/vi/basics/two-gates.mdx:25:1   twins differ
        25 | <Check id="three" />
           | ^^^^^^^^^^^^^^^^^^^^
      Cause: Block 5 is <Check id="two"> in English (content/lessons/en/basics/two-gates.mdx:24) and <Check id="three"> in Vietnamese (content/lessons/vi/basics/two-gates.mdx:25).
      Fix:   Add, remove or reorder a block, so that both files are the same sequence."
    `);
  });

  it('reports a list within a component with another number of entries', () => {
    expect(
      reportAfter(
        replace(VI, '- Phân biệt được hai khái niệm.', '- Phân biệt được hai khái niệm.\n- Kể được bốn mặt của nó.'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR T003  content/lessons/vi/basics/two-gates.mdx:13:1   counts differ
        13 | <Objectives>
           | ^^^^^^^^^^^^
      Cause: <Objectives> holds a list of 2 entries here and a list of 1 entry in English (content/lessons/en/basics/two-gates.mdx:12).
      Fix:   Give both the same number of entries and rows."
    `);
  });
});
