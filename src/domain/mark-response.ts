/**
 * Marking: a response against the key of its question, by ids alone. One function per kind of question.
 *
 * What is missing or unfinished is `unanswered` and never wrong; an id that the key does not know is never right. The
 * key is all that marking reads, so the course map and the history mark without the question's texts.
 */
import type {
  AnswerKey,
  Choice,
  ChoiceQuestion,
  Mark,
  Mend,
  OrderQuestion,
  OrderStep,
  Question,
  Response,
  SlipQuestion,
  SlipSentence,
  SortCard,
  SortQuestion,
} from './question.ts';

const UNANSWERED: Mark = { kind: 'unanswered' };
const RIGHT: Mark = { kind: 'marked', earned: 1, possible: 1 };
const WRONG: Mark = { kind: 'marked', earned: 0, possible: 1 };

/** The key of a question without its texts. A choice question without a right choice has '' as its key. */
export function keyOf(question: Question): AnswerKey {
  const { id, revision, formerIds } = question;
  return { question: id, revision, key: rightResponse(question), ...(formerIds && { formerIds }) };
}

/** The verdict on a response to a question; undefined means that nothing was given. */
export function markResponse(question: Question, response: Response | undefined): Mark {
  return markAgainstKey(keyOf(question), response);
}

/**
 * The verdict on a response by the key alone. A response of another kind than the key (the question's kind was
 * changed since) is unanswered.
 */
export function markAgainstKey({ key }: AnswerKey, response: Response | undefined): Mark {
  switch (key.kind) {
    case 'choice':
      return response?.kind === 'choice' ? markChoice(key.choice, response.choice) : UNANSWERED;
    case 'sort':
      return response?.kind === 'sort' ? markSort(key.groups, response.groups) : UNANSWERED;
    case 'order':
      return response?.kind === 'order' ? markOrder(key.steps, response.steps) : UNANSWERED;
    case 'slip':
      return response?.kind === 'slip' ? markSlip(key.mends, response.mends) : UNANSWERED;
    default:
      return key satisfies never;
  }
}

/** Whether a response can be checked: nothing is missing that marking needs. */
export function isComplete(question: Question, response: Response | undefined): boolean {
  return markResponse(question, response).kind === 'marked';
}

/** Whether a mark says "right"; unanswered is not. */
export function isRight(mark: Mark): boolean {
  return mark.kind === 'marked' && mark.earned === 1;
}

type Table = Readonly<Record<string, string>>;

/** What the key of a question is read from: as much of it as its authored file and what a page shows have in common. */
export type KeyParts =
  | (Pick<ChoiceQuestion, 'kind'> & { readonly choices: readonly Pick<Choice, 'id' | 'correct'>[] })
  | (Pick<SortQuestion, 'kind'> & { readonly cards: readonly Pick<SortCard, 'id' | 'group'>[] })
  | (Pick<OrderQuestion, 'kind'> & { readonly steps: readonly Pick<OrderStep, 'id'>[] })
  | (Pick<SlipQuestion, 'kind'> & { readonly sentences: readonly SlipParts[] });
type SlipParts = Pick<SlipSentence, 'id'> & { readonly mends?: readonly Pick<Mend, 'id' | 'correct'>[] };

/** The response that is right. A choice question without a right choice has '' as its key. */
export function rightResponse(question: KeyParts): Response {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.choices.find((choice) => choice.correct)?.id ?? '' };
    case 'sort':
      return { kind: 'sort', groups: Object.fromEntries(question.cards.map((card) => [card.id, card.group])) };
    case 'order':
      return { kind: 'order', steps: question.steps.map((step) => step.id) };
    case 'slip':
      return { kind: 'slip', mends: Object.fromEntries(question.sentences.flatMap(rightMend)) };
    default:
      return question satisfies never;
  }
}

function rightMend(sentence: SlipParts): [string, string][] {
  if (sentence.mends === undefined) return [];
  return [[sentence.id, sentence.mends.find((mend) => mend.correct)?.id ?? '']];
}

function markChoice(key: string, choice: string): Mark {
  if (choice === '') return UNANSWERED;
  return choice === key ? RIGHT : WRONG;
}

/** Unfinished while a card of the key has no group. */
function markSort(key: Table, groups: Table): Mark {
  if (Object.keys(key).some((card) => !Object.hasOwn(groups, card))) return UNANSWERED;
  return sameTable(key, groups) ? RIGHT : WRONG;
}

/** Unfinished while a step of the key has no place. */
function markOrder(key: readonly string[], steps: readonly string[]): Mark {
  if (key.some((step) => !steps.includes(step))) return UNANSWERED;
  return key.length === steps.length && key.every((step, place) => step === steps[place]) ? RIGHT : WRONG;
}

/**
 * Right when exactly the wrong sentences are marked, each with its right mend. Unfinished while nothing is marked, or
 * a wrong sentence is marked and no mend chosen (''); a sound sentence offers no mend, so marking it is an answer.
 */
function markSlip(key: Table, mends: Table): Mark {
  const marked = Object.entries(mends);
  if (marked.length === 0) return UNANSWERED;
  if (marked.some(([sentence, mend]) => mend === '' && Object.hasOwn(key, sentence))) return UNANSWERED;
  return sameTable(key, mends) ? RIGHT : WRONG;
}

function sameTable(one: Table, other: Table): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && other[name] === one[name])
  );
}
