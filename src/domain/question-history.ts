/**
 * What a learner answered to a question, over time. The past is marked by the key of today: where a key was corrected,
 * older answers are re-scored. An answer that the question of today would not understand stays in the
 * history, unmarked.
 */
import { markAgainstKey } from './mark-response.ts';
import { oncePer } from './memo.ts';
import type { AnswerKey, Mark, Response } from './question.ts';
import type { Answered, StudyEvent, Where } from './study-event.ts';
import { compareEvents } from './study-record.ts';
import type { Locale } from './text.ts';

export type PastAnswer = {
  /** Id of the event. */
  readonly event: string;
  /** Epoch ms. */
  readonly at: number;
  readonly response: Response;
  /** Under the current key, whatever it was on the day. */
  readonly mark: Mark;
  /** Revision of the question when it was answered; if an older one, the key may have been another on the day. */
  readonly revision: number;
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

/** The answers to a question outside exams, under whatever id it had; in the order of the events, empty if none. */
export function answersTo(events: readonly StudyEvent[], { question, formerIds }: AnswerKey): readonly Answered[] {
  const answers = answersByQuestion(events);
  if (formerIds === undefined) return answers.get(question) ?? [];
  return [...formerIds, question].flatMap((id) => answers.get(id) ?? []).toSorted(compareEvents);
}

/** The answers to a question outside exams with their marks, oldest first; empty if there is none. */
export function questionHistory(events: readonly StudyEvent[], key: AnswerKey): readonly PastAnswer[] {
  return answersTo(events, key).map((answer) => pastAnswer(answer, key));
}

/** The latest answer to a question outside exams; null if there is none. */
export function latestAnswer(events: readonly StudyEvent[], key: AnswerKey): PastAnswer | null {
  const answer = answersTo(events, key).at(-1);
  return answer === undefined ? null : pastAnswer(answer, key);
}

/**
 * Whether a question was corrected since the learner last met it: there are answers, and all of them were given to an
 * older revision. They stay and are marked by the new key; but the learner is told, and for scheduling the question
 * counts as unanswered, so that its card is due again. One answer to the present revision ends that.
 */
export function correctedSince(answers: readonly Pick<Answered, 'revision'>[], revision: number): boolean {
  return answers.length > 0 && answers.every((answer) => answer.revision < revision);
}

function pastAnswer(answer: Answered, key: AnswerKey): PastAnswer {
  return {
    event: answer.id,
    at: answer.at,
    response: answer.response,
    mark: markAgainstKey(key, answer.response),
    revision: answer.revision,
    helped: answer.helped,
    where: answer.where,
    language: answer.language,
  };
}
