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
  const sets = rarestFirst(trigramsOf(texts));
  const bySize = sets.map((_, place) => place).toSorted((a, b) => sizeOf(sets, a) - sizeOf(sets, b));
  const holders = new Map<number, Holder[]>();
  const pairs: SimilarPair[] = [];
  for (const place of bySize) {
    const own = sets[place] ?? NONE;
    const candidates = new Set<number>();
    for (const [at, trigram] of own.subarray(0, own.length - Math.ceil(limit * own.length) + 1).entries()) {
      const known = holders.get(trigram);
      for (const holder of known ?? []) {
        // What comes before the first shared trigram is not shared: the rest must be enough.
        const most = Math.min(own.length - at, holder.size - holder.at);
        if (most / (own.length + holder.size - most) > limit) candidates.add(holder.place);
      }
      const holder = { place, at, size: own.length };
      if (known === undefined) holders.set(trigram, [holder]);
      else known.push(holder);
    }
    for (const other of candidates) {
      const similarity = agreement(own, sets[other] ?? NONE, limit);
      const [first, second] = other < place ? [other, place] : [place, other];
      if (similarity > limit) pairs.push({ first, second, similarity });
    }
  }
  return pairs.toSorted((a, b) => a.second - b.second || a.first - b.first);
}

/** A text that has a trigram, at which place of its set, and how many the set has. */
type Holder = { readonly place: number; readonly at: number; readonly size: number };

/** A set of trigrams: different numbers in their order. Thousands of sets of strings would take a second to fill. */
type Trigrams = Int32Array;

const NONE: Trigrams = new Int32Array();

/** Letters of all the alphabets that we write are fewer; with more, some would count as the same. */
const LETTERS = 1024;

function trigramsOf(texts: readonly string[]): readonly Trigrams[] {
  const numbers = new Map<number, number>();
  const numberOf = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    const known = numbers.get(code) ?? numbers.size % LETTERS;
    numbers.set(code, known);
    return known;
  };
  return texts.map((text) => {
    const padded = ` ${text} `;
    const codes = new Int32Array(padded.length - 2);
    let code = numberOf(padded, 0) * LETTERS + numberOf(padded, 1);
    for (let at = 2; at < padded.length; at += 1) {
      code = (code % LETTERS ** 2) * LETTERS + numberOf(padded, at);
      codes[at - 2] = code;
    }
    return codes.toSorted().filter((one, index, sorted) => one !== sorted[index - 1]);
  });
}

/** The same sets in other numbers: the smaller a number, the rarer its trigram. */
function rarestFirst(sets: readonly Trigrams[]): readonly Trigrams[] {
  const counts = new Map<number, number>();
  for (const set of sets) for (const trigram of set) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => a - b);
  const ranks = new Map(sorted.map(([trigram], rank) => [trigram, rank]));
  return sets.map((set) => set.map((trigram) => ranks.get(trigram) ?? 0).toSorted());
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
