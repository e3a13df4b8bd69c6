/** The shape of `content/syllabus.yaml`: outcomes, their criteria, their items. */
import { z } from 'astro/zod';
import { textSchema } from './schema-parts.ts';

const itemSchema = z.strictObject({
  id: z.string().min(1).describe("Such as '1.1.a'."),
  title: textSchema.describe('What the item is about.'),
  concept: z
    .string()
    .min(1)
    .optional()
    .describe('Id of the term that it is about, as soon as the course has that term.'),
});

const criterionSchema = z.strictObject({
  id: z.string().min(1).describe("Such as '1.1'."),
  title: textSchema.describe('What a candidate can do, in our words.'),
  bloom: z.literal([1, 2]).describe('1 recall, 2 understand.'),
  marks: z.int().min(0).describe('Marks of a paper of 40.'),
  items: z.array(itemSchema).describe('The items; empty where the syllabus lists none.'),
});

/** The whole file. */
export const syllabusSchema = z
  .array(
    z.strictObject({
      id: z.string().min(1).describe("Such as '1'."),
      title: textSchema.describe('The outcome, in our words.'),
      marks: z.int().min(0).describe('Sum of the marks of its criteria.'),
      criteria: z.array(criterionSchema).min(1).describe('Its criteria.'),
    }),
  )
  .min(1)
  .describe('Learning outcomes of the exam.');

export type AuthoredOutcome = z.output<typeof syllabusSchema>[number];
