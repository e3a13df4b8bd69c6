/**
 * The clock of an attempt. It counts active time alone: the sum of the steps of the monotonic clock while the attempt
 * is open. The wall clock (the time of day) is only compared with it; it never decides what is charged.
 *
 * What happens to a tick, where `mono` and `wall` are its two steps:
 *
 *   mono  1 s, wall     1 s                 charged 1 s
 *   mono 60 s, wall    60 s                 charged 60 s: a hidden tab is slow, and goes on
 *   mono  1 s, wall 3,601 s                 charged 1 s; a break of 1 h: the device slept, or its clock was set
 *   mono  1 s, wall −3,599 s                charged 1 s; no break: the clock was set back, and no time was lost
 *   mono 30 min, wall 30 min                charged nothing; a break of 30 min: the device slept
 *   frozen, mono 0 s or 5 s, wall 5 s       charged nothing; a break of 5 s
 *
 * So setting the clock by an hour or a day leaves the remaining time as it is. It cannot be told from a sleep in which
 * the monotonic clock stood still, and is told as a break: nothing is charged for it either way.
 *
 * Closing the page needs no step: tick once more, keep the clock, and begin from it when the page opens again. A page
 * that may be frozen ticks when it hears of it, so that what came before is charged.
 */
import type { AttemptClock } from './attempt-clock.ts';
import { MOST_PARTS } from './shape.ts';

/** Both clocks at one moment, in ms: epoch time, and a clock that nobody can set. */
export type Reading = { readonly wall: number; readonly mono: number };

export type ActiveTime = {
  /** With fractions of a millisecond, so that a thousand short ticks lose nothing. */
  readonly activeMs: number;
  /** The same list as long as no break was added. */
  readonly gaps: AttemptClock['gaps'];
  readonly lastMono: number;
  readonly lastWall: number;
};

/** A longer tick is a sleep: the slowest a browser makes a hidden page is one tick a minute. */
const LONGEST_TICK_MS = 150_000;
/** So far the two clocks may part within one tick. */
const MOST_APART_MS = 2000;
/** The last instant that a calendar of the browser can show. */
const LATEST_TIME = 8_640_000_000_000_000;

/** The clock of a page that opens an attempt: it goes on from what is stored, or from nothing. */
export function openActiveTime(
  stored: Pick<AttemptClock, 'activeMs' | 'gaps'> | null,
  { wall, mono }: Reading,
): ActiveTime {
  return { activeMs: stored?.activeMs ?? 0, gaps: stored?.gaps ?? [], lastMono: mono, lastWall: wall };
}

/** One step. `frozen` says that the browser held the page still since the last one. */
export function tick(state: ActiveTime, { wall, mono, frozen = false }: Reading & { frozen?: boolean }): ActiveTime {
  const monoStep = Math.max(0, mono - state.lastMono);
  const wallStep = wall - state.lastWall;
  const wasAway = frozen || monoStep > LONGEST_TICK_MS;
  const charged = wasAway ? 0 : monoStep;
  const uncharged = Math.max(monoStep, wallStep) - charged;
  const isBreak = wasAway || uncharged > MOST_APART_MS;
  return {
    activeMs: state.activeMs + charged,
    gaps: isBreak ? withGap(state.gaps, state.lastWall, Math.floor(uncharged)) : state.gaps,
    lastMono: Math.max(mono, state.lastMono),
    lastWall: wall,
  };
}

/** The clock as it is kept, in whole milliseconds. */
export function clockOf(attempt: string, { activeMs, gaps }: ActiveTime): AttemptClock {
  return { attempt, activeMs: Math.floor(activeMs), gaps };
}

/** How long all breaks were together, in ms; what a tick added is the difference of two. */
export function breakMs(gaps: AttemptClock['gaps']): number {
  return gaps.reduce((sum, { ms }) => sum + ms, 0);
}

/** What is left, never less than 0; null where there is no limit. */
export function remainingMs(limitMs: number | null, activeMs: number): number | null {
  return limitMs === null ? null : Math.max(0, limitMs - activeMs);
}

/** Minutes left at which the timer speaks, the smallest first. */
export const ANNOUNCED_MINUTES = [1, 5, 10, 30] as const;

/**
 * What the timer says between two ticks: the minutes left that were passed, the smallest where there are several; null
 * for nothing. Active time only grows, so nothing is said twice. A limit of 30 minutes begins at 30 and does not pass
 * them; at the end of the time nothing is said, because the paper is submitted.
 */
export function announcementDue(
  beforeMs: number,
  afterMs: number,
  limitMs: number | null,
): (typeof ANNOUNCED_MINUTES)[number] | null {
  const before = remainingMs(limitMs, beforeMs);
  const after = remainingMs(limitMs, afterMs);
  if (before === null || after === null || after === 0) return null;
  return ANNOUNCED_MINUTES.find((minutes) => before > minutes * 60_000 && after <= minutes * 60_000) ?? null;
}

/** A list that is full gives the new break to its last one: a longer list could not be read again. */
function withGap(gaps: AttemptClock['gaps'], wall: number, ms: number): AttemptClock['gaps'] {
  if (ms < 1) return gaps;
  const last = gaps.at(-1);
  if (last !== undefined && gaps.length >= MOST_PARTS) return [...gaps.slice(0, -1), { ...last, ms: last.ms + ms }];
  return [...gaps, { at: Math.min(LATEST_TIME, Math.max(0, Math.floor(wall))), ms }];
}
