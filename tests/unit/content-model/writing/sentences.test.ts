import { describe, expect, it } from 'vitest';
import { readingGrade, readingOf, sentencesOf } from '#content-model/writing/sentences.ts';

const grade = (text: string): number => readingGrade([readingOf(text, sentencesOf(text))]);

describe('sentences', () => {
  it('end at full stops, question and exclamation marks, with the quotation marks behind them', () => {
    const text = 'It says “Stop.” Why at 9.30? **Now!** And so on';
    expect(sentencesOf(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([
      'It says “Stop.”',
      'Why at 9.30?',
      '**Now!**',
      'And so on',
    ]);
    expect(sentencesOf(text).map(({ words }) => words)).toEqual([3, 3, 1, 3]);
    expect(sentencesOf('')).toEqual([]);
  });

  it('are graded by their length and by the length of their words', () => {
    expect(grade('The cat sat on the mat. It was fat.')).toBeLessThan(2);
    expect(grade('A service gives people what they need when they need it.')).toBeGreaterThan(2);
    expect(grade('A service gives people what they need when they need it.')).toBeLessThan(6);
    expect(grade('Organizational considerations necessitate comprehensive characterization.')).toBeGreaterThan(20);
    expect(readingGrade([])).toBe(0);
  });
});
