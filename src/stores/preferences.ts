/**
 * How the learner wants the site to look and behave: theme, size of text, language, what is on and what is off. In
 * localStorage, as plain words:
 *
 *   ffp:theme = dark    ffp:textSize = larger    ffp:language = vi    ffp:bothLanguages = on    ffp:seenNews = 2026-11-28
 *
 * Stores start at their static default and take what is stored when `startPreferences()` is called after mount, so
 * that hydration never mismatches. They never throw, keep a value in memory when it cannot be stored or vanishes from
 * storage, take words that they do not know for the default, and write nothing until the learner sets something.
 * Preferences only: the study record never goes this way.
 */
import { atom } from 'nanostores';
import type { WritableAtom } from 'nanostores';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
/** null: not chosen; the address or the browser decides. */
export type Language = 'en' | 'vi' | null;
export type Switch = 'on' | 'off';

type Kept = {
  /** Whether a text from storage is one of the preference's words. */
  readonly knows: (text: string) => boolean;
  /** Takes a word that is stored already. */
  readonly take: (word: string) => void;
  /** Whether this page has set it. */
  readonly isSet: () => boolean;
};

/** By their keys in storage. */
const kept = new Map<string, Kept>();
let isStarted = false;

/** Storage is a courtesy here: full, refused or missing, the value in memory stands. */
function tryStorage(act: (storage: Storage) => void): void {
  try {
    act(localStorage);
  } catch {
    // Told nobody: a preference is set again in a second, and the banner is for answers.
  }
}

/** A store whose values are words of a form; null is stored as nothing. */
function preference<Value extends string | null>(name: string, initial: Value, form: RegExp): WritableAtom<Value> {
  const key = `ffp:${name}`;
  const store = atom<Value>(initial);
  const { set } = store;
  let isSet = false;
  store.set = (value) => {
    isSet = true;
    tryStorage((storage) => (value === null ? storage.removeItem(key) : storage.setItem(key, value)));
    set(value);
  };
  kept.set(key, { knows: (text) => form.test(text), take: (word) => set(word as Value), isSet: () => isSet });
  return store;
}

const ON_OR_OFF = /^(?:on|off)$/u;

/** Light, dark, or what the system says. */
export const $theme = preference<Theme>('theme', 'system', /^(?:system|light|dark)$/u);
/** Size of running text. */
export const $textSize = preference<TextSize>('textSize', 'normal', /^(?:normal|larger?)$/u);
/** The language that `/` and the 404 page choose; lessons follow their address. */
export const $language = preference<Language>('language', null, /^(?:en|vi)$/u);

/** Lessons show each block in both languages. */
export const $bothLanguages = preference<Switch>('bothLanguages', 'off', ON_OR_OFF);
/** Questions offer themselves in the other language. */
export const $languageHelp = preference<Switch>('languageHelp', 'on', ON_OR_OFF);
/** The card of a term also opens when the pointer rests on it. */
export const $termHover = preference<Switch>('termHover', 'on', ON_OR_OFF);
/** Keys without Ctrl or ⌘ do something (WCAG 2.1.4). */
export const $singleKeys = preference<Switch>('singleKeys', 'on', ON_OR_OFF);

/** The day of the latest news that the learner has seen, such as 2026-11-28; null before the first visit. */
export const $seenNews = preference<string | null>('seenNews', null, /^\d{4}-\d\d-\d\d$/u);

/** Takes what is stored into the stores; what this page set before it had looked is kept. */
function load(isReturn: boolean): void {
  for (const [key, { isSet, knows, take }] of kept)
    tryStorage((storage) => {
      const word = storage.getItem(key);
      if (word !== null && knows(word) && (isReturn || !isSet())) take(word);
    });
}

/** Another tab set a preference; one that was cleared or that we cannot read leaves ours as it is. */
function hear({ key, newValue }: StorageEvent): void {
  const preferred = kept.get(key ?? '');
  if (newValue !== null && preferred?.knows(newValue) === true) preferred.take(newValue);
}

/** Loads the stored preferences and follows other tabs; to be called after mount, as often as one likes. */
export function startPreferences(): void {
  if (isStarted) return;
  isStarted = true;
  load(false);
  window.addEventListener('storage', hear);
  // Out of the back/forward cache: other tabs may have set something while this page slept.
  window.addEventListener('pageshow', (event) => event.persisted && load(true));
}
