/**
 * The search: a dialog with a field, and what fits under it as one types. What has just the typed words is there with
 * each key; what is merely alike comes a moment later, from a chunk of its own, and only where no name fits. Fetched
 * when the search is first opened; on the same page it keeps what was typed.
 */
import { search } from '#domain/search.ts';
import type { Locale } from '#i18n/locale.ts';
import type { FindAlike } from './alike.ts';
import { dialogParts } from './dialog-parts.ts';
import { searchFace, type SearchFace } from './search-face.ts';
import { fetchIndex, type LoadedIndex } from './fetch-index.ts';
import styles from './search.css?url';

/** How long the typing rests before slips are looked for, in milliseconds. */
const restBeforeAlike = 120;

/** One search for a page: its face, and what is known so far. */
let face: SearchFace | undefined;
let index: LoadedIndex | undefined;
let isLoading = false;
let alike: Promise<FindAlike | undefined> | undefined;
let alikeTimer = 0;

/** Undefined where the chunk cannot be had now; the next query asks again. */
const alikeFinder = ({ entries }: LoadedIndex): Promise<FindAlike | undefined> =>
  (alike ??= import('./alike.ts').then(
    ({ alikeIn }) => alikeIn(entries),
    () => (alike = undefined),
  ));

const load = async (own: SearchFace, locale: Locale): Promise<void> => {
  if (index !== undefined || isLoading) return;
  isLoading = true;
  index = await fetchIndex(locale);
  isLoading = false;
  if (index === undefined) return own.showFailed(() => void load(own, locale).finally(own.focus));
  answer(own, index);
  void alikeFinder(index);
};

const answer = (own: SearchFace, known: LoadedIndex): void => {
  clearTimeout(alikeTimer);
  const typed = own.typed();
  if (typed === '') return own.showHint();
  const results = search(known.searchables, typed);
  if (results.isCertain) return own.show(results);
  if (results.total > 0) own.show(results);
  else own.showNothingYet();
  alikeTimer = window.setTimeout(() => void answerAlike(own, known, typed), restBeforeAlike);
};

const answerAlike = async (own: SearchFace, known: LoadedIndex, typed: string): Promise<void> => {
  const places = (await alikeFinder(known))?.(typed) ?? [];
  if (own.typed() !== typed) return;
  const results = search(known.searchables, typed, places);
  if (results.total === 0) own.showNone(typed);
  // Drawn again only where there is more, so that a row that was chosen in the meantime stays chosen.
  else if (places.length > 0) own.show(results);
};

const make = (locale: Locale): SearchFace => {
  const parts = dialogParts(locale);
  const own = searchFace(parts, locale);
  parts.field.addEventListener('input', () => {
    own.forgetEnter();
    if (index !== undefined) answer(own, index);
    else if (isLoading) own.showLoading();
    else void load(own, locale);
  });
  // Opened at once, so that the field takes what is typed; seen once its style is there.
  parts.dialog.style.opacity = '0';
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = styles;
  const seen = (): void => void parts.dialog.style.removeProperty('opacity');
  style.addEventListener('load', seen);
  style.addEventListener('error', seen);
  document.head.append(style);
  document.body.append(parts.dialog);
  own.showHint();
  return own;
};

/** Opens the search of the page's language, or leaves it open; what was typed before is selected. */
export const openSearch = (): void => {
  const locale: Locale = document.documentElement.lang === 'vi' ? 'vi' : 'en';
  face ??= make(locale);
  face.open();
  void load(face, locale);
};
