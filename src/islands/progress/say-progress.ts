/** The progress words of the page's language, which the page itself carries (Site.astro). */
import type { ProgressWord, ProgressWords } from '#i18n/progress-words.ts';
import { sayFrom, type Say } from '#i18n/words.ts';

export const sayProgress = (): Say<ProgressWord> => {
  const carrier = document.querySelector<HTMLElement>('storage-notice');
  return sayFrom(JSON.parse(carrier?.dataset['words'] ?? '{}') as ProgressWords);
};
