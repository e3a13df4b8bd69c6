import { describe, expect, it } from 'vitest';
import {
  ONE,
  release,
  rename,
  replace,
  reportAfter,
  write,
  type Break,
} from '#tests/unit/content-model/small-course.ts';

const SORTING = 'questions/basics/sorting.yaml';
const ORDERING = 'questions/basics/ordering.yaml';
const SLIPPING = 'questions/basics/slipping.yaml';

/** Makes option b of the first question the right one. */
const otherKey: readonly Break[] = [
  replace(ONE, '    correct: true\n', ''),
  replace(ONE, '  - id: b\n', '  - id: b\n    correct: true\n'),
  replace(ONE, '    misconception: swap\n', ''),
];
const corrected = write('corrections.md', '- 2026-11-27 one revision 2\n  - en: It is b.\n  - vi: Là b.\n');

describe('Q010, of keys', () => {
  it('has nothing against other words or another order of the options', () => {
    expect(
      reportAfter(
        release,
        replace(ONE, 'What it does', 'What it can do'),
        replace(ONE, 'That is warranty.', 'That is its warranty.'),
        replace(ONE, '  - id: d\n', '  - id: x\n'),
        replace(ONE, '  - id: c\n', '  - id: d\n'),
        replace(ONE, '  - id: x\n', '  - id: c\n'),
      ),
    ).toBe('no fault');
  });

  it('reports a key that changed while the revision stayed', () => {
    expect(reportAfter(release, ...otherKey)).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/one.yaml:14:14   key changed without a new revision
        14 |     correct: true
           |              ^^^^
      Cause: Learners were marked by another key (a) and would not be told that theirs was corrected.
      Fix:   If the key was wrong, write \`revision: 2\` and say in content/corrections.md what was corrected (\`- 2026-11-22 one revision 2\`); otherwise restore it."
    `);
  });

  it('has nothing against a key that was corrected with a new revision and told', () => {
    expect(reportAfter(release, ...otherKey, replace(ONE, 'revision: 1', 'revision: 2'), corrected)).toBe('no fault');
  });

  it('reports the card of another group, the step at another place and the mend that is right now', () => {
    expect(
      reportAfter(
        release,
        replace(SORTING, 'group: warranty', 'group: utility'),
        replace(ORDERING, 'id: need', 'id: x'),
        replace(ORDERING, 'id: use', 'id: need'),
        replace(ORDERING, 'id: x', 'id: use'),
        replace(SLIPPING, 'id: m1, correct: true', 'id: m1'),
        replace(SLIPPING, 'id: m2', 'id: m2, correct: true'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/ordering.yaml:9:11   key changed without a new revision
        9 |   - { id: use, text: { en: A need, vi: Một nhu cầu }, why: { en: First., vi: Đầu tiên. } }
          |           ^^^
      Cause: Learners were marked by another key (need, use) and would not be told that theirs was corrected.
      Fix:   If the key was wrong, write \`revision: 2\` and say in content/corrections.md what was corrected (\`- 2026-11-22 ordering revision 2\`); otherwise restore it.

      ERROR Q010  content/questions/basics/slipping.yaml:15:28   key changed without a new revision
        15 |       - { id: m2, correct: true, text: { en: It is cheap., vi: Nó rẻ. }, why: { en: No., vi: Sai rồi. } }
           |                            ^^^^
      Cause: Learners were marked by another key (s2 → m1) and would not be told that theirs was corrected.
      Fix:   If the key was wrong, write \`revision: 2\` and say in content/corrections.md what was corrected (\`- 2026-11-22 slipping revision 2\`); otherwise restore it.

      ERROR Q010  content/questions/basics/sorting.yaml:14:66   key changed without a new revision
        14 | fast, text: { en: It is fast., vi: Nó nhanh. }, group: utility, why: { en: Level., vi: Mức. } }
           |                                                        ^^^^^^^
      Cause: Learners were marked by another key (fast → warranty, shows → utility) and would not be told that theirs was corrected.
      Fix:   If the key was wrong, write \`revision: 2\` and say in content/corrections.md what was corrected (\`- 2026-11-22 sorting revision 2\`); otherwise restore it."
    `);
  });

  it('reports a revision lower than the one released', () => {
    expect(
      reportAfter(
        corrected,
        replace(ONE, 'revision: 1', 'revision: 2'),
        release,
        replace(ONE, 'revision: 2', 'revision: 1'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:1:18   correction of no revision
        1 | - 2026-11-27 one revision 2
          |                  ^^^^^^^^^^
      Cause: "one" has revision 1; a correction makes revision 2 or a later one, and the question then says so.
      Fix:   Write \`revision: 2\` in the question if its key was corrected; otherwise delete the correction.

      ERROR Q010  content/questions/basics/one.yaml:1:11   revision lowered
        1 | revision: 1
          |           ^
      Cause: The question was released with revision 2, and revision 1 would come before it.
      Fix:   Write \`revision: 2\`, or \`revision: 3\` if the key was corrected anew."
    `);
  });

  it('compares a renamed question with what was released under its former id', () => {
    expect(
      reportAfter(
        release,
        rename(SLIPPING, 'questions/basics/slips.yaml'),
        replace('questions/basics/slips.yaml', 'status:', 'formerIds: [slipping]\nstatus:'),
        replace('questions/basics/slips.yaml', 'id: m1, correct: true', 'id: m1'),
        replace('questions/basics/slips.yaml', 'id: m3', 'id: m3, correct: true'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/slips.yaml:16:28   key changed without a new revision
        16 |       - { id: m3, correct: true, text: { en: It is new., vi: Nó mới. }, why: { en: No., vi: Không phải. } }
           |                            ^^^^
      Cause: Learners were marked by another key (s2 → m1) and would not be told that theirs was corrected.
      Fix:   If the key was wrong, write \`revision: 2\` and say in content/corrections.md what was corrected (\`- 2026-11-22 slips revision 2\`); otherwise restore it."
    `);
  });
});

describe('Q010, of what answers name', () => {
  it('reports ids of cards and mends that changed, and a corrected order aside nothing else', () => {
    expect(
      reportAfter(
        release,
        replace(SORTING, 'id: fast', 'id: quick'),
        replace(SLIPPING, 'id: m3', 'id: m4'),
        replace(
          ORDERING,
          '  - { id: use, text: { en: A use, vi: Một cách dùng }, why: { en: Then., vi: Sau đó. } }\n',
          '',
        ),
        replace(
          ORDERING,
          'steps:\n',
          'steps:\n  - { id: use, text: { en: A use, vi: Một cách dùng }, why: { en: Then., vi: Sau đó. } }\n',
        ),
        replace(ORDERING, 'revision: 1', 'revision: 2'),
        write(
          'corrections.md',
          '- 2026-11-27 ordering revision 2\n  - en: Use comes first.\n  - vi: Dùng đứng trước.\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/slipping.yaml:16:15   id within a released question changed
        16 |       - { id: m4, text: { en: It is new., vi: Nó mới. }, why: { en: No., vi: Không phải. } }
           |               ^^
      Cause: The part "m3" was released, and answers of learners name it; there is none of this id any more.
      Fix:   Give "m4" back the id "m3"; its words may change.

      ERROR Q010  content/questions/basics/sorting.yaml:14:11   id within a released question changed
        14 |   - { id: quick, text: { en: It is fast., vi: Nó nhanh. }, group: warranty, why: { en: Level., vi: Mức. } }
           |           ^^^^^
      Cause: The part "fast" was released, and answers of learners name it; there is none of this id any more.
      Fix:   Give "quick" back the id "fast"; its words may change."
    `);
  });

  it('reports a group that is no more', () => {
    expect(
      reportAfter(
        replace(SORTING, 'groups:\n', 'groups:\n  - { id: cost, text: { en: Cost, vi: Chi phí } }\n'),
        release,
        replace(SORTING, '  - { id: cost, text: { en: Cost, vi: Chi phí } }\n', ''),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/sorting.yaml:9:1   id within a released question changed
        9 | groups:
          | ^^^^^^^
      Cause: The part "cost" was released, and answers of learners name it; there is none of this id any more.
      Fix:   Restore the part with its id; its words may change."
    `);
  });

  it('reports another kind, and then nothing else', () => {
    expect(
      reportAfter(
        release,
        replace(
          'released.json',
          '"one": {"key":{"choice":"a","kind":"choice"}',
          '"one": {"key":{"kind":"order","steps":["x"]}',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q010  content/questions/basics/one.yaml:2:7   kind of a released question changed
        2 | kind: choice
          |       ^^^^^^
      Cause: It was released as order; answers of learners could not be read any more.
      Fix:   Write \`kind: order\` again, and a new question of its own for the other kind."
    `);
  });
});
