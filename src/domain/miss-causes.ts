/** Why questions were missed, in the learner's own judgement: one cause for an answer, which can be taken back. */
import { oncePer } from './memo.ts';
import type { Answered, AttemptAnswered, Cause, StudyEvent } from './study-event.ts';

/** In the order in which they are offered. */
export const CAUSES: readonly Cause[] = ['did-not-know', 'mixed-up', 'misread', 'changed-right', 'ran-out-of-time'];

/** The latest cause of each answer, by the id of its event; answers without one, or with one taken back, are not there. */
export const causesByAnswer: (events: readonly StudyEvent[]) => ReadonlyMap<string, Cause> = oncePer((events) => {
  const causes = new Map<string, Cause>();
  for (const event of events) {
    if (event.kind !== 'cause-tagged') continue;
    if (event.cause === null) causes.delete(event.answer);
    else causes.set(event.answer, event.cause);
  }
  return causes;
});

/**
 * The answers behind each cause, in order, from visible events: what a reset hides is not counted, though its tag may
 * have come later. Every cause is there, with an empty list if nobody named it.
 */
export function answersByCause(
  events: readonly StudyEvent[],
): ReadonlyMap<Cause, readonly (Answered | AttemptAnswered)[]> {
  const byAnswer = causesByAnswer(events);
  const groups = new Map<Cause, (Answered | AttemptAnswered)[]>(CAUSES.map((cause) => [cause, []]));
  for (const event of events) {
    if (event.kind !== 'answered' && event.kind !== 'attempt-answered') continue;
    const cause = byAnswer.get(event.id);
    if (cause !== undefined) groups.get(cause)?.push(event);
  }
  return groups;
}
