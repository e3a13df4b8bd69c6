import { describe, expect, it } from 'vitest';
import { GATES, release, remove, rename, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

const told = write('corrections.md', '- 2026-11-27 gates/does-1 revision 2\n  - en: It keeps.\n  - vi: Nó giữ.\n');
const revised = replace(GATES, 'id: does-1\n', 'id: does-1\n    revision: 2\n');
/** Makes another class the right one of `does-1`. */
const otherClass = replace(GATES, 'class: utility', 'class: warranty');

describe('Q010, of released cases', () => {
  it('has nothing against other words, another order or more cases', () => {
    expect(reportAfter(release, replace(GATES, 'It does 1.', 'It makes 1.'))).toBe('no fault');
    const swapped = [
      replace(GATES, 'id: does-1\n', 'id: x\n'),
      replace(GATES, 'id: does-2\n', 'id: does-1\n'),
      replace(GATES, 'id: x\n', 'id: does-2\n'),
    ];
    expect(reportAfter(release, ...swapped)).toBe('no fault');
  });

  it('reports a case that was renamed, with the name that it may have now', () => {
    expect(reportAfter(release, replace(GATES, 'id: does-1\n', 'id: does-one\n'))).toMatchInlineSnapshot(`
      "ERROR Q010  content/drills/gates.yaml:3:9   released case is gone
        3 |   - id: does-one
          |         ^^^^^^^^
      Cause: The case "does-1" was released, and answers of learners name it; there is none of this id any more.
      Fix:   Give "does-one" back the id "does-1"; its words may change."
    `);
  });

  it('reports a case that was taken away, where the cases begin', () => {
    const one = /  - id: does-1\n(?: {4}.*\n)+/;
    expect(
      reportAfter(release, (files) => {
        files[GATES] = String(files[GATES]).replace(one, '').replace('status: reviewed', 'status: draft');
      }),
    ).toMatchInlineSnapshot(`
      "WARNING D001  content/drills/gates.yaml:2:1   not sixteen cases
        2 | cases:
          | ^^^^^^
      Cause: A drill has 16 cases; this one has 15.
      Fix:   Write 1 more.

      ERROR Q010  content/drills/gates.yaml:2:1   released case is gone
        2 | cases:
          | ^^^^^^
      Cause: The case "does-1" was released, and answers of learners name it; there is none of this id any more.
      Fix:   Restore the case with its id; its words may change."
    `);
  });

  it('reports another class while the revision stayed, and not once it is raised and told', () => {
    expect(reportAfter(release, otherClass)).toMatchInlineSnapshot(`
      "ERROR Q010  content/drills/gates.yaml:5:12   class changed without a new revision
        5 |     class: warranty
          |            ^^^^^^^^
      Cause: Learners were marked by another class (utility) and would not be told that it was corrected.
      Fix:   If the class was wrong, write \`revision: 2\` in the case and say in content/corrections.md what was corrected (\`- 2026-11-22 gates/does-1 revision 2\`); otherwise restore it."
    `);
    expect(reportAfter(release, otherClass, revised, told)).toBe('no fault');
  });

  it('reports a revision that is lower than the released one', () => {
    expect(reportAfter(revised, told, release, replace(GATES, '    revision: 2\n', ''), remove('corrections.md')))
      .toMatchInlineSnapshot(`
      "ERROR Q010  content/drills/gates.yaml:3:9   revision lowered
        3 |   - id: does-1
          |         ^^^^^^
      Cause: The case was released with revision 2, and revision 1 would come before it.
      Fix:   Write \`revision: 2\`, or \`revision: 3\` if its class was corrected anew."
    `);
  });

  it('reports a drill that is gone or renamed once, and not one whose file cannot be read', () => {
    expect(reportAfter(release, rename(GATES, 'drills/gate.yaml'))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:13:5   released drill is gone
        13 |     "gates/does-1": {"class":"utility","revision":1},
           |     ^^^^^^^^^^^^^^^
      Cause: The drill "gates" was released and does not exist any more; answers to its cases would belong to nothing.
      Fix:   Restore its file; if "gate" is the same under another name, give it back the name "gates"."
    `);
    expect(reportAfter(release, remove(GATES)).match(/Q010/g)).toHaveLength(1);
    expect(reportAfter(release, write(GATES, 'classes: "a\n'))).not.toContain('Q010');
  });
});

describe('corrections of cases', () => {
  it('are told like those of questions', () => {
    expect(reportAfter(revised)).toMatchInlineSnapshot(`
      "ERROR Q010  content/drills/gates.yaml:4:15   correction is not told
        4 |     revision: 2
          |               ^
      Cause: Nothing in content/corrections.md says what revision 2 corrected; learners who answered before are shown those words.
      Fix:   Add there \`- 2026-11-22 gates/does-1 revision 2\` and below it, two spaces further in, \`- en: …\` and \`- vi: …\`; if the key was not corrected, write \`revision: 1\`."
    `);
    expect(reportAfter(revised, told)).toBe('no fault');
  });

  it('are of a case that exists, unless its file cannot be read', () => {
    expect(reportAfter(told, replace(GATES, 'id: does-1\n', 'id: does-one\n'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/corrections.md:1:14   correction of an unknown question
        1 | - 2026-11-27 gates/does-1 revision 2
          |              ^^^^^^^^^^^^
      Cause: There is no case "gates/does-1".
      Fix:   Did you mean "gates/does-2"?"
    `);
    expect(reportAfter(told, write(GATES, 'classes: "a\n'))).not.toContain('Q011');
  });
});
