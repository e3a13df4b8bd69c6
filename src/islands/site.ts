/**
 * The script of every page: what must work at once, and the decision whether the page needs the study record. It is part
 * of the first view, so nothing heavy may be imported here: the record is a chunk of its own, and so is what the page
 * offers once it stands (page-tools.ts).
 */
import { $language, startPreferences } from '#stores/preferences.ts';
import { watchIslands } from './check-watchdog.ts';
import { ThemeSwitch } from './theme-switch.ts';

/**
 * Whether this browser may hold a study record: its database exists, or the browser does not tell. A page in which
 * something can be recorded always needs one.
 */
const needsRecord = async (): Promise<boolean> => {
  if (document.querySelector('astro-island, lesson-status') !== null) return true;
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'fit-for-purpose');
  } catch {
    return true;
  }
};

let isStarted = false;

const startProgress = async (): Promise<void> => {
  if (isStarted || !(await needsRecord())) return;
  const { startProgress: start } = await import('./progress/progress-elements.ts');
  // Asked twice at once, it starts once.
  if (!isStarted) start();
  isStarted = true;
};

/** Runs once the page has loaded and the browser has nothing better to do: the first view comes first. */
const whenQuiet = (run: () => void): void => {
  const soon = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 });
    else setTimeout(run, 50);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
};

/** The one button that every page has in its header; keys press it (page-tools.ts). */
const startSearch = (button: HTMLElement): void => {
  const name = button.textContent.trim();
  const say = (words = ''): void => button.lastElementChild?.replaceChildren(words);
  button.addEventListener('click', () => {
    import('./search/search-dialog.ts').then(
      ({ openSearch }) => {
        say(name);
        openSearch();
      },
      () => say(button.dataset['failed']),
    );
  });
};

customElements.define('theme-switch', ThemeSwitch);

startPreferences();
for (const link of document.querySelectorAll<HTMLElement>('a[data-language]'))
  link.addEventListener('click', () => {
    $language.set(link.dataset['language'] === 'vi' ? 'vi' : 'en');
  });
watchIslands();
document.querySelectorAll<HTMLElement>('[data-search]').forEach(startSearch);
whenQuiet(() => {
  void import('./page-tools.ts').then(({ startTools }) => startTools());
  void startProgress();
});
// On a first visit there is no record yet: a page that the learner comes back to looks again.
addEventListener('pageshow', ({ persisted }) => persisted && void startProgress());
document.addEventListener('visibilitychange', () => void startProgress());
