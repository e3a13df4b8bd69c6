import { describe, expect, it } from 'vitest';
import { faultsAfter, GATES, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

/** Takes the cases of the class `warranty` from a number on out of the drill. */
const withoutWarrantyFrom = (number: number) => (files: Record<string, string | Uint8Array>) => {
  const parts = String(files[GATES]).split(/^(?= {2}- id: |misconceptions)/m);
  files[GATES] = parts.filter((part) => Number(/id: keeps-(\d)/.exec(part)?.[1] ?? 0) < number).join('');
};

describe('D001, Q014, Q001, Q011 drills', () => {
  it('reports a number of cases that is not sixteen', () => {
    expect(reportAfter(withoutWarrantyFrom(7))).toMatchInlineSnapshot(`
      "ERROR D001  content/drills/gates.yaml:2:1   not sixteen cases
        2 | cases:
          | ^^^^^^
      Cause: A drill has 16 cases; this one has 14.
      Fix:   Write 2 more."
    `);
  });

  it('reports a class with too few cases', () => {
    expect(reportAfter(withoutWarrantyFrom(3))).toMatchInlineSnapshot(`
      "ERROR D001  content/drills/gates.yaml:1:20   too few cases of a class
        1 | classes: [utility, warranty]
          |                    ^^^^^^^^
      Cause: Cases of the class "warranty": 2. Each class has at least 3.
      Fix:   Write 1 more of it, or take the class away.

      ERROR D001  content/drills/gates.yaml:2:1   not sixteen cases
        2 | cases:
          | ^^^^^^
      Cause: A drill has 16 cases; this one has 10.
      Fix:   Write 6 more."
    `);
  });

  it('lets a draft have less for the time being', () => {
    const faults = faultsAfter(withoutWarrantyFrom(3), replace(GATES, 'status: reviewed', 'status: draft'));
    expect(faults.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['D001 warning', 'D001 warning']);
  });

  it('reports one class alone', () => {
    expect(reportAfter(replace(GATES, 'classes: [utility, warranty]', 'classes: [utility]')).split('\n\n')[0])
      .toMatchInlineSnapshot(`
        "ERROR Y006  content/drills/gates.yaml:1:10   unexpected value
          1 | classes: [utility]
            |          ^^^^^^^^^
        Cause: "classes" holds too few; at least 2 are needed.
        Fix:   Compare "classes" with the example in docs/authoring.md#drills."
      `);
  });

  it('reports a class named twice, and more than can be seen at a glance', () => {
    const many = 'classes: [utility, warranty, utility, utility, warranty]';
    expect(reportAfter(replace(GATES, 'classes: [utility, warranty]', many)).split('\n\n')[0]).toMatchInlineSnapshot(`
      "ERROR D001  content/drills/gates.yaml:1:30   class named twice
        1 | classes: [utility, warranty, utility, utility, warranty]
          |                              ^^^^^^^
      Cause: The class "utility" is named twice.
      Fix:   Delete it."
    `);
    const glossary = ['cost', 'risk', 'value'].map((id) => (files: Record<string, string | Uint8Array>) => {
      files[`glossary/${id}.yaml`] = String(files['glossary/utility.yaml'])
        .replace('en: utility, vi: tính hữu dụng', `en: ${id}, vi: khái niệm ${id}`)
        .replace('en: [utilities]', 'en: []');
    });
    const five = 'classes: [utility, warranty, cost, risk, value]';
    expect(
      reportAfter(...glossary, replace(GATES, 'classes: [utility, warranty]', five))
        .split('\n\n')
        .at(-1),
    ).toMatchInlineSnapshot(`
      "ERROR D001  content/drills/gates.yaml:1:42   too many classes
        1 | classes: [utility, warranty, cost, risk, value]
          |                                          ^^^^^
      Cause: A drill has two to four classes, so that all are seen at a glance; this one has 5.
      Fix:   Delete it."
    `);
  });

  it('reports cases that say the same in a language', () => {
    expect(reportAfter(replace(GATES, 'en: It keeps 2., vi', 'en: it does 1, vi'))).toMatchInlineSnapshot(`
      "ERROR Q014  content/drills/gates.yaml:16:17   equal cases
        16 |     text: { en: it does 1, vi: Nó giữ 2. }
           |                 ^^^^^^^^^
      Cause: The cases "does-1" and "keeps-2" say the same.
      Fix:   Change or delete one of the two."
    `);
  });

  it('reports an id that is used twice', () => {
    expect(reportAfter(replace(GATES, 'id: keeps-2', 'id: does-1'))).toMatchInlineSnapshot(`
      "ERROR Q001  content/drills/gates.yaml:15:9   id used twice
        15 |   - id: does-1
           |         ^^^^^^
      Cause: The id "does-1" is already used at content/drills/gates.yaml:3:9.
      Fix:   Take another; "does-9" is free."
    `);
  });

  it('reports names that lead nowhere', () => {
    expect(
      reportAfter(
        replace(GATES, 'class: warranty', 'class: warrenty'),
        replace(GATES, 'misconceptions: [swap]', 'misconceptions: [swop]'),
        replace(GATES, 'id: notes', 'id: note'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q011  content/drills/gates.yaml:9:12   unknown class
        9 |     class: warrenty
          |            ^^^^^^^^
      Cause: There is no class "warrenty" in the classes of this drill.
      Fix:   Did you mean \`warranty\`?

      ERROR Q011  content/drills/gates.yaml:67:18   unknown misconception
        67 | misconceptions: [swop]
           |                  ^^^^
      Cause: There is no misconception "swop" in content/misconceptions.yaml.
      Fix:   Did you mean \`swap\`? If it is new, give it an entry in content/misconceptions.yaml.
      - id: swop
        name: { en: TODO The wrong idea as one who holds it would say it, vi: pending }
        concepts: [utility, warranty]
        cure: /learn/<module>/<lesson>/#<section>

      ERROR Q011  content/drills/gates.yaml:68:17   unknown source
        68 | sources: [{ id: note, part: Utility }]
           |                 ^^^^
      Cause: There is no source "note" in content/sources.yaml.
      Fix:   Did you mean \`notes\`?"
    `);
    expect(reportAfter(replace(GATES, 'classes: [utility, warranty]', 'classes: [utility, waranty]')).split('\n\n')[1])
      .toMatchInlineSnapshot(`
      "ERROR Q011  content/drills/gates.yaml:1:20   unknown concept
        1 | classes: [utility, waranty]
          |                    ^^^^^^^
      Cause: There is no concept "waranty" in content/glossary.
      Fix:   Did you mean \`warranty\`?"
    `);
  });

  it('reports a reason that is missing at its case, and of a misspelt key nothing besides', () => {
    const why = '    why: { en: A function., vi: Một chức năng. }\n';
    expect(reportAfter(replace(GATES, why, ''))).toMatch(/^ERROR Q015 {2}content\/drills\/gates\.yaml:3:5/);
    expect(reportAfter(replace(GATES, why, '    wy: x\n'))).toMatchInlineSnapshot(`
        "ERROR Y004  content/drills/gates.yaml:6:5   unknown key
          6 |     wy: x
            |     ^^^
        Cause: "wy" is not a key of this place; there are id, revision, text, class, why.
        Fix:   Did you mean \`why\` or \`id\`?"
      `);
  });
});
