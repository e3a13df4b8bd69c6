import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByCause, CAUSES, causesByAnswer } from '#domain/miss-causes.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { Cause, StudyEvent } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { chose } from './attempt-builders.ts';
import { answered, DRAFTS, event, recordOf, settings } from './builders.ts';

const tagged = (id: string, answer: string, cause: Cause | null) => event(id, { kind: 'cause-tagged', answer, cause });

/** Ids of the answers behind each cause. */
function idsBy(events: readonly StudyEvent[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...answersByCause(events)].map(([cause, answers]) => [cause, answers.map(({ id }) => id)]),
  );
}

describe('the cause of a miss', () => {
  it('is the latest that was named, and none once it is taken back', () => {
    const events = [
      tagged('a-1', 'b-1', 'misread'),
      tagged('a-2', 'b-2', 'mixed-up'),
      tagged('a-3', 'b-1', 'did-not-know'),
      tagged('a-4', 'b-2', null),
    ];
    expect([...causesByAnswer(events)]).toEqual([['b-1', 'did-not-know']]);
    expect(causesByAnswer([]).size).toBe(0);
  });

  it('may be any that an event can have', () => {
    const named = CAUSES.map((cause, place) => tagged(`a-${place}`, `b-${place}`, cause));
    expect([...causesByAnswer(named).values()]).toEqual(CAUSES);
    expectSame(new Set(CAUSES).size, 5);
  });

  it('is the same in whatever order and how often the events came', () => {
    const anyTag = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('b-1', 'b-2'), fc.constantFrom(...CAUSES, null))
      .map(([n, answer, cause]) => tagged(`a-${n}`, answer, cause));
    const tags = fc.uniqueArray(anyTag, { selector: ({ id }) => id });
    fc.assert(
      fc.property(
        tags.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const order = events.toSorted((one, other) => one.clock - other.clock);
          const latest = new Map<string, Cause | null>();
          for (const each of order) if (each.kind === 'cause-tagged') latest.set(each.answer, each.cause);
          const expected = new Map([...latest].filter(([, cause]) => cause !== null));
          expectSame(causesByAnswer(inOrder(recordOf(...shuffled, ...events))), expected);
        },
      ),
      settings(500),
    );
  });
});

describe('misses by cause', () => {
  const nothing = { 'did-not-know': [], 'mixed-up': [], misread: [], 'changed-right': [], 'ran-out-of-time': [] };

  it('are answers of lessons and papers, in order, under each of the causes', () => {
    const events = [
      answered('a-1', 'q1'),
      chose('a-2', 'q2'),
      answered('a-3', 'q3'),
      tagged('a-4', 'a-2', 'mixed-up'),
      tagged('a-5', 'a-1', 'mixed-up'),
      tagged('a-6', 'z-9', 'misread'),
    ];
    expect(idsBy(events)).toEqual({ ...nothing, 'mixed-up': ['a-1', 'a-2'] });
    expect(idsBy([])).toEqual(nothing);
  });

  it('are gone with the answers that a reset hides', () => {
    const [first, second] = [answered('a-1', 'uw-two-gates'), answered('a-2', 'other')];
    const tags = [tagged('a-4', 'a-1', 'misread'), tagged('a-5', 'a-2', 'misread')];
    const record = recordOf(first, second, event('a-3', DRAFTS.reset), ...tags);
    expect(idsBy(visibleEvents(record))).toEqual({ ...nothing, misread: ['a-2'] });
  });
});
