/**
 * The schemas of authored files as JSON Schemas, for editors: they complete keys, show what a field is for, and underline
 * what has another shape. What one file says about another is known to the check alone.
 */
import { z } from 'astro/zod';
import { drillSchema } from './drill-schema.ts';
import { examFactsSchema } from './exam-fact-schema.ts';
import { examSchema } from './exam-schema.ts';
import { lessonSchema } from './lesson-schema.ts';
import { misconceptionsSchema } from './misconception-schema.ts';
import { modulesSchema } from './module-schema.ts';
import { newsSchema } from './news-schema.ts';
import { questionSchema } from './question-schema.ts';
import { sourcesFileSchema } from './source-schema.ts';
import { startSchema } from './start-schema.ts';
import { syllabusSchema } from './syllabus-schema.ts';
import { termSchema } from './term-schema.ts';
import { wordListSchema } from './word-list-schema.ts';

/** The files that a schema is for, as editors match them. */
export type EditorSchema = { readonly files: string; readonly schema: z.ZodType };

/** Name of the schema → what it is for. */
export const EDITOR_SCHEMAS: Readonly<Record<string, EditorSchema>> = {
  drill: { files: 'content/drills/*.yaml', schema: drillSchema },
  exam: { files: 'content/exams/*.yaml', schema: examSchema },
  'exam-facts': { files: 'content/exam-facts.yaml', schema: examFactsSchema },
  lesson: { files: 'content/lessons/*/*/*.mdx', schema: lessonSchema },
  misconceptions: { files: 'content/misconceptions.yaml', schema: misconceptionsSchema },
  modules: { files: 'content/modules.yaml', schema: modulesSchema },
  news: { files: 'content/news.yaml', schema: newsSchema },
  question: { files: 'content/questions/*/*.yaml', schema: questionSchema },
  sources: { files: 'content/sources.yaml', schema: sourcesFileSchema },
  start: { files: 'content/start.yaml', schema: startSchema },
  syllabus: { files: 'content/syllabus.yaml', schema: syllabusSchema },
  term: { files: 'content/glossary/*.yaml', schema: termSchema },
  words: { files: 'content/words.yaml', schema: wordListSchema },
};

/** A schema in the draft that editors of YAML read; of what an author writes, so a field with a default may be left out. */
export function jsonSchema({ schema }: EditorSchema) {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
}
