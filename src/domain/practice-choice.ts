/**
 * What a learner chooses to practise, and its place in an address, so that it can be linked and kept:
 *
 *   ?criterion=1.2&style=negative&count=10
 *
 * `?style=` with nothing else of ours is the style trainer. Other keys (`?drill=` among them) are left alone: a page
 * asks `asksForPractice` which of the two an address means.
 */
import { STYLES, type Style } from './question.ts';

export type PracticeState = 'unseen' | 'wrong-before';

export type PracticeChoice = {
  /** What questions must be; a filter that is absent lets all pass. */
  readonly criterion?: string;
  readonly concept?: string;
  readonly style?: Style;
  readonly bloom?: 1 | 2;
  readonly state?: PracticeState;
  /** Most questions of a round, from `FEWEST_QUESTIONS` to `MOST_QUESTIONS`. */
  readonly count: number;
  readonly feedback: 'now' | 'end';
  readonly hasTimer: boolean;
};

export const FEWEST_QUESTIONS = 5;
export const MOST_QUESTIONS = 40;
export const STATES: readonly PracticeState[] = ['unseen', 'wrong-before'];

/** What is practised where an address says nothing. */
export const DEFAULT_CHOICE: PracticeChoice = { count: 10, feedback: 'now', hasTimer: false };

/** How many questions of its style the trainer asks. */
const TRAINER_QUESTIONS = 5;

/** The keys of an address that are ours, in the order in which they are written. */
const KEYS = ['criterion', 'concept', 'style', 'bloom', 'state', 'count', 'feedback', 'timer'] as const;
export type PracticeKey = (typeof KEYS)[number];

/** Ids that filters may name. */
export type KnownIds = { readonly criteria: ReadonlySet<string>; readonly concepts: ReadonlySet<string> };

/** A value that was left out: not known, out of bounds, or a second one for its key. At most 60 code units of it. */
export type DroppedValue = { readonly key: PracticeKey; readonly value: string };

export type ParsedChoice = {
  readonly choice: PracticeChoice;
  /** A style and nothing else: five questions, each with the habit in three steps. */
  readonly isTrainer: boolean;
  /** In the order of the keys. */
  readonly dropped: readonly DroppedValue[];
};

/** Of a value that somebody mistyped, as much as a sentence can hold. */
const LONGEST_SHOWN = 60;
/** More values for one key are not even told of. */
const MOST_VALUES = 5;

/**
 * Reads the query of an address, with or without its question mark. Empty values, as a form sends them for what was
 * not filled in, say nothing; what cannot be used is dropped and told.
 */
export function parseChoice(query: string, known: KnownIds): ParsedChoice {
  const given = givenIn(query);
  const usable: Partial<Record<PracticeKey, string>> = {};
  const dropped: DroppedValue[] = [];
  for (const key of KEYS) {
    const [first, ...others] = given.get(key) ?? [];
    if (first === undefined) continue;
    const isUsable = USABLE[key](first, known);
    if (isUsable) usable[key] = first;
    for (const value of isUsable ? others : [first, ...others]) {
      dropped.push({ key, value: value.slice(0, LONGEST_SHOWN) });
    }
  }
  const isTrainer = given.size === 1 && usable.style !== undefined && dropped.length === 0;
  const choice = choiceFrom(usable);
  return { choice: isTrainer ? { ...choice, count: TRAINER_QUESTIONS } : choice, isTrainer, dropped };
}

/**
 * The query of a choice, with its question mark: keys in one order, the count always, otherwise only what differs from
 * the default. It is read as the same choice again, and never as the trainer.
 */
export function printChoice({ count, feedback, hasTimer, ...filters }: PracticeChoice): string {
  const query = new URLSearchParams();
  const values: Partial<Record<PracticeKey, string | number>> = {
    ...filters,
    count,
    ...(feedback !== DEFAULT_CHOICE.feedback && { feedback }),
    ...(hasTimer && { timer: 'on' }),
  };
  for (const key of KEYS) if (values[key] !== undefined) query.set(key, String(values[key]));
  return `?${query.toString()}`;
}

/** The query of the trainer of one style. */
export function trainerQuery(style: Style): string {
  return `?${new URLSearchParams({ style }).toString()}`;
}

/** Whether an address asks for practice of questions. One that names a drill asks for the drill. */
export function asksForPractice(query: string): boolean {
  return !new URLSearchParams(query).get('drill') && givenIn(query).size > 0;
}

/** The values of our keys that are not empty, spaces around them apart; without keys that have none. */
function givenIn(query: string): ReadonlyMap<PracticeKey, readonly string[]> {
  const params = new URLSearchParams(query);
  const given = KEYS.map((key) => {
    const values = params.getAll(key).map((value) => value.trim());
    return [key, values.filter((value) => value !== '').slice(0, MOST_VALUES)] as const;
  });
  return new Map(given.filter(([, values]) => values.length > 0));
}

/** Which values of each key can be used. */
const USABLE: Readonly<Record<PracticeKey, (value: string, known: KnownIds) => boolean>> = {
  criterion: (value, { criteria }) => criteria.has(value),
  concept: (value, { concepts }) => concepts.has(value),
  style: isStyle,
  bloom: (value) => value === '1' || value === '2',
  state: isState,
  count: (value) => /^[0-9]{1,3}$/.test(value) && isCount(Number(value)),
  feedback: (value) => value === 'now' || value === 'end',
  timer: (value) => value === 'on' || value === 'off',
};

/** From values that can be used. */
function choiceFrom(usable: Partial<Record<PracticeKey, string>>): PracticeChoice {
  const { criterion, concept, style, bloom, state, count, feedback, timer } = usable;
  return {
    ...(criterion !== undefined && { criterion }),
    ...(concept !== undefined && { concept }),
    ...(isStyle(style) && { style }),
    ...(bloom !== undefined && { bloom: bloom === '1' ? 1 : 2 }),
    ...(isState(state) && { state }),
    count: count === undefined ? DEFAULT_CHOICE.count : Number(count),
    feedback: feedback === 'end' ? 'end' : DEFAULT_CHOICE.feedback,
    hasTimer: timer === 'on',
  };
}

function isStyle(value: string | undefined): value is Style {
  return STYLES.some((style) => style === value);
}

function isState(value: string | undefined): value is PracticeState {
  return STATES.some((state) => state === value);
}

function isCount(count: number): boolean {
  return count >= FEWEST_QUESTIONS && count <= MOST_QUESTIONS;
}
