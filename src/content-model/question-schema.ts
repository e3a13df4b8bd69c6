/**
 * The shape of `content/questions/<module>/<question>.yaml`. Four kinds, told apart by `kind`; what all share stands
 * first. Only shapes: that exactly one choice is right, or that a criterion exists, is said by the rules.
 */
import { z } from 'astro/zod';
import { dateSchema, idSchema, sourcesSchema, statusSchema, textSchema } from './schema-parts.ts';

const shared = {
  /** Raised by one, with a line in corrections.md, when the key is corrected; wording does not count. */
  revision: z.int().min(1).describe('1 at first; raised by one when the key is corrected.'),
  /** Where it may appear. */
  pool: z.enum(['lesson', 'practice', 'exam', 'final']).describe('Where the question may appear.'),
  /** A criterion of the syllabus, quoted (`'1.2'`), or null for context that is not examined. */
  criterion: z.string().min(1).nullable().describe("A criterion such as '1.2', or null if it is not examined."),
  /** An item of that criterion. */
  item: z.string().min(1).exactOptional().describe("An item of the criterion, such as '1.2.h'."),
  /** Bloom level; that of the criterion. */
  bloom: z.literal([1, 2]).describe('Bloom level of the criterion: 1 recall, 2 understand.'),
  /** Term ids; the first is the one that it tests, and alone is scheduled for review. */
  concepts: z.array(z.string().min(1)).min(1).describe('Term ids; the first is the one that the question tests.'),
  /** What is asked. */
  stem: textSchema.describe('What is asked.'),
  sources: sourcesSchema,
  /** Questions that give this one away; neither is drawn beside the other. */
  enemies: z.array(z.string().min(1)).default([]).describe('Questions that must not share a paper with it.'),
  status: statusSchema,
  lastReviewed: dateSchema.describe('When a person last read it against its sources.'),
  /** Names under which it was released before. */
  formerIds: z.array(z.string().min(1)).default([]).describe('Earlier file names of a released question.'),
  /** Warnings that were looked at and are right as they are. */
  lintAllow: z
    .array(
      z.strictObject({
        rule: z.string().min(1).describe('Id of the rule, such as LEN-1.'),
        reason: z.string().min(1).describe('Why the rule does not fit here.'),
      }),
    )
    .default([])
    .describe('Warnings that are accepted, each with its reason.'),
};

const choiceSchema = z.strictObject({
  id: z.enum(['a', 'b', 'c', 'd']).describe('a to d, for ever: answers of learners name it.'),
  correct: z.boolean().default(false).describe('true on exactly one; left out means wrong.'),
  text: textSchema.exactOptional().describe('The option; left out in style list, where the four pairs are given.'),
  why: textSchema.describe('Why it is right or wrong, shown after the answer.'),
  misconception: z
    .string()
    .min(1)
    .exactOptional()
    .describe('On a wrong one: the wrong idea behind it, an id of misconceptions.yaml.'),
});

const choiceQuestionSchema = z.strictObject({
  kind: z.literal('choice').describe('One of four is right.'),
  style: z.enum(['standard', 'negative', 'missing-word', 'list']).describe('Style of the exam question.'),
  ...shared,
  statements: z.array(textSchema).default([]).describe('Style list only: four statements, of which two are right.'),
  choices: z.array(choiceSchema).describe('Four, with ids a to d, one of them correct.'),
  fixedOrder: z.boolean().default(false).describe('true for list questions and numbers: the order is not shuffled.'),
});

const sortQuestionSchema = z.strictObject({
  kind: z.literal('sort').describe('A situation whose cards are put into groups.'),
  ...shared,
  situation: textSchema.describe('The story that the cards come from.'),
  groups: z
    .array(z.strictObject({ id: idSchema, text: textSchema.describe('Name of the group.') }))
    .min(2)
    .describe('The groups, in the order shown.'),
  cards: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema.describe('What is to be sorted.'),
        group: z.string().min(1).describe('Id of the group in which it belongs.'),
        why: textSchema.describe('Why it belongs there.'),
      }),
    )
    .min(2)
    .describe('The cards, in the order shown.'),
});

const orderQuestionSchema = z.strictObject({
  kind: z.literal('order').describe('Steps that are put in order.'),
  ...shared,
  steps: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema.describe('One step.'),
        why: textSchema.describe('Why it stands at this place.'),
      }),
    )
    .min(2)
    .describe('Written in the right order; shuffled when shown.'),
});

const mendSchema = z.strictObject({
  id: idSchema,
  correct: z.boolean().default(false).describe('true on exactly one.'),
  text: textSchema.describe('The sentence as it would be mended.'),
  why: textSchema.describe('Why this mend is right or wrong.'),
});

const slipQuestionSchema = z.strictObject({
  kind: z.literal('slip').describe('A short talk with one or two wrong sentences.'),
  ...shared,
  sentences: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema.describe('One sentence of the talk.'),
        why: textSchema.describe('Why the sentence is right or wrong.'),
        mends: z.array(mendSchema).exactOptional().describe('On a wrong sentence: three mends, one of them right.'),
      }),
    )
    .min(2)
    .describe('The talk, sentence by sentence.'),
});

/** Any question file. */
export const questionSchema = z
  .discriminatedUnion('kind', [choiceQuestionSchema, sortQuestionSchema, orderQuestionSchema, slipQuestionSchema])
  .describe('One question; its id is the name of its file.');

/** A question as written, in both languages, without its id. */
export type AuthoredQuestion = z.output<typeof questionSchema>;
export type AuthoredChoiceQuestion = z.output<typeof choiceQuestionSchema>;
export type AuthoredSlipQuestion = z.output<typeof slipQuestionSchema>;
