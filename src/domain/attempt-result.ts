/**
 * The result of a submitted attempt: a pure function of its paper as stored and its events, the same on every device
 * and after every reload. A key that was corrected since adds a second mark (corrected-mark.ts) and changes nothing
 * here.
 *
 * The time of a question is the sum of `tookMs` of its answers that count: an attempt's page measures with it the
 * active time that the question was on the screen since it was last answered. What was spent on looking at it without
 * answering is recorded nowhere, so a question without an answer has no time.
 */
import type { AskedQuestion, AttemptPaper } from './attempt-paper.ts';
import { type Attempt, standingAnswer } from './attempt.ts';
import { isRight, keyOf, markResponse } from './mark-response.ts';
import type { ChoiceQuestion } from './question.ts';
import type { AttemptAnswered } from './study-event.ts';

export type Verdict = 'right' | 'wrong' | 'unanswered';

/** What changing an answer came to, the first held against the last: `none` if there was but one choice. */
export type Change = 'none' | 'to-right' | 'to-wrong' | 'no-difference';

export type QuestionResult = {
  readonly question: string;
  /** From 1, as asked. */
  readonly place: number;
  readonly criterion: string;
  /** The term that it tests; null if it names none. */
  readonly concept: string | null;
  readonly verdict: Verdict;
  /** The answer that stands; null if there is none. */
  readonly answer: AttemptAnswered | null;
  /** The chosen choice and the right one, by id. */
  readonly chosen: string | null;
  readonly key: string;
  /** The wrong idea behind the chosen choice; null if it has no name, or the answer is right or missing. */
  readonly misconception: string | null;
  readonly change: Change;
  readonly isFlagged: boolean;
  readonly isFresh: boolean;
  /** Active time in ms; null without an answer. */
  readonly tookMs: number | null;
  /** It took more than twice the median. */
  readonly isSlow: boolean;
};

/** So many right of so many: of a criterion, an outcome, a Bloom level, a style, named by `id`. */
export type Share = { readonly id: string; readonly right: number; readonly of: number };

export type AttemptResult = {
  readonly mark: number;
  readonly outOf: number;
  /** null where the blueprint has no pass mark. */
  readonly passed: boolean | null;
  readonly unanswered: number;
  readonly byCriterion: readonly Share[];
  readonly byOutcome: readonly Share[];
  readonly byBloom: readonly Share[];
  readonly byStyle: readonly Share[];
  /** Questions never answered before the attempt, and the others. */
  readonly fresh: Omit<Share, 'id'>;
  readonly repeated: Omit<Share, 'id'>;
  /** Questions whose answer was changed: from wrong to right, and from right to wrong. */
  readonly changedToRight: number;
  readonly changedToWrong: number;
  /** The five that took longest, longest first; of equal ones the earlier. */
  readonly slowest: readonly QuestionResult[];
  /** In the order asked. */
  readonly questions: readonly QuestionResult[];
};

const SLOWEST = 5;

/** The result of an attempt at its own paper. An attempt not submitted yet has that of the moment. */
export function attemptResult(paper: AttemptPaper, attempt: Attempt): AttemptResult {
  const questions = questionResults(paper, attempt);
  const mark = questions.filter(isRightOne).length;
  const sharesBy = (groupOf: (asked: AskedQuestion) => string): readonly Share[] =>
    shares(questions, paper.questions.map(groupOf));
  return {
    mark,
    outOf: questions.length,
    passed: isPassed(mark, paper),
    unanswered: questions.filter(({ verdict }) => verdict === 'unanswered').length,
    byCriterion: sharesBy(({ criterion }) => criterion),
    byOutcome: sharesBy(({ criterion }) => criterion.split('.')[0] ?? criterion),
    byBloom: sharesBy(({ bloom }) => String(bloom)),
    byStyle: sharesBy(({ question }) => question.style),
    fresh: tally(questions.filter(({ isFresh }) => isFresh)),
    repeated: tally(questions.filter(({ isFresh }) => !isFresh)),
    changedToRight: questions.filter(({ change }) => change === 'to-right').length,
    changedToWrong: questions.filter(({ change }) => change === 'to-wrong').length,
    slowest: questions
      .filter(({ tookMs }) => tookMs !== null)
      .toSorted((one, other) => (other.tookMs ?? 0) - (one.tookMs ?? 0))
      .slice(0, SLOWEST),
    questions,
  };
}

