import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { drillSchema } from '#content-model/drill-schema.ts';
import { examFactsSchema } from '#content-model/exam-fact-schema.ts';
import { examSchema } from '#content-model/exam-schema.ts';
import { lessonSchema } from '#content-model/lesson-schema.ts';
import { misconceptionsSchema } from '#content-model/misconception-schema.ts';
import { modulesSchema } from '#content-model/module-schema.ts';
import { newsSchema } from '#content-model/news-schema.ts';
import { questionSchema } from '#content-model/question-schema.ts';
import { sourcesFileSchema } from '#content-model/source-schema.ts';
import { startSchema } from '#content-model/start-schema.ts';
import { syllabusSchema } from '#content-model/syllabus-schema.ts';
import { termSchema } from '#content-model/term-schema.ts';

const schemas = {
  drillSchema,
  examFactsSchema,
  examSchema,
  lessonSchema,
  misconceptionsSchema,
  modulesSchema,
  newsSchema,
  questionSchema,
  sourcesFileSchema,
  startSchema,
  syllabusSchema,
  termSchema,
};

/** Every field of a schema, however deep it stands, with its path. */
function fieldsOf(schema: unknown, path: string): readonly (readonly [string, z.ZodType])[] {
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${path}[]`);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option, index) => fieldsOf(option, `${path}|${index}`));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    [`${path}.${name}`, field] as const,
    ...fieldsOf(field, `${path}.${name}`),
  ]);
}

describe('the schemas of authored files', () => {
  it('say of every field what an author writes there', () => {
    const fields = Object.entries(schemas).flatMap(([name, schema]) => [
      [name, schema] as const,
      ...fieldsOf(schema, name),
    ]);
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(([, field]) => (field.description ?? '') === '').map(([path]) => path)).toEqual([]);
  });
});
