import { describe, expect, it } from 'vitest';
import { freshAnswers, isUnassisted } from '#domain/fresh-answers.ts';
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

describe('fresh answers', () => {
  it('are the first answer to each question, in the order in which they were given', () => {
    const events = [
      answered('a-1', 'q2', 'a', { helped: true, where: 'practice' }),
      answered('a-2', 'q1'),
      answered('a-3', 'q2'),
    ];
    expect(freshAnswers(events)).toEqual([
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
    expect(freshAnswers(events)).toEqual([
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
    expect(freshAnswers([answered('a-1', 'q1'), started('a-2', 'x'), inExam('a-3', 'x', 'q1')])).toHaveLength(1);
  });

  it('have no language where the attempt did not start in the record, or another one did', () => {
    expect(freshAnswers([started('a-1', 'y'), inExam('a-2', 'x', 'q1')])).toMatchObject([{ language: null }]);
  });

  it('are none where nothing was answered', () => {
    expect(freshAnswers([])).toEqual([]);
    expect(freshAnswers([event('a-1', DRAFTS['lesson-opened'])])).toEqual([]);
  });
});

describe('an unassisted answer', () => {
  it('is one given without the other language', () => {
    expect(isUnassisted(answered('a-1', 'q', 'b', { helped: false }))).toBe(true);
    expect(isUnassisted(answered('a-1', 'q', 'b', { helped: true }))).toBe(false);
  });
});
