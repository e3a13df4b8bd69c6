/** What the tests of classes are made of: files of learners whose answers are given as one letter for each question. */
import type { KnownQuestion } from '#domain/class-analysis.ts';
import { CLASS_FILE_FORMAT, type ClassAnswer, type ClassFile } from '#domain/class-file.ts';

/** An answer to a question whose key is `b`; `-` is a blank. */
export function classAnswer(id: string, letter: string, changes: Partial<ClassAnswer> = {}): ClassAnswer {
  const isBlank = letter === '-';
  return {
    id,
    revision: 1,
    chosen: isBlank ? null : letter,
    isRight: letter === 'b',
    ms: isBlank ? null : 1000,
    ...changes,
  };
}

/** The file of a learner who chose these letters: `learnerFile('ann', 'ba-b')` has the questions `q1` to `q4`. */
export function learnerFile(learner: string, letters: string, changes: Partial<ClassFile> = {}): ClassFile {
  return {
    format: CLASS_FILE_FORMAT,
    v: 1,
    form: 'KC-7F2-K7Q2M9',
    blueprint: 'KC',
    language: 'en',
    learner,
    day: '2026-11-27',
    activeMs: 60_000,
    questions: [...letters].map((letter, place) => classAnswer(`q${place + 1}`, letter)),
    ...changes,
  };
}

/** So many files of each pattern, each of another learner: `classOf({ bbab: 3, '----': 1 })`. */
export function classOf(patterns: Readonly<Record<string, number>>): readonly ClassFile[] {
  return Object.entries(patterns).flatMap(([letters, count]) =>
    Array.from({ length: count }, (_, place) => learnerFile(`${letters}-${place}`, letters)),
  );
}

/** Thirty learners; the marks 0 to 4 come 2, 9, 8, 5 and 6 times. */
export const THIRTY = classOf({
  bbbb: 6,
  bbba: 5,
  bbca: 4,
  bacd: 3,
  baaa: 3,
  abcb: 2,
  'aaa-': 2,
  'a-cb': 1,
  cbdb: 2,
  accb: 2,
});

/** Its questions as the bank has them. */
export const KNOWN: readonly KnownQuestion[] = ['q1', 'q2', 'q3', 'q4'].map((id) => ({
  id,
  revision: 1,
  choices: ['d', 'c', 'b', 'a'],
  key: 'b',
}));
