/** Fetches what can be found, once for a page. */
import { entriesOf, type SearchEntry, type SearchIndex } from '#domain/search-index.ts';
import { searchablesOf, type Searchable } from '#domain/search.ts';
import { localePath, type Locale } from '#i18n/locale.ts';

export type LoadedIndex = { readonly entries: readonly SearchEntry[]; readonly searchables: readonly Searchable[] };

/** The index of a language, ready to be searched; undefined if it cannot be had now. */
export const fetchIndex = async (locale: Locale): Promise<LoadedIndex | undefined> => {
  try {
    const answer = await fetch(localePath(locale, '/data/search.json', import.meta.env.BASE_URL));
    const entries = entriesOf((await answer.json()) as SearchIndex, locale);
    return { entries, searchables: searchablesOf(entries) };
  } catch {
    return undefined;
  }
};
