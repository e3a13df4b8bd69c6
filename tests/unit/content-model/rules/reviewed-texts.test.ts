import { describe, expect, it } from 'vitest';
import {
  contentFrom,
  EN,
  ONE,
  replace,
  reportAfter,
  smallCourse,
  write,
  type Break,
} from '#tests/unit/content-model/small-course.ts';
import { reviewNews, writtenReviewed } from '#content-model/reviewed.ts';

/** The record of the small course as it is. */
const recorded: Break = (files) => {
  files['reviewed.json'] = writtenReviewed({}, reviewNews(contentFrom(smallCourse()), {}));
};

const windows: Break = (files) => {
  files[ONE] = String(files[ONE]).replaceAll('\n', '\r\n');
};

describe('R001 what was reviewed', () => {
  it('warns of a file that changed since, however little', () => {
    expect(reportAfter(recorded)).toBe('no fault');
    expect(reportAfter(recorded, replace(ONE, 'What it does', 'What does'))).toMatchInlineSnapshot(`
      "WARNING R001  content/questions/basics/one.yaml:1:1   changed since its review
        1 | revision: 1
          | ^
      Cause: The text is not the one that was reviewed.
      Fix:   Read what changed in both languages, then run \`npm run reviewed -- content/questions/basics/one.yaml\`."
    `);
  });

  it('leaves drafts, new files and a course without record alone', () => {
    const draft = replace(EN, 'status: reviewed', 'status: draft');
    expect(reportAfter(recorded, draft)).not.toContain(`R001  content/${EN}`);
    expect(reportAfter(recorded, write('README.md', 'new\n'))).toBe('no fault');
    expect(reportAfter(replace(ONE, 'What it does', 'What does'))).toBe('no fault');
    const words = '{ "words.yaml": "00000000" }';
    expect(reportAfter(write('words.yaml', 'en: [Mai]\nvi: []\n'), write('reviewed.json', words))).toBe('no fault');
  });

  it('counts Windows line ends as none: they are a fault of their own', () => {
    expect(reportAfter(recorded, windows)).not.toContain('R001');
  });

  it('reports a record that cannot be read', () => {
    expect(reportAfter(write('reviewed.json', '{ "a": '))).toMatchInlineSnapshot(`
      "ERROR R001  content/reviewed.json:1:1   record of reviews cannot be read
        1 | { "a": 
          | ^
      Cause: The file does not say path by path which text was reviewed.
      Fix:   Take back what changed in it; it is written by \`npm run reviewed\` alone."
    `);
    for (const text of ['[]', '{}', '7', '{ "a": 1 }', ''])
      expect(reportAfter(write('reviewed.json', text))).toContain('R001');
    expect(reportAfter(write('reviewed.json', '{ "__proto__": "x", "toString": "y" }'))).toBe('no fault');
  });
});
