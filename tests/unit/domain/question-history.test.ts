import { describe, expect, it } from 'vitest';
import { answersByQuestion, latestAnswer, questionHistory } from '#domain/question-history.ts';
import { answered, choiceKey, DRAFTS, event } from './builders.ts';

const RIGHT = { kind: 'marked', earned: 1, possible: 1 };
const WRONG = { kind: 'marked', earned: 0, possible: 1 };

describe('answers by question', () => {
  it('are lists in the order of the events, without exams', () => {
    const [first, second, other] = [answered('a-1', 'q1'), answered('a-2', 'q1'), answered('a-3', 'q2')];
    const events = [first, event('a-9', { ...DRAFTS['attempt-answered'], question: 'q1' }), other, second];
    expect([...answersByQuestion(events)]).toEqual([
      ['q1', [first, second]],
      ['q2', [other]],
    ]);
  });

  it('are the same map each time they are asked for', () => {
    const events = [answered('a-1', 'q1')];
    expect(answersByQuestion(events)).toBe(answersByQuestion(events));
    expect(answersByQuestion([...events])).not.toBe(answersByQuestion(events));
  });
});

describe('the history of a question', () => {
  it('tells each answer, oldest first, and how it was given', () => {
    const events = [
      answered('a-1', 'q', 'a', { helped: true, language: 'vi', at: 10 }),
      answered('a-2', 'other'),
      answered('a-3', 'q', 'b', { where: 'review', at: 20 }),
    ];
    expect(questionHistory(events, choiceKey('q'))).toEqual([
      {
        event: 'a-1',
        at: 10,
        response: { kind: 'choice', choice: 'a' },
        mark: WRONG,
        revision: 1,
        rescored: false,
        helped: true,
        where: 'lesson',
        language: 'vi',
      },
      {
        event: 'a-3',
        at: 20,
        response: { kind: 'choice', choice: 'b' },
        mark: RIGHT,
        revision: 1,
        rescored: false,
        helped: false,
        where: 'review',
        language: 'en',
      },
    ]);
  });

  it('marks the past by the key of today, and says so', () => {
    const events = [
      answered('a-1', 'q', 'c'),
      answered('a-2', 'q', 'c', { revision: 2 }),
      answered('a-3', 'q', 'c', { revision: 3 }),
    ];
    expect(questionHistory(events, choiceKey('q', 'c', 2)).map(({ mark, rescored }) => [mark, rescored])).toEqual([
      [RIGHT, true],
      [RIGHT, false],
      [RIGHT, false],
    ]);
  });

  it('leaves an answer unmarked that the question of today would not understand', () => {
    const old = answered('a-1', 'q', 'b', { response: { kind: 'order', steps: ['x'] } });
    expect(latestAnswer([old], choiceKey('q', 'b', 2))).toMatchObject({ mark: { kind: 'unanswered' }, rescored: true });
  });

  it('is empty for a question never answered', () => {
    expect(questionHistory([answered('a-1', 'q')], choiceKey('x'))).toEqual([]);
    expect(latestAnswer([answered('a-1', 'q')], choiceKey('x'))).toBeNull();
  });

  it('ends with the latest answer', () => {
    const events = [answered('a-1', 'q', 'a'), answered('a-2', 'q', 'b')];
    expect(latestAnswer(events, choiceKey('q'))).toEqual(questionHistory(events, choiceKey('q'))[1]);
  });
});
