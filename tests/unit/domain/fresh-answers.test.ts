import { describe, expect, it } from 'vitest';
import { freshAnswers, isUnassisted, renamesOf } from '#domain/fresh-answers.ts';
import { answered, DRAFTS, event } from './builders.ts';

const started = (id: string, attempt: string) => event(id, { ...DRAFTS['attempt-started'], attempt, language: 'vi' });
const inExam = (id: string, attempt: string, question: string) =>
  event(id, {
    ...DRAFTS['attempt-answered'],
    attempt,
    question,
    revision: 4,
    response: { kind: 'choice', choice: 'c' },
  });

const NO_RENAMES = renamesOf([]);

describe('fresh answers', () => {
  it('are the first answer to each question, in the order in which they were given', () => {
    const events = [
      answered('a-1', 'q2', 'a', { helped: true, where: 'practice' }),
      answered('a-2', 'q1'),
      answered('a-3', 'q2'),
    ];
    expect(freshAnswers(events, NO_RENAMES)).toEqual([
      {
        event: 'a-1',
        at: 1000,
        question: 'q2',
        revision: 1,
        response: { kind: 'choice', choice: 'a' },
        where: 'practice',
        language: 'en',
        helped: true,
      },
      expect.objectContaining({ event: 'a-2', question: 'q1', where: 'lesson', helped: false }),
    ]);
  });

  it('may be of an exam, in the language of its attempt and without help', () => {
    const events = [started('a-1', 'x'), inExam('a-2', 'x', 'q1'), answered('a-3', 'q1'), inExam('a-4', 'x', 'q1')];
    expect(freshAnswers(events, NO_RENAMES)).toEqual([
      {
        event: 'a-2',
        at: 2000,
        question: 'q1',
        revision: 4,
        response: { kind: 'choice', choice: 'c' },
        where: 'exam',
        language: 'vi',
        helped: false,
      },
    ]);
  });

  it('of an exam are not fresh where a lesson asked before', () => {
    expect(
      freshAnswers([answered('a-1', 'q1'), started('a-2', 'x'), inExam('a-3', 'x', 'q1')], NO_RENAMES),
    ).toHaveLength(1);
  });

  it('are not fresh where the question was answered under an id that it had before, in a lesson or an exam', () => {
    const renames = renamesOf([{ question: 'new', formerIds: ['older', 'old'] }, { question: 'other' }]);
    const events = [
      started('a-1', 'x'),
      inExam('a-2', 'x', 'old'),
      answered('a-3', 'new'),
      answered('a-4', 'older'),
      answered('a-5', 'other'),
    ];
    expect(freshAnswers(events, renames)).toMatchObject([
      { event: 'a-2', question: 'new', where: 'exam' },
      { event: 'a-5', question: 'other' },
    ]);
  });

  it('have no language where the attempt did not start in the record, or another one did', () => {
    expect(freshAnswers([started('a-1', 'y'), inExam('a-2', 'x', 'q1')], NO_RENAMES)).toMatchObject([
      { language: null },
    ]);
  });

  it('are none where nothing was answered', () => {
    expect(freshAnswers([], NO_RENAMES)).toEqual([]);
    expect(freshAnswers([event('a-1', DRAFTS['lesson-opened'])], NO_RENAMES)).toEqual([]);
  });
});

describe('an unassisted answer', () => {
  it('is one given without the other language', () => {
    expect(isUnassisted(answered('a-1', 'q', 'b', { helped: false }))).toBe(true);
    expect(isUnassisted(answered('a-1', 'q', 'b', { helped: true }))).toBe(false);
  });
});
