/**
 * Rounds of practice: which questions of the bank match a choice, and which of them are asked, in which order. Only the
 * pools `lesson` and `practice` are ever asked; those of exams stay unseen until then.
 */
import { branch, chanceFrom, shuffled } from './chance.ts';
import { type Renames, renamesOf } from './fresh-answers.ts';
import { keyOf, markAgainstKey } from './mark-response.ts';
import { enemiesWithin } from './paper-bank.ts';
import type { PracticeChoice, PracticeState } from './practice-choice.ts';
import type { AnswerKey, BankedQuestion, BankFacts, Response, Style } from './question.ts';
import type { StudyEvent } from './study-event.ts';

/** What choosing reads of a question: no texts. */
export type PracticeEntry = Pick<BankFacts, 'pool' | 'criterion' | 'bloom' | 'enemies'> & {
  readonly id: string;
  readonly key: AnswerKey;
  readonly concepts: readonly string[];
  /** Null for kinds that have none. */
  readonly style: Style | null;
};

/** A question as practice chooses it. */
export function practiceEntry(question: BankedQuestion): PracticeEntry {
  const { id, pool, criterion, bloom, enemies, concepts } = question;
  const style = question.kind === 'choice' ? question.style : null;
  return { id, key: keyOf(question), pool, criterion, bloom, enemies, concepts, style };
}

/** What a learner did with the questions, by the ids of today. */
export type PracticeHistory = {
  /** Questions ever answered → the place of the latest answer in the record: the smaller, the longer ago. */
  readonly seen: ReadonlyMap<string, number>;
  /** Questions whose latest answer is wrong by the key of today. */
  readonly wrong: ReadonlySet<string>;
};

/**
 * The history of these questions, in lessons, sessions and exams, under whatever id they had.
 *
 * A question once seen is not new again, so `seen` is taken of the whole record in order (`inOrder`). What was wrong
 * before a reset is not held against anybody: `wrong` is taken of the visible events.
 */
export function practiceHistory(
  entries: readonly PracticeEntry[],
  everything: readonly StudyEvent[],
  visible: readonly StudyEvent[],
): PracticeHistory {
  const renames = renamesOf(entries.map(({ key }) => key));
  const latest = latestAnswers(visible, renames);
  const isWrong = ({ id, key }: PracticeEntry): boolean => {
    const mark = markAgainstKey(key, latest.get(id)?.response);
    return mark.kind === 'marked' && mark.earned === 0;
  };
  const seen = [...latestAnswers(everything, renames)].map(([id, { place }]) => [id, place] as const);
  return { seen: new Map(seen), wrong: new Set(entries.filter(isWrong).map(({ id }) => id)) };
}

/** The entries that a choice lets pass, in their order. */
export function matching(
  entries: readonly PracticeEntry[],
  { criterion, concept, style, bloom, state }: PracticeChoice,
  history: PracticeHistory,
): readonly PracticeEntry[] {
  return entries.filter(
    (entry) =>
      (entry.pool === 'lesson' || entry.pool === 'practice') &&
      (criterion === undefined || entry.criterion === criterion) &&
      (concept === undefined || entry.concepts.includes(concept)) &&
      (style === undefined || entry.style === style) &&
      (bloom === undefined || entry.bloom === bloom) &&
      (state === undefined || isInState(entry, state, history)),
  );
}

/**
 * The questions of a round in the order asked: so many as the choice says, or all that match if they are fewer. Those
 * never seen come first, then those seen longest ago; of equals the seed decides, and so it does of the order. No two
 * enemies follow each other, if the questions drawn can stand so.
 */
export function practiceRound(
  entries: readonly PracticeEntry[],
  choice: PracticeChoice,
  history: PracticeHistory,
  seed: string,
): readonly PracticeEntry[] {
  const chance = branch(chanceFrom(seed), 'practice');
  // By id first, so that a bank in another order gives the same round.
  const found = matching(entries, choice, history).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const placeOf = ({ id }: PracticeEntry): number => history.seen.get(id) ?? -1;
  // Sorting keeps the order of equals.
  const ranked = shuffled(found, branch(chance, 'questions')).toSorted((one, other) => placeOf(one) - placeOf(other));
  return enemiesApart(shuffled(ranked.slice(0, choice.count), branch(chance, 'order')));
}

function isInState({ id }: PracticeEntry, state: PracticeState, { seen, wrong }: PracticeHistory): boolean {
  switch (state) {
    case 'unseen':
      return !seen.has(id);
    case 'wrong-before':
      return wrong.has(id);
    default:
      return state satisfies never;
  }
}

type LatestAnswer = { readonly response: Response; readonly place: number };

function latestAnswers(events: readonly StudyEvent[], renames: Renames): ReadonlyMap<string, LatestAnswer> {
  const latest = new Map<string, LatestAnswer>();
  events.forEach((event, place) => {
    if (event.kind !== 'answered' && event.kind !== 'attempt-answered') return;
    latest.set(renames.get(event.question) ?? event.question, { response: event.response, place });
  });
  return latest;
}

/** Steps of the search for an order; questions that can stand apart are all but always placed without a step back. */
const MOST_STEPS = 5000;

/**
 * The entries without enemies next to each other, as near to the order given as a search from its start comes. Where no
 * such order is found, the longest beginning of one, and the rest as given.
 */
function enemiesApart(entries: readonly PracticeEntry[]): readonly PracticeEntry[] {
  const enemies = enemiesWithin(entries);
  const areEnemies = (one: PracticeEntry | undefined, other: PracticeEntry): boolean =>
    one !== undefined && (enemies.get(one.id) ?? []).includes(other.id);
  let steps = 0;
  let longest: readonly PracticeEntry[] = [];
  const extended = (order: readonly PracticeEntry[], rest: readonly PracticeEntry[]): boolean => {
    if (order.length > longest.length) longest = order;
    if (rest.length === 0) return true;
    steps += 1;
    const free = rest.filter((one) => !areEnemies(order.at(-1), one));
    // One that has half of the rest against it must not wait: later there is too little to keep it apart.
    const enemiesLeft = (one: PracticeEntry): number => rest.filter((other) => areEnemies(one, other)).length;
    const isUrgent = (one: PracticeEntry): boolean => 2 * enemiesLeft(one) + 1 >= rest.length;
    const inTurn = [...free.filter(isUrgent), ...free.filter((one) => !isUrgent(one))];
    for (const next of inTurn) {
      if (steps > MOST_STEPS) return false;
      const after = rest.filter((one) => one !== next);
      if (extended([...order, next], after)) return true;
    }
    return false;
  };
  extended([], entries);
  return [...longest, ...entries.filter((one) => !longest.includes(one))];
}
