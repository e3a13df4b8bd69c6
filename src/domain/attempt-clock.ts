/**
 * How long an attempt has been worked on: one clock per attempt, overwritten every few seconds and so not an event.
 * Where two copies meet, the larger one counts: active time only grows.
 */
import { canonicalJson } from './canonical-json.ts';
import { count, id, time } from './event-shapes.ts';
import { exactly, listOf } from './shape.ts';

export type AttemptClock = {
  readonly attempt: string;
  /** Time spent with the attempt open, without the gaps. */
  readonly activeMs: number;
  /** Breaks that were not charged: when (epoch ms) and how long. */
  readonly gaps: readonly { readonly at: number; readonly ms: number }[];
};

/** Kept equal to the type by a type test. */
export const clockShape = exactly({ attempt: id, activeMs: count, gaps: listOf(exactly({ at: time, ms: count })) });

/** A clock from storage or a file; null if it is damaged. */
export function readClock(raw: unknown): AttemptClock | null {
  return clockShape.isSound(raw) ? raw : null;
}

/** One clock per attempt, the larger of each two, by attempt id. */
export function uniteClocks(one: readonly AttemptClock[], other: readonly AttemptClock[]): readonly AttemptClock[] {
  return onePerAttempt([...one, ...other], isLargerClock);
}

/** One of each attempt, by attempt id: of two that differ the one that `outweighs` names, which must not be both. */
export function onePerAttempt<Part extends { readonly attempt: string }>(
  parts: readonly Part[],
  outweighs: (candidate: Part, present: Part) => boolean,
): readonly Part[] {
  const kept = new Map<string, Part>();
  for (const part of parts) {
    const present = kept.get(part.attempt);
    if (present === undefined || outweighs(part, present)) kept.set(part.attempt, part);
  }
  return [...kept.values()].toSorted((one, other) => (one.attempt < other.attempt ? -1 : 1));
}

/** More active time; at equal times the larger text, so that every device decides alike. */
function isLargerClock(candidate: AttemptClock, present: AttemptClock): boolean {
  if (candidate.activeMs !== present.activeMs) return candidate.activeMs > present.activeMs;
  return canonicalJson(candidate) > canonicalJson(present);
}
