import { describe, expect, it } from 'vitest';
import { type AttemptClock, onePerAttempt, readClock, uniteClocks } from '#domain/attempt-clock.ts';

const clock = (attempt: string, activeMs: number, ...gaps: { at: number; ms: number }[]): AttemptClock => ({
  attempt,
  activeMs,
  gaps,
});

describe('reading a clock', () => {
  it('gives it, or null where it is damaged', () => {
    expect(readClock(clock('x', 5, { at: 1, ms: 2 }))).toEqual(clock('x', 5, { at: 1, ms: 2 }));
    for (const raw of [null, 'x', {}, { ...clock('x', 5), more: 1 }, clock('x', -5), clock('', 5)]) {
      expect(readClock(raw)).toBeNull();
    }
  });

  it('refuses gaps without an end, and more of them than anybody has', () => {
    expect(readClock({ attempt: 'x', activeMs: 1, gaps: [{ at: 1 }] })).toBeNull();
    expect(readClock({ attempt: 'x', activeMs: 1, gaps: {} })).toBeNull();
    const gaps = Array.from({ length: 501 }, () => ({ at: 1, ms: 1 }));
    expect(readClock(clock('x', 1, ...gaps))).toBeNull();
    expect(readClock(clock('x', 1, ...gaps.slice(1)))?.gaps).toHaveLength(500);
  });
});

describe('clocks united', () => {
  it('are one for each attempt, the larger, in the order of the attempts', () => {
    const one = [clock('b', 5), clock('a', 9)];
    const other = [clock('b', 6), clock('a', 8), clock('c', 1)];
    const united = [clock('a', 9), clock('b', 6), clock('c', 1)];
    expect(uniteClocks(one, other)).toEqual(united);
    expect(uniteClocks(other, one)).toEqual(united);
    expect(uniteClocks(united, united)).toEqual(united);
    expect(uniteClocks([], [])).toEqual([]);
    expect(uniteClocks([clock('a', 9)], [clock('a', 10)])).toEqual([clock('a', 10)]);
    expect(uniteClocks([clock('a', 10)], [clock('a', 9)])).toEqual([clock('a', 10)]);
  });

  it('are decided by their texts where they are equally large, in either order', () => {
    const [short, long] = [clock('a', 5), clock('a', 5, { at: 1, ms: 9 })];
    expect(uniteClocks([short], [long])).toEqual([long]);
    expect(uniteClocks([long], [short])).toEqual([long]);
  });
});

describe('one part per attempt', () => {
  it('keeps the first of those that do not outweigh each other', () => {
    const parts = [
      { attempt: 'x', name: 'first' },
      { attempt: 'x', name: 'second' },
    ];
    expect(onePerAttempt(parts, () => false)).toEqual(parts.slice(0, 1));
    expect(onePerAttempt(parts, () => true)).toEqual(parts.slice(1));
  });
});
