/** Both languages: what a check's buttons and messages say. For pages at build time; scripts take the one they need. */
import { checkWordsEn, type CheckWord } from './check-words.en.ts';
import { checkWordsVi } from './check-words.vi.ts';
import { speaker, type WordTable } from './words.ts';

export type { CheckWord };

/** Both languages side by side. */
export const checkTable: WordTable<CheckWord> = { en: checkWordsEn, vi: checkWordsVi };

export const checkWords = speaker<CheckWord>(checkTable);
