/**
 * Pieces that several schemas share. Every field has a description, which says to those who read the schema what an
 * author writes there. Schemas check shapes alone; what one file says about another is a matter of
 * src/content-model/rules.
 */
import { z } from 'astro/zod';
import { say } from './phrase.ts';

/** What is written in place of a Vietnamese text that does not exist yet. */
export const PENDING = 'pending';

/** Lower-case ASCII words with hyphens: file names, ids of parts. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id, for ever. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN, say`an id is lower-case ASCII letters and digits, with hyphens between words`.key)
  .describe('Lower-case ASCII letters and digits with hyphens; never changed once released.');

/** An ISO date without time. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, say`a date is written 2026-11-20`.key)
  .describe('A date such as 2026-11-20.');

const sentence = z.string().trim().min(1);

/** A text in both languages; `vi: pending` says that the translation is still to come. */
export const textSchema = z
  .strictObject({
    en: sentence.describe('The English text.'),
    vi: sentence.describe('The Vietnamese text, or `pending`.'),
  })
  .describe('The same text in both languages. May hold **strong**, *emphasis*, `code`, ==key phrase==, [[term]].');

/** Lists of plain words in both languages; `vi: pending` as for texts. */
export const listSchema = z
  .strictObject({
    en: z.array(sentence).describe('In English.'),
    vi: z.union([z.array(sentence), z.literal(PENDING)]).describe('In Vietnamese, or `pending`.'),
  })
  .describe('Plain words or phrases in both languages.');

/** Where a statement comes from. */
const sourceReferenceSchema = z
  .strictObject({
    id: z.string().min(1).describe('An id of content/sources.yaml.'),
    part: sentence.describe('Heading or passage of the source.'),
  })
  .describe('A source and the part of it that is meant.');

/** At least one source: nothing is taught without one (SRC-1). */
export const sourcesSchema = z.array(sourceReferenceSchema).min(1).describe('Where this is known from.');

/** How far a file has come. */
export const statusSchema = z
  .enum(['draft', 'reviewed'])
  .describe('`draft` while it is written; `reviewed` once a second person agreed.');

export type AuthoredText = z.output<typeof textSchema>;
export type AuthoredList = z.output<typeof listSchema>;
