/** Whether a candidate keeps up with the time: where an even pace would be, to be held against the actual place. */

/**
 * The question (from 1) that an even pace has reached after so much active time; the last one when the time is over.
 * null where there is no limit, or nothing to answer.
 */
export function expectedPlace(activeMs: number, limitMs: number | null, questions: number): number | null {
  if (limitMs === null || limitMs <= 0 || questions <= 0) return null;
  return Math.min(questions, Math.floor((activeMs / limitMs) * questions) + 1);
}
