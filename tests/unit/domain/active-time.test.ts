import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActiveTime,
  announcementDue,
  ANNOUNCED_MINUTES,
  breakMs,
  clockOf,
  openActiveTime,
  type Reading,
  remainingMs,
  tick,
} from '#domain/active-time.ts';
import { readClock } from '#domain/attempt-clock.ts';
import { settings } from './builders.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
const DAY = 24 * HOUR;
const NOW = 1_795_312_345_678;

const fresh = openActiveTime(null, { wall: NOW, mono: 40 });

type Step = { readonly wall: number; readonly mono: number; readonly frozen?: boolean };

/** One tick in which the clocks moved so far. */
function stepped(state: ActiveTime, { wall, mono, frozen = false }: Step): ActiveTime {
  return tick(state, { wall: state.lastWall + wall, mono: state.lastMono + mono, frozen });
}

describe('active time', () => {
  it('is what the monotonic clock counts, second by second', () => {
    let state = fresh;
    for (let count = 0; count < 90; count += 1) state = stepped(state, { wall: SECOND, mono: SECOND });
    expect(clockOf('x', state)).toEqual({ attempt: 'x', activeMs: 90 * SECOND, gaps: [] });
  });

  it('loses no fractions of a millisecond in an hour of short ticks', () => {
    let state = fresh;
    for (let count = 0; count < 36_000; count += 1) state = stepped(state, { wall: 100, mono: 100.25 });
    expect(clockOf('x', state).activeMs).toBe(36_000 * 100.25);
  });

  it('goes on in a hidden tab that ticks once a minute', () => {
    let state = fresh;
    for (let count = 0; count < 30; count += 1) state = stepped(state, { wall: MINUTE, mono: MINUTE });
    expect(clockOf('x', state)).toMatchObject({ activeMs: 30 * MINUTE, gaps: [] });
  });

  it('is charged for a tick of 150 s, and not for a longer one', () => {
    expect(stepped(fresh, { wall: 150_000, mono: 150_000 })).toMatchObject({ activeMs: 150_000, gaps: [] });
    expect(stepped(fresh, { wall: 150_001, mono: 150_001 })).toMatchObject({
      activeMs: 0,
      gaps: [{ at: NOW, ms: 150_001 }],
    });
  });

  it.each([HOUR, -HOUR, DAY, -DAY, 7 * HOUR])('is the same when somebody sets the clock by %i ms', (change) => {
    const after = stepped(fresh, { wall: SECOND + change, mono: SECOND });
    expect(after.activeMs).toBe(SECOND);
    expect(stepped(after, { wall: SECOND, mono: SECOND }).activeMs).toBe(2 * SECOND);
  });

  it('tells a clock set forward as a break, for it may have been a sleep, and one set back as nothing', () => {
    const asleep = stepped(fresh, { wall: HOUR + SECOND, mono: SECOND });
    expect(asleep.gaps).toEqual([{ at: NOW, ms: HOUR }]);
    expect(stepped(fresh, { wall: SECOND - HOUR, mono: SECOND }).gaps).toEqual([]);
  });

  it('is not charged for a sleep of half an hour in which both clocks went on', () => {
    expect(stepped(fresh, { wall: 30 * MINUTE, mono: 30 * MINUTE })).toMatchObject({
      activeMs: 0,
      gaps: [{ at: NOW, ms: 30 * MINUTE }],
    });
    // The device slept, and its clock was set back as it woke.
    expect(stepped(fresh, { wall: -HOUR, mono: 30 * MINUTE }).gaps).toEqual([{ at: NOW, ms: 30 * MINUTE }]);
  });

  it('is not charged while the browser holds the page still, however short that is', () => {
    expect(stepped(fresh, { wall: 5 * SECOND, mono: 5 * SECOND, frozen: true })).toMatchObject({
      activeMs: 0,
      gaps: [{ at: NOW, ms: 5 * SECOND }],
    });
    expect(stepped(fresh, { wall: 5 * SECOND, mono: 0, frozen: true }).gaps).toEqual([{ at: NOW, ms: 5 * SECOND }]);
    expect(stepped(fresh, { wall: 0, mono: 0.5, frozen: true })).toMatchObject({ activeMs: 0, gaps: [] });
  });

  it('takes clocks that part by two seconds for the same', () => {
    expect(stepped(fresh, { wall: 3 * SECOND, mono: SECOND }).gaps).toBe(fresh.gaps);
    expect(stepped(fresh, { wall: 3 * SECOND + 1, mono: SECOND }).gaps).toEqual([{ at: NOW, ms: 2001 }]);
  });

  it('stands still while the page is closed, and goes on from what was kept', () => {
    const kept = clockOf('x', stepped(fresh, { wall: 90_500, mono: 90_500.7 }));
    const reopened = openActiveTime(kept, { wall: NOW + DAY, mono: 3 });
    expect(stepped(reopened, { wall: SECOND, mono: SECOND })).toMatchObject({ activeMs: 91_500, gaps: [] });
  });

  it('never runs back, even if the monotonic clock does', () => {
    const odd = stepped(fresh, { wall: SECOND, mono: -10 * SECOND });
    expect(odd.activeMs).toBe(0);
    expect(tick(odd, { wall: NOW + 2 * SECOND, mono: 40 }).activeMs).toBe(0);
  });
});

