/**
 * Help in the other language, measured and let go: how often answers were right with and without it, and when it is time
 * to try without. First-language help serves beginners most, and the exam offers none.
 *
 * Give it visible events. Every answer outside exams counts, also a second one to the same question, marked by the key of
 * today; one that the question of today does not understand does not count.
 */
import { isRight, markAgainstKey } from './mark-response.ts';
import type { AnswerKey } from './question.ts';
import type { StudyEvent } from './study-event.ts';

export type Tally = { readonly answers: number; readonly right: number };
export type LanguageHelp = { readonly with: Tally; readonly without: Tally };

/** Answers each that it takes before help and no help are compared. */
export const ANSWERS_TO_COMPARE = 10;
/** Answers that it takes before a percentage is told. */
export const ANSWERS_TO_TELL = 5;
/** How many points of a hundred accuracy without help may lie below that with it. */
export const POINTS_APART = 5;

/** How the learner's answers went with help and without. */
export function languageHelp(events: readonly StudyEvent[], keys: readonly AnswerKey[]): LanguageHelp {
  const byId = new Map(keys.flatMap((key) => [...(key.formerIds ?? []), key.question].map((id) => [id, key] as const)));
  const marked = events.flatMap((event) => {
    const key = event.kind === 'answered' ? byId.get(event.question) : undefined;
    if (event.kind !== 'answered' || key === undefined) return [];
    const mark = markAgainstKey(key, event.response);
    return mark.kind === 'unanswered' ? [] : [{ helped: event.helped, isRight: isRight(mark) }];
  });
  const tally = (helped: boolean): Tally => {
    const answers = marked.filter((answer) => answer.helped === helped);
    return { answers: answers.length, right: answers.filter((answer) => answer.isRight).length };
  };
  return { with: tally(true), without: tally(false) };
}

/** Share of right answers in whole percent; null while there are too few to tell. */
export function accuracy({ answers, right }: Tally): number | null {
  return answers < ANSWERS_TO_TELL ? null : Math.round((100 * right) / answers);
}

/**
 * Whether it is time to try without: enough answers of both kinds, and those without help are at most five points of a
 * hundred less often right. Reckoned in whole numbers, so that five points exactly are five points.
 */
export function canLetGo({ with: helped, without }: LanguageHelp): boolean {
  return (
    Math.min(helped.answers, without.answers) >= ANSWERS_TO_COMPARE &&
    100 * without.right * helped.answers + POINTS_APART * helped.answers * without.answers >=
      100 * helped.right * without.answers
  );
}
