/** The shape of `content/sources.yaml`: where our knowledge comes from, and what to distrust in it. */
import { z } from 'astro/zod';
import { say } from './phrase.ts';
import { idSchema, textSchema } from './schema-parts.ts';

/** The whole file. */
export const sourcesFileSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      title: textSchema.describe('How we call it.'),
      what: textSchema.describe('What it is and where it comes from.'),
      caution: textSchema.describe('What to distrust in it.'),
      url: z
        .string()
        .regex(/^https:\/\/\S+$/, say`an address that begins with https://`.key)
        .exactOptional()
        .describe('Its public address.'),
    }),
  )
  .describe('Sources.');

export type AuthoredSource = z.output<typeof sourcesFileSchema>[number];
