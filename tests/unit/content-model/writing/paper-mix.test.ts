import { describe, expect, it } from 'vitest';
import { paperMix } from '#content-model/writing/paper-mix.ts';
import { FAIR_NEGATIVE, fairCourse, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, SMALL, type Break } from '#tests/unit/content-model/small-course.ts';
import { listQuestion, manyQuestions, standardQuestion } from './many-questions.ts';

const ENABLED = replace(SMALL, 'enabled: false', 'enabled: true');

/** Twenty questions of the pool exam, half of each criterion: so many of style list and negative, the rest standard. */
const bank = (lists: number, negatives: number, recalling = 10): Break =>
  manyQuestions(20, (number) => {
    const negative = String(fairCourse()[FAIR_NEGATIVE]);
    const rest = number <= lists + negatives ? negative : standardQuestion(number);
    return (number <= lists ? listQuestion() : rest)
      .replace(/pool: \w+/, 'pool: exam')
      .replace(
        "criterion: '1.2'\nbloom: 2",
        number % 2 === 0 && number / 2 <= recalling ? "criterion: '1.1'\nbloom: 1" : "criterion: '1.2'\nbloom: 2",
      );
  });

describe('BANK-6 the mix of styles and levels', () => {
  it('may be off by ten of a hundred', () => {
    expect(fairReport(paperMix, ENABLED, bank(5, 0))).toBe('no fault');
    expect(fairReport(paperMix, ENABLED, bank(5, 1))).toBe('no fault');
  });

  it('is reported for each style that is further off', () => {
    expect(fairReport(paperMix, ENABLED, bank(0, 0))).toMatchInlineSnapshot(`
      "WARNING BANK-6  content/exams/small.yaml:7:11   bank unlike its papers
        7 | styles: { standard: 65, list: 20, missing-word: 10, negative: 5 }
          |           ^^^^^^^^^
      Cause: Of a hundred questions that this exam can draw, 100 are of style standard; a paper should have 65.
      Fix:   Write more of the other questions.

      WARNING BANK-6  content/exams/small.yaml:7:25   bank unlike its papers
        7 | styles: { standard: 65, list: 20, missing-word: 10, negative: 5 }
          |                         ^^^^^
      Cause: Of a hundred questions that this exam can draw, 0 are of style list; a paper should have 20.
      Fix:   Write more questions of style list."
    `);
  });

  it('has at most five negative questions of a hundred', () => {
    expect(fairReport(paperMix, ENABLED, bank(4, 2))).toMatchInlineSnapshot(`
      "WARNING BANK-6  content/exams/small.yaml:7:53   too many negative questions
        7 | styles: { standard: 65, list: 20, missing-word: 10, negative: 5 }
          |                                                     ^^^^^^^^^
      Cause: Of a hundred questions that this exam can draw, 10 are negative; 5 are the most.
      Fix:   Turn some of them round, so that they ask what is so."
    `);
  });

  it('has about as many questions of each level as a paper', () => {
    expect(fairReport(paperMix, ENABLED, bank(5, 0, 7))).toMatchInlineSnapshot(`
      "WARNING BANK-6  content/exams/small.yaml:6:1   bank unlike its papers
        6 | questions: { '1.1': 2, '1.2': 2 }
          | ^^^^^^^^^^
      Cause: Of a hundred questions that this exam can draw, 35 are of Bloom level 1; a paper should have 50.
      Fix:   Write more questions of Bloom level 1."
    `);
  });

  it('is not asked of an exam that is not enabled, nor of an empty bank', () => {
    expect(fairReport(paperMix, bank(0, 0))).toBe('no fault');
    expect(fairReport(paperMix, ENABLED)).toBe('no fault');
  });
});
