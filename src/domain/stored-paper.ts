/**
 * The questions of an attempt as they were on the day, kept from its start: the one place of a learner's data that
 * keeps the course's own text. Its shape belongs to the exam; here it is bounded JSON with the id of its attempt.
 */
import { onePerAttempt } from './attempt-clock.ts';
import { canonicalJson, isPlainObject } from './canonical-json.ts';
import { jsonFault } from './json-fault.ts';

export type StoredPaper = Readonly<Record<string, unknown>> & { readonly attempt: string };

/** Depth and length as JSON; forty questions with all reasons have about a fifth of it. */
const DEEPEST_PAPER = 24;
const LONGEST_PAPER = 1_000_000;
const LONGEST_ID = 200;

/** A paper from storage or a file; null if it is damaged. */
export function readPaper(raw: unknown): StoredPaper | null {
  if (!isPlainObject(raw) || jsonFault(raw, DEEPEST_PAPER) !== null) return null;
  const { attempt } = raw;
  const isId = typeof attempt === 'string' && attempt.length > 0 && attempt.length <= LONGEST_ID;
  return isId && canonicalJson(raw).length <= LONGEST_PAPER ? { ...raw, attempt } : null;
}

/** One paper per attempt, by attempt id. A paper never changes; of two that differ the larger text stays. */
export function unitePapers(one: readonly StoredPaper[], other: readonly StoredPaper[]): readonly StoredPaper[] {
  return onePerAttempt(
    [...one, ...other],
    (candidate, present) => candidate !== present && canonicalJson(candidate) > canonicalJson(present),
  );
}
