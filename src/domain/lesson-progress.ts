/**
 * How far a learner is with a lesson: new, opened, started, read, mastered. Computed from visible events each time,
 * so a corrected key or a reset shows at once and nothing has to be kept in step.
 *
 * `read` asks whether each check was answered, right or wrong (or the lesson was ticked by hand); `mastered` asks
 * whether each was right at its latest answer, under the key of today.
 */
import { isRight, markAgainstKey } from './mark-response.ts';
import { oncePer } from './memo.ts';
import type { AnswerKey } from './question.ts';
import { answersTo } from './question-history.ts';
import type { LessonMarked, LessonOpened, StudyEvent } from './study-event.ts';

/** What progress needs to know of a lesson: its id and the keys of its checks, in reading order. */
export type LessonChecks = { readonly id: string; readonly checks: readonly AnswerKey[] };

export type LessonState = 'new' | 'opened' | 'started' | 'read' | 'mastered';
export type LessonProgress = {
  readonly state: LessonState;
  /** Checks that were answered at least once. */
  readonly answered: number;
  /** Checks that were right at their latest answer. */
  readonly right: number;
  readonly total: number;
  /** The learner ticked it as read, and has not taken that back. */
  readonly markedByHand: boolean;
  /** Epoch ms of the latest event that concerns the lesson; null if there is none. */
  readonly lastAt: number | null;
  /** The first check never answered; null if there is none. */
  readonly nextCheck: string | null;
};

/** Progress in one lesson, from events in order. A lesson without checks is read by hand only, and never mastered. */
export function lessonProgress(events: readonly StudyEvent[], lesson: LessonChecks): LessonProgress {
  const marks = lessonEvents(events).get(lesson.id) ?? [];
  const latest = lesson.checks.map((check) => answersTo(events, check).at(-1));
  const answered = latest.filter((answer) => answer !== undefined);
  const right = lesson.checks.filter((key, place) => isRight(markAgainstKey(key, latest[place]?.response))).length;
  const total = lesson.checks.length;
  const markedByHand = marks.findLast((event) => event.kind === 'lesson-marked')?.read === true;
  return {
    state: stateFrom({ total, right, answered: answered.length, marks, markedByHand }),
    answered: answered.length,
    right,
    total,
    markedByHand,
    lastAt: [...answered, ...marks].reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null),
    nextCheck: lesson.checks.find((_check, place) => latest[place] === undefined)?.question ?? null,
  };
}

type LessonEvent = LessonOpened | LessonMarked;

const lessonEvents: (events: readonly StudyEvent[]) => ReadonlyMap<string, readonly LessonEvent[]> = oncePer(
  (events) => {
    const byLesson = new Map<string, LessonEvent[]>();
    for (const event of events) {
      if (event.kind !== 'lesson-opened' && event.kind !== 'lesson-marked') continue;
      const list = byLesson.get(event.lesson);
      if (list === undefined) byLesson.set(event.lesson, [event]);
      else list.push(event);
    }
    return byLesson;
  },
);

function stateFrom(facts: {
  readonly total: number;
  readonly right: number;
  readonly answered: number;
  readonly marks: readonly LessonEvent[];
  readonly markedByHand: boolean;
}): LessonState {
  const { total, right, answered, marks, markedByHand } = facts;
  const hasChecks = total > 0;
  if (hasChecks && right === total) return 'mastered';
  if ((hasChecks && answered === total) || markedByHand) return 'read';
  if (answered > 0) return 'started';
  return marks.length > 0 ? 'opened' : 'new';
}
