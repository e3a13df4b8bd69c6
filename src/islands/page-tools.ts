/**
 * What every page offers once it stands and the browser has nothing better to do: a chunk of its own (site.ts), so that
 * the first view does not wait for it. What is fetched only when it is asked for is imported from here in its turn.
 */
import { $languageHelp } from '#stores/preferences.ts';
import { startBothLanguages } from './both-languages.ts';
import { untilFetched, wakeButton } from './fetched.ts';
import { addShortcut, startKeys } from './keys.ts';
import { watchTerms } from './term-card/watch-terms.ts';

const offerListening = (): void => {
  const voices = speechSynthesis.getVoices();
  if (voices.some(({ lang, localService }) => localService && /^(?:en|vi)(?![a-z])/iu.test(lang)))
    untilFetched(
      () => import('./listen/listen.ts'),
      ({ offerButtons }) => offerButtons(),
    );
};

/** Reading aloud, where something can be read and the device has a voice; voices are known late in some browsers. */
const startListening = (): void => {
  if (document.querySelector('[data-listen]') === null || !('speechSynthesis' in globalThis)) return;
  speechSynthesis.addEventListener('voiceschanged', offerListening);
  offerListening();
};

/** Wakes the button of the list of keys, which the key presses, too: it says what could not be fetched. */
const startKeyList = (button: HTMLButtonElement): void => {
  wakeButton(
    button,
    () => import('./shortcuts/shortcut-list.ts'),
    ({ showShortcuts }) => showShortcuts(),
  );
  addShortcut({ key: '?', name: { en: 'Show this list', vi: 'Hiện danh sách này' }, run: () => button.click() });
};

const searchName = { en: 'Search', vi: 'Tìm kiếm' };

/** By its button, so that there is one way in. */
const openSearch = (): void => document.querySelector<HTMLElement>('[data-search]')?.click();

/** Starts what the page offers; to be called once. */
export const startTools = (): void => {
  document.querySelectorAll<HTMLButtonElement>('[data-shortcuts]').forEach(startKeyList);
  startKeys();
  startBothLanguages();
  watchTerms();
  startListening();
  $languageHelp.subscribe((help) => {
    document.documentElement.dataset['languageHelp'] = help;
  });
  if (document.querySelector('[data-welcome]') !== null) untilFetched(() => import('./welcome/welcome.ts'));
  addShortcut({ key: '/', name: searchName, run: openSearch });
  addShortcut({ key: 'k', withControl: true, name: searchName, run: openSearch });
};
