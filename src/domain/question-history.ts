/**
 * What a learner answered to a question, over time. The past is marked by the key of today: where a key was corrected,
 * older answers are re-scored and say so.
 */
import { markAgainstKey } from './mark-response.ts';
import { oncePer } from './memo.ts';
import type { AnswerKey, Mark, Response } from './question.ts';
import type { Answered, StudyEvent, Where } from './study-event.ts';
import type { Locale } from './text.ts';

export type PastAnswer = {
  /** Id of the event. */
  readonly event: string;
  /** Epoch ms. */
  readonly at: number;
  readonly response: Response;
  /** Under the current key, whatever it was on the day. */
  readonly mark: Mark;
  /** Revision of the question when it was answered. */
  readonly revision: number;
  /** The key may have been another one on the day: the answer was given to an older revision. */
  readonly rescored: boolean;
  readonly helped: boolean;
  readonly where: Where;
  readonly language: Locale;
};

/**
 * Answers by question id, each list in the order of the events; a question never answered is not in the map. The same
 * map each time it is asked about the same array.
 */
export const answersByQuestion: (events: readonly StudyEvent[]) => ReadonlyMap<string, readonly Answered[]> = oncePer(
  (events) => {
    const answers = new Map<string, Answered[]>();
    for (const event of events) {
      if (event.kind !== 'answered') continue;
      const list = answers.get(event.question);
      if (list === undefined) answers.set(event.question, [event]);
      else list.push(event);
    }
    return answers;
  },
);

/** The answers to a question outside exams, oldest first; empty if there is none. */
export function questionHistory(events: readonly StudyEvent[], key: AnswerKey): readonly PastAnswer[] {
  return (answersByQuestion(events).get(key.question) ?? []).map((answer) => pastAnswer(answer, key));
}

/** The latest answer to a question outside exams; null if there is none. */
export function latestAnswer(events: readonly StudyEvent[], key: AnswerKey): PastAnswer | null {
  const answer = answersByQuestion(events).get(key.question)?.at(-1);
  return answer === undefined ? null : pastAnswer(answer, key);
}

function pastAnswer(answer: Answered, key: AnswerKey): PastAnswer {
  return {
    event: answer.id,
    at: answer.at,
    response: answer.response,
    mark: markAgainstKey(key, answer.response),
    revision: answer.revision,
    rescored: answer.revision < key.revision,
    helped: answer.helped,
    where: answer.where,
    language: answer.language,
  };
}
