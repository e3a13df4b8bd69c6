/**
 * What every page offers once it stands and the browser has nothing better to do: a chunk of its own (site.ts), so that
 * the first view does not wait for it. What is fetched only when it is asked for is imported from here in its turn.
 */
import { $languageHelp } from '#stores/preferences.ts';
import { startKeys } from './keys.ts';
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

/** Starts what the page offers; to be called once. */
export const startTools = (): void => {
  startKeys();
  watchTerms();
  startListening();
  $languageHelp.subscribe((help) => {
    document.documentElement.dataset['languageHelp'] = help;
  });
};
