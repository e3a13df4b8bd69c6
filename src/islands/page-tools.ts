/**
 * What every page offers once it stands and the browser has nothing better to do: a chunk of its own (site.ts), so that
 * the first view does not wait for it. What is fetched only when it is asked for is imported from here in its turn.
 */
import { $languageHelp } from '#stores/preferences.ts';
import { startBothLanguages } from './both-languages.ts';
import { addShortcut, startKeys } from './keys.ts';
import { watchTerms } from './term-card/watch-terms.ts';

const offerListening = (): void => {
  const voices = speechSynthesis.getVoices();
  if (voices.some(({ lang, localService }) => localService && /^(?:en|vi)(?![a-z])/iu.test(lang)))
    void import('./listen/listen.ts').then(({ offerButtons }) => offerButtons());
};

/** Reading aloud, where something can be read and the device has a voice; voices are known late in some browsers. */
const startListening = (): void => {
  if (document.querySelector('[data-listen]') === null || !('speechSynthesis' in globalThis)) return;
  speechSynthesis.addEventListener('voiceschanged', offerListening);
  offerListening();
};

/** The buttons of `<own-marks>` for a visitor without a record, who has nothing to show: fetched at the first press. */
const startMarks = (): void => {
  const marks = document.querySelector('own-marks');
  if (marks === null) return;
  for (const button of marks.querySelectorAll('button')) button.disabled = false;
  marks.addEventListener('click', ({ target }) => {
    if (customElements.get('own-marks') !== undefined) return;
    void import('./own-marks/elements.ts').then(() => (target as HTMLElement).click());
  });
};

const showKeys = (): void => void import('./shortcuts/shortcut-list.ts').then(({ showShortcuts }) => showShortcuts());

const searchName = { en: 'Search', vi: 'Tìm kiếm' };

/** By its button, so that there is one way in. */
const openSearch = (): void => document.querySelector<HTMLElement>('[data-search]')?.click();

/** Starts what the page offers; to be called once. */
export const startTools = (): void => {
  addShortcut({ key: '?', name: { en: 'Show this list', vi: 'Hiện danh sách này' }, run: showKeys });
  startKeys();
  startBothLanguages();
  watchTerms();
  startListening();
  $languageHelp.subscribe((help) => {
    document.documentElement.dataset['languageHelp'] = help;
  });
  startMarks();
  const list = document.querySelector<HTMLButtonElement>('[data-shortcuts]');
  list?.addEventListener('click', showKeys);
  list?.removeAttribute('disabled');
  if (document.querySelector('[data-welcome]') !== null) void import('./welcome/welcome.ts');
  addShortcut({ key: '/', name: searchName, run: openSearch });
  addShortcut({ key: 'k', withControl: true, name: searchName, run: openSearch });
};
