/** Both languages: what a check's buttons and messages say. For pages at build time; scripts take the one they need. */
import { checkWordsEn, type CheckWord } from './check-words.en.ts';
import { checkWordsVi } from './check-words.vi.ts';
import { speaker } from './words.ts';

export type { CheckWord };

export const checkWords = speaker<CheckWord>({ en: checkWordsEn, vi: checkWordsVi });
