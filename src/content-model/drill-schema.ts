/** The shape of `content/drills/<drill>.yaml`: short cases to classify, for terms that are taken for each other. */
import { z } from 'astro/zod';
import { dateSchema, idSchema, sourcesSchema, statusSchema, textSchema } from './schema-parts.ts';

/** A drill file. It has no title: its name is that of its classes. */
export const drillSchema = z
  .strictObject({
    classes: z.array(z.string().min(1)).min(2).describe('Two to four term ids: what each case is one of.'),
    cases: z
      .array(
        z.strictObject({
          id: idSchema,
          revision: z.int().min(1).default(1).describe('Left out at first; 2 when its class is corrected, and so on.'),
          text: textSchema.describe('The case, in one or two sentences.'),
          class: z.string().min(1).describe('The class in which it belongs.'),
          why: textSchema.describe('Why it belongs there.'),
        }),
      )
      .min(1)
      .describe('Sixteen cases, of which a learner meets eight at a time.'),
    misconceptions: z.array(z.string().min(1)).default([]).describe('Ids of misconceptions that it cures.'),
    sources: sourcesSchema,
    status: statusSchema,
    lastReviewed: dateSchema.describe('When a person last read it against its sources.'),
  })
  .describe('One drill; its id is the name of its file.');

/** A drill as written, in both languages, without its id. */
export type AuthoredDrill = z.output<typeof drillSchema>;
