import { describe, expect, it } from 'vitest';
import { absoluteOptions } from '#content-model/writing/absolute-options.ts';
import { fairReport } from '#tests/unit/content-model/fair-course.ts';
import { manyQuestions, standardQuestion } from './many-questions.ts';

/** In all questions a wrong option, in the first `right` ones the right option has an absolute word too. */
const absolute = (right: number) => (number: number) => {
  const question = standardQuestion(number).replace('The speed that it keeps', 'The speed that it always keeps');
  return number <= right ? question.replace('The need that it meets', 'The only need it meets') : question;
};

const absoluteInVietnamese = (number: number) =>
  standardQuestion(number).replace('Tốc độ mà nó giữ được', 'Mọi tốc độ nó giữ được');

describe('BANK-3 options with absolute words', () => {
  it('may be wrong about as often as chance would have it', () => {
    expect(fairReport(absoluteOptions, manyQuestions(20, absolute(4)))).toBe('no fault');
  });

  it('are reported where more than 85 % are wrong, at the first word', () => {
    expect(fairReport(absoluteOptions, manyQuestions(20, absolute(3)))).toMatchInlineSnapshot(`
      "WARNING BANK-3  content/questions/basics/many-01.yaml:19:35   absolute words are wrong too often
        19 |     text: { en: The speed that it always keeps, vi: Tốc độ mà nó giữ được }
           |                                   ^^^^^^
      Cause: Of 23 options with an absolute word in English, 20 are wrong, which is more than 85 in a hundred: whoever strikes out such words is nearly always right. This is the first of them.
      Fix:   Say wrong options without "always" and its like, or use such words in right ones."
    `);
  });

  it('are not judged where there are fewer than twenty', () => {
    expect(fairReport(absoluteOptions, manyQuestions(19, absolute(0)))).toBe('no fault');
  });

  it('are counted in Vietnamese as well', () => {
    expect(fairReport(absoluteOptions, manyQuestions(20, absoluteInVietnamese))).toMatchInlineSnapshot(`
      "WARNING BANK-3  content/questions/basics/many-01.yaml:19:46   absolute words are wrong too often
        19 |     text: { en: The speed that it keeps, vi: Mọi tốc độ nó giữ được }
           |                                              ^^^
      Cause: Of 20 options with an absolute word in Vietnamese, 20 are wrong, which is more than 85 in a hundred: whoever strikes out such words is nearly always right. This is the first of them.
      Fix:   Say wrong options without "Mọi" and its like, or use such words in right ones."
    `);
  });
});
