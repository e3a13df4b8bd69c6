import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptOf, attemptsIn, isInTime, isOpen, standingAnswer } from '#domain/attempt.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { addEvents, compareEvents, emptyStudyRecord, inOrder, unite } from '#domain/study-record.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import {
  acts,
  attemptFrom,
  chose,
  flagged,
  left,
  LIMIT_MS,
  moved,
  started,
  struck,
  submitted,
} from './attempt-builders.ts';
import { answered, event, recordOf, settings } from './builders.ts';

const RESET = { kind: 'reset', scope: { kind: 'all' } } as const;

describe('an attempt', () => {
  it('knows what was asked of whom, and how long there is', () => {
    expect(attemptFrom([started('a-3')])).toEqual({
      id: 'x',
      form: 'KC-7F2-K7Q2M9',
      language: 'en',
      limitMs: LIMIT_MS,
      startedAt: 3000,
      answers: new Map(),
      late: [],
      flagged: new Set(),
      struck: new Map(),
      place: null,
      leftAt: null,
      submission: null,
      afterSubmission: [],
    });
  });

  it('keeps every answer to a question, the last of which stands', () => {
    const [first, second, other] = [chose('a-2', 'q1', 'a'), chose('a-4', 'q1', 'b'), chose('a-3', 'q2', 'c')];
    const attempt = attemptFrom([started('a-1'), second, other, first]);
    expect([...attempt.answers]).toEqual([
      ['q1', [first, second]],
      ['q2', [other]],
    ]);
    expect(standingAnswer(attempt, 'q1')).toBe(second);
    expect(standingAnswer(attempt, 'q3')).toBeUndefined();
  });

  it('keeps flags and struck choices as they were left, and the last place', () => {
    const attempt = attemptFrom([
      started('a-1'),
      moved('a-2', 'q1'),
      flagged('a-3', 'q1'),
      flagged('a-4', 'q2'),
      flagged('a-5', 'q1', false),
      struck('a-6', 'q1', 'a'),
      struck('a-7', 'q1', 'c'),
      struck('a-8', 'q1', 'a', false),
      struck('a-9', 'q2', 'a'),
      struck('a-10', 'q2', 'a', false),
      moved('a-11', 'q2'),
    ]);
    expect(attempt.flagged).toEqual(new Set(['q2']));
    expect(attempt.struck).toEqual(new Map([['q1', new Set(['c'])]]));
    expect(attempt.place).toBe('q2');
  });

  it('is open until it is submitted or given up, and open again when it went on after that', () => {
    const open = [started('a-1'), chose('a-2', 'q1')];
    expect(isOpen(attemptFrom(open))).toBe(true);
    expect(attemptFrom([...open, left('a-3')])).toMatchObject({ leftAt: 3000, submission: null });
    expect(isOpen(attemptFrom([...open, left('a-3')]))).toBe(false);
    expect(isOpen(attemptFrom([...open, left('a-3'), moved('a-4', 'q2')]))).toBe(true);
    expect(isOpen(attemptFrom([...open, submitted('a-3')]))).toBe(false);
  });

  it('is not there without its start, whatever else is known of it', () => {
    expect(attemptOf([chose('a-2', 'q1'), submitted('a-3')], 'x')).toBeNull();
    expect(attemptsIn([chose('a-2', 'q1')]).size).toBe(0);
    expect(attemptOf([started('a-1')], 'y')).toBeNull();
  });

  it('is what it was first said to be, should it be started twice', () => {
    expect(attemptFrom([started('a-1'), started('a-2', 'x', null)])).toMatchObject({
      limitMs: LIMIT_MS,
      startedAt: 1000,
    });
  });

  it('is told apart from others, in the order in which they began', () => {
    const events = [started('a-1', 'y'), started('a-2', 'x'), chose('a-3', 'q1'), answered('a-4', 'q1')];
    const attempts = attemptsIn(events);
    expect([...attempts.keys()]).toEqual(['y', 'x']);
    expect(attempts.get('y')?.answers.size).toBe(0);
    expect(attempts.get('x')).toEqual(attemptOf(events, 'x'));
    expect(attemptsIn(events)).toBe(attempts);
  });
});

describe('a submission', () => {
  it('ends the attempt; what another tab still records is kept and changes nothing', () => {
    const before = [
      started('a-1'),
      chose('a-2', 'q1', 'b'),
      flagged('a-3', 'q1'),
      moved('a-4', 'q1'),
      submitted('a-5'),
    ];
    const after = [
      chose('b-6', 'q1', 'a'),
      flagged('b-7', 'q1', false),
      struck('b-8', 'q1', 'b'),
      moved('b-9', 'q2'),
      left('b-10'),
    ];
    expect(attemptFrom([...before, ...after])).toEqual({ ...attemptFrom(before), afterSubmission: after });
  });

  it('counts once: the first, and the second changes nothing', () => {
    const first = submitted('a-3', { activeMs: 100 });
    const second = submitted('b-4', { activeMs: 900, by: 'clock' });
    const attempt = attemptFrom([started('a-1'), second, first]);
    expect(attempt.submission).toEqual(first);
    expect(attempt.afterSubmission).toEqual([second]);
  });

  it('and an answer of another tab at the same clock are decided by the device, on every device alike', () => {
    const submission = submitted('m-3', { clock: 5 });
    const [earlier, later] = [chose('a-3', 'q1', 'a', { clock: 5 }), chose('z-3', 'q1', 'c', { clock: 5 })];
    for (const events of [
      [earlier, submission, later],
      [later, earlier, submission],
    ]) {
      const attempt = attemptFrom([started('m-1'), ...events]);
      expect(standingAnswer(attempt, 'q1')).toBe(earlier);
      expect(attempt.afterSubmission).toEqual([later]);
    }
  });
});

