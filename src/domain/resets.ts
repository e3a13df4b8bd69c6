/**
 * Resets hide and destroy nothing: a reset is an event, and so is taking it back. What is visible is computed from
 * the whole record, so an undone reset shows everything again as it was.
 *
 * A reset hides what comes before it in order. An attempt is hidden whole or not at all: one that went on after the
 * reset (in another tab, say) loses nothing.
 */
import type { LessonChecks } from './lesson-progress.ts';
import { oncePer } from './memo.ts';
import type { Reset, ResetScope, StudyEvent } from './study-event.ts';
import { inOrder, type StudyRecord } from './study-record.ts';

/** What a reset of a lesson hides; its checks are named by each id that answers may know them by. */
export function scopeOfLesson({ id, checks }: LessonChecks): ResetScope {
  const questions = checks.flatMap(({ question, formerIds = [] }) => [...formerIds, question]);
  return { kind: 'lesson', lesson: id, questions };
}

/** Resets that nobody has undone, in order. */
export const standingResets: (record: StudyRecord) => readonly Reset[] = oncePer((record) => {
  const resets: Reset[] = [];
  const undone = new Set<string>();
  for (const event of inOrder(record)) {
    if (event.kind === 'reset') resets.push(event);
    else if (event.kind === 'reset-undone') undone.add(event.reset);
  }
  return resets.filter((reset) => !undone.has(reset.id));
});

/** Events in order that no standing reset hides; the same array each time it is asked. Resets are always visible. */
export const visibleEvents: (record: StudyRecord) => readonly StudyEvent[] = oncePer((record) => {
  const events = inOrder(record);
  const resets = standingResets(record);
  if (resets.length === 0) return events;
  const reach = reachOf(events, resets);
  return events.filter((event, place) => !isHidden(event, place, reach));
});

/** Up to which place in the order something is hidden; what is not named is not hidden. */
type Reach = {
  readonly all: number;
  readonly lessons: ReadonlyMap<string, number>;
  readonly questions: ReadonlyMap<string, number>;
  /** Place of the last event of each attempt. */
  readonly attempts: ReadonlyMap<string, number>;
};

function reachOf(events: readonly StudyEvent[], resets: readonly Reset[]): Reach {
  const standing = new Set(resets);
  const lessons = new Map<string, number>();
  const questions = new Map<string, number>();
  const attempts = new Map<string, number>();
  let all = -1;
  events.forEach((event, place) => {
    if ('attempt' in event) attempts.set(event.attempt, place);
    if (event.kind !== 'reset' || !standing.has(event)) return;
    if (event.scope.kind === 'all') {
      all = place;
      return;
    }
    lessons.set(event.scope.lesson, place);
    for (const question of event.scope.questions) questions.set(question, place);
  });
  return { all, lessons, questions, attempts };
}

function isHidden(event: StudyEvent, place: number, reach: Reach): boolean {
  if (event.kind === 'reset' || event.kind === 'reset-undone') return false;
  const lastPlace = 'attempt' in event ? (reach.attempts.get(event.attempt) ?? place) : place;
  if (lastPlace < reach.all) return true;
  if (event.kind === 'answered') return place < (reach.questions.get(event.question) ?? -1);
  const namesLesson = event.kind === 'lesson-opened' || event.kind === 'lesson-marked';
  return namesLesson && place < (reach.lessons.get(event.lesson) ?? -1);
}
