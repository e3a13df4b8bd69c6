/** The shape of `content/exams/<blueprint>.yaml`: how a paper is put together and marked. */
import { z } from 'astro/zod';
import { textSchema } from './schema-parts.ts';

const share = z.int().min(0);

/** An exam file: a blueprint. */
export const examSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2}$/, 'a code is two capital letters')
      .describe('Two capital letters, for ever: form codes of papers begin with it.'),
    title: textSchema.describe('Name of the exam.'),
    pool: z.enum(['exam', 'final']).describe('The pool that its questions are drawn from.'),
    minutes: z.int().min(1).describe('How long a sitting takes.'),
    pass: z.int().min(1).nullable().describe('Marks to pass, one for each question; null gives no verdict.'),
    questions: z
      .record(z.string(), z.int().min(1))
      .describe("How many questions of each criterion, such as { '1.1': 8 }."),
    styles: z
      .strictObject({
        standard: share.describe('Questions with a question mark at their end.'),
        list: share.describe('Two of four statements are right.'),
        'missing-word': share.describe('A gap to be filled.'),
        negative: share.describe('What is NOT so.'),
      })
      .describe('How many of a hundred questions are of each style.'),
    enabled: z.boolean().describe('false as long as the bank cannot fill its papers.'),
  })
  .describe('One blueprint; its id is the name of its file.');

/** A blueprint as written, in both languages, without its id. */
export type AuthoredExam = z.output<typeof examSchema>;
