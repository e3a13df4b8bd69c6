/**
 * The paper of an attempt as it was on the day: what a stored paper (stored-paper.ts) holds. Marks are computed from
 * it and the attempt alone, so they stay the same whatever becomes of the course.
 *
 * It depends on nothing that happens in the attempt: one made at the start equals one made at the end. Papers are kept
 * for ever, so a field that a newer build adds is left alone, and nothing here may be renamed or taken away
 * (tests/fixtures/attempts).
 */
import { count, id } from './event-shapes.ts';
import { freshAnswers, type Renames } from './fresh-answers.ts';
import type { Paper } from './paper.ts';
import type { Choice, ChoiceQuestion } from './question.ts';
import {
  byKind,
  exactly,
  flag,
  integer,
  isBoundedList,
  listOf,
  nullable,
  oneOf,
  optional,
  type Shape,
  tableOf,
  text,
} from './shape.ts';
import type { StoredPaper } from './stored-paper.ts';
import type { StudyEvent } from './study-event.ts';
import type { InlineText, Locale } from './text.ts';

/** What the verdict needs of a blueprint. */
export type BlueprintFacts = {
  readonly code: string;
  readonly minutes: number;
  /** Marks to pass; null gives no verdict. */
  readonly pass: number | null;
  /** Criterion → number of questions. */
  readonly questions: Readonly<Record<string, number>>;
};

/** A question of the exam's pools, with what only a result tells. */
export type ExamQuestion = ChoiceQuestion & { readonly criterion: string; readonly bloom: 1 | 2 };

/** One question as it was asked. */
export type AskedQuestion = {
  /** In the language of the sitting, its choices in the order shown. */
  readonly question: ChoiceQuestion;
  readonly criterion: string;
  readonly bloom: 1 | 2;
  /** The learner had never answered it when the attempt began. */
  readonly isFresh: boolean;
};

export type AttemptPaper = {
  readonly v: 1;
  readonly attempt: string;
  readonly form: string;
  readonly language: Locale;
  readonly blueprint: BlueprintFacts;
  /** In the order asked. */
  readonly questions: readonly AskedQuestion[];
};

/** What a paper is made of. */
export type PaperParts = {
  readonly attempt: string;
  readonly paper: Paper;
  readonly blueprint: BlueprintFacts;
  /** Questions of the pool by id, in the language of the sitting. */
  readonly bank: ReadonlyMap<string, ExamQuestion>;
  readonly language: Locale;
  /** Ids of the questions that the learner had answered before (`metBefore`). */
  readonly met: ReadonlySet<string>;
};

/** The paper to be kept; null if the bank lacks one of its questions or choices, or has another revision of it. */
export function attemptPaper({ attempt, paper, blueprint, bank, language, met }: PaperParts): AttemptPaper | null {
  const questions: AskedQuestion[] = [];
  for (const { id: asked, revision, choices } of paper.questions) {
    const found = bank.get(asked);
    if (found?.revision !== revision) return null;
    const shown = [...new Set(choices)].map((choice) => found.choices.find((each) => each.id === choice));
    if (found.choices.length !== choices.length || shown.length !== choices.length || !shown.every(isThere))
      return null;
    const { criterion, bloom, ...question } = found;
    questions.push({ question: { ...question, choices: shown }, criterion, bloom, isFresh: !met.has(asked) });
  }
  const { code, minutes, pass, questions: counts } = blueprint;
  const facts: BlueprintFacts = { code, minutes, pass, questions: counts };
  return { v: 1, attempt, form: paper.form, language, blueprint: facts, questions };
}

/**
 * The questions, by the id of today, that had been answered before an attempt began; all that were ever answered if its
 * start is not in the record. Takes the whole record in order: a reset makes no question new again.
 */
export function metBefore(events: readonly StudyEvent[], attempt: string, renames: Renames): ReadonlySet<string> {
  const start = events.findIndex((event) => event.kind === 'attempt-started' && event.attempt === attempt);
  const before = start === -1 ? events : events.slice(0, start);
  return new Set(freshAnswers(before, renames).map(({ question }) => question));
}

/**
 * A stored paper as one that can be marked; null if it is damaged or of a newer build. It must have passed `readPaper`,
 * which bounds its depth.
 */
export function readAttemptPaper(stored: StoredPaper): AttemptPaper | null {
  return paperShape.isSound(stored) && stored.questions.every(hasOneKey) && hasOwnIds(stored) ? stored : null;
}

function isThere(choice: Choice | undefined): choice is Choice {
  return choice !== undefined;
}

function hasOneKey({ question: { choices } }: AskedQuestion): boolean {
  return choices.filter(({ correct }) => correct).length === 1 && isUnique(choices.map((choice) => choice.id));
}

function hasOwnIds({ questions }: AttemptPaper): boolean {
  return questions.length > 0 && isUnique(questions.map(({ question }) => question.id));
}

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

const words = text(0, 10_000);
const locale = oneOf('en', 'vi');

const inlineText: Shape<InlineText> = {
  isSound: (value): value is InlineText =>
    isBoundedList(value) && Array.from(value).every((piece) => words.isSound(piece) || element.isSound(piece)),
  expected: { of: 'notation', words: 'InlineText' },
};
const element = byKind({
  strong: exactly({ kind: oneOf('strong'), children: inlineText }, true),
  em: exactly({ kind: oneOf('em'), children: inlineText }, true),
  key: exactly({ kind: oneOf('key'), children: inlineText }, true),
  language: exactly({ kind: oneOf('language'), lang: locale, children: inlineText }, true),
  code: exactly({ kind: oneOf('code'), text: words }, true),
  term: exactly({ kind: oneOf('term'), term: id, children: inlineText }, true),
});

const choice = exactly({ id, correct: flag, text: inlineText, why: inlineText, misconception: optional(id) }, true);

const question = exactly(
  {
    id,
    formerIds: optional(listOf(id)),
    corrections: optional(listOf(exactly({ revision: integer(1), date: text(1, 40), text: inlineText }, true))),
    revision: integer(1),
    concepts: listOf(id),
    stem: inlineText,
    kind: oneOf('choice'),
    style: oneOf('standard', 'negative', 'missing-word', 'list'),
    statements: listOf(inlineText),
    choices: listOf(choice),
    fixedOrder: flag,
  },
  true,
);

/** Kept equal to the type by a type test. */
export const paperShape = exactly(
  {
    v: oneOf(1),
    attempt: id,
    form: id,
    language: locale,
    blueprint: exactly(
      { code: id, minutes: integer(1), pass: nullable(integer(1)), questions: tableOf(id, count) },
      true,
    ),
    questions: listOf(exactly({ question, criterion: id, bloom: oneOf(1, 2), isFresh: flag }, true)),
  },
  true,
);
