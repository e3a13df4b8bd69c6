/**
 * A round of a drill: up to eight of its cases, mixed. Cases that are new to the learner come first, then those answered
 * longest ago, so that two rounds meet all sixteen. Whether they were right before does not count: a case missed an hour
 * ago would be known by its words, and the drill is about telling terms apart, not about remembering sixteen sentences.
 */
import { branch, shuffled, type Chance } from './chance.ts';
import { caseName, isRightClass, type Drill } from './drill.ts';
import type { Answered, StudyEvent } from './study-event.ts';

/** Most cases of a round. */
export const ROUND_SIZE = 8;
/** Never more of a class in a row, or learners would stop to look. */
const LONGEST_RUN = 2;

/** What drawing needs to know of a case. */
type Drawable = { readonly id: string; readonly class: string };

/**
 * The cases of a round in the order in which they are shown: never more than two of a class in a row, and each class that
 * has a case among them. Fewer than eight where the drill has fewer, or too few of all classes but one.
 * @param answered ids of the cases answered before, the one answered longest ago first
 */
export function drawRound<Case extends Drawable>(
  cases: readonly Case[],
  answered: readonly string[],
  chance: Chance,
): readonly Case[] {
  // One that was never answered has place -1; the sort keeps those of equal place as they were shuffled.
  const ranked = shuffled(cases, branch(chance, 'cases')).toSorted(
    (one, other) => answered.indexOf(one.id) - answered.indexOf(other.id),
  );
  return mixed(taken(ranked, sizeOf(cases)), branch(chance, 'order'));
}

/** Ids of the cases of a drill that were answered, each once, the one answered longest ago first. */
export function answeredCases(events: readonly StudyEvent[], drill: Drill): readonly string[] {
  const ids = new Map(drill.cases.map(({ id }) => [caseName(drill.id, id), id]));
  const found = new Set<string>();
  for (const event of events) {
    const id = event.kind === 'answered' ? ids.get(event.question) : undefined;
    if (id === undefined) continue;
    // Put at the end anew.
    found.delete(id);
    found.add(id);
  }
  return [...found];
}

/** How many cases were right, by the classes of today, of how many that were answered. */
export type RoundResult = { readonly right: number; readonly of: number };

/** The latest round of a drill, finished or not; null if there is none. A round is what was answered in one session. */
export function latestRound(events: readonly StudyEvent[], drill: Drill): RoundResult | null {
  const cases = new Map(drill.cases.map((one) => [caseName(drill.id, one.id), one]));
  const answers = events.filter((event): event is Answered => event.kind === 'answered' && cases.has(event.question));
  const session = answers.at(-1)?.session;
  if (session === undefined) return null;
  const round = answers.filter((answer) => answer.session === session);
  const right = round.filter(({ question, response }) => {
    const one = cases.get(question);
    return one !== undefined && isRightClass(one, response);
  });
  return { right: right.length, of: round.length };
}

function countsOf(cases: readonly Drawable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(one.class, (counts.get(one.class) ?? 0) + 1);
  return counts;
}

/** How many of one class can stand among so many cases: every two of them need one of another class between. */
function mostOfClass(size: number): number {
  return Math.floor((LONGEST_RUN * (size + 1)) / (LONGEST_RUN + 1));
}

function sizeOf(cases: readonly Drawable[]): number {
  const counts = [...countsOf(cases).values()];
  let size = Math.min(ROUND_SIZE, cases.length);
  while (counts.reduce((sum, count) => sum + Math.min(count, mostOfClass(size)), 0) < size) size -= 1;
  return size;
}

/** The first of the ranked cases, as far as each class keeps a place and none takes more than can be mixed. */
function taken<Case extends Drawable>(ranked: readonly Case[], size: number): readonly Case[] {
  const missing = new Set(ranked.map((one) => one.class));
  const round: Case[] = [];
  for (const one of ranked) {
    const free = size - round.length - (missing.has(one.class) ? 0 : missing.size);
    const ofClass = round.filter((other) => other.class === one.class).length;
    if (free <= 0 || ofClass === mostOfClass(size)) continue;
    round.push(one);
    missing.delete(one.class);
  }
  return round;
}

/** An order drawn by chance in which no run is too long: each next one is drawn of those after which the rest can follow. */
function mixed<Case extends Drawable>(cases: readonly Case[], chance: Chance): readonly Case[] {
  let rest = shuffled(cases, chance);
  const order: Case[] = [];
  while (rest.length > 0) {
    const next = rest.find((one) => canFollow(order, one, rest)) ?? rest[0];
    if (next === undefined) break;
    order.push(next);
    rest = rest.filter((one) => one !== next);
  }
  return order;
}

function canFollow(order: readonly Drawable[], next: Drawable, rest: readonly Drawable[]): boolean {
  const run = order.length - order.findLastIndex((one) => one.class !== next.class);
  if (run > LONGEST_RUN) return false;
  const after = rest.filter((one) => one !== next);
  return [...countsOf(after)].every(([ofClass, count]) => {
    const others = after.length - count;
    return count <= LONGEST_RUN * (others + 1) - (ofClass === next.class ? run : 0);
  });
}
