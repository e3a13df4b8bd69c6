/** The shape of `content/misconceptions.yaml`: the named wrong ideas behind wrong choices. */
import { z } from 'astro/zod';
import { say } from './phrase.ts';
import { idSchema, textSchema } from './schema-parts.ts';

/** The whole file. */
export const misconceptionsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      name: textSchema.describe('The wrong idea, as one who holds it would say it.'),
      concepts: z.array(z.string().min(1)).min(1).describe('Ids of the terms that it confuses.'),
      cure: z
        .string()
        .regex(
          /^(?:\/learn\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?|\/practice\/\?drill=[a-z0-9-]+)$/,
          say`a path such as /learn/<module>/<lesson>/#section or /practice/?drill=<drill>`.key,
        )
        .describe(
          'What cures it, without language: a drill, /practice/?drill=<drill>, or where none fits a lesson section, /learn/<module>/<lesson>/#section.',
        ),
    }),
  )
  .describe('Misconceptions.');

export type AuthoredMisconception = z.output<typeof misconceptionsSchema>[number];
