import { describe, expect, it } from 'vitest';
import { attemptResult } from '#domain/attempt-result.ts';
import { correctedMark, keysOfToday } from '#domain/corrected-mark.ts';
import type { AnswerKey } from '#domain/question.ts';
import { attemptFrom, chose, examQuestion, paperOf, started, submitted } from './attempt-builders.ts';
import { choiceKey } from './builders.ts';

const paper = paperOf(['q1', 'q2', 'q3'].map((id) => examQuestion(id, { revision: 2 })));
const attempt = attemptFrom([started('a-1'), chose('a-2', 'q1', 'b'), chose('a-3', 'q2', 'c'), submitted('a-4')]);
const under = (...keys: readonly AnswerKey[]) => correctedMark(paper, attempt, keysOfToday(keys));

describe('a corrected mark', () => {
  it('is none while no key is another', () => {
    expect(under()).toBeNull();
    expect(under(choiceKey('q1', 'b', 2), choiceKey('q2', 'b', 3))).toBeNull();
  });

  it('stands beside the mark of the day, and may be more or less', () => {
    expect(attemptResult(paper, attempt)).toMatchObject({ mark: 1, passed: false });
    expect(under(choiceKey('q2', 'c', 3))).toEqual({ mark: 2, passed: true, questions: ['q2'] });
    expect(under(choiceKey('q1', 'a', 3))).toEqual({ mark: 0, passed: false, questions: ['q1'] });
    expect(under(choiceKey('q1', 'a', 3), choiceKey('q2', 'c', 4))).toMatchObject({ mark: 1, questions: ['q1', 'q2'] });
    expect(attemptResult(paper, attempt)).toMatchObject({ mark: 1, passed: false });
  });

  it('names a corrected question that was not answered, without a mark for it', () => {
    expect(under(choiceKey('q3', 'a', 3))).toEqual({ mark: 1, passed: false, questions: ['q3'] });
  });

  it('takes no key of an older build for a correction', () => {
    expect(under(choiceKey('q2', 'c', 1), choiceKey('q1', 'a', 2))).toBeNull();
  });

  it('leaves a question as it was where its right choice of today was not offered, or it is of another kind', () => {
    expect(under(choiceKey('q1', 'z', 3))).toBeNull();
    expect(under({ question: 'q1', revision: 3, key: { kind: 'order', steps: ['b'] } })).toBeNull();
  });

  it('finds a question that has another id today, but not under an id that is another’s now', () => {
    const renamed = { ...choiceKey('new', 'c', 3), formerIds: ['q2'] };
    expect(under(renamed)).toEqual({ mark: 2, passed: true, questions: ['q2'] });
    expect(under(renamed, choiceKey('q2', 'b', 2))).toBeNull();
    expect(under(choiceKey('q2', 'b', 2), renamed)).toBeNull();
  });
});
