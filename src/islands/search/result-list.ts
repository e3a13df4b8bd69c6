/** Draws what was found: a grid of one column, each row a link with a line that says more. */
import { markedPieces } from '#domain/marked-text.ts';
import type { SearchEntry } from '#domain/search-index.ts';
import type { ResultGroup } from '#domain/search.ts';
import { localePath, otherLocale, type Locale } from '#i18n/locale.ts';
import type { SearchWord } from '#i18n/search-words.ts';
import type { Say } from '#i18n/words.ts';
import { element } from '#islands/made.ts';

/** How many of the names by which something was found stand beside its own. */
const mostAliases = 2;

export type Drawing = { readonly locale: Locale; readonly say: Say<SearchWord>; readonly words: readonly string[] };

const marked = (text: string, words: readonly string[]): readonly (Node | string)[] =>
  markedPieces(text, words).map((piece) => (piece.isMarked ? element('mark', {}, piece.text) : piece.text));

const hasMark = (text: string, words: readonly string[]): boolean =>
  markedPieces(text, words).some(({ isMarked }) => isMarked);

/** A letter that English does not have tells the language of an alias. */
const langOfAlias = (alias: string): Locale => (/[^\P{L}a-z]/iu.test(alias) ? 'vi' : 'en');

/** Names by which it was found, where its own do not show why. */
const aliasesOf = ({ name, other, aliases }: SearchEntry, words: readonly string[]): readonly string[] =>
  hasMark(name, words) || hasMark(other, words)
    ? []
    : aliases.filter((alias) => hasMark(alias, words)).slice(0, mostAliases);

const row = (entry: SearchEntry, { locale, words }: Drawing): HTMLElement => {
  const { name, lang, other, about, kind, path } = entry;
  const foreign = (language: Locale): string | undefined => (language === locale ? undefined : language);
  const link = element(
    'a',
    { href: localePath(locale, path, import.meta.env.BASE_URL) },
    element('span', { class: 'search-name', lang: foreign(lang) }, ...marked(name, words)),
  );
  if (other !== '')
    link.append(' ', element('span', { class: 'quiet', lang: otherLocale(locale) }, ...marked(other, words)));
  for (const alias of aliasesOf(entry, words))
    link.append(
      ' ',
      element('span', { class: 'search-alias', lang: foreign(langOfAlias(alias)) }, ...marked(alias, words)),
    );
  const cell = element('div', { role: 'gridcell' }, link);
  if (about !== '') {
    // The sections of two lessons may have one title: theirs is part of the link's name.
    const line = element('span', { class: 'search-about' }, ...marked(about, words));
    if (kind === 'section' || kind === 'question') link.append(' ', line);
    else cell.append(line);
  }
  return element('div', { role: 'row', class: 'search-result' }, cell);
};

const group = ({ kind, entries }: ResultGroup, drawing: Drawing): HTMLElement =>
  element(
    'div',
    { role: 'rowgroup', 'aria-label': drawing.say(kind) },
    // Heard as the name of the group.
    element('p', { class: 'search-kind', 'aria-hidden': 'true' }, drawing.say(kind)),
    ...entries.map((entry) => row(entry, drawing)),
  );

/** The groups of results, each row to be found by its role. */
export const drawGroups = (groups: readonly ResultGroup[], drawing: Drawing): readonly HTMLElement[] =>
  groups.map((each) => group(each, drawing));
