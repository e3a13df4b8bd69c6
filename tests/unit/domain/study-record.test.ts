import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEvents,
  compareEvents,
  emptyStudyRecord,
  inOrder,
  nextEvent,
  type StudyRecord,
  unite,
} from '#domain/study-record.ts';
import { visibleEvents } from '#domain/resets.ts';
import { readEvent } from '#domain/read-event.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import {
  answered,
  anyDraft,
  anyEvent,
  anyRecord,
  anyUnknown,
  content,
  distinctEvents,
  DRAFTS,
  event,
  recordOf,
  runs,
  settings,
  unknownEvent,
} from './builders.ts';

const opened = DRAFTS['lesson-opened'];

function idsOf(record: StudyRecord): readonly string[] {
  return inOrder(record).map(({ id }) => id);
}

describe('an empty record', () => {
  it('has nothing', () => {
    expect([emptyStudyRecord.events.size, emptyStudyRecord.unknown.size, emptyStudyRecord.latestClock]).toEqual([
      0, 0, 0,
    ]);
    expect(inOrder(emptyStudyRecord)).toEqual([]);
  });
});

describe('order', () => {
  it('is by clock, then device, then the count of the device', () => {
    const sorted = [
      event('b-9', opened, 1),
      event('B-1', opened, 2),
      event('a-2', opened, 2),
      event('a-10', opened, 2),
      event('ab-1', opened, 2),
      event('b-1', opened, 2),
      event('a-1', opened, 10),
    ];
    expect(sorted.toReversed().toSorted(compareEvents)).toEqual(sorted);
    expect(idsOf(recordOf(...sorted.toReversed()))).toEqual(sorted.map(({ id }) => id));
  });

  it('says zero for an event and itself, and opposite signs for two', () => {
    const [one, other] = [event('a-1', opened, 3), event('b-1', opened, 3)];
    expect(compareEvents(one, one)).toBe(0);
    expect(Math.sign(compareEvents(one, other))).toBe(-1);
    expect(Math.sign(compareEvents(other, one))).toBe(1);
  });

  it('does not ask the time of day', () => {
    const late = { ...event('a-1', opened, 1), at: 9_000_000 };
    const early = { ...event('a-2', opened, 2), at: 0 };
    expect(idsOf(recordOf(early, late))).toEqual(['a-1', 'a-2']);
  });

  it('is the same array each time it is asked', () => {
    const grown = recordOf(answered('a-1', 'q'), answered('a-2', 'q'));
    expect(inOrder(grown)).toBe(inOrder(grown));
    const decided = addEvents(recordOf(answered('a-1', 'q', 'a')), [answered('a-1', 'q', 'b')]);
    expect(inOrder(decided)).toBe(inOrder(decided));
  });

  it('is right for a record that grew at its end, in its middle and at its start', () => {
    const first = recordOf(event('a-5', opened), event('a-7', opened));
    expect(idsOf(first)).toEqual(['a-5', 'a-7']);
    const grown = addEvents(first, [event('a-9', opened)]);
    expect(idsOf(grown)).toEqual(['a-5', 'a-7', 'a-9']);
    const more = addEvents(grown, [event('a-6', opened), event('a-1', opened)]);
    expect(idsOf(more)).toEqual(['a-1', 'a-5', 'a-6', 'a-7', 'a-9']);
    expect(idsOf(first)).toEqual(['a-5', 'a-7']);
  });

  it('is right for a record that was asked for its order while it was empty', () => {
    expect(inOrder(emptyStudyRecord)).toEqual([]);
    expect(idsOf(recordOf(event('a-2', opened), event('a-1', opened)))).toEqual(['a-1', 'a-2']);
  });
});

