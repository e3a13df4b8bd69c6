/**
 * The list of the page's shortcuts, as a dialog: under `?` and behind the button in the footer, which those find who
 * have no keyboard or have single keys switched off.
 */
import { localeOf, localePath, type Locale } from '#i18n/locale.ts';
import { readingWords } from '#i18n/reading-words.ts';
import { adoptStyles } from '#islands/adopt-styles.ts';
import { shortcuts, type Shortcut } from '#islands/keys.ts';
import { $singleKeys } from '#stores/preferences.ts';
import { classed, made, madeButton } from '#islands/made.ts';
import styles from './shortcuts.css?inline';

adoptStyles(styles);

const pageLocale = (): Locale => localeOf(location.pathname, import.meta.env.BASE_URL);

/** The keys of a shortcut as one reads them on a keyboard: `?`, `Ctrl + K`, on a Mac `⌘ K`. */
export const keyNames = (
  { key, withControl = false }: Pick<Shortcut, 'key' | 'withControl'>,
  isMac: boolean,
): readonly string[] => [...(withControl ? [isMac ? '⌘' : 'Ctrl'] : []), key.length === 1 ? key.toUpperCase() : key];

const rowOf = (shortcut: Shortcut, locale: Locale): HTMLElement => {
  const keys = keyNames(shortcut, /mac/iu.test(navigator.platform)).map((name) => made('kbd', name));
  return made(
    'tr',
    made('td', ...keys.flatMap((key, place) => (place === 0 ? [key] : [' + ', key]))),
    made('td', shortcut.name[locale]),
  );
};

/** Opens the list; closed, it is gone from the page and the focus is where it was. */
export const showShortcuts = (): void => {
  // Asked for twice, while this was fetched.
  if (document.querySelector('.shortcuts') !== null) return;
  const locale = pageLocale();
  const say = readingWords(locale);
  const title = made('h2', say('shortcuts'));
  title.id = 'shortcuts-title';
  const heads = [made('th', say('keys')), made('th', say('does'))];
  for (const head of heads) head.scope = 'col';
  const table = made(
    'table',
    made('thead', made('tr', ...heads)),
    made('tbody', ...shortcuts().map((each) => rowOf(each, locale))),
  );
  const link = classed(made('a', say('settings')), 'lone');
  link.href = `${localePath(locale, '/settings/', import.meta.env.BASE_URL)}#reading`;
  const dialog = classed(
    made(
      'dialog',
      title,
      made('p', say($singleKeys.get() === 'off' ? 'off' : 'here')),
      table,
      made('p', link),
      madeButton(say('close'), () => dialog.close()),
    ),
    'shortcuts',
  );
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.addEventListener('close', () => dialog.remove());
  // On the page of settings the link leads to a place behind the dialog.
  link.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
};
