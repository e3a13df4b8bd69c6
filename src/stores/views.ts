/**
 * The one read path: the events that count, as a store. Whatever a page shows of the learner's past is the domain's
 * fold of this list (`lessonProgress`, `latestAnswer`); the folds remember their result for a list, so that a hundred
 * ticks on a page cost one walk through it. Nothing in here is kept anywhere.
 */
import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { visibleEvents } from '#domain/resets.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { $studyRecord } from './study-record.ts';

const $events = atom(visibleEvents($studyRecord.get()));
// Heard as long as the page stands, and before anybody else: `computed` of nanostores would cost more than all of this.
$studyRecord.listen((record) => $events.set(visibleEvents(record)));

/** Events in order that no reset hides. */
export const $visibleEvents: ReadableAtom<readonly StudyEvent[]> = $events;
