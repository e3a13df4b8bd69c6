/**
 * The second mark of a paper whose keys were corrected since: the day's answers, marked by the keys of today. It stands
 * beside the mark of the day and never replaces it; only the history uses it instead.
 */
import { isPassed } from './attempt-result.ts';
import type { AttemptPaper } from './attempt-paper.ts';
import { type Attempt, standingAnswer } from './attempt.ts';
import { isRight, keyOf, markAgainstKey } from './mark-response.ts';
import type { AnswerKey, ChoiceQuestion } from './question.ts';

export type CorrectedMark = {
  readonly mark: number;
  readonly passed: boolean | null;
  /** Ids, as on the paper, of the questions whose key is another today; in the order asked. */
  readonly questions: readonly string[];
};

/** The keys of today, by each id that their questions have or had. */
export type KeysOfToday = ReadonlyMap<string, AnswerKey>;

/** From the keys of the course; an id in use is never taken by a former one. */
export function keysOfToday(keys: Iterable<AnswerKey>): KeysOfToday {
  const all = [...keys];
  const former = all.flatMap((key) => (key.formerIds ?? []).map((id) => [id, key] as const));
  return new Map([...former, ...all.map((key) => [key.question, key] as const)]);
}

/**
 * The mark under the keys of today; null where no key of the paper was corrected. A question is left as it was on the
 * day if the course has it no more, or if its right choice of today was not offered then.
 */
export function correctedMark(paper: AttemptPaper, attempt: Attempt, keys: KeysOfToday): CorrectedMark | null {
  const corrected: string[] = [];
  let mark = 0;
  for (const { question } of paper.questions) {
    const key = correctedKey(question, keys);
    if (key !== null) corrected.push(question.id);
    const response = standingAnswer(attempt, question.id)?.response;
    if (isRight(markAgainstKey(key ?? keyOf(question), response))) mark += 1;
  }
  return corrected.length === 0 ? null : { mark, passed: isPassed(mark, paper), questions: corrected };
}

/** The later key of a question, if it makes another of its choices right. */
function correctedKey(question: ChoiceQuestion, keys: KeysOfToday): AnswerKey | null {
  const today = keys.get(question.id);
  if (today === undefined || today.revision <= question.revision) return null;
  const { key } = today;
  const right = key.kind === 'choice' ? question.choices.find(({ id }) => id === key.choice) : undefined;
  return right === undefined || right.correct ? null : today;
}
