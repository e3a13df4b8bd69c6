import { describe, expect, it } from 'vitest';
import { EN, ONE, VI, remove, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

describe('Q011 names that lead nowhere', () => {
  it('names the nearest concepts', () => {
    expect(reportAfter(replace(ONE, 'concepts: [utility, warranty]', 'concepts: [utilty, warranty]')))
      .toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:7:12   unknown concept
        7 | concepts: [utilty, warranty]
          |            ^^^^^^
      Cause: There is no concept "utilty" in content/glossary.
      Fix:   Did you mean \`utility\`?"
    `);
  });

  it('names the nearest criterion', () => {
    expect(reportAfter(replace(ONE, "criterion: '1.2'", "criterion: '1.3'"))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:5:12   unknown criterion
        5 | criterion: '1.3'
          |            ^^^^^
      Cause: There is no criterion "1.3" in content/syllabus.yaml.
      Fix:   Did you mean \`1.1\` or \`1.2\`?"
    `);
  });

  it('reports an item that is not of the criterion', () => {
    expect(reportAfter(replace(ONE, 'bloom: 2', "bloom: 2\nitem: '1.1.a'"))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:7:7   unknown item
        7 | item: '1.1.a'
          |       ^^^^^^^
      Cause: There is no item "1.1.a" in criterion 1.2.
      Fix:   Write it, or name another item."
    `);
  });

  it('reports an item of a question without criterion', () => {
    expect(reportAfter(replace(ONE, "criterion: '1.2'", "criterion: null\nitem: '1.1.a'"))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:6:7   unknown item
        6 | item: '1.1.a'
          |       ^^^^^^^
      Cause: There is no item "1.1.a" in a question without criterion.
      Fix:   Write it, or name another item."
    `);
  });

  it('reports an unknown misconception', () => {
    expect(reportAfter(replace(ONE, 'misconception: swap', 'misconception: swop'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:17:20   unknown misconception
        17 |     misconception: swop
           |                    ^^^^
      Cause: There is no misconception "swop" in content/misconceptions.yaml.
      Fix:   Did you mean \`swap\`? If it is new, give it an entry in content/misconceptions.yaml.
      - id: swop
        name: { en: TODO The wrong idea as one who holds it would say it, vi: pending }
        concepts: [utility, warranty]
        cure: /learn/<module>/<lesson>/#<section>"
    `);
  });

  it('reports an unknown source of a question', () => {
    expect(reportAfter(replace(ONE, 'id: notes', 'id: note'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:24:17   unknown source
        24 | sources: [{ id: note, part: Utility }]
           |                 ^^^^
      Cause: There is no source "note" in content/sources.yaml.
      Fix:   Did you mean \`notes\`?"
    `);
  });

  it('reports an unknown enemy', () => {
    expect(reportAfter(replace(ONE, 'status:', 'enemies: [tow]\nstatus:'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:25:11   unknown question
        25 | enemies: [tow]
           |           ^^^
      Cause: There is no question "tow" in content/questions.
      Fix:   Did you mean \`two\`?"
    `);
  });

  it('reports an unknown group of a card', () => {
    expect(reportAfter(replace('questions/basics/sorting.yaml', 'group: warranty', 'group: guarantee')))
      .toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/sorting.yaml:14:66   unknown group
        14 | fast, text: { en: It is fast., vi: Nó nhanh. }, group: guarantee, why: { en: Level., vi: Mức. } }
           |                                                        ^^^^^^^^^
      Cause: There is no group "guarantee" in the groups of this question.
      Fix:   Did you mean \`warranty\`?"
    `);
  });

  it('reports a question in a folder that is no module', () => {
    expect(reportAfter(write('questions/basic/extra.yaml', 'revision: 1\n'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basic/extra.yaml:1:1   unknown module
        1 | revision: 1
          | ^
      Cause: There is no module "basic" in content/modules.yaml.
      Fix:   Move the file into the folder of a module, such as content/questions/basics/; or add the module to content/modules.yaml.

      ERROR Y005  content/questions/basic/extra.yaml:1:1   missing field
        1 | revision: 1
          | ^^^^^^^^
      Cause: "kind" is missing here.
      Fix:   Add \`kind:\`; docs/authoring.md#questions shows it."
    `);
  });

  it('reports what a term names wrongly', () => {
    expect(
      reportAfter(
        replace('glossary/utility.yaml', 'confusedWith: [warranty]', 'confusedWith: [waranty]'),
        replace('glossary/utility.yaml', "['1.1', '1.2']", "['1.1', '9.9']"),
        replace('glossary/utility.yaml', 'id: notes', 'id: nots'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q011  content/glossary/utility.yaml:9:16   unknown concept
        9 | confusedWith: [waranty]
          |                ^^^^^^^
      Cause: There is no concept "waranty" in content/glossary.
      Fix:   Did you mean \`warranty\`?

      ERROR Q011  content/glossary/utility.yaml:10:19   unknown criterion
        10 | criteria: ['1.1', '9.9']
           |                   ^^^^^
      Cause: There is no criterion "9.9" in content/syllabus.yaml.
      Fix:   Did you mean \`1.1\` or \`1.2\`?

      ERROR Q011  content/glossary/utility.yaml:11:17   unknown source
        11 | sources: [{ id: nots, part: Utility }]
           |                 ^^^^
      Cause: There is no source "nots" in content/sources.yaml.
      Fix:   Did you mean \`notes\`?"
    `);
  });

  it('reports what a lesson names wrongly', () => {
    expect(
      reportAfter(
        replace(EN, "criteria: ['1.2']", "criteria: ['1.9']"),
        replace(VI, 'concepts: [utility, warranty]', 'concepts: [utility, warrenty]'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gates.mdx:5:12   unknown criterion
        5 | criteria: ['1.9']
          |            ^^^^^
      Cause: There is no criterion "1.9" in content/syllabus.yaml.
      Fix:   Did you mean \`1.1\` or \`1.2\`?

      ERROR Q011  content/lessons/vi/basics/two-gates.mdx:6:21   unknown concept
        6 | concepts: [utility, warrenty]
          |                     ^^^^^^^^
      Cause: There is no concept "warrenty" in content/glossary.
      Fix:   Did you mean \`warranty\`?"
    `);
  });

  it('reports what a component of a lesson names wrongly', () => {
    const compare = '<Compare terms="utility warrenty">\n\n| a | b |\n| - | - |\n\n</Compare>\n\n';
    const disagree = '<SourcesDisagree one="notes" other="talks">\n\n- a\n- b\n\nWords.\n\n</SourcesDisagree>\n\n';
    const breaks = [EN, VI].map((path) =>
      replace(path, '<Check id="one" />', `${compare}${disagree}<Check id="one" />`),
    );
    expect(reportAfter(...breaks)).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gates.mdx:22:1   unknown concept
        22 | <Compare terms="utility warrenty">
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no concept "warrenty" in content/glossary.
      Fix:   Did you mean \`warranty\`?

      ERROR Q011  content/lessons/en/basics/two-gates.mdx:29:1   unknown source
        29 | <SourcesDisagree one="notes" other="talks">
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no source "talks" in content/sources.yaml.
      Fix:   Did you mean \`talk\`?

      ERROR Q011  content/lessons/vi/basics/two-gates.mdx:23:1   unknown concept
        23 | <Compare terms="utility warrenty">
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no concept "warrenty" in content/glossary.
      Fix:   Did you mean \`warranty\`?

      ERROR Q011  content/lessons/vi/basics/two-gates.mdx:30:1   unknown source
        30 | <SourcesDisagree one="notes" other="talks">
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no source "talks" in content/sources.yaml.
      Fix:   Did you mean \`talk\`?"
    `);
  });

  it('reports what a misconception names wrongly', () => {
    expect(reportAfter(replace('misconceptions.yaml', 'concepts: [utility, warranty]', 'concepts: [usefulness]')))
      .toMatchInlineSnapshot(`
      "ERROR Q011  content/misconceptions.yaml:3:14   unknown concept
        3 |   concepts: [usefulness]
          |              ^^^^^^^^^^
      Cause: There is no concept "usefulness" in content/glossary.
      Fix:   Write it, or name another concept."
    `);
  });

  it('reports an unknown kind, style and pool with the nearest', () => {
    expect(
      reportAfter(
        replace(ONE, 'kind: choice', 'kind: choise'),
        replace('questions/basics/two.yaml', 'style: standard', 'style: standart'),
        replace('questions/basics/three.yaml', 'pool: lesson', 'pool: lessons'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:2:7   unknown kind
        2 | kind: choise
          |       ^^^^^^
      Cause: "choise" is not a value of "kind"; there are choice, sort, order, slip.
      Fix:   Did you mean \`choice\`?

      ERROR Q011  content/questions/basics/three.yaml:4:7   unknown pool
        4 | pool: lessons
          |       ^^^^^^^
      Cause: "lessons" is not a value of "pool"; there are lesson, practice, exam, final.
      Fix:   Did you mean \`lesson\`?

      ERROR Q011  content/questions/basics/two.yaml:3:8   unknown style
        3 | style: standart
          |        ^^^^^^^^
      Cause: "standart" is not a value of "style"; there are standard, negative, missing-word, list.
      Fix:   Did you mean \`standard\`?"
    `);
  });

  it('reports the term of a syllabus item that there is not', () => {
    const item = replace('syllabus.yaml', "id: '1.1.a'", "id: '1.1.a'\n          concept: utilty");
    expect(reportAfter(item)).toMatchInlineSnapshot(`
      "ERROR Q011  content/syllabus.yaml:11:20   unknown concept
        11 |           concept: utilty
           |                    ^^^^^^
      Cause: There is no concept "utilty" in content/glossary.
      Fix:   Did you mean \`utility\`?"
    `);
  });

  it('stays silent about criteria when the syllabus itself is missing', () => {
    expect(reportAfter(remove('syllabus.yaml'))).toMatchInlineSnapshot(`
      "ERROR Y003  content/syllabus.yaml:1:1   missing file
      Cause: The course needs this file, and it does not exist.
      Fix:   Write it as docs/authoring.md#shared-files shows."
    `);
  });
});
