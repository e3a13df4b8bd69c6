/** The shape of `content/modules.yaml`: the order of modules and lessons. */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './schema-parts.ts';

/** The whole file. */
export const modulesSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      title: textSchema.describe('Title on the course map.'),
      description: textSchema.describe('One sentence: what the module teaches.'),
      lessons: z
        .array(
          z.strictObject({
            id: idSchema,
            title: textSchema.describe('Title on the course map.'),
            planned: z.boolean().default(false).describe('true as long as the lesson is not written.'),
          }),
        )
        .describe('In the order in which they are read.'),
    }),
  )
  .min(1)
  .describe('Modules in their order.');

export type AuthoredModule = z.output<typeof modulesSchema>[number];
