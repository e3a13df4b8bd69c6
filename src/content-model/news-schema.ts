/** The shape of `content/news.yaml`: what is new on the site for those who learn, entry by entry. */
import { z } from 'astro/zod';
import { dateSchema, idSchema, textSchema } from './schema-parts.ts';

/** The whole file. */
export const newsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      date: dateSchema.describe(
        'The day from which learners have it; the latest day is what returning learners are told of.',
      ),
      text: textSchema.describe('What is new, in one or two sentences for those who learn.'),
    }),
  )
  .describe('What is new, in any order: pages show the latest first.');

export type AuthoredNews = z.output<typeof newsSchema>[number];
