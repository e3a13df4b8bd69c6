import { describe, expect, it } from 'vitest';
import {
  attemptHistory,
  knownActiveMs,
  type MarkedAttempt,
  resumableAttempts,
  trendOf,
} from '#domain/attempt-history.ts';
import type { Attempt } from '#domain/attempt.ts';
import { attemptsIn } from '#domain/attempt.ts';
import { keysOfToday } from '#domain/corrected-mark.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import {
  attemptFrom,
  BLUEPRINT,
  chose,
  examQuestion,
  left,
  LIMIT_MS,
  moved,
  paperOf,
  started,
  submitted,
} from './attempt-builders.ts';
import { choiceKey, recordOf } from './builders.ts';

function attemptsOf(...events: readonly StudyEvent[]): ReadonlyMap<string, Attempt> {
  return attemptsIn(inOrder(recordOf(...events)));
}

const NO_KEYS = keysOfToday([]);
const questions = [examQuestion('q1'), examQuestion('q2')];

describe('the history', () => {
  const attempts = attemptsOf(
    started('a-1', 'x'),
    started('a-2', 'y'),
    started('a-3', 'z'),
    chose('a-4', 'q1', 'b'),
    chose('a-5', 'q2', 'c'),
    submitted('a-6', { attempt: 'y' }),
    submitted('a-7', { attempt: 'x' }),
  );
  const papers = [paperOf(questions, { met: ['q1'] }), paperOf(questions, { attempt: 'y' })];

  it('has submitted attempts alone, in the order of their submissions', () => {
    const { marked, withoutPaper } = attemptHistory(attempts, papers, NO_KEYS);
    expect(marked.map(({ attempt, submission }) => [attempt.id, submission.id])).toEqual([
      ['y', 'a-6'],
      ['x', 'a-7'],
    ]);
    expect(withoutPaper).toEqual([]);
  });

  it('tells the mark, of how many, and what was new', () => {
    expect(attemptHistory(attempts, papers, NO_KEYS).marked[1]).toMatchObject({
      blueprint: 'KC',
      mark: 1,
      markOfTheDay: 1,
      outOf: 2,
      passed: false,
      fresh: { right: 0, of: 1 },
    });
  });

  it('uses the corrected mark, and knows that of the day', () => {
    const keys = keysOfToday([choiceKey('q2', 'c', 2)]);
    expect(attemptHistory(attempts, papers, keys).marked[1]).toMatchObject({ mark: 2, markOfTheDay: 1, passed: true });
  });

  it('loses no attempt whose paper is not here or cannot be read', () => {
    const damaged = { attempt: 'x', questions: 'none' };
    const { marked, withoutPaper } = attemptHistory(attempts, [damaged], NO_KEYS);
    expect(marked).toEqual([]);
    expect(withoutPaper.map(({ id }) => id)).toEqual(['y', 'x']);
  });

  it('is empty before the first submission', () => {
    expect(attemptHistory(attemptsOf(started('a-1')), papers, NO_KEYS)).toEqual({ marked: [], withoutPaper: [] });
  });
});

describe('a trend', () => {
  const one = attemptHistory(attemptsOf(started('a-1'), submitted('a-2')), [paperOf(questions)], NO_KEYS).marked[0];
  const sittings = (marks: readonly number[], blueprint = BLUEPRINT.code): MarkedAttempt[] => {
    if (one === undefined) throw new Error('no attempt');
    return marks.map((mark) => ({ ...one, blueprint, mark, outOf: 20 }));
  };

  it('is how much the share of right answers rises from sitting to sitting', () => {
    expect(trendOf(sittings([10, 11, 12]), 'KC')).toBeCloseTo(0.05, 12);
    expect(trendOf(sittings([18, 14, 10]), 'KC')).toBeCloseTo(-0.2, 12);
    expect(trendOf(sittings([13, 13, 13, 13]), 'KC')).toBeCloseTo(0, 12);
    // Slope of 10, 16, 12, 14 by hand: (-1.5·10 - 0.5·16 + 0.5·12 + 1.5·14) / 5 = 0.8 marks of 20.
    expect(trendOf(sittings([10, 16, 12, 14]), 'KC')).toBeCloseTo(0.04, 12);
  });

  it('is unknown before the third sitting, and looks back on five', () => {
    expect(trendOf(sittings([10, 11]), 'KC')).toBeNull();
    expect(trendOf([], 'KC')).toBeNull();
    expect(trendOf(sittings([20, 0, 10, 10, 10, 10, 10]), 'KC')).toBeCloseTo(0, 12);
  });

  it('belongs to one blueprint', () => {
    const mixed = [...sittings([10, 11, 12]), ...sittings([20, 10, 0], 'MI')];
    expect(trendOf(mixed, 'KC')).toBeCloseTo(0.05, 12);
    expect(trendOf(mixed, 'MI')).toBeCloseTo(-0.5, 12);
    expect(trendOf(mixed, 'FC')).toBeNull();
  });
});

describe('attempts to go on with', () => {
  const events = [
    started('a-1', 'x'),
    started('a-2', 'y', null),
    chose('a-3', 'q1', 'a', { activeMs: 61_000 }),
    moved('a-4', 'q2'),
    started('a-5', 'z'),
    submitted('a-6', { attempt: 'z' }),
  ];

  it('are those neither submitted nor given up, the latest first', () => {
    expect(resumableAttempts(attemptsOf(...events), []).map(({ attempt }) => attempt.id)).toEqual(['y', 'x']);
    expect(resumableAttempts(attemptsOf(...events, left('a-7')), []).map(({ attempt }) => attempt.id)).toEqual(['y']);
  });

  it('know their place, what is answered and what time is left', () => {
    const clocks = [{ attempt: 'x', activeMs: 65_000, gaps: [] }];
    const [untimed, timed] = resumableAttempts(attemptsOf(...events), clocks);
    expect(timed).toMatchObject({ activeMs: 65_000, remainingMs: LIMIT_MS - 65_000, answered: 1 });
    expect(timed?.attempt.place).toBe('q2');
    expect(untimed).toMatchObject({ activeMs: 0, remainingMs: null, answered: 0 });
  });

  it('have no more time than their answers show, should the clock be lost or behind', () => {
    const [, timed] = resumableAttempts(attemptsOf(...events), [{ attempt: 'x', activeMs: 60_000, gaps: [] }]);
    expect(timed?.activeMs).toBe(61_000);
    const late = attemptFrom([started('a-1'), chose('a-2', 'q1', 'a', { activeMs: LIMIT_MS + 5 })]);
    expect(knownActiveMs(late, 0)).toBe(LIMIT_MS + 5);
    expect(resumableAttempts(new Map([['x', late]]), [])[0]?.remainingMs).toBe(0);
  });
});
