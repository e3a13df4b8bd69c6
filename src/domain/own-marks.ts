/**
 * The learner's own marks: bookmarks and private notes on lessons and terms. Of each thing the latest event counts, in
 * the order of the record, so two tabs or an import are a union like everything else. Give it the visible events: what a
 * reset of everything hides is gone here as well, and back when that is undone.
 */
import { oncePer } from './memo.ts';
import type { StudyEvent } from './study-event.ts';

/** What may carry a mark: `lesson:<module>/<lesson>` or `term:<id>`. */
export type Marked = `lesson:${string}` | `term:${string}`;

export type OwnMark = {
  readonly on: Marked;
  readonly isBookmarked: boolean;
  /** Empty if there is none. */
  readonly note: string;
};

/** What is bookmarked, whatever it is; empty if nothing is. The same set each time it is asked about the same events. */
export const bookmarksIn: (events: readonly StudyEvent[]) => ReadonlySet<string> = oncePer((events) => {
  const bookmarks = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'bookmark-set') continue;
    if (event.set) bookmarks.add(event.on);
    else bookmarks.delete(event.on);
  }
  return bookmarks;
});

/** Every note that is not empty, by what it is on. The same map each time it is asked about the same events. */
export const notesIn: (events: readonly StudyEvent[]) => ReadonlyMap<string, string> = oncePer((events) => {
  const notes = new Map<string, string>();
  for (const event of events) {
    if (event.kind !== 'note-written') continue;
    if (event.text === '') notes.delete(event.on);
    else notes.set(event.on, event.text);
  }
  return notes;
});

/** The note on one thing; empty if there is none. */
export function noteOn(events: readonly StudyEvent[], on: string): string {
  return notesIn(events).get(on) ?? '';
}

/**
 * All lessons and terms with a mark that stands, those marked last first. Notes on anything else, such as a learner's own
 * words for a term, are no marks of theirs to list.
 */
export function ownMarksIn(events: readonly StudyEvent[]): readonly OwnMark[] {
  const bookmarks = bookmarksIn(events);
  const notes = notesIn(events);
  const latestFirst = new Set<string>();
  for (const event of events.toReversed()) {
    if (event.kind === 'bookmark-set' || event.kind === 'note-written') latestFirst.add(event.on);
  }
  return [...latestFirst]
    .filter(isMarked)
    .map((on) => ({ on, isBookmarked: bookmarks.has(on), note: notes.get(on) ?? '' }))
    .filter(({ isBookmarked, note }) => isBookmarked || note !== '');
}

function isMarked(on: string): on is Marked {
  return on.startsWith('lesson:') || on.startsWith('term:');
}
