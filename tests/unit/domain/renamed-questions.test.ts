/** Whatever id a question had when it was answered, each view of the past is the same. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { continueAt } from '#domain/continue-at.ts';
import { freshAnswers, renamesOf } from '#domain/fresh-answers.ts';
import { lessonProgress, type LessonChecks } from '#domain/lesson-progress.ts';
import { questionHistory } from '#domain/question-history.ts';
import { scopeOfLesson, visibleEvents } from '#domain/resets.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { answered, choiceKey, DRAFTS, event, recordOf, settings } from './builders.ts';

const FORMER: Readonly<Record<string, readonly string[]>> = { q1: ['old-1'], q2: ['old-2', 'older-2'], q3: [] };
const lessonOf = (id: string, questions: readonly string[]): LessonChecks => ({
  id,
  checks: questions.map((question) => ({ ...choiceKey(question), formerIds: FORMER[question] ?? [] })),
});
const LESSON = lessonOf('m/one', ['q1', 'q2']);
const OTHER = lessonOf('m/two', ['q3']);
const CHECKS = [...LESSON.checks, ...OTHER.checks];

type Act = { readonly question: string; readonly former: number; readonly choice: string; readonly what: number };

const act: fc.Arbitrary<Act> = fc.record({
  question: fc.constantFrom('q1', 'q2', 'q3'),
  former: fc.nat(2),
  choice: fc.constantFrom('a', 'b'),
  what: fc.nat(4),
});

/** The n-th event: mostly an answer, now and then in an exam, or a reset of the lesson as it is today. */
function eventOf({ question, former, choice, what }: Act, n: number, isRenamed: boolean): StudyEvent {
  const id = `a-${n + 1}`;
  const named = (isRenamed ? FORMER[question]?.[former] : undefined) ?? question;
  if (what === 0) return event(id, { kind: 'reset', scope: scopeOfLesson(LESSON) });
  if (what === 1) return event(id, { ...DRAFTS['attempt-answered'], question: named });
  return answered(id, named, choice, { place: question === 'q3' ? 'm/two' : 'm/one' });
}

/** All that a page can tell of the past. */
function viewsOf(acts: readonly Act[], isRenamed: boolean): unknown {
  const record = recordOf(...acts.map((each, n) => eventOf(each, n, isRenamed)));
  const events = visibleEvents(record);
  return {
    visible: events.map(({ id }) => id),
    progress: [LESSON, OTHER].map((lesson) => lessonProgress(events, lesson)),
    history: CHECKS.map((check) => questionHistory(events, check)),
    next: continueAt(events, [LESSON, OTHER]),
    fresh: freshAnswers(inOrder(record), renamesOf(CHECKS)),
  };
}

describe('answers given under a former id', () => {
  it('count like those under the present one: for ticks, resets, the last answer and what is fresh', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => expectSame(viewsOf(acts, true), viewsOf(acts, false))),
      settings(2000),
    );
  });
});