/** Whether a mark passes a paper; null where the blueprint has no pass mark. */
export function isPassed(mark: number, { blueprint: { pass } }: Pick<AttemptPaper, 'blueprint'>): boolean | null {
  return pass === null ? null : mark >= pass;
}

/** What a learner may pick out of a result. `wrong` are wrong answers; a missing one is `unanswered`. */
export const RESULT_FILTERS = {
  wrong: ({ verdict }) => verdict === 'wrong',
  flagged: ({ isFlagged }) => isFlagged,
  unanswered: ({ verdict }) => verdict === 'unanswered',
  changed: ({ change }) => change !== 'none',
  slow: ({ isSlow }) => isSlow,
} as const satisfies Readonly<Record<string, (question: QuestionResult) => boolean>>;

export type ResultFilter = keyof typeof RESULT_FILTERS;

/** The choice that a response names; null for none, or for a response of another kind. */
export function chosenIn(answer: AttemptAnswered | undefined): string | null {
  return answer?.response.kind === 'choice' ? answer.response.choice : null;
}

function questionResults(paper: AttemptPaper, attempt: Attempt): readonly QuestionResult[] {
  const times = paper.questions.map(({ question }) => timeOf(attempt, question.id));
  const slow = 2 * medianOf(times.filter((time) => time !== null));
  return paper.questions.map(({ question, criterion, isFresh }, index) => {
    const tookMs = times[index] ?? null;
    const answer = standingAnswer(attempt, question.id);
    return {
      question: question.id,
      place: index + 1,
      criterion,
      concept: question.concepts[0] ?? null,
      ...markOf(question, answer),
      change: changeIn(question, attempt.answers.get(question.id) ?? []),
      isFlagged: attempt.flagged.has(question.id),
      isFresh,
      tookMs,
      isSlow: tookMs !== null && tookMs > slow,
    };
  });
}

function markOf(
  question: ChoiceQuestion,
  answer: AttemptAnswered | undefined,
): Pick<QuestionResult, 'verdict' | 'answer' | 'chosen' | 'key' | 'misconception'> {
  const chosen = chosenIn(answer);
  const { key } = keyOf(question);
  return {
    verdict: verdictOn(question, answer),
    answer: answer ?? null,
    chosen,
    key: key.kind === 'choice' ? key.choice : '',
    misconception: question.choices.find(({ id, correct }) => id === chosen && !correct)?.misconception ?? null,
  };
}

function verdictOn(question: ChoiceQuestion, answer: AttemptAnswered | undefined): Verdict {
  const mark = markResponse(question, answer?.response);
  if (mark.kind === 'unanswered') return 'unanswered';
  return isRight(mark) ? 'right' : 'wrong';
}

function changeIn(question: ChoiceQuestion, answers: readonly AttemptAnswered[]): Change {
  if (new Set(answers.map(chosenIn)).size < 2) return 'none';
  const wasRight = verdictOn(question, answers[0]) === 'right';
  const endedRight = verdictOn(question, answers.at(-1)) === 'right';
  if (wasRight === endedRight) return 'no-difference';
  return endedRight ? 'to-right' : 'to-wrong';
}

function timeOf(attempt: Attempt, question: string): number | null {
  const answers = attempt.answers.get(question);
  return answers === undefined ? null : answers.reduce((sum, { tookMs }) => sum + tookMs, 0);
}

/** The middle one, or the mean of the two in the middle; 0 for none. */
function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  const [below = 0, above = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (below + above) / 2;
}

function isRightOne({ verdict }: QuestionResult): boolean {
  return verdict === 'right';
}

function tally(questions: readonly QuestionResult[]): Omit<Share, 'id'> {
  return { right: questions.filter(isRightOne).length, of: questions.length };
}

/** By the names of the groups; `groups` names that of each question. */
function shares(questions: readonly QuestionResult[], groups: readonly string[]): readonly Share[] {
  return [...new Set(groups)]
    .toSorted()
    .map((id) => ({ id, ...tally(questions.filter((_question, index) => groups[index] === id)) }));
}
