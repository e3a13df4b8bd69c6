import { describe, expect, it } from 'vitest';
import { EN, faultsAfter, ONE, replace, reportAfter } from './small-course.ts';

const STEM = "'What is the first about?'";

/** A quote and its edits, as `“→"`. */
const editsAfter = (from: string, to: string) =>
  faultsAfter(replace(ONE, from, to)).flatMap(({ code, edits = [] }) => [code, ...edits.map(({ text }) => text)]);

describe('U003 curly quotes', () => {
  it('reports those around a value that is no prose', () => {
    expect(reportAfter(replace(ONE, "'1.2'", '‘1.2’'), replace(ONE, '[utility, warranty]', '[“utility”, warranty]')))
      .toMatchInlineSnapshot(`
      "ERROR U003  content/questions/basics/one.yaml:5:12   curly quotes in place of straight ones
        5 | criterion: ‘1.2’
          |            ^
      Cause: To YAML ‘ is a letter: only " and ' hold a text together.
      Fix:   Write " in place of ‘ and ’.

      ERROR U003  content/questions/basics/one.yaml:7:12   curly quotes in place of straight ones
        7 | concepts: [“utility”, warranty]
          |            ^
      Cause: To YAML “ is a letter: only " and ' hold a text together.
      Fix:   Write " in place of “ and ”."
    `);
  });

  it('reports those around a text that YAML cuts at its comma, colon or bracket', () => {
    expect(reportAfter(replace(ONE, STEM, '“What, is it?”'))).toMatchInlineSnapshot(`
      "ERROR U003  content/questions/basics/one.yaml:8:13   curly quotes in place of straight ones
        8 | stem: { en: “What, is it?”, vi: 'Phần the first nói về điều gì?' }
          |             ^
      Cause: To YAML “ is a letter: only " and ' hold a text together.
      Fix:   Write " in place of “ and ”."
    `);
    for (const text of ['“What: is it?”', '“What [is] it?”', '“What # is it?”', '„What, is it?“', '‘What, is it?’']) {
      expect(editsAfter(STEM, text), text).toEqual(['U003', '"', '"']);
    }
  });

  it('warns of those around a whole text for readers, and mends nothing, because they may be meant', () => {
    expect(reportAfter(replace(ONE, STEM, '“What is it?”'))).toMatchInlineSnapshot(`
      "WARNING U003  content/questions/basics/one.yaml:8:13   curly quotes in place of straight ones
        8 | stem: { en: “What is it?”, vi: 'Phần the first nói về điều gì?' }
          |             ^
      Cause: To YAML “ is a letter: only " and ' hold a text together.
      Fix:   Write " in place of “ and ”; if readers are to see them, put straight quotes around: '“…”'."
    `);
    expect(editsAfter(STEM, '“What is it?”')).toEqual(['U003']);
  });

  it('mends nothing where a straight quote or a backslash stands between', () => {
    expect(editsAfter("'1.2'", '“1."2”')).toEqual(['U003']);
  });

  it('reports those around a key', () => {
    expect(editsAfter('bloom: 2', '“bloom”: 2')).toEqual(['U003', '"', '"']);
  });

  it('reports those of the tags of a lesson, all at once', () => {
    expect(reportAfter(replace(EN, 'id="one"', 'id=“one”'), replace(EN, 'id="two"', 'id="two”')))
      .toMatchInlineSnapshot(`
      "ERROR U003  content/lessons/en/basics/two-gates.mdx:22:11   curly quotes in place of straight ones
        22 | <Check id=“one” />
           |           ^
      Cause: In a tag “ is a letter: only " holds the value of an attribute.
      Fix:   Write the attributes of all tags with straight quotes: name="text"."
    `);
  });

  it('leaves prose alone', () => {
    for (const text of [
      '“What” is it?',
      'Is “it” what?',
      '‘Tis the dogs’ bowl',
      '“One” or “two”',
      "'“Whole.”'",
      '“Whole.” ok',
    ])
      expect(reportAfter(replace(ONE, STEM, text)), text).toBe('no fault');
    expect(reportAfter(replace(EN, 'What it does', '“What it does” and a="b”'))).toBe('no fault');
  });
});
