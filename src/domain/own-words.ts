/** What a learner said of a term in their own words before they read its definition: notes of the study record. */
import type { NoteWritten, StudyEvent } from './study-event.ts';

/** What the notes about a term are written on. */
export function ownWordsOn(term: string): string {
  return `own-words:${term}`;
}

/** The latest words about a term, from events in order; null where there are none, or they were taken away. */
export function latestOwnWords(events: readonly StudyEvent[], term: string): NoteWritten | null {
  const on = ownWordsOn(term);
  const latest = events.findLast((event): event is NoteWritten => event.kind === 'note-written' && event.on === on);
  return latest === undefined || latest.text === '' ? null : latest;
}
