import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, isRight, keyOf, markAgainstKey, markResponse } from '#domain/mark-response.ts';
import type { Mark, Question, Response } from '#domain/question.ts';
import { choice, choiceKey, choiceQuestion, orderQuestion, settings, slipQuestion, sortQuestion } from './builders.ts';

const UNANSWERED = { kind: 'unanswered' };
const RIGHT = { kind: 'marked', earned: 1, possible: 1 };
const WRONG = { kind: 'marked', earned: 0, possible: 1 };

const QUESTIONS: readonly Question[] = [choiceQuestion(), sortQuestion(), orderQuestion(), slipQuestion()];

describe('a key', () => {
  it('names the question, its revision and the right response of each kind', () => {
    expect(keyOf(choiceQuestion({ id: 'q', revision: 3 }))).toEqual({
      question: 'q',
      revision: 3,
      key: { kind: 'choice', choice: 'b' },
    });
    const renamed = keyOf(choiceQuestion({ id: 'q', formerIds: ['p'] }));
    expect(renamed).toMatchObject({ question: 'q', formerIds: ['p'] });
    expect(keyOf(sortQuestion()).key).toEqual({
      kind: 'sort',
      groups: { fast: 'warranty', prints: 'utility', safe: 'warranty' },
    });
    expect(keyOf(orderQuestion()).key).toEqual({ kind: 'order', steps: ['plan', 'do', 'check'] });
    expect(keyOf(slipQuestion()).key).toEqual({ kind: 'slip', mends: { s2: 'm1', s4: 'm2' } });
  });

  it('is empty where an author gave no right choice, and then no choice is right', () => {
    const question = choiceQuestion({ choices: [choice('a'), choice('b')] });
    expect(keyOf(question).key).toEqual({ kind: 'choice', choice: '' });
    expect(markResponse(question, { kind: 'choice', choice: 'a' })).toEqual(WRONG);
  });

  it('is empty for a wrong sentence without a right mend, which nothing can satisfy', () => {
    const question = slipQuestion();
    const sentences = question.sentences.map(({ id, text, why, mends }) =>
      mends === undefined
        ? { id, text, why }
        : { id, text, why, mends: mends.map((mend) => ({ ...mend, correct: false })) },
    );
    expect(keyOf({ ...question, sentences }).key).toEqual({ kind: 'slip', mends: { s2: '', s4: '' } });
    expect(markResponse({ ...question, sentences }, { kind: 'slip', mends: { s2: '', s4: '' } })).toEqual(UNANSWERED);
  });
});

describe('any question', () => {
  it('is unanswered without a response', () => {
    for (const question of QUESTIONS) {
      expect(markResponse(question, undefined)).toEqual(UNANSWERED);
      expect(isComplete(question, undefined)).toBe(false);
    }
  });

  it('is right for its own key', () => {
    for (const question of QUESTIONS) {
      expect(markResponse(question, keyOf(question).key)).toEqual(RIGHT);
      expect(isComplete(question, keyOf(question).key)).toBe(true);
    }
  });

  it('is unanswered by a response of another kind', () => {
    for (const question of QUESTIONS) {
      for (const other of QUESTIONS.filter(({ kind }) => kind !== question.kind)) {
        expect(markResponse(question, keyOf(other).key)).toEqual(UNANSWERED);
      }
    }
  });

  it('has the same mark by its key alone', () => {
    const ids = fc.constantFrom(
      'a',
      'b',
      's2',
      's4',
      'm1',
      'm2',
      'fast',
      'prints',
      'safe',
      'utility',
      'plan',
      'do',
      '',
    );
    const responses: fc.Arbitrary<Response> = fc.oneof(
      fc.record({ kind: fc.constant('choice' as const), choice: ids }),
      fc.record({ kind: fc.constant('sort' as const), groups: fc.dictionary(ids, ids) }),
      fc.record({ kind: fc.constant('order' as const), steps: fc.array(ids) }),
      fc.record({ kind: fc.constant('slip' as const), mends: fc.dictionary(ids, ids) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), responses, (question, response) => {
        const mark = markResponse(question, response);
        expect(markAgainstKey(keyOf(question), response)).toEqual(mark);
        expect(isComplete(question, response)).toBe(mark.kind === 'marked');
      }),
      settings(2000),
    );
  });

  it('is never right by ids that it does not know', () => {
    const strangers = fc.constantFrom('x', '__proto__', 'constructor', 'toString', 'hasOwnProperty');
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), strangers, strangers, (question, one, other) => {
        const table = { ...tableOf(question), [one]: other };
        const responses: Response[] = [
          { kind: 'choice', choice: one },
          { kind: 'sort', groups: table },
          { kind: 'order', steps: [...stepsOf(question), one] },
          { kind: 'slip', mends: table },
        ];
        for (const response of responses) expect(isRight(markResponse(question, response))).toBe(false);
      }),
      settings(200),
    );
  });
});

