/**
 * What the study record means, as stores that change only when their meaning does: a tick on the course map is not
 * woken by an answer in another lesson. Computed with the domain's folds, each time from the whole record; nothing in
 * here is kept anywhere.
 */
import { computed } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { lessonProgress } from '#domain/lesson-progress.ts';
import type { LessonChecks, LessonProgress } from '#domain/lesson-progress.ts';
import type { AnswerKey } from '#domain/question.ts';
import { answersByQuestion, latestAnswer } from '#domain/question-history.ts';
import type { PastAnswer } from '#domain/question-history.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { Answered, StudyEvent } from '#domain/study-event.ts';
import { $studyRecord } from './study-record.ts';

/** Events in order that no reset hides. */
export const $visibleEvents: ReadableAtom<readonly StudyEvent[]> = computed($studyRecord, visibleEvents);

/** Answers outside exams by question, oldest first. */
export const $answersByQuestion: ReadableAtom<ReadonlyMap<string, readonly Answered[]>> = computed(
  $visibleEvents,
  answersByQuestion,
);

/** How far the learner is with a lesson. */
export function lessonProgressStore(lesson: LessonChecks): ReadableAtom<LessonProgress> {
  return steady((events) => lessonProgress(events, lesson));
}

/** The latest answer to a question outside exams; null if there is none. */
export function latestAnswerStore(key: AnswerKey): ReadableAtom<PastAnswer | null> {
  return steady((events) => latestAnswer(events, key));
}

/** A view that keeps its value as long as a new one would say the same; views are small, so their text will do. */
function steady<View>(fold: (events: readonly StudyEvent[]) => View): ReadableAtom<View> {
  let last: { readonly view: View; readonly text: string } | undefined;
  return computed($visibleEvents, (events) => {
    const view = fold(events);
    const text = JSON.stringify(view);
    if (last?.text !== text) last = { view, text };
    return last.view;
  });
}
