import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

describe('Q001 ids and names, Q003 addresses', () => {
  it('reports the second file with an id, names the first and proposes a free id', () => {
    expect(reportAfter(write('questions/extra/one.yaml', 'revision: 1\n'))).toMatchInlineSnapshot(`
      "ERROR Q001  content/questions/extra/one.yaml:1:1   id used twice
        1 | revision: 1
          | ^^^^^^^^^^^
      Cause: The id "one" is already used at content/questions/basics/one.yaml:1:1.
      Fix:   Delete this file if it is a copy; if it is another question, rename it: "one-2.yaml" is free.

      ERROR Q011  content/questions/extra/one.yaml:1:1   unknown module
        1 | revision: 1
          | ^
      Cause: There is no module "extra" in content/modules.yaml.
      Fix:   Move the file into the folder of a module, such as content/questions/<module>/; or add the module to content/modules.yaml.

      ERROR Y005  content/questions/extra/one.yaml:1:1   missing field
        1 | revision: 1
          | ^^^^^^^^
      Cause: "kind" is missing here.
      Fix:   Add \`kind:\`; docs/authoring.md#questions shows it."
    `);
  });

  it('reports a former id that is another question now', () => {
    expect(reportAfter(replace(ONE, 'status: reviewed', 'status: reviewed\nformerIds: [two]'))).toMatchInlineSnapshot(`
      "ERROR Q001  content/questions/basics/one.yaml:26:13   id used twice
        26 | formerIds: [two]
           |             ^^^
      Cause: The former id "two" belongs to content/questions/basics/two.yaml too; answers of learners would count for both.
      Fix:   Delete one of the two."
    `);
  });

  it('reports one former id of two questions', () => {
    expect(
      reportAfter(
        replace(ONE, 'status:', 'formerIds: [zero]\nstatus:'),
        replace('questions/basics/two.yaml', 'status:', 'formerIds: [zero]\nstatus:'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q001  content/questions/basics/two.yaml:25:13   id used twice
        25 | formerIds: [zero]
           |             ^^^^
      Cause: The former id "zero" belongs to content/questions/basics/one.yaml:25:13 too; answers of learners would count for both.
      Fix:   Delete one of the two."
    `);
  });

  it('reports parts of a question with one id', () => {
    expect(reportAfter(replace('questions/basics/sorting.yaml', 'id: fast', 'id: shows'))).toMatchInlineSnapshot(`
      "ERROR Q001  content/questions/basics/sorting.yaml:14:11   id used twice
        14 |   - { id: shows, text: { en: It is fast., vi: Nó nhanh. }, group: warranty, why: { en: Level., vi: Mức. } }
           |           ^^^^^
      Cause: The id "shows" is already used at content/questions/basics/sorting.yaml:13:11.
      Fix:   Take another; "shows-2" is free."
    `);
  });

  it('reports mends with one id', () => {
    expect(reportAfter(replace('questions/basics/slipping.yaml', 'id: m3', 'id: m2'))).toMatchInlineSnapshot(`
      "ERROR Q001  content/questions/basics/slipping.yaml:16:15   id used twice
        16 |       - { id: m2, text: { en: It is new., vi: Nó mới. }, why: { en: No., vi: Không phải. } }
           |               ^^
      Cause: The id "m2" is already used at content/questions/basics/slipping.yaml:15:15.
      Fix:   Take another; "m2-2" is free."
    `);
  });

  it('reports a repeated entry of a shared file', () => {
    expect(reportAfter(replace('sources.yaml', 'id: talk', 'id: notes'))).toMatchInlineSnapshot(`
      "ERROR Q001  content/sources.yaml:5:7   id used twice
        5 | - id: notes
          |       ^^^^^
      Cause: The id "notes" is already used at content/sources.yaml:1:7.
      Fix:   Take another; "notes-2" is free."
    `);
  });

  it('reports a name that two terms answer to', () => {
    expect(reportAfter(replace('glossary/utility.yaml', '[utilities]', '[utilities, Warranty]')))
      .toMatchInlineSnapshot(`
      "ERROR Q001  content/glossary/utility.yaml:8:28   name used twice
        8 | aliases: { en: [utilities, Warranty], vi: [] }
          |                            ^^^^^^^^
      Cause: "Warranty" is a name of "warranty" and of "utility"; [[Warranty]] would be a guess.
      Fix:   Take the name away from one of the two, or add a word that tells them apart."
    `);
  });

  it('reports a lesson at the address of the cheat sheet and a module at that of the coverage', () => {
    expect(
      reportAfter(replace('modules.yaml', 'id: later', 'id: sheet'), (files) => {
        files['modules.yaml'] =
          `${String(files['modules.yaml'])}- id: coverage\n  title: { en: C, vi: C }\n  description: { en: D, vi: D }\n  lessons: []\n`;
      }),
    ).toMatchInlineSnapshot(`
      "ERROR Q003  content/modules.yaml:6:13   address taken
        6 |     - { id: sheet, title: { en: Later, vi: Sau này }, planned: true }
          |             ^^^^^
      Cause: "sheet" would stand at /learn/basics/sheet/, which is kept for another page of the site.
      Fix:   Take another id.

      ERROR Q003  content/modules.yaml:7:7   address taken
        7 | - id: coverage
          |       ^^^^^^^^
      Cause: "coverage" would stand at /learn/coverage/, which is kept for another page of the site.
      Fix:   Take another id."
    `);
  });
});
