/** How a table of words becomes a function; the tables themselves stand in one file per part of the site. */
import type { Locale } from './locale.ts';

export type WordTable<Word extends string> = Readonly<Record<Locale, Readonly<Record<Word, string>>>>;

/** Says a word in one language; `{places}` are filled from the values, unknown places stay as they are. */
export type Say<Word extends string> = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** Makes the speaker of one language's words. */
export const sayFrom =
  <Word extends string>(words: Readonly<Record<Word, string>>): Say<Word> =>
  (word, values = {}) =>
    words[word].replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));

/** Makes the speaker of a table: first the language, then the word. */
export const speaker =
  <Word extends string>(table: WordTable<Word>) =>
  (locale: Locale): Say<Word> =>
    sayFrom(table[locale]);