describe('adding events', () => {
  it('gives the same record when none is new', () => {
    const record = recordOf(answered('a-1', 'q'));
    expect(addEvents(record, [])).toBe(record);
    expect(addEvents(record, [answered('a-1', 'q')])).toBe(record);
    expect(addEvents(record, inOrder(record))).toBe(record);
    expect(addEvents(record, record.events.values(), record.unknown.values())).toBe(record);
  });

  it('raises the clock to the largest seen', () => {
    const record = addEvents(recordOf(event('a-1', opened, 4)), [event('b-1', opened, 9), event('b-2', opened, 2)]);
    expect(record.latestClock).toBe(9);
    expect(addEvents(record, [], [unknownEvent('c-1', 20)]).latestClock).toBe(20);
  });

  it('keeps events of unknown kinds apart', () => {
    const unknown = unknownEvent('u-1', 3);
    const record = addEvents(recordOf(answered('a-1', 'q')), [], [unknown]);
    expect([...record.unknown]).toEqual([['u-1', unknown]]);
    expect(idsOf(record)).toEqual(['a-1']);
    expect(addEvents(record, [], [unknownEvent('u-1', 3)])).toBe(record);
  });

  it('decides two claims to one id by their texts, whichever comes first', () => {
    const [smaller, larger] = [answered('a-1', 'q', 'a'), answered('a-1', 'q', 'b')];
    for (const events of [
      [smaller, larger],
      [larger, smaller],
    ]) {
      expect(inOrder(recordOf(...events))).toEqual([larger]);
      const [first = larger, second = larger] = events;
      const asked = recordOf(first, event('a-2', opened));
      expect(inOrder(asked)).toHaveLength(2);
      expect(inOrder(addEvents(asked, [second]))).toEqual([larger, event('a-2', opened)]);
    }
  });

  it('takes nothing but the id that was decided', () => {
    const [kept, lost] = [event('a-1', opened, 1), { ...event('a-2', opened, 2), at: 1 }];
    const heavier = { ...unknownEvent('a-2', 2), raw: { ...unknownEvent('a-2', 2).raw, at: 99 } };
    const record = addEvents(recordOf(kept, lost), [], [unknownEvent('u-1', 1), heavier]);
    expect(inOrder(record)).toEqual([kept]);
    expect([...record.unknown.keys()].toSorted()).toEqual(['a-2', 'u-1']);
    const again = addEvents(record, [event('b-1', opened, 5), { ...lost, at: 999 }]);
    expect(idsOf(again)).toEqual(['a-1', 'a-2', 'b-1']);
    expect([...again.unknown.keys()]).toEqual(['u-1']);
    expect(again.latestClock).toBe(5);
  });

  it('decides between a known and an unknown kind alike, and keeps one of them', () => {
    // As texts, '"at":9' is larger than '"at":1'.
    const known = { ...event('a-1', opened, 2), at: 9 };
    const unknown = { ...unknownEvent('a-1', 2), raw: { ...unknownEvent('a-1', 2).raw, at: 1 } };
    for (const record of [
      addEvents(addEvents(emptyStudyRecord, [known]), [], [unknown]),
      addEvents(addEvents(emptyStudyRecord, [], [unknown]), [known]),
      addEvents(emptyStudyRecord, [known], [unknown]),
    ]) {
      expect([inOrder(record), record.unknown.size]).toEqual([[known], 0]);
    }
    const heavier = { ...unknown, raw: { ...unknown.raw, at: 99 } };
    for (const record of [
      addEvents(recordOf(known), [], [heavier]),
      addEvents(addEvents(emptyStudyRecord, [], [heavier]), [known]),
    ]) {
      expect([inOrder(record), [...record.unknown.values()]]).toEqual([[], [heavier]]);
    }
  });
});

