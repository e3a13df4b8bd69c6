/** The shape of `content/words.yaml`: words that are right although no dictionary knows them. */
import { z } from 'astro/zod';

const words = z.array(z.string().trim().min(1));

/** The whole file. */
export const wordListSchema = z
  .strictObject({
    en: words.describe('English words and abbreviations; case does not count.'),
    vi: words.describe('Words of Vietnamese texts that are no Vietnamese syllables; case does not count.'),
  })
  .describe("The course's own words, for the check of spelling.");

export type AuthoredWordList = z.output<typeof wordListSchema>;
