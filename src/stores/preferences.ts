/**
 * How the learner wants the site to look and behave: theme, size of text, language, what is on and what is off. In
 * localStorage, as plain words:
 *
 *   ffp:theme = dark    ffp:textSize = larger    ffp:language = vi    ffp:bothLanguages = on    ffp:seenNews = 2026-11-28
 *
 * Stores start at their static default and take what is stored when `startPreferences()` is called after mount, so
 * that hydration never mismatches. The engine under @nanostores/persistent never throws, keeps a value in memory when
 * it cannot be stored or vanishes from storage, takes words that it does not know for the default, and writes nothing
 * until the learner sets something. Preferences only: the study record never goes this way.
 */
import { persistentAtom, setPersistentEngine } from '@nanostores/persistent';
import type { PersistentListener } from '@nanostores/persistent';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
/** null: not chosen; the address or the browser decides. */
export type Language = 'en' | 'vi' | null;
export type Switch = 'on' | 'off';

const PREFIX = 'ffp:';
/** The words that a preference knows, or their form. */
const WORDS: Readonly<Record<string, readonly string[] | RegExp>> = {
  [`${PREFIX}theme`]: ['system', 'light', 'dark'],
  [`${PREFIX}textSize`]: ['normal', 'large', 'larger'],
  [`${PREFIX}language`]: ['en', 'vi'],
  [`${PREFIX}bothLanguages`]: ['on', 'off'],
  [`${PREFIX}languageHelp`]: ['on', 'off'],
  [`${PREFIX}termHover`]: ['on', 'off'],
  [`${PREFIX}singleKeys`]: ['on', 'off'],
  [`${PREFIX}seenNews`]: /^\d{4}-\d\d-\d\d$/u,
};

/** The values as this page knows them. */
const known = new Map<string, string>();
const listeners = new Map<string, { readonly listen: PersistentListener; readonly restore: () => void }>();
let isStarted = false;

function isWord(key: string, value: unknown): value is string {
  const words = WORDS[key] ?? [];
  return typeof value === 'string' && (words instanceof RegExp ? words.test(value) : words.includes(value));
}

/** Storage is a courtesy here: full, refused or missing, the value in memory stands. */
function tryStorage(act: (storage: Storage) => void): void {
  try {
    act(localStorage);
  } catch {
    // Told nobody: a preference is set again in a second, and the banner is for answers.
  }
}

const engine = new Proxy<Record<string, string>>(
  {},
  {
    has: (_target, key) => known.has(String(key)),
    get: (_target, key) => known.get(String(key)),
    set: (_target, key, value: string) => {
      if (known.get(String(key)) === value) return true;
      known.set(String(key), value);
      tryStorage((storage) => storage.setItem(String(key), value));
      return true;
    },
    deleteProperty: (_target, key) => {
      if (known.delete(String(key))) tryStorage((storage) => storage.removeItem(String(key)));
      return true;
    },
  },
);

setPersistentEngine(engine, {
  addEventListener: (key, listen, restore) => listeners.set(key, { listen, restore }),
  removeEventListener: (key) => listeners.delete(key),
});

function preference<Value extends string>(name: string, initial: Value) {
  return persistentAtom<Value>(PREFIX + name, initial);
}

/** Light, dark, or what the system says. */
export const $theme = preference<Theme>('theme', 'system');
/** Size of running text. */
export const $textSize = preference<TextSize>('textSize', 'normal');
/** The language that `/` and the 404 page choose; lessons follow their address. */
export const $language = persistentAtom<Language>(`${PREFIX}language`, null, {
  encode: (value) => value ?? undefined,
  decode: (text) => (text === 'en' || text === 'vi' ? text : null),
});

/** Lessons show each block in both languages. */
export const $bothLanguages = preference<Switch>('bothLanguages', 'off');
/** Questions offer themselves in the other language. */
export const $languageHelp = preference<Switch>('languageHelp', 'on');
/** The card of a term also opens when the pointer rests on it. */
export const $termHover = preference<Switch>('termHover', 'on');
/** Keys without Ctrl or ⌘ do something (WCAG 2.1.4). */
export const $singleKeys = preference<Switch>('singleKeys', 'on');

/** The day of the latest news that the learner has seen, such as 2026-11-28; null before the first visit. */
export const $seenNews = persistentAtom<string | null>(`${PREFIX}seenNews`, null, {
  encode: (value) => value ?? undefined,
  decode: (text) => text,
});

/** Takes what is stored into the stores; what this page set before it had looked is kept. */
function load(isReturn: boolean): void {
  for (const key of Object.keys(WORDS)) {
    tryStorage((storage) => {
      const value = storage.getItem(key);
      if ((isReturn || !known.has(key)) && isWord(key, value)) known.set(key, value);
    });
    listeners.get(key)?.restore();
  }
}

/** Another tab set a preference; one that was cleared or that we cannot read leaves ours as it is. */
function hear({ key, newValue }: StorageEvent): void {
  if (key === null || !isWord(key, newValue)) return;
  known.set(key, newValue);
  listeners.get(key)?.listen({ key, newValue });
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
