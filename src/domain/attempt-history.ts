/** Past papers with their marks and where these lead, and the papers that can be gone on with. */
import { remainingMs } from './active-time.ts';
import type { AttemptClock } from './attempt-clock.ts';
import { type AttemptPaper, readAttemptPaper } from './attempt-paper.ts';
import { attemptResult, isPassed, type Share } from './attempt-result.ts';
import { type Attempt, isOpen } from './attempt.ts';
import { correctedMark, type KeysOfToday } from './corrected-mark.ts';
import type { StoredPaper } from './stored-paper.ts';
import type { AttemptSubmitted } from './study-event.ts';
import { compareEvents } from './study-record.ts';

/** A submitted attempt that has its paper. */
export type MarkedAttempt = {
  readonly attempt: Attempt;
  readonly submission: AttemptSubmitted;
  /** Code of its blueprint. */
  readonly blueprint: string;
  /** By the keys of today, and on the day: the same if none of its keys was corrected. */
  readonly mark: number;
  readonly markOfTheDay: number;
  readonly outOf: number;
  /** By the mark of today; null where the blueprint has no pass mark. */
  readonly passed: boolean | null;
  /** Of the day, on questions never answered before. */
  readonly fresh: Omit<Share, 'id'>;
};

export type AttemptHistory = {
  /** By the order of their submissions. */
  readonly marked: readonly MarkedAttempt[];
  /** Submitted, in the same order, but their papers are not on this device or cannot be read. */
  readonly withoutPaper: readonly Attempt[];
};

/** All submitted attempts among those of `attemptsIn`; empty lists if there are none. */
export function attemptHistory(
  attempts: ReadonlyMap<string, Attempt>,
  papers: readonly StoredPaper[],
  keys: KeysOfToday,
): AttemptHistory {
  const stored = new Map(papers.map((paper) => [paper.attempt, paper]));
  const marked: MarkedAttempt[] = [];
  const withoutPaper: Attempt[] = [];
  for (const { attempt, submission } of submittedInOrder(attempts)) {
    const kept = stored.get(attempt.id);
    const paper = kept === undefined ? null : readAttemptPaper(kept);
    if (paper === null) withoutPaper.push(attempt);
    else marked.push(markedAttempt(attempt, submission, paper, keys));
  }
  return { marked, withoutPaper };
}

/** How many sittings a trend looks back. */
const TREND_REACH = 5;
/** Fewer are no trend. */
const FEWEST_FOR_TREND = 3;

/**
 * Where the marks of a blueprint lead: how much the share of right answers rises from one sitting to the next (0.05 is
 * a mark more in twenty; negative falls), by the straight line that fits the last five best. null for fewer than three.
 */
export function trendOf(marked: readonly MarkedAttempt[], blueprint: string): number | null {
  const shares = marked
    .filter((each) => each.blueprint === blueprint)
    .slice(-TREND_REACH)
    .map(({ mark, outOf }) => mark / outOf);
  if (shares.length < FEWEST_FOR_TREND) return null;
  const middle = (shares.length - 1) / 2;
  const spread = shares.reduce((sum, _share, place) => sum + (place - middle) ** 2, 0);
  return shares.reduce((sum, share, place) => sum + (place - middle) * share, 0) / spread;
}

/** An attempt to go on with. */
export type Resumable = {
  readonly attempt: Attempt;
  readonly activeMs: number;
  /** null: untimed. 0 says that nothing is left but to submit it. */
  readonly remainingMs: number | null;
  /** How many questions have an answer. */
  readonly answered: number;
};

/** Attempts neither submitted nor given up, latest start first by the order of their events. */
export function resumableAttempts(
  attempts: ReadonlyMap<string, Attempt>,
  clocks: readonly AttemptClock[],
): readonly Resumable[] {
  const times = new Map(clocks.map((clock) => [clock.attempt, clock.activeMs]));
  return [...attempts.values()]
    .filter(isOpen)
    .map((attempt) => {
      const activeMs = knownActiveMs(attempt, times.get(attempt.id) ?? 0);
      const answered = attempt.answers.size;
      return { attempt, activeMs, remainingMs: remainingMs(attempt.limitMs, activeMs), answered };
    })
    .toReversed();
}

/**
 * The most active time that anything tells of: the clock is stored every few seconds, an answer at once, and only one
 * of them may have come with a file.
 */
export function knownActiveMs({ answers, late }: Pick<Attempt, 'answers' | 'late'>, clockMs: number): number {
  const all = [...[...answers.values()].flat(), ...late];
  return all.reduce((most, { activeMs }) => Math.max(most, activeMs), clockMs);
}

function markedAttempt(
  attempt: Attempt,
  submission: AttemptSubmitted,
  paper: AttemptPaper,
  keys: KeysOfToday,
): MarkedAttempt {
  const { mark: markOfTheDay, outOf, fresh } = attemptResult(paper, attempt);
  const mark = correctedMark(paper, attempt, keys)?.mark ?? markOfTheDay;
  const passed = isPassed(mark, paper);
  return { attempt, submission, blueprint: paper.blueprint.code, mark, markOfTheDay, outOf, passed, fresh };
}

function submittedInOrder(
  attempts: ReadonlyMap<string, Attempt>,
): readonly { readonly attempt: Attempt; readonly submission: AttemptSubmitted }[] {
  return [...attempts.values()]
    .flatMap((attempt) => (attempt.submission === null ? [] : [{ attempt, submission: attempt.submission }]))
    .toSorted((one, other) => compareEvents(one.submission, other.submission));
}
