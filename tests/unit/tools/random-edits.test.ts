import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#content-model/content-files.ts';
import { contentOf } from '#content-model/read-course.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { EDIT_KINDS, randomEdits } from '#tools/random-edits.ts';
import { shownOutput } from '#tools/shown-output.ts';
import { contentAfter, EN, ONE, replace } from '#tests/unit/content-model/small-course.ts';

const files = readContentFiles('content').files.filter(({ path }) => /\.(?:yaml|mdx)$/.test(path));
const texts = new Map(files.map(({ path, text }) => [path, text]));

describe('randomEdits', () => {
  it('are the same for a seed and others for another', () => {
    expect(randomEdits(files, 7, 40)).toEqual(randomEdits(files, 7, 40));
    expect(randomEdits(files, 7, 40)).not.toEqual(randomEdits(files, 8, 40));
  });

  it('change one file each, every kind as often, and never nothing', () => {
    const edits = randomEdits(files, 7, 500);
    for (const { path, text } of edits) expect(text).not.toBe(texts.get(path));
    for (const kind of EDIT_KINDS) expect(edits.filter((edit) => edit.kind === kind)).toHaveLength(100);
    expect(new Set(edits.map(({ path }) => path)).size).toBeGreaterThan(50);
  });

  it('give up where there is nothing to edit', () => {
    expect(randomEdits([], 7, 5)).toEqual([]);
  });
});

describe('shownOutput', () => {
  const output = shownOutput(contentAfter());

  it('knows nothing of comments, places and the width of white space', () => {
    expect(shownOutput(contentAfter(replace(ONE, 'bloom: 2', '\n# a comment\nbloom:   2')))).toBe(output);
    expect(shownOutput(contentAfter(replace(EN, 'its [[utility]]; the', 'its [[utility]];\nthe')))).toBe(output);
  });

  it('changes with every word, key and block', () => {
    for (const change of [
      replace(ONE, 'What it does', 'What it did'),
      replace(ONE, 'bloom: 2', 'bloom: 1'),
      replace(EN, 'What it does', 'What it did'),
      replace(EN, '<Check id="two" />\n', ''),
      replace('modules.yaml', 'Những bước', 'Các bước'),
      replace('glossary/utility.yaml', 'A map shows', 'The map shows'),
    ])
      expect(shownOutput(contentAfter(change))).not.toBe(output);
  });

  it('stays what it is for files in another order', () => {
    const content = contentAfter();
    const again = contentOf({
      ...content,
      files: content.files.map(({ path, text }) => sourceFile(path, text)).toReversed(),
    });
    expect(shownOutput(again)).toBe(output);
  });
});
