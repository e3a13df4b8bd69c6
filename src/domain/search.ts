/**
 * The search: what fits a few typed words, in groups, the best first. Pure; who has a way to find what is merely alike
 * (slips of the finger) hands its finds in.
 */
import { ENTRY_KINDS, type EntryKind, type SearchEntry } from './search-index.ts';
import { ALIKE, BY_NAME, compareFits, fitOf, queryOf, type Fit, type Query, type Searchable } from './search-rank.ts';

export { searchablesOf, type Searchable } from './search-rank.ts';

/** How many of a kind are offered: who wants the sixth types another letter. */
export const MOST_OF_A_KIND = 5;

export type ResultGroup = { readonly kind: EntryKind; readonly entries: readonly SearchEntry[] };

export type SearchResults = {
  /** The group of the best first; none is empty. */
  readonly groups: readonly ResultGroup[];
  /** How many are offered in all. */
  readonly shown: number;
  /** How many fit. */
  readonly total: number;
  /** Whether a name fits, so that there is no need to guess what else was meant. */
  readonly isCertain: boolean;
  /** Whether nothing fits, and all of this is merely alike. */
  readonly isGuess: boolean;
  /** What to mark in the texts: the typed words, folded. */
  readonly words: readonly string[];
};

/** Words of a question in words, folded, which names seldom hold: left out in a second attempt. */
const FILLERS = new Set(
  (
    'a an the of is are was what which who why how does do did can my i me in on to for with about and or not ' +
    'vs versus between difference differ different compare mean means meaning define definition explain ' +
    'la gi ai nao nhu the sao cua cac nhung mot va hay hoac voi giua khac nhau so sanh phan biet nghia dinh hieu ve'
  ).split(' '),
);

type Found = Fit & { readonly place: number; readonly entry: SearchEntry };

/**
 * What fits the typed words. Nothing typed, or no letter and no digit, finds nothing.
 * @param alike places in `searchables` of what is alike, the most alike first; offered after what fits
 */
export function search(
  searchables: readonly Searchable[],
  typed: string,
  alike: readonly number[] = [],
): SearchResults {
  const query = queryOf(typed);
  const found = new Map<number, Found>();
  for (const attempt of attemptsOf(query))
    for (const [place, searchable] of searchables.entries()) {
      const fit = fitOf(attempt.query, searchable);
      const held = found.get(place);
      const rank = (fit?.rank ?? 0) + attempt.later;
      if (fit !== undefined && (held === undefined || rank < held.rank))
        found.set(place, { ...fit, rank, place, entry: searchable.entry });
    }
  const isGuess = found.size === 0 && alike.length > 0;
  const isCertain = [...found.values()].some(({ rank }) => rank < BY_NAME);
  for (const [length, place] of alike.entries()) {
    const entry = searchables[place]?.entry;
    if (entry !== undefined && !found.has(place))
      found.set(place, { rank: ALIKE, isAsTyped: false, length, place, entry });
  }
  const groups = groupsOf([...found.values()].toSorted(compareFound));
  const shown = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return { groups, shown, total: found.size, isCertain, isGuess, words: query.words };
}

/** The query as typed, and without the words that only make it a sentence. */
function attemptsOf(query: Query): readonly { readonly query: Query; readonly later: number }[] {
  const { words } = query;
  if (words.length === 0) return [];
  const bare = words.filter((word) => !FILLERS.has(word));
  const whole = { query, later: 0 };
  return bare.length === 0 || bare.length === words.length
    ? [whole]
    : [whole, { query: queryOf(bare.join(' ')), later: 0.5 }];
}

function compareFound(one: Found, other: Found): number {
  return (
    compareFits(one, other) ||
    // What is alike comes in the order of its likeness, whatever it is.
    (one.rank === ALIKE ? 0 : ENTRY_KINDS.indexOf(one.entry.kind) - ENTRY_KINDS.indexOf(other.entry.kind)) ||
    one.length - other.length ||
    one.place - other.place
  );
}

function groupsOf(found: readonly Found[]): readonly ResultGroup[] {
  return [...Map.groupBy(found, ({ entry }) => entry.kind)].map(([kind, all]) => ({
    kind,
    entries: all.slice(0, MOST_OF_A_KIND).map(({ entry }) => entry),
  }));
}
