import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOfEvent } from '#domain/event-problems.ts';
import { type EventReading, readEvent } from '#domain/read-event.ts';
import type { Problem } from '#domain/shape-problems.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { anyEvent, anyJson, DRAFTS, event, nested, settings, unknownEvent } from './builders.ts';
import { mutated, mutation } from './mutations.ts';

/** What a record is, with the problems of one that is damaged. */
function told(raw: unknown): EventReading & { readonly problems?: readonly Problem[] } {
  const reading = readEvent(raw);
  return reading.kind === 'corrupt' ? { ...reading, problems: problemsOfEvent(raw) } : reading;
}

function readUnknown(more: unknown) {
  return told(unknownEvent('a-7', 12, { more }).raw);
}

function readUnknownOfLength(length: number) {
  const empty = JSON.stringify(unknownEvent('a-7', 12, { more: '' }).raw).length;
  return readUnknown('x'.repeat(length - empty));
}

describe('reading a record', () => {
  it('gives an event of each kind', () => {
    for (const draft of Object.values(DRAFTS)) {
      const raw = event('k3v9q2m7x1ab-4', draft);
      expect(readEvent(raw)).toEqual({ kind: 'event', event: raw });
    }
  });

  it('gives damage with its place and leaves the raw record as it is', () => {
    const raw = { ...event('a-1', DRAFTS.answered), response: { kind: 'choice', choice: 3 } };
    const reading = readEvent(raw);
    expect(told(raw)).toEqual({
      kind: 'corrupt',
      raw,
      problems: [{ path: 'response.choice', expected: 'string(1..200)', found: '3' }],
    });
    expect(reading.kind === 'corrupt' && reading.raw).toBe(raw);
  });

  it('takes anything but a plain object for damage', () => {
    for (const raw of [null, undefined, 'x'.repeat(10_000_000), 7, [], [1], new Date(0), new Map(), () => 1]) {
      expect(told(raw)).toMatchObject({ kind: 'corrupt', problems: [{ path: '', expected: 'object' }] });
    }
    expect(told(null)).toMatchObject({ problems: [{ found: 'null' }] });
  });

  it('leaves records of other versions to their own builds', () => {
    for (const v of [2, 101, 0, -1, 1.5, 'x', '1', null, undefined, [1], {}]) {
      const raw = { ...event('a-1', DRAFTS.answered), v };
      expect(readEvent(raw)).toEqual({ kind: 'newer', raw });
    }
    expect(readEvent({})).toEqual({ kind: 'newer', raw: {} });
  });

  it('keeps an event of an unknown kind whole', () => {
    const { id, clock, raw } = unknownEvent('a-7', 12, { depth: { of: ['field', 1] } });
    expect(readEvent(raw)).toEqual({ kind: 'unknown', id, clock, raw });
  });

  it('takes an unknown kind without a sound base for damage', () => {
    const { raw } = unknownEvent('a-7', 12);
    const faults: [Record<string, unknown>, string][] = [
      [{ id: 'no count' }, 'id'],
      [{ at: -1 }, 'at'],
      [{ clock: '12' }, 'clock'],
      [{ kind: '' }, 'kind'],
      [{ kind: 5 }, 'kind'],
      [{ kind: undefined }, 'kind'],
    ];
    for (const [changes, path] of faults) {
      expect(told({ ...raw, ...changes })).toMatchObject({ kind: 'corrupt', problems: [{ path }] });
    }
  });

  it('takes an unknown kind that no file could hold for damage', () => {
    expect(readUnknown(nested(15)).kind).toBe('unknown');
    expect(readUnknown(nested(16))).toMatchObject({
      kind: 'corrupt',
      problems: [{ expected: 'too-deep', found: 'array(1)' }],
    });
    expect(readUnknown(JSON.parse('{"__proto__":1}'))).toMatchObject({
      kind: 'corrupt',
      problems: [{ path: 'more.__proto__', expected: 'forbidden-key', found: '"__proto__"' }],
    });
    expect(readUnknown(undefined)).toMatchObject({
      kind: 'corrupt',
      problems: [{ path: 'more', expected: 'not-json' }],
    });
  });

  it('takes an unknown kind longer than 100,000 characters for damage', () => {
    expect(readUnknownOfLength(100_000).kind).toBe('unknown');
    expect(readUnknownOfLength(100_001)).toMatchObject({
      kind: 'corrupt',
      problems: [{ path: '', expected: 'json(..100000)', found: 'json(100001)' }],
    });
  });

  it('survives a depth bomb', () => {
    const bomb: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(readEvent({ ...event('a-1', DRAFTS.answered), response: bomb }).kind).toBe('corrupt');
    expect(readEvent(unknownEvent('a-1', 1, { bomb }).raw).kind).toBe('corrupt');
    expect(readEvent({ v: 2, bomb }).kind).toBe('newer');
  });
});

describe('reading anything', () => {
  const damagedEvent = fc.tuple(anyEvent, mutation).map(([sound, change]): unknown => mutated(sound, change));

  it('never throws, and reading what was read gives the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyEvent, anyJson, fc.anything()), (raw) => {
        const reading = readEvent(raw);
        if (reading.kind === 'event') expectSame(readEvent(reading.event), reading);
        else expectSame(readEvent(reading.raw), reading);
      }),
      settings(10_000),
    );
  });

  it('names a problem of what it calls damaged, and of nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(damagedEvent, anyEvent, anyJson, fc.anything()), (raw) => {
        const { kind } = readEvent(raw);
        if (kind !== 'newer') expectSame([raw, problemsOfEvent(raw).length > 0], [raw, kind === 'corrupt']);
      }),
      settings(10_000),
    );
  });

  it('sets a damaged record aside, raw, and loses no other', () => {
    const records = fc.array(anyEvent, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(records, fc.nat(3), mutation, (events, at, change) => {
        const place = at % events.length;
        const stored = events.map((sound, index) => (index === place ? mutated(sound, change) : sound));
        const readings = stored.map(readEvent);
        readings.forEach((reading, index) => {
          if (index !== place) expectSame(reading, { kind: 'event', event: events[index] });
          else if (reading.kind === 'event') expectSame(reading.event, stored[index]);
          else expect(reading.raw).toBe(stored[index]);
        });
        expect('polluted' in {}).toBe(false);
      }),
      settings(10_000),
    );
  });
});
