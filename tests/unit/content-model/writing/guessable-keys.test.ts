import { describe, expect, it } from 'vitest';
import { spoken } from '#content-model/phrase.ts';
import { guessableKeys, worstGuesses } from '#content-model/writing/guessable-keys.ts';
import { guessingScores, type TrickName } from '#content-model/writing/guessing.ts';
import { fairCourse, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, type Break } from '#tests/unit/content-model/small-course.ts';
import { manyQuestions, standardQuestion } from './many-questions.ts';

const KEY = { en: 'The need that it meets', vi: 'Nhu cầu mà nó đáp ứng' };

/** The first `count` questions with another right option, in English. */
const changed = (count: number, key: string) => (number: number) =>
  number > count ? standardQuestion(number) : standardQuestion(number).replace(KEY.en, key);

const contentAfter = (change: Break) => {
  const files = fairCourse();
  change(files);
  return contentFrom(files);
};

/** What a trick scores in English in the pool of `manyQuestions`, and which share of it is said. */
const scoreOf = (change: Break, wanted: TrickName) =>
  guessingScores(contentAfter(change)).find(
    ({ pool, locale, trick }) => pool === 'practice' && locale === 'en' && trick === wanted,
  );

describe('guessing without knowledge', () => {
  it('picks the longest option', () => {
    // Of the fair question "The place that it covers" is the longest, and wrong.
    expect(scoreOf(manyQuestions(4, standardQuestion), 'longest')).toMatchObject({ questions: 4, share: 0 });
    const longer = manyQuestions(4, changed(3, 'The need that it meets there'));
    expect(scoreOf(longer, 'longest')).toMatchObject({ questions: 4, share: 3 / 4 });
  });

  it('shares the chance between options that are equal by the trick', () => {
    expect(scoreOf(manyQuestions(4, changed(4, 'The spots that it meets')), 'longest')?.share).toBe(0);
    expect(scoreOf(manyQuestions(4, changed(4, 'The needs that it meets')), 'longest')?.share).toBe(0);
    expect(scoreOf(manyQuestions(4, changed(4, 'The needs that it serve.')), 'longest')?.share).toBe(1 / 2);
  });

  it('picks the option with the most words of the stem', () => {
    expect(scoreOf(manyQuestions(2, standardQuestion), 'words of the stem')?.share).toBe(1 / 4);
    const sharing = manyQuestions(2, changed(1, 'The parking need of the utility'));
    expect(scoreOf(sharing, 'words of the stem')?.share).toBe((1 + 1 / 4) / 2);
  });

  it('strikes out what is absolute', () => {
    const wrong = manyQuestions(2, (number) =>
      standardQuestion(number).replace('The price that it asks', 'The price it always asks'),
    );
    expect(scoreOf(wrong, 'no absolute word')?.share).toBeCloseTo(1 / 3);
    expect(scoreOf(manyQuestions(2, changed(2, 'The need it always meets')), 'no absolute word')?.share).toBe(0);
  });
});

describe('BANK-11 keys that can be guessed', () => {
  const long = (count: number) => manyQuestions(20, changed(count, 'The need that it meets there'));

  it('lets at most 35 % be right by a trick', () => {
    expect(fairReport(guessableKeys, long(7))).toBe('no fault');
  });

  it('reports a trick that finds more, for the pool and the whole bank', () => {
    expect(fairReport(guessableKeys, long(13))).toMatchInlineSnapshot(`
      "ERROR BANK-11  content/questions/basics/many-01.yaml:14:17   right options can be guessed
        14 |     text: { en: The need that it meets there, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: In English, whoever always takes the longest option is right in 61 of 100 of the 23 questions of the whole bank, without knowing anything. At most 35 are fair. This question is one of 14 that help.
      Fix:   Give wrong options what the right one has (length, words of the stem), or take it from the right one, in some of these questions.

      ERROR BANK-11  content/questions/basics/many-01.yaml:14:17   right options can be guessed
        14 |     text: { en: The need that it meets there, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: In English, whoever always takes the longest option is right in 65 of 100 of the 20 questions of the pool practice, without knowing anything. At most 35 are fair. This question is one of 13 that help.
      Fix:   Give wrong options what the right one has (length, words of the stem), or take it from the right one, in some of these questions."
    `);
  });

  it('does not judge fewer than twenty questions', () => {
    const few = manyQuestions(10, changed(10, 'The need that it meets there'));
    expect(fairReport(guessableKeys, few)).toBe('no fault');
    expect(worstGuesses(contentAfter(few))).toEqual([]);
  });

  it('says the worst figure of each trick', () => {
    expect(worstGuesses(contentAfter(long(7))).map((note) => spoken(note))).toMatchInlineSnapshot(`
      [
        "Right without knowing, at worst: the longest option 35 %, the option with the most words of the stem 25 %, an option without an absolute word 25 % (at most 35 % are fair).",
      ]
    `);
  });
});
