/** The shape of `content/exam-facts.yaml`: facts about the exam that may change, each with the day it was checked. */
import { z } from 'astro/zod';
import { say } from './phrase.ts';
import { dateSchema, idSchema, textSchema } from './schema-parts.ts';

/** The whole file. */
export const examFactsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      text: textSchema.describe('The fact, in one or two sentences.'),
      lastChecked: dateSchema.describe('When it was last compared with its source.'),
      source: z
        .string()
        .regex(/^https:\/\/\S+$/, say`an address that begins with https://`.key)
        .describe('Public page that states it.'),
    }),
  )
  .describe('Facts about the exam.');

export type AuthoredExamFact = z.output<typeof examFactsSchema>[number];
