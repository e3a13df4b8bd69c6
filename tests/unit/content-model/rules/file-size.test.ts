import { describe, expect, it } from 'vitest';
import { contentFrom, report, reportAfter, smallCourse, write } from '#tests/unit/content-model/small-course.ts';
import { fileSize } from '#content-model/rules/file-size.ts';

describe('Z001, Z003 sizes', () => {
  it('reports a file beyond the limit with its size', () => {
    expect(reportAfter(write('corrections.md', 'word\n'.repeat(50_000)))).toMatchInlineSnapshot(`
      "ERROR Z001  content/corrections.md:1:1   file too large
        1 | word
          | ^
      Cause: The file has 250 kB; the limit is 200 kB.
      Fix:   Split it."
    `);
  });

  it('reports a line beyond the limit', () => {
    expect(reportAfter(write('corrections.md', `a\n${'x'.repeat(2_001)}\n`))).toMatchInlineSnapshot(`
      "ERROR Z003  content/corrections.md:2:1   line too long
        2 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
          | ^
      Cause: A line has 2001 characters; the limit is 2000.
      Fix:   Break the line, or move what was pasted into a file of its own."
    `);
  });

  it('reports a file that was too large to be read at all', () => {
    const content = contentFrom(smallCourse());
    const huge = {
      path: 'glossary/x.yaml',
      shown: 'content/glossary/x.yaml',
      reason: 'huge',
      bytes: 100_000_000,
    } as const;
    expect(report(content, fileSize.check({ ...content, strays: [huge] }, { isStrict: false }))).toMatchInlineSnapshot(`
      "ERROR Z001  content/glossary/x.yaml:1:1   file too large
      Cause: The file has 100000 kB; the limit is 200 kB.
      Fix:   Split it."
    `);
  });

  it('leaves alone what a machine writes', () => {
    const long = `{ "questions": {}, "cases": {}, "terms": [], "lessons": []${' '.repeat(210_000)}}`;
    expect(reportAfter(write('released.json', long))).not.toContain('Z00');
  });
});
