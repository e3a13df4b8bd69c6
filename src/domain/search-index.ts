/**
 * What the search of one language knows, as it travels (lists instead of records, because their names would be sent six
 * hundred times), and as it is searched.
 */
import type { Locale } from './text.ts';

/** Id, name, name in the other language, further names in both, its definition. */
export type IndexedTerm = readonly [id: string, name: string, other: string, aliases: readonly string[], about: string];

/** A heading with its anchor. */
export type IndexedSection = readonly [anchor: string, title: string];

/**
 * A check of a lesson: its id, its stem, its topics as places in the list of terms, the first the one that it tests;
 * last the language of the stem where that is not the page's.
 */
export type IndexedCheck =
  | readonly [id: string, stem: string, topics: readonly number[]]
  | readonly [id: string, stem: string, topics: readonly number[], lang: Locale];

/** `<module>/<lesson>`, title, title in the other language, description, and what can be reached in it. */
export type IndexedLesson = readonly [
  id: string,
  title: string,
  other: string,
  about: string,
  sections: readonly IndexedSection[],
  checks: readonly IndexedCheck[],
];

/** Path below the language, title, title in the other language, what else it is looked for by, what it is. */
export type IndexedPage = readonly [
  path: string,
  title: string,
  other: string,
  aliases: readonly string[],
  about: string,
];

/**
 * All of one language. A name that is the same in the other language stands once, with '' as its other; a name that is
 * still to be translated is '' and has its English as the other.
 */
export type SearchIndex = {
  readonly terms: readonly IndexedTerm[];
  readonly lessons: readonly IndexedLesson[];
  readonly pages: readonly IndexedPage[];
};

/** What a result is, in the order in which equals are offered. */
export const ENTRY_KINDS = ['term', 'lesson', 'section', 'question', 'page'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be found. */
export type SearchEntry = {
  readonly kind: EntryKind;
  /** Below the language: `/glossary/warranty/`. */
  readonly path: string;
  readonly name: string;
  readonly lang: Locale;
  /** The name in the other language; '' if that is the same, or if there is none. */
  readonly other: string;
  readonly aliases: readonly string[];
  /** A line that says more; of a section and a question, the title of their lesson. */
  readonly about: string;
  /** Names of what a question asks about, in both languages; empty for all else. */
  readonly topics: readonly string[];
};

type Named = Pick<SearchEntry, 'name' | 'lang' | 'other'>;

/** Everything of an index that can be found, in the order of terms, lessons and pages. */
export function entriesOf({ terms, lessons, pages }: SearchIndex, locale: Locale): readonly SearchEntry[] {
  const topics = terms.map(([, name, other, aliases]) => [name, other, ...aliases].filter((each) => each !== ''));
  return [
    ...terms.map(([id, name, other, aliases, about]): SearchEntry => ({
      ...named(name, other, locale),
      kind: 'term',
      path: `/glossary/${id}/`,
      aliases,
      about,
      topics: [],
    })),
    ...lessons.flatMap((lesson) => entriesOfLesson(lesson, topics, locale)),
    ...pages.map(([path, title, other, aliases, about]): SearchEntry => ({
      ...named(title, other, locale),
      kind: 'page',
      path,
      aliases,
      about,
      topics: [],
    })),
  ];
}

function named(name: string, other: string, locale: Locale): Named {
  if (name === '') return { name: other, lang: 'en', other: '' };
  return { name, lang: locale, other };
}

function entriesOfLesson(
  [id, title, other, about, sections, checks]: IndexedLesson,
  topics: readonly (readonly string[])[],
  locale: Locale,
): readonly SearchEntry[] {
  const path = `/learn/${id}/`;
  const part = { lang: locale, other: '', aliases: [], about: title, topics: [] } as const;
  return [
    { ...named(title, other, locale), kind: 'lesson', path, aliases: [], about, topics: [] },
    ...sections.map(([anchor, name]): SearchEntry => ({ ...part, kind: 'section', path: `${path}#${anchor}`, name })),
    ...checks.map(([check, name, about_, lang = locale]): SearchEntry => ({
      ...part,
      kind: 'question',
      path: `${path}#${check}`,
      name,
      lang,
      topics: about_.flatMap((place) => topics[place] ?? []),
    })),
  ];
}
