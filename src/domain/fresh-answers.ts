/**
 * Fresh answers: the first time that this learner ever answers a question, in a lesson, a session or an exam. Only
 * they say what somebody knew; readiness rests on nothing else.
 *
 * Give it the whole record in order (`inOrder`), not what resets leave visible: a question once seen is not new again,
 * not even under another id.
 */
import type { AnswerKey, Response } from './question.ts';
import type { Answered, AttemptAnswered, StudyEvent, Where } from './study-event.ts';
import type { Locale } from './text.ts';

export type FreshAnswer = {
  /** Id of the event. */
  readonly event: string;
  /** Epoch ms. */
  readonly at: number;
  /** The id that the question has today. */
  readonly question: string;
  readonly revision: number;
  readonly response: Response;
  readonly where: Where | 'exam';
  /** Of an exam, the language of its attempt; null where the start of the attempt is not in the record. */
  readonly language: Locale | null;
  /** The learner looked at the other language. An exam offers no such help. */
  readonly helped: boolean;
};

/** The ids that questions had, each with the id of today. */
export type Renames = ReadonlyMap<string, string>;

/** What was renamed among the questions of the course. */
export function renamesOf(questions: Iterable<Pick<AnswerKey, 'question' | 'formerIds'>>): Renames {
  const renames = new Map<string, string>();
  for (const { question, formerIds = [] } of questions) for (const id of formerIds) renames.set(id, question);
  return renames;
}

/** The first answer to each question, under whatever id it had then, in the order in which they were given. */
export function freshAnswers(events: readonly StudyEvent[], renames: Renames): readonly FreshAnswer[] {
  const languages = new Map<string, Locale>();
  const first = new Map<string, FreshAnswer>();
  for (const event of events) {
    if (event.kind === 'attempt-started') languages.set(event.attempt, event.language);
    if (event.kind !== 'answered' && event.kind !== 'attempt-answered') continue;
    const question = renames.get(event.question) ?? event.question;
    if (!first.has(question)) first.set(question, { ...freshAnswer(event, languages), question });
  }
  return [...first.values()];
}

/** Whether an answer was given without the other language. */
export function isUnassisted(answer: { readonly helped: boolean }): boolean {
  return !answer.helped;
}

function freshAnswer(
  event: Answered | AttemptAnswered,
  languages: ReadonlyMap<string, Locale>,
): Omit<FreshAnswer, 'question'> {
  const { id, at, revision, response } = event;
  const answer = { event: id, at, revision, response };
  if (event.kind === 'answered') {
    return { ...answer, where: event.where, language: event.language, helped: event.helped };
  }
  return { ...answer, where: 'exam', language: languages.get(event.attempt) ?? null, helped: false };
}