describe('the end of the time', () => {
  it('lets an answer of its last moment count, and none after it', () => {
    const last = chose('a-2', 'q1', 'a', { activeMs: LIMIT_MS });
    const late = chose('a-3', 'q1', 'b', { activeMs: LIMIT_MS + 1 });
    const attempt = attemptFrom([started('a-1'), last, late, submitted('a-4', { by: 'clock' })]);
    expect(attempt.answers.get('q1')).toEqual([last]);
    expect(attempt.late).toEqual([late]);
  });

  it('never comes without a limit', () => {
    const late = chose('a-2', 'q1', 'a', { activeMs: 1e12 });
    expect(attemptFrom([started('a-1', 'x', null), late]).late).toEqual([]);
    expect(isInTime({ activeMs: 1 }, 0)).toBe(false);
  });

  it('discards nothing and lets nothing in, in whatever order the events come', () => {
    fc.assert(
      fc.property(acts(14), (events) => {
        const attempt = attemptFrom([started('a-0'), ...events]);
        // Counted another way: event by event, with a submission as a switch.
        const standing = new Map<string, StudyEvent>();
        let isOver = false;
        for (const each of events.toSorted(compareEvents)) {
          isOver ||= each.kind === 'attempt-submitted';
          const counts = !isOver && each.kind === 'attempt-answered' && each.activeMs <= LIMIT_MS;
          if (counts) standing.set(each.question, each);
        }
        for (const question of ['q1', 'q2', 'q3'])
          expectSame(standingAnswer(attempt, question), standing.get(question));
        const kept = [...[...attempt.answers.values()].flat(), ...attempt.late, ...attempt.afterSubmission];
        const ids = new Set(kept.map(({ id }) => id));
        expect(events.filter(({ id, kind }) => kind === 'attempt-answered' && !ids.has(id))).toEqual([]);
      }),
      settings(5000),
    );
  });
});

describe('attempts of united records', () => {
  it('are the same in whatever order, how often and in which parts the events came', () => {
    fc.assert(
      fc.property(acts(12), fc.array(fc.tuple(fc.nat(), fc.boolean())), (events, chances) => {
        const all = [started('a-0'), ...events];
        const whole = attemptsIn(inOrder(recordOf(...all)));
        const [here, there] = [chances, chances.map(([_chance, isHere]) => [_chance, !isHere] as const)].map((dealt) =>
          all.filter((_event, place) => dealt[place]?.[1] ?? true).toReversed(),
        );
        const [one, other] = [recordOf(...(here ?? [])), recordOf(...(there ?? []))];
        expectSame(attemptsIn(inOrder(unite(one, other))), whole);
        expectSame(attemptsIn(inOrder(unite(other, one))), whole);
        expectSame(attemptsIn(inOrder(addEvents(unite(one, other), all))), whole);
        expectSame(attemptsIn(inOrder(addEvents(addEvents(emptyStudyRecord, all.toReversed()), all))), whole);
      }),
      settings(1000),
    );
  });

  it('never change by what comes after the submission', () => {
    fc.assert(
      fc.property(acts(10), acts(6), (before, after) => {
        const ended = [started('a-0'), ...before, submitted('a-30', { clock: 10 })];
        const others = after.map((each) => ({ ...each, id: `c-${each.id.slice(2)}`, clock: each.clock + 10 }));
        const { afterSubmission: _none, ...expected } = attemptFrom(ended);
        const { afterSubmission: _some, ...found } = attemptFrom([...ended, ...others]);
        expectSame(found, expected);
      }),
      settings(1000),
    );
  });
});

describe('a reset of everything', () => {
  it('hides attempts that ended before it, and undone shows them again', () => {
    const events = [started('a-1'), chose('a-2', 'q1'), submitted('a-3'), event('a-4', RESET)];
    expect(attemptsIn(visibleEvents(recordOf(...events))).size).toBe(0);
    const undone = event('a-5', { kind: 'reset-undone', reset: 'a-4' });
    expect(attemptsIn(visibleEvents(recordOf(...events, undone))).size).toBe(1);
  });

  it('leaves an attempt whole that goes on after it', () => {
    const events = [started('a-1'), chose('a-2', 'q1'), event('b-3', RESET), chose('a-4', 'q2')];
    expect(attemptsIn(visibleEvents(recordOf(...events))).get('x')?.answers.size).toBe(2);
  });
});
