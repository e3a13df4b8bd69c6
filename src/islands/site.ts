/**
 * The script of every page: what must work at once, and the decision whether the page needs the study record. It is part
 * of the first view, so nothing heavy may be imported here: the record is a chunk of its own, and so is what the page
 * offers once it stands (page-tools.ts).
 */
import { $language, startPreferences } from '#stores/preferences.ts';
import { watchIslands } from './check-watchdog.ts';
import { untilFetched, wakeButton } from './fetched.ts';
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
  isStarted = true;
  untilFetched(
    () => import('./progress/progress-elements.ts'),
    (progress) => progress.startProgress(),
  );
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

customElements.define('theme-switch', ThemeSwitch);

startPreferences();
for (const link of document.querySelectorAll<HTMLElement>('a[data-language]'))
  link.addEventListener('click', () => {
    $language.set(link.dataset['language'] === 'vi' ? 'vi' : 'en');
  });
watchIslands();
// The one button that every page has in its header; keys press it (page-tools.ts).
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-search]'))
  wakeButton(
    button,
    () => import('./search/search-dialog.ts'),
    ({ openSearch }) => openSearch(),
  );
whenQuiet(() => {
  untilFetched(
    () => import('./page-tools.ts'),
    (tools) => tools.startTools(),
  );
  void startProgress();
});
// On a first visit there is no record yet: a page that the learner comes back to looks again.
addEventListener('pageshow', ({ persisted }) => persisted && void startProgress());
document.addEventListener('visibilitychange', () => void startProgress());
