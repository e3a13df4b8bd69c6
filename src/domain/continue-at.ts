/**
 * Where the learner was: the place that *Continue* leads to. Apart from lesson-progress.ts, because only the home page
 * asks for it.
 */
import { type LessonChecks, lessonProgress } from './lesson-progress.ts';
import type { StudyEvent } from './study-event.ts';

/**
 * Where to go on: the lesson of the latest event that names one of these lessons, at its first unanswered check (null
 * if all are answered). Null if no event names any. Resets name lessons, too, but are no sign of studying one.
 */
export function continueAt(
  events: readonly StudyEvent[],
  lessons: readonly LessonChecks[],
): { readonly lesson: string; readonly check: string | null } | null {
  const byId = new Map<string | undefined, LessonChecks>(lessons.map((lesson) => [lesson.id, lesson]));
  const latest = events.findLast((event) => byId.has(lessonNamedBy(event)));
  const lesson = latest && byId.get(lessonNamedBy(latest));
  return lesson === undefined ? null : { lesson: lesson.id, check: lessonProgress(events, lesson).nextCheck };
}

function lessonNamedBy(event: StudyEvent): string | undefined {
  switch (event.kind) {
    case 'lesson-opened':
    case 'lesson-marked':
      return event.lesson;
    case 'answered':
      return event.place;
    case 'note-written':
    case 'bookmark-set':
      return event.on.startsWith('lesson:') ? event.on.slice('lesson:'.length) : undefined;
    default:
      return undefined;
  }
}
