/**
 * Finds texts that are nearly the same among thousands, without comparing each with each: two sets can only be similar
 * if they share one of their rarest entries, so only those that do are compared.
 */

/** Two of the texts, by their places in the list, the earlier one first. */
export type SimilarPair = {
  readonly first: number;
  readonly second: number;
  /** Shared trigrams of all trigrams of both, above the limit; 1 for texts of the same trigrams. */
  readonly similarity: number;
};

/** All pairs whose trigrams (stretches of three characters) agree by more than `limit`, in the order of their places. */
export function similarPairs(texts: readonly string[], limit: number): readonly SimilarPair[] {
  const sets = trigramsOf(texts);
  const bySize = [...sets.keys()].toSorted((a, b) => sizeOf(sets, a) - sizeOf(sets, b));
  const holders: Holders = new Map();
  const pairs: SimilarPair[] = [];
  for (const place of bySize) {
    const own = sets[place] ?? NONE;
    for (const other of candidatesFor(own, holders, sets, limit)) {
      const similarity = agreement(own, sets[other] ?? NONE, limit);
      const [first, second] = other < place ? [other, place] : [place, other];
      if (similarity > limit) pairs.push({ first, second, similarity });
    }
    // What comes later has at least as many, so that two similar ones share still more.
    const rarest = rarestOf(own, (2 * limit) / (1 + limit));
    for (const [at, trigram] of rarest.entries()) addHolder(holders, trigram, place, at);
  }
  return pairs.toSorted((a, b) => a.second - b.second || a.first - b.first);
}

/** Trigram → the texts that have it among their rarest: for each text two numbers, its place and that of the trigram. */
type Holders = Map<number, number[]>;

function addHolder(holders: Holders, trigram: number, place: number, at: number): void {
  const known = holders.get(trigram);
  if (known === undefined) holders.set(trigram, [place, at]);
  else known.push(place, at);
}

/** The texts so far that share one of the rarest trigrams, and have enough behind it to be similar. */
function candidatesFor(own: Trigrams, holders: Holders, sets: readonly Trigrams[], limit: number): ReadonlySet<number> {
  const candidates = new Set<number>();
  for (const [at, trigram] of rarestOf(own, limit).entries()) {
    const known = holders.get(trigram) ?? [];
    for (let index = 0; index < known.length; index += 2) {
      const [other, otherAt] = [known[index] ?? 0, known[index + 1] ?? 0];
      const size = sizeOf(sets, other);
      // What comes before the first shared trigram is not shared: the rest must be enough.
      const most = Math.min(own.length - at, size - otherAt);
      if (most / (own.length + size - most) > limit) candidates.add(other);
    }
  }
  return candidates;
}

/** A set of trigrams: different numbers in their order, the rarest first. Sets of strings would take a second to fill. */
type Trigrams = Int32Array;

/** So many of the rarest of a set that one of them is in every set that shares more than the given part of it. */
function rarestOf(set: Trigrams, shared: number): Trigrams {
  return set.subarray(0, set.length - Math.ceil(shared * set.length) + 1);
}

const NONE: Trigrams = new Int32Array();

/** Letters of all the alphabets that we write are fewer; with more, some would count as the same. */
const LETTERS = 1024;

function trigramsOf(texts: readonly string[]): readonly Trigrams[] {
  const letterAt = letterNumbers();
  const numbers = new Map<number, number>();
  // By the number of a trigram: how many texts have it, and the last one of them.
  const counts: number[] = [];
  const lastHolders: number[] = [];
  const sets = texts.map((text, place) => {
    const padded = ` ${text} `;
    const set = new Int32Array(text.length);
    let size = 0;
    let code = letterAt(padded, 0) * LETTERS + letterAt(padded, 1);
    for (let at = 2; at < padded.length; at += 1) {
      code = (code % LETTERS ** 2) * LETTERS + letterAt(padded, at);
      const number = numbers.get(code) ?? numbers.size;
      if (number === numbers.size) numbers.set(code, number);
      if (lastHolders[number] === place) continue;
      lastHolders[number] = place;
      counts[number] = (counts[number] ?? 0) + 1;
      set[size] = number;
      size += 1;
    }
    return set.subarray(0, size);
  });
  return rarestFirst(sets, counts);
}

/** Numbers the letters as they come, from 1. */
function letterNumbers(): (text: string, at: number) => number {
  const letters = new Uint16Array(2 ** 16);
  let known = 0;
  return (text, at) => {
    const code = text.charCodeAt(at);
    if (letters[code] === 0) {
      letters[code] = 1 + (known % (LETTERS - 1));
      known += 1;
    }
    return letters[code] ?? 0;
  };
}

/** The same sets in other numbers: the smaller a number, the rarer its trigram. */
function rarestFirst(sets: readonly Trigrams[], counts: readonly number[]): readonly Trigrams[] {
  const ranks = new Int32Array(counts.length);
  const rarest = [...counts.keys()].toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  for (const [rank, number] of rarest.entries()) ranks[number] = rank;
  for (const set of sets) {
    for (let at = 0; at < set.length; at += 1) set[at] = ranks[set[at] ?? 0] ?? 0;
    set.sort();
  }
  return sets;
}

function sizeOf(sets: readonly Trigrams[], place: number): number {
  return sets[place]?.length ?? 0;
}

/** What two sets share, of all that is in either; 0 as soon as it is clear that this is not more than the limit. */
function agreement(a: Trigrams, b: Trigrams, limit: number): number {
  const mostMisses = ((1 - limit) / (1 + limit)) * (a.length + b.length);
  let misses = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length && misses <= mostMisses) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference !== 0) misses += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  misses += a.length - i + b.length - j;
  if (misses > mostMisses) return 0;
  const shared = (a.length + b.length - misses) / 2;
  return shared / (shared + misses);
}
