/** Which keys a schema knows, for messages about one that it does not. */
import { z } from 'astro/zod';
import type { YamlPath } from './read-yaml.ts';
import { valueAt } from './value-at.ts';

/** Keys that a schema knows at a path; none where it expects no object. */
export function keysAt(schema: unknown, path: YamlPath, value: unknown): readonly string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return keysAt(schema.unwrap(), path, value);
  }
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), path, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const fitting = schema.options.find((option) => fitsDiscriminator(option, schema.def.discriminator, value));
    return keysAt(fitting, path, value);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray)
    return step === undefined ? [] : keysAt(schema.element, rest, valueAt(value, [step]));
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  return keysAt(Reflect.get(schema.shape, step), rest, valueAt(value, [step]));
}

function fitsDiscriminator(option: unknown, discriminator: string, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  const literal: unknown = Reflect.get(option.shape, discriminator);
  return literal instanceof z.ZodLiteral && literal.values.has(valueAt(value, [discriminator]) as string);
}