describe('breaks', () => {
  it('are told by how much longer they became', () => {
    const once = stepped(fresh, { wall: HOUR + SECOND, mono: SECOND });
    const twice = stepped(once, { wall: 5 * MINUTE, mono: 5 * MINUTE });
    expect(breakMs(fresh.gaps)).toBe(0);
    expect(breakMs(twice.gaps) - breakMs(once.gaps)).toBe(5 * MINUTE);
  });

  it('never become so many that the clock could not be read again, and none is forgotten', () => {
    let state = openActiveTime(null, { wall: -5 * DAY, mono: 0 });
    for (let count = 0; count < 600; count += 1) state = stepped(state, { wall: 1000.5, mono: 0, frozen: true });
    const kept = clockOf('x', state);
    expect(readClock(kept)).toEqual(kept);
    expect(kept.gaps).toHaveLength(500);
    expect(breakMs(kept.gaps)).toBe(600 * SECOND);
  });

  it('begin at an instant that can be shown, however the clock is set', () => {
    const late = openActiveTime(null, { wall: 9e15, mono: 0 });
    const kept = clockOf('x', stepped(late, { wall: HOUR, mono: HOUR }));
    expect(readClock(kept)).toEqual(kept);
  });
});

const anyStep: fc.Arbitrary<Required<Step>> = fc
  .record({
    mono: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400_000 })),
    jump: fc.oneof(fc.constant(0), fc.integer({ min: -2500, max: 2500 }), fc.integer({ min: -DAY, max: DAY })),
    frozen: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  .map(({ mono, jump, frozen }) => ({ mono, wall: mono + jump, frozen }));

describe('any run of ticks', () => {
  it('charges the steps of the monotonic clock and nothing else, whatever becomes of the wall clock', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const state = steps.reduce(stepped, fresh);
        const open = steps.filter(({ frozen, mono }) => !frozen && mono <= 150_000);
        expect(state.activeMs).toBe(open.reduce((sum, { mono }) => sum + mono, 0));
        const kept = clockOf('x', state);
        expect(readClock(kept)).toEqual(kept);
      }),
      settings(2000),
    );
  });

  it('tells each break whole: charged and told time are what has passed by the faster clock', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const state = stepped(fresh, step);
        const passed = Math.max(step.mono, step.wall);
        const told = breakMs(state.gaps);
        expect(passed - state.activeMs - told).toBeLessThanOrEqual(told > 0 ? 0 : 2000);
        expect(passed - state.activeMs - told).toBeGreaterThanOrEqual(0);
      }),
      settings(2000),
    );
  });

  it('is the same in one piece or with the page closed in between', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), fc.nat(20), (steps, cut) => {
        const before = steps.slice(0, cut).reduce(stepped, fresh);
        const reading: Reading = { wall: before.lastWall, mono: 0 };
        const after = steps.slice(cut).reduce(stepped, openActiveTime(clockOf('x', before), reading));
        expect(clockOf('x', after)).toEqual(clockOf('x', steps.reduce(stepped, fresh)));
      }),
      settings(500),
    );
  });
});

describe('the time left', () => {
  it('is the limit without the active time, never less than nothing, and unknown without a limit', () => {
    expect(remainingMs(30 * MINUTE, 10 * MINUTE)).toBe(20 * MINUTE);
    expect(remainingMs(30 * MINUTE, 31 * MINUTE)).toBe(0);
    expect(remainingMs(null, DAY)).toBeNull();
  });
});

describe('the timer', () => {
  const saidAt = (left: number, leftAfter: number, limit = HOUR) =>
    announcementDue(limit - left * MINUTE, limit - leftAfter * MINUTE, limit);

  it('speaks when 30, 10, 5 and 1 minutes are left', () => {
    for (const minutes of ANNOUNCED_MINUTES) {
      expect([minutes, saidAt(minutes + 0.01, minutes)]).toEqual([minutes, minutes]);
      expect([minutes, saidAt(minutes + 0.02, minutes + 0.01)]).toEqual([minutes, null]);
      expect([minutes, saidAt(minutes, minutes - 0.01)]).toEqual([minutes, null]);
    }
  });

  it('says the smallest of several that passed at once', () => {
    expect(saidAt(31, 4)).toBe(5);
    expect(saidAt(31, 0.5)).toBe(1);
  });

  it('says nothing of a limit that begins there, at the end, or without a limit', () => {
    expect(saidAt(30, 29, 30 * MINUTE)).toBeNull();
    expect(saidAt(2, 0)).toBeNull();
    expect(announcementDue(0, DAY, null)).toBeNull();
  });

  it('speaks at most four times in a paper, each time of fewer minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 * HOUR }),
        fc.array(fc.integer({ min: 0, max: 150_000 }), { maxLength: 100 }),
        (limit, steps) => {
          const said: number[] = [];
          let active = 0;
          for (const step of steps) {
            const minutes = announcementDue(active, active + step, limit);
            active += step;
            if (minutes !== null) said.push(minutes);
          }
          expect(said).toEqual([...new Set(said)].toSorted((one, other) => other - one));
          expect(said.every((minutes) => minutes * MINUTE < limit)).toBe(true);
        },
      ),
      settings(1000),
    );
  });
});