describe('a union', () => {
  it('has everything that either has', () => {
    const united = unite(recordOf(answered('a-1', 'q')), recordOf(answered('b-1', 'q'), answered('b-2', 'q')));
    expect(idsOf(united)).toEqual(['a-1', 'b-1', 'b-2']);
  });

  it('is one of the two where that is all', () => {
    const small = recordOf(answered('a-1', 'q'));
    const large = addEvents(small, [answered('a-2', 'q')]);
    expect(unite(large, small)).toBe(large);
    expect(unite(small, large)).toBe(large);
    expect(unite(small, emptyStudyRecord)).toBe(small);
    expect(unite(emptyStudyRecord, small)).toBe(small);
    const twin = recordOf(answered('a-1', 'q'));
    expect(unite(small, twin)).toBe(small);
  });

  it('has the clock of what it keeps, not of an event that lost its id', () => {
    const [loser, winner] = [
      event('a-1', { kind: 'lesson-opened', lesson: 'a' }, 11),
      event('a-1', { kind: 'lesson-opened', lesson: 'z' }, 2),
    ];
    for (const record of [
      recordOf(loser, winner),
      addEvents(recordOf(loser), [winner]),
      addEvents(recordOf(winner), [loser]),
    ]) {
      expect([record.latestClock, inOrder(record)]).toEqual([2, [winner]]);
    }
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        const ab = unite(a, b);
        expectSame(content(unite(b, a)), content(ab));
        expectSame(content(unite(ab, c)), content(unite(a, unite(b, c))));
        expect(unite(a, a)).toBe(a);
        expectSame(content(unite(ab, b)), content(ab));
        const again = unite(ab, b);
        expect(again).toBe(ab);
      }),
      settings(5000),
    );
  });

  it('has the same order and the same view from whatever permutation of events it grew', () => {
    const shuffles = distinctEvents(6).chain((events) =>
      fc.record({
        events: fc.constant(events),
        order: fc.shuffledSubarray(events, { minLength: events.length }),
        asked: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(shuffles, ({ events, order, asked }) => {
        const whole = recordOf(...events);
        let record = emptyStudyRecord;
        for (const next of order) {
          record = addEvents(record, [next]);
          if (asked) inOrder(record);
        }
        expectSame(content(record), content(whole));
        expectSame(visibleEvents(record), visibleEvents(whole));
      }),
      settings(10_000),
    );
  });

  it('decides every conflict of ids alike in every order', () => {
    const rivals = fc.tuple(fc.array(anyEvent, { maxLength: 5 }), fc.array(anyUnknown, { maxLength: 2 }));
    fc.assert(
      fc.property(rivals, fc.nat(10), ([events, unknown], cut) => {
        const whole = addEvents(emptyStudyRecord, events, unknown);
        const parts = unite(
          addEvents(emptyStudyRecord, events.slice(cut), unknown.slice(0, 1)),
          addEvents(emptyStudyRecord, events.slice(0, cut), unknown.slice(1)),
        );
        expectSame(content(parts), content(whole));
      }),
      settings(3000),
    );
  });
});

describe('the next event', () => {
  it('stamps a draft with version, id, time and the next clock', () => {
    const record = recordOf(event('a-1', opened, 41));
    expect(nextEvent(record, { kind: 'lesson-opened', lesson: 'm/l' }, { device: 'k3', n: 7, at: 123 })).toEqual({
      v: 1,
      id: 'k3-7',
      at: 123,
      clock: 42,
      kind: 'lesson-opened',
      lesson: 'm/l',
    });
    expect(nextEvent(emptyStudyRecord, opened, { device: 'k3', n: 0, at: 0 }).clock).toBe(1);
  });

  it('can be read again and comes last, whatever the draft', () => {
    fc.assert(
      fc.property(anyRecord, anyDraft, (record, draft) => {
        const next = nextEvent(record, draft, { device: 'zz', n: 99, at: 5 });
        expect(readEvent(next)).toEqual({ kind: 'event', event: next });
        expect(inOrder(addEvents(record, [next])).at(-1)).toEqual(next);
      }),
      settings(1000),
    );
  });

  it('still has a sound clock after a forged one', () => {
    const record = recordOf(event('a-1', opened, Number.MAX_SAFE_INTEGER));
    const next = nextEvent(record, opened, { device: 'a', n: 2, at: 0 });
    expect(readEvent(next).kind).toBe('event');
    expect(idsOf(addEvents(record, [next]))).toEqual(['a-1', 'a-2']);
  });
});

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

describe('a long session', () => {
  it('adds to a large record without copying it each time', () => {
    const large = addEvents(
      emptyStudyRecord,
      Array.from({ length: runs(100_000) }, (_, n) => answered(`a-${n + 1}`, `q${n % 600}`)),
    );
    inOrder(large);
    let record = large;
    let addingMs = 0;
    let copyingMs = 0;
    // In turn, so that a busy machine slows both.
    for (let n = 0; n < 200; n += 1) {
      addingMs += timed(() => {
        record = addEvents(record, [nextEvent(record, opened, { device: 'b', n, at: 0 })]);
        inOrder(record);
      });
      if (n % 10 === 0) copyingMs += 10 * timed(() => new Map(large.events));
    }
    expect(record.events.size).toBe(large.events.size + 200);
    expect(addingMs).toBeLessThan(copyingMs);
  });
});
