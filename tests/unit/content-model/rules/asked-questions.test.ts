import { describe, expect, it } from 'vitest';
import { spoken } from '#content-model/phrase.ts';
import {
  EN,
  faultsAfter,
  ONE,
  rename,
  replace,
  reportAfter,
  smallCourse,
  strictReportAfter,
  VI,
  write,
  type Break,
} from '#tests/unit/content-model/small-course.ts';

/** Both languages of the lesson ask the slip, with this component. */
const asking = (tag: string): readonly Break[] =>
  [EN, VI].map((path) => replace(path, '<Case id="sorting" />', `<Case id="sorting" />\n\n<${tag} id="slipping" />`));

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
        replace(EN, '<Case id="sorting" />', '<Check id="sorting" />'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR K002  content/lessons/en/basics/two-gates.mdx:22:1   question of another kind
        22 | <Case id="one" />
           | ^^^^^^^^^^^^^^^^^
      Cause: "one" is of kind choice; <Case> asks sort.
      Fix:   Write <Check id="one" />.

      ERROR K002  content/lessons/en/basics/two-gates.mdx:34:1   question of another kind
        34 | <Check id="sorting" />
           | ^^^^^^^^^^^^^^^^^^^^^^
      Cause: "sorting" is of kind sort; <Check> asks choice or order.
      Fix:   Write <Case id="sorting" />.

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

  it('lets a draft wait for the lesson that will ask it', () => {
    const draft = String(smallCourse()[ONE]).replaceAll('the first', 'the lonely').replace('reviewed', 'draft');
    const lonely = write('questions/basics/lonely.yaml', draft);
    expect(reportAfter(lonely)).toContain('WARNING K002');
    expect(strictReportAfter(lonely)).toContain('ERROR K002');
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

  it('lets a slip be asked by its own component, and by no other', () => {
    const inLesson = replace('questions/basics/slipping.yaml', 'pool: practice', 'pool: lesson');
    expect(faultsAfter(inLesson, ...asking('Slip')).filter(({ code }) => code !== 'T001')).toEqual([]);
    expect(
      faultsAfter(inLesson, ...asking('Case')).map(({ cause, fix }) => `${spoken(cause)} ${spoken(fix)}`),
    ).toContain('"slipping" is of kind slip; <Case> asks sort. Write <Slip id="slipping" />.');
    expect(faultsAfter(inLesson).map(({ fix }) => spoken(fix))).toEqual([
      'Put <Slip id="slipping" /> into a lesson, or choose the pool practice.',
    ]);
  });

  it('names the component that fits a question which no lesson asks', () => {
    const breaks = [EN, VI].map((path) => replace(path, '<Case id="sorting" />\n\n', ''));
    expect(faultsAfter(...breaks).map(({ fix }) => spoken(fix))).toEqual([
      'Put <Case id="sorting" /> into a lesson, or choose the pool practice.',
    ]);
  });
});

describe('a question whose file has a fault of its own', () => {
  it('is not missing too, whether it stands outside a module or its name is not plain', () => {
    for (const path of ['questions/one.yaml', 'one.yaml', 'questions/basics/one.yml', 'questions/basics/ONE.yaml']) {
      const faults = faultsAfter(rename(ONE, path));
      expect(faults.map(({ file }) => file)).toEqual([`content/${path}`]);
    }
  });

  it('is told to be moved where its folder is no module', () => {
    expect(reportAfter(rename(ONE, 'questions/basic/one.yaml'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basic/one.yaml:1:1   unknown module
        1 | revision: 1
          | ^
      Cause: There is no module "basic" in content/modules.yaml.
      Fix:   Move the file into the folder of a module, such as content/questions/basics/; or add the module to content/modules.yaml."
    `);
  });
});
