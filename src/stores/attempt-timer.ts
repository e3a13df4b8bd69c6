/**
 * The clock of a running attempt in one tab, with what it says and the time of each question. Whoever owns it decides
 * when it is read; between two readings it does nothing.
 */
import { announcementDue, clockOf, openActiveTime, remainingMs, tick } from '#domain/active-time.ts';
import type { ActiveTime, Reading } from '#domain/active-time.ts';
import type { AttemptClock } from '#domain/attempt-clock.ts';

export type TimerView = {
  readonly activeMs: number;
  /** null: untimed. */
  readonly remainingMs: number | null;
  /** The minutes left that were passed last in this tab; null before the first. To be spoken when it changes. */
  readonly announcement: ReturnType<typeof announcementDue>;
  /** The latest break since this tab holds the attempt, when (epoch ms) and how long; null for none. */
  readonly newBreak: AttemptClock['gaps'][number] | null;
};

export type AttemptTimer = {
  /** Begins again from a stored clock (null: from nothing), as of a moment that may lie a little back. */
  readonly begin: (stored: Pick<AttemptClock, 'activeMs' | 'gaps'> | null, since: Reading) => void;
  /** Charges what has passed since the last reading. */
  readonly advance: () => void;
  /** The page is held still from now on: what passes until the next reading is a break. */
  readonly goAway: () => void;
  /** Another tab's clock of this moment: the larger one counts. */
  readonly raise: (other: AttemptClock) => void;
  /** The question that is on the screen from now on. */
  readonly show: (question: string) => void;
  /**
   * Active time, in whole ms, that a question was on the screen in this tab since it was last answered, all visits
   * together; from then on it counts from nothing.
   */
  readonly takeTime: (question: string) => number;
  readonly view: () => TimerView;
  /** As it is kept. */
  readonly clock: () => AttemptClock;
};

/** A clock that has not begun. Wall and monotonic time come from `read`, in ms. */
export function attemptTimer(attempt: string, limitMs: number | null, read: () => Reading): AttemptTimer {
  const onScreen = new Map<string, number>();
  let time = openActiveTime(null, read());
  let shown: string | null = null;
  let isAway = false;
  let said: Pick<TimerView, 'announcement' | 'newBreak'> = { announcement: null, newBreak: null };

  function change(next: ActiveTime): void {
    said = {
      announcement: announcementDue(time.activeMs, next.activeMs, limitMs) ?? said.announcement,
      newBreak: next.gaps === time.gaps ? said.newBreak : (next.gaps.at(-1) ?? null),
    };
    time = next;
  }

  return {
    begin: (stored, since) => {
      time = openActiveTime(stored, since);
      isAway = false;
      said = { announcement: null, newBreak: null };
    },
    advance: () => {
      const before = time.activeMs;
      change(tick(time, { ...read(), frozen: isAway }));
      isAway = false;
      if (shown !== null) onScreen.set(shown, (onScreen.get(shown) ?? 0) + time.activeMs - before);
    },
    goAway: () => {
      isAway = true;
    },
    raise: ({ activeMs, gaps }) => {
      if (activeMs > time.activeMs)
        change({ ...time, activeMs, gaps: gaps.length > time.gaps.length ? gaps : time.gaps });
    },
    show: (question) => {
      shown = question;
    },
    takeTime: (question) => {
      const spent = onScreen.get(question) ?? 0;
      onScreen.delete(question);
      return Math.floor(spent);
    },
    view: () => ({ ...said, activeMs: Math.floor(time.activeMs), remainingMs: remainingMs(limitMs, time.activeMs) }),
    clock: () => clockOf(attempt, time),
  };
}
