/** Finds what is merely alike, for fingers that slipped: a chunk of its own, fetched once the search stands. */
import Fuse from 'fuse.js';
import { foldForSearch, wordsOf } from '#domain/fold-vietnamese.ts';
import type { SearchEntry } from '#domain/search-index.ts';

/** Finds the places of entries whose names are alike, the most alike first. */
export type FindAlike = (typed: string) => readonly number[];

/** Names, of which one thing has several: more finds are of no use. */
const most = 30;

/** A longer one is no name with a slip in it, and would take long. */
const longestTyped = 32;

/** A shorter word is like too many others. */
const shortestWord = 5;

/** Makes the finder; questions are sentences, and found by their words alone. */
export const alikeIn = (entries: readonly SearchEntry[]): FindAlike => {
  // Each name by itself: the more names of one thing are a little alike, the more alike Fuse would take it for.
  const names = entries.flatMap(({ kind, name, other, aliases }, place) =>
    kind === 'question' ? [] : [name, other, ...aliases].map((each) => ({ place, name: each })),
  );
  const fuse = new Fuse(names, { keys: ['name'], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3 });
  const find = (typed: string): readonly number[] => fuse.search(typed, { limit: most }).map(({ item }) => item.place);
  return (typed) => {
    if (typed.length > longestTyped) return [];
    const whole = find(typed);
    if (whole.length > 0) return [...new Set(whole)];
    // Nothing is like all of it: what is like one of its words is better than nothing.
    const words = wordsOf(foldForSearch(typed)).filter(({ length }) => length >= shortestWord);
    return [...new Set(words.flatMap(find))];
  };
};
