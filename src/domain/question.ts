/**
 * What is asked, in one language, as islands and marking receive it. Parts are named by ids that live for ever; texts
 * may change at any time without touching a learner's past.
 */
import type { InlineText } from './text.ts';

/** Where a question may appear. */
export type Pool = 'lesson' | 'practice' | 'exam' | 'final';

/** The four styles of the exam's questions. */
export type Style = 'standard' | 'negative' | 'missing-word' | 'list';

/** The styles in the order of the exam's rules, the most frequent first. */
export const STYLES: readonly Style[] = ['standard', 'list', 'missing-word', 'negative'];

/** A place in a source: an id of `content/sources.yaml` and the heading or passage in it. */
export type SourceReference = { readonly id: string; readonly part: string };

/** What learners are told of a corrected key. */
export type Correction = {
  /** The revision that it made. */
  readonly revision: number;
  /** ISO date, such as 2026-11-27. */
  readonly date: string;
  /** In words, as a sentence or two. */
  readonly text: InlineText;
};

type QuestionBase = {
  readonly id: string;
  /** Ids under which it was released before, oldest first: answers to them are answers to it. Absent if there are none. */
  readonly formerIds?: readonly string[];
  /** By revision; absent if its key was never corrected. */
  readonly corrections?: readonly Correction[];
  /** Raised by one when the key is corrected; wording does not count. */
  readonly revision: number;
  /** Term ids; the first is the one that the question tests. */
  readonly concepts: readonly string[];
  readonly stem: InlineText;
};

/** What the bank knows of a question, and nobody needs in order to ask it. */
export type BankFacts = {
  readonly pool: Pool;
  /** A criterion of the syllabus, or null for context that is not examined. */
  readonly criterion: string | null;
  readonly item?: string;
  readonly bloom: 1 | 2;
  readonly sources: readonly SourceReference[];
  readonly enemies: readonly string[];
  readonly status: 'draft' | 'reviewed';
  /** ISO date, such as 2026-11-20. */
  readonly lastReviewed: string;
};

export type Choice = {
  readonly id: string;
  readonly correct: boolean;
  readonly text: InlineText;
  readonly why: InlineText;
  readonly misconception?: string;
};

/** One choice of four is right. */
export type ChoiceQuestion = QuestionBase & {
  readonly kind: 'choice';
  readonly style: Style;
  /** Four in style `list`, otherwise none. */
  readonly statements: readonly InlineText[];
  readonly choices: readonly Choice[];
  readonly fixedOrder: boolean;
};

export type SortGroup = { readonly id: string; readonly text: InlineText };
export type SortCard = {
  readonly id: string;
  readonly text: InlineText;
  /** Id of the group in which the card belongs. */
  readonly group: string;
  readonly why: InlineText;
};

/** A situation whose cards are to be put into groups. */
export type SortQuestion = QuestionBase & {
  readonly kind: 'sort';
  readonly situation: InlineText;
  readonly groups: readonly SortGroup[];
  readonly cards: readonly SortCard[];
};

export type OrderStep = { readonly id: string; readonly text: InlineText; readonly why: InlineText };

/** Steps to be put in order; `steps` stand in the right order. */
export type OrderQuestion = QuestionBase & { readonly kind: 'order'; readonly steps: readonly OrderStep[] };

export type Mend = {
  readonly id: string;
  readonly correct: boolean;
  readonly text: InlineText;
  readonly why: InlineText;
};
export type SlipSentence = {
  readonly id: string;
  readonly text: InlineText;
  readonly why: InlineText;
  /** Present on the sentences that are wrong; exactly one mend is right. */
  readonly mends?: readonly Mend[];
};

/** A short talk with one or two wrong sentences to be marked and mended. */
export type SlipQuestion = QuestionBase & { readonly kind: 'slip'; readonly sentences: readonly SlipSentence[] };

/** Any question, told apart by `kind`. */
export type Question = ChoiceQuestion | SortQuestion | OrderQuestion | SlipQuestion;
export type QuestionKind = Question['kind'];

/** A question as it stands in the bank. */
export type BankedQuestion = Question & BankFacts;

/** A question as a page hands it to the browser: what only the bank knows would be sent for nothing. */
export const askedPart = (question: BankedQuestion): Question => {
  const { pool: _pool, criterion: _criterion, item: _item, bloom: _bloom, ...rest } = question;
  const { sources: _sources, enemies: _enemies, status: _status, lastReviewed: _lastReviewed, ...asked } = rest;
  return asked;
};

/**
 * What the learner gave, by ids: the choice, a group for each card, the order of the steps, the sentences marked with
 * their mends. What is missing has not been given yet.
 */
export type Response = ChoiceResponse | SortResponse | OrderResponse | SlipResponse;
export type ChoiceResponse = { readonly kind: 'choice'; readonly choice: string };
/** Card id → group id. */
export type SortResponse = { readonly kind: 'sort'; readonly groups: Readonly<Record<string, string>> };
export type OrderResponse = { readonly kind: 'order'; readonly steps: readonly string[] };
/** Sentence id → mend id; the sentences named are the ones that the learner marked. */
export type SlipResponse = { readonly kind: 'slip'; readonly mends: Readonly<Record<string, string>> };

/**
 * The key of a question without its texts: enough to mark a response where the question itself is not at hand, as on
 * the course map.
 */
export type AnswerKey = {
  readonly question: string;
  /** As in the question. */
  readonly formerIds?: readonly string[];
  readonly revision: number;
  readonly key: Response;
};

/** The verdict. `unanswered` and unfinished responses are never wrong: they are not marked. */
export type Mark =
  { readonly kind: 'unanswered' } | { readonly kind: 'marked'; readonly earned: 0 | 1; readonly possible: 1 };
