import { describe, expect, it } from 'vitest';
import { EN, ONE, VI, remove, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

describe('Q002, Y001 to Y006 YAML itself', () => {
  it('names both lines of a repeated key', () => {
    expect(reportAfter(replace(ONE, 'bloom: 2', 'bloom: 2\npool: exam'))).toMatchInlineSnapshot(`
      "ERROR K002  content/lessons/en/basics/two-gates.mdx:22:1   question of another pool
        22 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: "one" belongs to the pool exam; a lesson would give it away.
      Fix:   Ask a question with \`pool: lesson\`.

      ERROR K002  content/lessons/vi/basics/two-gates.mdx:23:1   question of another pool
        23 | <Check id="one" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: "one" belongs to the pool exam; a lesson would give it away.
      Fix:   Ask a question with \`pool: lesson\`.

      ERROR Q002  content/questions/basics/one.yaml:7:1   key written twice
        7 | pool: exam
          | ^^^^
      Cause: The key "pool" stands in line 4 and again in line 7; only one would count.
      Fix:   Delete one of the two."
    `);
  });

  it('points at the quote that is never closed', () => {
    expect(reportAfter(replace(ONE, "'What is the first about?'", "'What is the first about?"))).toMatchInlineSnapshot(`
      "ERROR Y001  content/questions/basics/one.yaml:8:13   quotes do not fit
        8 | stem: { en: 'What is the first about?, vi: 'Phần the first nói về điều gì?' }
          |             ^
      Cause: The text in ' quotes that begins here ends before its line does: a quote is missing, or one too many.
      Fix:   Put the whole text in quotes and write '' for an apostrophe within."
    `);
  });

  it('points at the double quote that is never closed', () => {
    expect(reportAfter(replace('sources.yaml', 'en: Notes,', 'en: "Notes,'))).toMatchInlineSnapshot(`
      "ERROR Y001  content/sources.yaml:2:16   unclosed quote
        2 |   title: { en: "Notes, vi: Ghi chú }
          |                ^
      Cause: The quote " opened here is never closed.
      Fix:   Close it with " at the end of the text."
    `);
  });

  it('reports a tab in the indentation', () => {
    expect(reportAfter(replace(ONE, '    why: { en: Utility', '\twhy: { en: Utility'))).toMatchInlineSnapshot(`
      "ERROR Y002  content/questions/basics/one.yaml:13:1   tab
        13 | →why: { en: Utility is what a service does., vi: Hữu dụng là dịch vụ làm được gì. }
           | ^
      Cause: YAML does not take tabs for indentation.
      Fix:   Write 4 spaces in its place."
    `);
  });

  it('reports all indentation by tabs at the first of them', () => {
    expect(
      reportAfter((files) => {
        files[ONE] = String(files[ONE]).replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
      }),
    ).toMatchInlineSnapshot(`
      "ERROR Y002  content/questions/basics/one.yaml:10:1   tab
        10 | →- id: a
           | ^
      Cause: YAML does not take tabs for indentation.
      Fix:   Write 2 spaces in its place."
    `);
    expect(reportAfter(replace(ONE, '  - id: b', '  -\tid: b'))).toMatchInlineSnapshot(`
      "ERROR Y002  content/questions/basics/one.yaml:14:4   tab
        14 |   -→id: b
           |    ^
      Cause: YAML does not take tabs for indentation.
      Fix:   Write a space in its place."
    `);
  });

  it('points at the colon within braces that YAML took for a key', () => {
    expect(reportAfter(replace('sources.yaml', 'en: Older wording.', 'en: Older: wording.'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/sources.yaml:4:23   colon in a text without quotes
        4 |   caution: { en: Older: wording., vi: Cách viết cũ. }
          |                       ^
      Cause: A colon and a space within a text without quotes make YAML see a key.
      Fix:   Put the text in quotes: '…', or write it below \`>-\`."
    `);
  });

  it('reports an apostrophe within single quotes', () => {
    expect(reportAfter(replace('sources.yaml', 'en: Older wording.', "en: 'It's older.'"))).toMatchInlineSnapshot(`
      "ERROR Y001  content/sources.yaml:4:18   quotes do not fit
        4 |   caution: { en: 'It's older.', vi: Cách viết cũ. }
          |                  ^
      Cause: The text in ' quotes that begins here ends before its line does: a quote is missing, or one too many.
      Fix:   Put the whole text in quotes and write '' for an apostrophe within."
    `);
  });

  it('reports brackets within braces that need quotes', () => {
    expect(reportAfter(replace('sources.yaml', 'en: Older wording.', 'en: Older [?] wording'))).toMatchInlineSnapshot(`
      "ERROR Q021  content/sources.yaml:4:24   [ in a text without quotes
        4 |   caution: { en: Older [?] wording, vi: Cách viết cũ. }
          |                        ^
      Cause: Within { }, a text without quotes cannot hold [.
      Fix:   Put the text in quotes: '…'."
    `);
  });

  it('reports a list that is not closed', () => {
    expect(reportAfter(replace(ONE, 'concepts: [utility, warranty]', 'concepts: [utility, warranty')))
      .toMatchInlineSnapshot(`
        "ERROR Y001  content/questions/basics/one.yaml:7:11   unclosed bracket
          7 | concepts: [utility, warranty
            |           ^
        Cause: The [ opened here is never closed.
        Fix:   Close it with ]."
      `);
  });

  it('reports an empty file', () => {
    expect(reportAfter(write('glossary/cost.yaml', '# nothing yet\n'))).toMatchInlineSnapshot(`
      "ERROR Y003  content/glossary/cost.yaml:1:1   empty file
        1 | # nothing yet
          | ^
      Cause: The file holds nothing.
      Fix:   Paste these lines and fill them in; or delete the file, and \`npm run new term\` writes one with notes.
      term: { en: TODO The name, vi: TODO The Vietnamese name }
      definition: { en: TODO One sentence with ==key phrase== in it, vi: pending }
      example: { en: TODO An example, vi: pending }
      nonExample: { en: TODO What it is not, vi: pending }
      keyPhrases: { en: [TODO key phrase], vi: pending }
      criteria: [] # such as ['1.1']
      sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
      lastReviewed: 2026-11-20 # today"
    `);
  });

  it('reports a missing shared file', () => {
    expect(reportAfter(remove('sources.yaml'))).toMatchInlineSnapshot(`
      "ERROR Y003  content/sources.yaml:1:1   missing file
      Cause: The course needs this file, and it does not exist.
      Fix:   Write it as docs/authoring.md#shared-files shows."
    `);
  });

  it('reports a lesson without front matter, and one that is not closed', () => {
    expect(reportAfter(replace(EN, '---\n', '\n---\n'), replace(VI, '\n---\n\n<Obj', '\n\n<Obj')))
      .toMatchInlineSnapshot(`
        "ERROR Y003  content/lessons/en/basics/two-gates.mdx:1:1   no front matter
        Cause: A lesson begins with its title and other facts between two lines of three hyphens.
        Fix:   Paste these lines at the top and fill them in; docs/authoring.md#lessons explains them.
        ---
        title: TODO The title
        description: TODO One sentence on what the lesson teaches
        minutes: 10
        criteria: [] # such as ['1.1']
        concepts: [] # ids of the terms that it teaches
        sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
        status: draft
        lastReviewed: 2026-11-20 # today
        ---

        ERROR Y003  content/lessons/vi/basics/two-gates.mdx:1:1   front matter not closed
          1 | ---
            | ^^^
        Cause: The three hyphens of the first line open the front matter, and no second line of three hyphens closes it.
        Fix:   Write --- on a line of its own after the last line of the front matter."
      `);
  });

  it('names the nearest key for an unknown one', () => {
    expect(
      reportAfter(
        replace(ONE, 'correct: true', 'corect: true'),
        replace('modules.yaml', 'planned: true', 'planed: true'),
        replace(EN, 'minutes: 5', 'minute: 5'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Y004  content/lessons/en/basics/two-gates.mdx:4:1   unknown key
        4 | minute: 5
          | ^^^^^^^
      Cause: "minute" is not a key of this place; there are title, description, minutes, criteria, concepts, sources, status, lastReviewed, of.
      Fix:   Did you mean \`minutes\`?

      ERROR Q011  content/modules.yaml:6:13   listed lesson not written
        6 |     - { id: later, title: { en: Later, vi: Sau này }, planed: true }
          |             ^^^^^
      Cause: "basics/later" is listed as written, and there is no content/lessons/en/basics/later.mdx.
      Fix:   Write it, or add \`planned: true\`.

      ERROR Y004  content/modules.yaml:6:55   unknown key
        6 |     - { id: later, title: { en: Later, vi: Sau này }, planed: true }
          |                                                       ^^^^^^^
      Cause: "planed" is not a key of this place; there are id, title, planned.
      Fix:   Did you mean \`planned\`?

      ERROR Q012  content/questions/basics/one.yaml:9:1   no correct option
        9 | choices:
          | ^^^^^^^^
      Cause: Question "one" has 4 options and none is marked correct.
      Fix:   Set \`correct: true\` on exactly one option.

      ERROR Y004  content/questions/basics/one.yaml:11:5   unknown key
        11 |     corect: true
           |     ^^^^^^^
      Cause: "corect" is not a key of this place; there are id, correct, text, why, misconception.
      Fix:   Did you mean \`correct\`?"
    `);
  });

  it('reports a missing field', () => {
    expect(
      reportAfter(
        replace(ONE, 'bloom: 2\n', ''),
        replace('glossary/utility.yaml', 'lastReviewed: 2026-11-22\n', 'lastReviewed:\n'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Y005  content/glossary/utility.yaml:12:14   missing field
        12 | lastReviewed:
           |              ^
      Cause: "lastReviewed" has no value.
      Fix:   Write its value; docs/authoring.md#terms shows it.

      ERROR Y005  content/questions/basics/one.yaml:1:1   missing field
        1 | revision: 1
          | ^^^^^^^^
      Cause: "bloom" is missing here.
      Fix:   Add \`bloom:\`; docs/authoring.md#questions shows it."
    `);
  });

  it('reports a value of another shape', () => {
    expect(
      reportAfter(
        replace('glossary/utility.yaml', 'confusedWith: [warranty]', 'confusedWith: warranty'),
        replace(ONE, 'revision: 1', 'revision: 0'),
        replace(EN, 'minutes: 5', 'minutes: 70'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Y006  content/glossary/utility.yaml:9:15   unexpected value
        9 | confusedWith: warranty
          |               ^^^^^^^^
      Cause: "confusedWith" is the string warranty; expected a list.
      Fix:   Compare "confusedWith" with the example in docs/authoring.md#terms.

      ERROR Y006  content/lessons/en/basics/two-gates.mdx:4:10   unexpected value
        4 | minutes: 70
          |          ^^
      Cause: "minutes" is 70, which is more than 60.
      Fix:   Compare "minutes" with the example in docs/authoring.md#lessons.

      ERROR Y006  content/questions/basics/one.yaml:1:11   unexpected value
        1 | revision: 0
          |           ^
      Cause: "revision" is 0, which is less than 1.
      Fix:   Compare "revision" with the example in docs/authoring.md#questions."
    `);
  });

  it('reports no source and no concept', () => {
    expect(
      reportAfter(
        replace(ONE, 'sources: [{ id: notes, part: Utility }]', 'sources: []'),
        replace(ONE, 'concepts: [utility, warranty]', 'concepts: []'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STR-3  content/questions/basics/one.yaml:7:11   no concept
        7 | concepts: []
          |           ^^
      Cause: No concept is named.
      Fix:   Name the term that it tests: \`concepts: [utility]\`.

      ERROR SRC-1  content/questions/basics/one.yaml:24:10   no source
        24 | sources: []
           |          ^^
      Cause: Nothing is taught without a source.
      Fix:   Name one: \`sources: [{ id: source-002, part: … }]\`; docs/authoring.md#questions shows it."
    `);
  });

  it('reads a key named like a part of every object as an unknown key', () => {
    expect(reportAfter(replace(ONE, 'bloom: 2', 'bloom: 2\n__proto__: { polluted: true }\nconstructor: 1')))
      .toMatchInlineSnapshot(`
      "ERROR Y004  content/questions/basics/one.yaml:7:1   unknown key
        7 | __proto__: { polluted: true }
          | ^^^^^^^^^^
      Cause: "__proto__" is not a key of this place; there are kind, style, revision, pool, criterion, item, bloom, concepts, stem, sources, enemies, status, lastReviewed, formerIds, lintAllow, statements, choices, fixedOrder.
      Fix:   Delete it.

      ERROR Y004  content/questions/basics/one.yaml:8:1   unknown key
        8 | constructor: 1
          | ^^^^^^^^^^^^
      Cause: "constructor" is not a key of this place; there are kind, style, revision, pool, criterion, item, bloom, concepts, stem, sources, enemies, status, lastReviewed, formerIds, lintAllow, statements, choices, fixedOrder.
      Fix:   Delete it."
    `);
  });
});
