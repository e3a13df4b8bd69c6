import { describe, expect, it } from 'vitest';
import { lessonHeadings } from '#content-model/lesson-headings.ts';

describe('lessonHeadings', () => {
  it('gives depth, words, anchor and line, links and marks aside', () => {
    const source =
      '---\ntitle: x\n---\n\n## The [[Utility|use]] of ==`it`==\n\nWords.\n\n### *Two* gates?\n\n## Two gates\n';
    expect(lessonHeadings(source)).toEqual([
      { depth: 2, text: 'The use of it', id: 'the-use-of-it', line: 5 },
      { depth: 3, text: 'Two gates?', id: 'two-gates', line: 9 },
      { depth: 2, text: 'Two gates', id: 'two-gates-1', line: 11 },
    ]);
  });

  it('finds nothing in a text without headings, and in one that is no MDX', () => {
    expect(lessonHeadings('Words.')).toEqual([]);
    expect(lessonHeadings('## A\n\n<Open>')).toEqual([]);
  });
});
