/** Resets that a learner may still take back: what the settings offer. */
import { standingResets } from './resets.ts';
import type { Reset } from './study-event.ts';
import type { StudyRecord } from './study-record.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a reset can be undone. */
export const UNDO_MS = 30 * DAY_MS;

/** Standing resets that can still be undone at `now` (epoch ms): those of the last 30 days, by their own time. */
export function undoableResets(record: StudyRecord, now: number): readonly Reset[] {
  return standingResets(record).filter((reset) => now - reset.at <= UNDO_MS);
}