function tableOf(question: Question): Readonly<Record<string, string>> {
  const { key } = keyOf(question);
  if (key.kind === 'sort') return key.groups;
  return key.kind === 'slip' ? key.mends : {};
}

function stepsOf(question: Question): readonly string[] {
  const { key } = keyOf(question);
  return key.kind === 'order' ? key.steps : [];
}

describe('a choice question', () => {
  it('is right by the right choice and wrong by any other', () => {
    expect(markResponse(choiceQuestion(), { kind: 'choice', choice: 'b' })).toEqual(RIGHT);
    for (const id of ['a', 'c', 'd', 'zz']) {
      expect(markResponse(choiceQuestion(), { kind: 'choice', choice: id })).toEqual(WRONG);
    }
  });

  it('is unanswered by an empty choice', () => {
    expect(markResponse(choiceQuestion(), { kind: 'choice', choice: '' })).toEqual(UNANSWERED);
  });

  it('is marked by the key of its revision', () => {
    expect(markAgainstKey(choiceKey('q', 'c', 2), { kind: 'choice', choice: 'c' })).toEqual(RIGHT);
    expect(markAgainstKey(choiceKey('q', 'b', 1), { kind: 'choice', choice: 'c' })).toEqual(WRONG);
  });
});

function markSort(groups: Record<string, string>): Mark {
  return markResponse(sortQuestion(), { kind: 'sort', groups });
}

describe('a sort question', () => {
  it('is right when each card is in its group, in whatever order they were put there', () => {
    expect(markSort({ safe: 'warranty', prints: 'utility', fast: 'warranty' })).toEqual(RIGHT);
  });

  it('is wrong when one card is in another group', () => {
    expect(markSort({ fast: 'warranty', prints: 'warranty', safe: 'warranty' })).toEqual(WRONG);
  });

  it('is unfinished, not wrong, while a card has no group', () => {
    expect(markSort({})).toEqual(UNANSWERED);
    expect(markSort({ fast: 'utility', prints: 'warranty' })).toEqual(UNANSWERED);
  });

  it('is wrong when a card was sorted that is none', () => {
    expect(markSort({ fast: 'warranty', prints: 'utility', safe: 'warranty', ghost: 'utility' })).toEqual(WRONG);
  });

  it('takes no group from the prototype of the response', () => {
    const question = sortQuestion({ cards: [{ id: 'toString', group: 'utility', text: [], why: [] }] });
    expect(markResponse(question, { kind: 'sort', groups: {} })).toEqual(UNANSWERED);
  });
});

function markOrder(...steps: string[]): Mark {
  return markResponse(orderQuestion(), { kind: 'order', steps });
}

describe('an order question', () => {
  it('is right in the given order only', () => {
    expect(markOrder('plan', 'do', 'check')).toEqual(RIGHT);
    expect(markOrder('do', 'plan', 'check')).toEqual(WRONG);
    expect(markOrder('check', 'do', 'plan')).toEqual(WRONG);
  });

  it('is unfinished while a step has no place, also when another stands twice', () => {
    expect(markOrder()).toEqual(UNANSWERED);
    expect(markOrder('plan', 'do')).toEqual(UNANSWERED);
    expect(markOrder('plan', 'do', 'do')).toEqual(UNANSWERED);
  });

  it('is wrong with a step more than there are', () => {
    expect(markOrder('plan', 'do', 'check', 'act')).toEqual(WRONG);
  });
});

function markSlip(mends: Record<string, string>): Mark {
  return markResponse(slipQuestion(), { kind: 'slip', mends });
}

describe('a slip question', () => {
  it('is right when exactly the wrong sentences are marked, each with its right mend', () => {
    expect(markSlip({ s4: 'm2', s2: 'm1' })).toEqual(RIGHT);
  });

  it('is wrong with a wrong mend', () => {
    expect(markSlip({ s2: 'm2', s4: 'm2' })).toEqual(WRONG);
  });

  it('is wrong when a wrong sentence was left unmarked', () => {
    expect(markSlip({ s2: 'm1' })).toEqual(WRONG);
  });

  it('is wrong when a sound sentence is marked as well, or instead', () => {
    expect(markSlip({ s2: 'm1', s4: 'm2', s1: '' })).toEqual(WRONG);
    expect(markSlip({ s1: '' })).toEqual(WRONG);
    expect(markSlip({ s2: 'm1', s1: 'm2' })).toEqual(WRONG);
  });

  it('is unanswered while nothing is marked', () => {
    expect(markSlip({})).toEqual(UNANSWERED);
  });

  it('is unfinished while a marked sentence has no mend yet', () => {
    expect(markSlip({ s2: '' })).toEqual(UNANSWERED);
    expect(markSlip({ s2: 'm1', s4: '' })).toEqual(UNANSWERED);
  });
});
