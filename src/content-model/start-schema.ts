/** The shape of `content/start.yaml`: the few questions that tell a newcomer where to start. */
import { z } from 'astro/zod';
import { idSchema } from './schema-parts.ts';

/** The whole file. */
export const startSchema = z
  .array(idSchema.describe('Id of a choice question that a lesson asks.'))
  .min(2)
  .max(10)
  .describe('Questions that tell a newcomer where to start, spread over the course.');
