import { describe, expect, it } from 'vitest';
import { mergeMark } from '#content-model/merge-marks.ts';
import { EN, ONE, replace, reportAfter, VI } from './small-course.ts';

const WORDS = 'What it does is its [[utility]]; the ==functionality== meets a need.';

describe('mergeMark', () => {
  it('finds the first line of a merge that was not finished, whichever it is', () => {
    expect(mergeMark('a\n<<<<<<< HEAD\nb')).toEqual({ offset: 2, length: 7 });
    expect(mergeMark('a\r\n=======\r\nb')).toEqual({ offset: 3, length: 7 });
    expect(mergeMark('a\n>>>>>>> 1a2b3c4')).toEqual({ offset: 2, length: 7 });
    expect(mergeMark('<<<<<<< HEAD\na', 3)).toBeUndefined();
  });

  it('leaves alone what only looks like one', () => {
    expect(mergeMark('a ======= b\n====\n========\n  =======\n>>>>>>>>\n<<<<<<<x')).toBeUndefined();
    expect(mergeMark('```\n<<<<<<< HEAD\n```\n')).toBeUndefined();
    expect(mergeMark('```\ncode\n```\n=======\n')).toEqual({ offset: 13, length: 7 });
  });
});

describe('a merge that was not finished', () => {
  it('is all that is said of a question, of front matter and of a lesson', () => {
    for (const change of [
      replace(ONE, 'bloom: 2', '<<<<<<< HEAD\nbloom: 2\n=======\nbloom: 1\n>>>>>>> other'),
      replace(EN, 'minutes: 5', '<<<<<<< HEAD\nminutes: 5\n=======\nminutes: 6\n>>>>>>> other'),
      replace(EN, WORDS, `<<<<<<< HEAD\n${WORDS}\n=======\n${WORDS}\n>>>>>>> other`),
    ]) {
      const text = reportAfter(change);
      expect(text).toContain('two versions at once');
      expect(text.match(/^ERROR/gm)).toHaveLength(1);
    }
  });

  it('is said of the sign that was left behind in a lesson, which is a heading or a quotation to Markdown', () => {
    expect(
      reportAfter(replace(EN, WORDS, `${WORDS}\n=======`), replace(VI, '\n<Check id="one"', '\n<Check id="one"')),
    ).toContain('two versions at once');
    expect(reportAfter(replace(EN, WORDS, `${WORDS}\n\n>>>>>>> other`))).toContain('two versions at once');
  });
});
