/**
 * Which questions a paper may ask. All selections that keep the rules are counted, without being listed, and each has a
 * number; so chance draws one of them fairly, and a count of none proves that there is none.
 *
 * The stock is walked through, one question after the other, taken or left. What may come later depends on little: how
 * many the criterion still needs, how many of each style were taken, and which of those taken have enemies still to
 * come. So the ways to go on are counted once for each such state, and a few thousand states stand for all papers.
 */
import { STYLES, type Style } from './question.ts';
import { enemiesWithin, fixedLetter, type PaperEntry } from './paper-bank.ts';
import { canBeMadeUp, type LetterBounds } from './paper-letters.ts';

export type SelectionRules = {
  /** Criterion → how many questions, no more and no less; of one that is not named none. */
  readonly needed: ReadonlyMap<string, number>;
  /** How many questions may go beyond what their styles should have; absent if styles do not matter. */
  readonly styles?: { readonly targets: Readonly<Record<Style, number>>; readonly beyond: number };
  /** Absent if letters do not matter, or cannot go wrong. */
  readonly letters?: LetterBounds;
};

export type Selections = {
  /** How many there are. */
  readonly count: bigint;
  /** The one with this number, from 0 to one less than the count, by criterion. */
  readonly at: (number: bigint) => readonly PaperEntry[];
};

/** A question in its place in the walk. */
type Candidate = {
  readonly entry: PaperEntry;
  readonly letter: number | null;
  /** Whether it is the first of its criterion. */
  readonly isFirst: boolean;
  /** How many of its criterion are still to come, itself included. */
  readonly left: number;
  /** Places of its enemies. */
  readonly enemies: readonly number[];
};

/** A stock in the order of the walk. */
export type Line = readonly Candidate[];

/** What the questions taken so far leave open. */
type State = {
  /** How many of the criterion are still needed. */
  readonly needed: number;
  /** How many of each style were taken; nothing if styles do not matter. */
  readonly styles: readonly number[];
  /** How many of those taken are right at each letter as written; nothing if letters do not matter. */
  readonly letters: readonly number[];
  /** Places of those taken whose enemies are still to come. */
  readonly watched: readonly number[];
};

/** Puts a stock (`stockOf`: by criterion) in line: enemies of one criterion stand together, so that few are watched. */
export function lineOf(stock: readonly PaperEntry[]): Line {
  const enemies = enemiesWithin(stock);
  const groups = [...Map.groupBy(stock, ({ criterion }) => criterion).values()].map((group) => besides(group, enemies));
  const placeOf = new Map(groups.flat().map(({ id }, place) => [id, place]));
  return groups.flatMap((group) =>
    group.map((entry, place) => ({
      entry,
      letter: fixedLetter(entry),
      isFirst: place === 0,
      left: group.length - place,
      enemies: (enemies.get(entry.id) ?? []).flatMap((id) => placeOf.get(id) ?? []),
    })),
  );
}

/** The group with each question followed by its enemies, theirs, and so on. */
function besides(group: readonly PaperEntry[], enemies: ReadonlyMap<string, readonly string[]>): readonly PaperEntry[] {
  const byId = new Map(group.map((entry) => [entry.id, entry]));
  const waiting = group.map(({ id }) => id);
  const found = new Set<PaperEntry>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const entry = byId.get(id);
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    waiting.unshift(...(enemies.get(id) ?? []));
  }
  return [...found];
}

/** Counts the selections from a line that keep the rules. */
export function selectionsFrom(line: Line, rules: SelectionRules): Selections {
  const start: State = {
    needed: 0,
    styles: rules.styles === undefined ? [] : STYLES.map(() => 0),
    letters: rules.letters === undefined ? [] : [0, 0, 0, 0],
    watched: [],
  };
  const counted = new Map<string, bigint>();
  const waysFrom = (place: number, before: State): bigint => {
    const state = arrived(line[place], before, rules);
    if (state === null) return 0n;
    if (place === line.length) return 1n;
    const name = [place, state.needed, state.styles, state.letters, state.watched].join(';');
    const known = counted.get(name);
    if (known !== undefined) return known;
    const ways = waysTaking(place, state) + waysFrom(place + 1, afterLeaving(line, place, state));
    counted.set(name, ways);
    return ways;
  };
  const waysTaking = (place: number, state: State): bigint => {
    const after = afterTaking(line, place, state, rules);
    return after === null ? 0n : waysFrom(place + 1, after);
  };
  const isStocked = [...rules.needed].every(
    ([criterion, needed]) => needed === 0 || line.some(({ entry }) => entry.criterion === criterion),
  );
  const at = (number: bigint): readonly PaperEntry[] => walked(line, start, rules, number, waysTaking);
  return { count: isStocked ? waysFrom(0, start) : 0n, at };
}

/** Goes the way with a number: first come those on which a question is taken, then those on which it is left. */
function walked(
  line: Line,
  start: State,
  rules: SelectionRules,
  number: bigint,
  waysTaking: (place: number, state: State) => bigint,
): readonly PaperEntry[] {
  const taken: PaperEntry[] = [];
  let rest = number;
  let before = start;
  for (const [place, candidate] of line.entries()) {
    const state = arrived(candidate, before, rules) ?? before;
    const ways = waysTaking(place, state);
    const after = rest < ways ? afterTaking(line, place, state, rules) : null;
    if (after === null) rest -= ways;
    else taken.push(candidate.entry);
    before = after ?? afterLeaving(line, place, state);
  }
  return taken;
}

/** The state at a candidate, or at the end of the line; null if nothing can come of it. */
function arrived(candidate: Candidate | undefined, before: State, { needed }: SelectionRules): State | null {
  if (candidate === undefined) return before.needed === 0 ? before : null;
  if (candidate.isFirst && before.needed > 0) return null;
  const state = candidate.isFirst ? { ...before, needed: needed.get(candidate.entry.criterion ?? '') ?? 0 } : before;
  return state.needed > candidate.left ? null : state;
}

/** Null if a rule forbids to take it. */
function afterTaking(line: Line, place: number, state: State, rules: SelectionRules): State | null {
  const candidate = line[place];
  if (candidate === undefined || state.needed === 0) return null;
  if (candidate.enemies.some((enemy) => state.watched.includes(enemy))) return null;
  const styles = oneMore(state.styles, STYLES.indexOf(candidate.entry.style));
  if (rules.styles !== undefined && beyond(styles, rules.styles.targets) > rules.styles.beyond) return null;
  const letters = candidate.letter === null ? state.letters : oneMore(state.letters, candidate.letter);
  if (rules.letters !== undefined && !canBeMadeUp(letters, rules.letters)) return null;
  return { needed: state.needed - 1, styles, letters, watched: stillWatched(line, place, [...state.watched, place]) };
}

function afterLeaving(line: Line, place: number, state: State): State {
  return { ...state, watched: stillWatched(line, place, state.watched) };
}

function stillWatched(line: Line, place: number, watched: readonly number[]): readonly number[] {
  return watched.filter((taken) => line[taken]?.enemies.some((enemy) => enemy > place));
}

/** As it is if nothing is counted. */
function oneMore(counts: readonly number[], at: number): readonly number[] {
  return counts.map((count, place) => (place === at ? count + 1 : count));
}

function beyond(counts: readonly number[], targets: Readonly<Record<Style, number>>): number {
  return STYLES.reduce((sum, style, place) => sum + Math.max(0, (counts[place] ?? 0) - targets[style]), 0);
}
