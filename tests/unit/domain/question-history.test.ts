import { describe, expect, it } from 'vitest';
import {
  answersByQuestion,
  answersTo,
  correctedSince,
  latestAnswer,
  questionHistory,
} from '#domain/question-history.ts';
import type { Choice, Question } from '#domain/question.ts';
import { keyOf } from '#domain/mark-response.ts';
import { answered, choice, choiceKey, choiceQuestion, DRAFTS, event } from './builders.ts';

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
        helped: false,
        where: 'review',
        language: 'en',
      },
    ]);
  });

  it('marks the past by the key of today', () => {
    const events = [
      answered('a-1', 'q', 'c'),
      answered('a-2', 'q', 'c', { revision: 2 }),
      answered('a-3', 'q', 'c', { revision: 3 }),
    ];
    expect(questionHistory(events, choiceKey('q', 'c', 2)).map(({ mark, revision }) => [mark, revision])).toEqual([
      [RIGHT, 1],
      [RIGHT, 2],
      [RIGHT, 3],
    ]);
  });

  it('leaves an answer unmarked that the question of today would not understand', () => {
    const old = answered('a-1', 'q', 'b', { response: { kind: 'order', steps: ['x'] } });
    expect(latestAnswer([old], choiceKey('q', 'b', 2))).toMatchObject({ mark: { kind: 'unanswered' }, revision: 1 });
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

describe('the answers to a renamed question', () => {
  it('are those to all ids that it had, in the order of the events', () => {
    const events = [answered('a-1', 'old'), answered('a-2', 'new'), answered('a-3', 'older'), answered('a-4', 'other')];
    const key = { ...choiceKey('new'), formerIds: ['older', 'old'] };
    expect(answersTo(events, key).map(({ id }) => id)).toEqual(['a-1', 'a-2', 'a-3']);
    expect(latestAnswer(events, key)?.event).toBe('a-3');
    expect(questionHistory(events, key)).toHaveLength(3);
    expect(answersTo(events, choiceKey('new')).map(({ id }) => id)).toEqual(['a-2']);
  });
});

describe('a question corrected since', () => {
  it('is one to which all answers were given before', () => {
    expect(correctedSince([{ revision: 1 }], 2)).toBe(true);
    expect(correctedSince([{ revision: 1 }, { revision: 2 }], 3)).toBe(true);
  });

  it('is none that was never answered, or answered as it is now, in whatever order', () => {
    expect(correctedSince([], 2)).toBe(false);
    expect(correctedSince([{ revision: 2 }], 2)).toBe(false);
    expect(correctedSince([{ revision: 1 }, { revision: 2 }], 2)).toBe(false);
    // From a page that had not been loaded again: the learner has met the corrected question all the same.
    expect(correctedSince([{ revision: 2 }, { revision: 1 }], 2)).toBe(false);
    // From a page newer than this one.
    expect(correctedSince([{ revision: 3 }], 2)).toBe(false);
  });
});

describe('an author who changes a question', () => {
  const before = choiceQuestion({ id: 'q', choices: ['a', 'b', 'c', 'd'].map((id) => choice(id, id === 'b')) });
  const events = [answered('a-1', 'q', 'b'), answered('a-2', 'q', 'c')];
  const marksUnder = (question: Question) => questionHistory(events, keyOf(question)).map(({ mark }) => mark);
  const wasCorrected = (question: Question) => correctedSince(answersTo(events, keyOf(question)), question.revision);

  it('by its wording alone changes nothing of the past', () => {
    const reworded = before.choices.map((each): Choice => ({ ...each, text: ['New words.'], why: ['New reasons.'] }));
    const after = { ...before, stem: ['What is asked now?'], choices: reworded };
    expect(marksUnder(after)).toEqual([RIGHT, WRONG]);
    expect(wasCorrected(after)).toBe(false);
  });

  it('by the order of its options alone changes nothing of the past', () => {
    const after = { ...before, choices: before.choices.toReversed() };
    expect(marksUnder(after)).toEqual(marksUnder(before));
    expect(wasCorrected(after)).toBe(false);
  });

  it('by its key has the past marked again, and the question due again', () => {
    const choices = before.choices.map(({ id }) => choice(id, id === 'c'));
    const after = { ...before, revision: 2, choices };
    expect(marksUnder(after)).toEqual([WRONG, RIGHT]);
    expect(wasCorrected(after)).toBe(true);
  });

  it('cannot lose an answer that names an option which is no more', () => {
    const after = { ...before, revision: 2, choices: [choice('b', true), choice('x')] };
    expect(marksUnder(after)).toEqual([RIGHT, WRONG]);
  });
});
