import { describe, expect, it } from 'vitest';
import { ONE, rename, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

const revised = replace(ONE, 'revision: 1', 'revision: 2');
const told = (line: string) => write('corrections.md', `# Corrections\n\n${line}\n  - en: It is b.\n  - vi: Là b.\n`);

describe('Q010, of corrections', () => {
  it('has nothing against a revision that is told', () => {
    expect(reportAfter(revised, told('- 2026-11-27 one revision 2'))).toBe('no fault');
  });

  it('has nothing against one that was told under a former id', () => {
    expect(
      reportAfter(
        rename('questions/basics/listing.yaml', 'questions/basics/list.yaml'),
        replace('questions/basics/list.yaml', 'status:', 'formerIds: [listing]\nstatus:'),
        replace('questions/basics/list.yaml', 'revision: 1', 'revision: 2'),
        told('- 2026-11-27 listing revision 2'),
      ),
    ).toBe('no fault');
  });

  it('reports a revision that nobody tells', () => {
    expect(reportAfter(revised)).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/one.yaml:1:11   correction is not told
        1 | revision: 2
          |           ^
      Cause: Nothing in content/corrections.md says what revision 2 corrected; learners who answered before are shown those words.
      Fix:   Add there \`- 2026-11-22 one revision 2\` and below it, two spaces further in, \`- en: …\` and \`- vi: …\`; if the key was not corrected, write \`revision: 1\`."
    `);
  });

  it('reports the first of several', () => {
    expect(reportAfter(replace(ONE, 'revision: 1', 'revision: 4'), told('- 2026-11-27 one revision 2')))
      .toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/one.yaml:1:11   correction is not told
        1 | revision: 4
          |           ^
      Cause: Nothing in content/corrections.md says what revision 3 corrected; learners who answered before are shown those words.
      Fix:   Add there \`- 2026-11-22 one revision 3\` and below it, two spaces further in, \`- en: …\` and \`- vi: …\`; if the key was not corrected, write \`revision: 2\`."
    `);
  });

  it('reports corrections of no question, of no revision, and told twice', () => {
    const corrections = [
      '- 2026-11-27 won revision 2',
      '- 2026-11-27 two revision 2',
      '- 2026-11-27 three revision 1',
      '- 2026-11-27 one revision 2',
      '- 2026-11-28 one revision 2',
    ];
    const text = corrections.map((line) => `${line}\n  - en: It is b.\n  - vi: Là b.\n`).join('');
    expect(reportAfter(revised, write('corrections.md', text))).toMatchInlineSnapshot(`
      "ERROR Q011  content/corrections.md:1:14   correction of an unknown question
        1 | - 2026-11-27 won revision 2
          |              ^^^
      Cause: There is no question "won", and none lists it under \`formerIds\`.
      Fix:   Did you mean "one"?

      ERROR Q010  content/corrections.md:4:18   correction of no revision
        4 | - 2026-11-27 two revision 2
          |                  ^^^^^^^^^^
      Cause: "two" has revision 1; a correction makes revision 2 or a later one, and the question then says so.
      Fix:   Write \`revision: 2\` in the question if its key was corrected; otherwise delete the correction.

      ERROR Q010  content/corrections.md:7:20   correction of no revision
        7 | - 2026-11-27 three revision 1
          |                    ^^^^^^^^^^
      Cause: "three" has revision 1; a correction makes revision 2 or a later one, and the question then says so.
      Fix:   Write the revision that the correction made.

      ERROR Q010  content/corrections.md:13:18   correction told twice
        13 | - 2026-11-28 one revision 2
           |                  ^^^^^^^^^^
      Cause: Revision 2 of "one" has a correction above already.
      Fix:   Join the two, or give the later one the revision that it made."
    `);
  });
});
