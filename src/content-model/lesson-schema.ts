/** The shape of a lesson's front matter, in either language. */
import { z } from 'astro/zod';
import { say } from './phrase.ts';
import { dateSchema, sourcesSchema, statusSchema } from './schema-parts.ts';

/** What stands between the two `---` lines of a lesson. */
export const lessonSchema = z
  .strictObject({
    title: z.string().trim().min(1).describe('Title of the lesson, in its language.'),
    description: z.string().trim().min(1).describe('One sentence for the course map and for search engines.'),
    minutes: z.int().min(1).max(60).describe('How long a reader takes, checks included.'),
    criteria: z.array(z.string().min(1)).describe("Criteria that it teaches, such as '1.1'; empty for context."),
    concepts: z.array(z.string().min(1)).describe('Ids of the terms that it teaches.'),
    sources: sourcesSchema,
    status: statusSchema,
    lastReviewed: dateSchema.describe('When a person last read it against its sources.'),
    of: z
      .string()
      .regex(/^[0-9a-f]{8}$/, say`eight hex digits`.key)
      .exactOptional()
      .describe('Vietnamese only: first eight hex digits of the SHA-256 of the English file that it translates.'),
  })
  .describe('Front matter of a lesson.');

export type LessonFrontMatter = z.output<typeof lessonSchema>;
