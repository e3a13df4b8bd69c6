import { describe, expect, it } from 'vitest';
import { letterBalance } from '#content-model/writing/letter-balance.ts';
import { fairReport } from '#tests/unit/content-model/fair-course.ts';
import { listQuestion, manyQuestions, standardQuestion, withKeyAt } from './many-questions.ts';

/** The first `count` questions have the key at one place, the others take turns. */
const keysAt = (place: number, count: number) => (number: number) =>
  withKeyAt(number <= count ? place : number % 4, standardQuestion(number));

describe('BANK-1 letters of the right options', () => {
  it('are dealt about equally', () => {
    expect(fairReport(letterBalance, manyQuestions(20, keysAt(0, 0)))).toBe('no fault');
    expect(fairReport(letterBalance, manyQuestions(20, keysAt(2, 6)))).toBe('no fault');
  });

  it('are not judged in a pool of fewer than twenty', () => {
    expect(fairReport(letterBalance, manyQuestions(19, keysAt(1, 19)))).toBe('no fault');
  });

  it('that are right too often are reported with the numbers', () => {
    expect(fairReport(letterBalance, manyQuestions(20, keysAt(2, 20)))).toMatchInlineSnapshot(`
      "ERROR BANK-1  content/questions/basics/many-20.yaml:25:5   a letter is right too often
        25 |     correct: true
           |     ^^^^^^^^
      Cause: Of 20 questions of the pool practice, 20 have their right option at C; by chance it would be 1 to 10.
      Fix:   Move the right option from C to A in questions such as this one, 10 in all; the options keep their ids."
    `);
  });

  it('that are right too rarely are reported, and moved where options may be moved', () => {
    const questions = manyQuestions(24, (number) =>
      number > 22 ? listQuestion() : withKeyAt(number > 10 ? number % 2 : 2, standardQuestion(number)),
    );
    expect(fairReport(letterBalance, questions)).toMatchInlineSnapshot(`
      "ERROR BANK-1  content/questions/basics/many-10.yaml:25:5   a letter is right too rarely
        25 |     correct: true
           |     ^^^^^^^^
      Cause: Of 24 questions of the pool practice, 0 have their right option at D; by chance it would be 1 to 12.
      Fix:   Move the right option from C to D in questions such as this one, 1 in all; the options keep their ids."
    `);
  });
});
