/** The dialog of the search without its behaviour. Made when it is first opened: no page carries it. */
import type { Locale } from '#i18n/locale.ts';
import { searchWords, type SearchWord } from '#i18n/search-words.ts';
import type { Say } from '#i18n/words.ts';
import { element } from '#islands/made.ts';

export type DialogParts = {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** Says what can be searched, that there is nothing, or what went wrong. */
  readonly note: HTMLElement;
  /** Says aloud how much was found, once the typing rests. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
};

/** Things to try, each in its language. */
const examples: readonly (readonly [typed: string, lang: Locale])[] = [
  ['fit for use', 'en'],
  ['tính đảm bảo', 'vi'],
  ['dam bao', 'vi'],
  ['SLA', 'en'],
];

const fieldOf = (): HTMLInputElement =>
  element('input', {
    id: 'search-field',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'grid',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    'aria-describedby': 'search-note',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });

/** Makes the dialog, not yet in the page. */
export const dialogParts = (locale: Locale): DialogParts => {
  const say = searchWords(locale);
  const field = fieldOf();
  const close = element('button', { type: 'button' }, say('close'));
  const note = element('div', { id: 'search-note', class: 'search-note' });
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const results = element('div', { id: 'search-results', role: 'grid', 'aria-label': say('results') });
  const dialog = element(
    'dialog',
    { class: 'search', lang: locale, 'aria-labelledby': 'search-title' },
    element(
      'div',
      { class: 'search-box' },
      element('div', { class: 'search-head' }, element('label', { id: 'search-title', for: field.id }, say('title'))),
      field,
      element('div', { class: 'search-found' }, note, results),
      element('p', { class: 'search-keys quiet' }, say('keys')),
      status,
    ),
  );
  dialog.querySelector('.search-head')?.append(close);
  return { dialog, field, close, note, status, results };
};

/** What stands there while nothing is typed. */
export const hintOf = (say: Say<SearchWord>, locale: Locale): readonly HTMLElement[] => [
  element('p', {}, say('hint')),
  element(
    'p',
    { class: 'quiet' },
    say('examples'),
    ...examples.flatMap(([typed, lang], place) => [
      place === 0 ? ' ' : ' · ',
      element('span', { class: 'search-example', lang: lang === locale ? undefined : lang }, typed),
    ]),
  ),
];
