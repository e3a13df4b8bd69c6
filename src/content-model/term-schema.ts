/** The shape of `content/glossary/<term>.yaml`: one concept, in both languages. */
import { z } from 'astro/zod';
import { dateSchema, listSchema, sourcesSchema, textSchema } from './schema-parts.ts';

/** A glossary file. */
export const termSchema = z
  .strictObject({
    term: textSchema.describe('Its name in both languages, as it stands within a sentence.'),
    definition: textSchema.describe('One sentence of our own around the marked key phrases.'),
    example: textSchema.describe('A situation that is one.'),
    nonExample: textSchema.describe('A situation that looks like one and is not.'),
    keyPhrases: listSchema.describe('The wording that the exam expects; each stands marked in the definition.'),
    aliases: listSchema
      .default({ en: [], vi: [] })
      .describe('Plurals, other and older names; each can be linked with [[…]].'),
    confusedWith: z.array(z.string().min(1)).default([]).describe('Ids of terms that it is often taken for.'),
    criteria: z.array(z.string().min(1)).describe('Criteria that examine it; empty if none does.'),
    sources: sourcesSchema,
    lastReviewed: dateSchema.describe('When a person last read it against its sources.'),
  })
  .describe('One term; its id is the name of its file.');

/** A term as written, without its id. */
export type AuthoredTerm = z.output<typeof termSchema>;
