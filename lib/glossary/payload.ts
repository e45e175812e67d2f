import * as z from 'zod';
import { termTypeSchema } from './concept.ts';
import { termStatusSchema } from './schema.ts';

/** What a termbase keeps of a term. */
const payloadTermSchema = z.object({
  text: z.string(),
  plural: z.string(),
  status: termStatusSchema,
  type: termTypeSchema,
  pair: z.string().optional(),
});

/** What a termbase keeps of a concept: read only when one of its terms occurs in an article. */
export const payloadSchema = z.object({
  id: z.string(),
  domain: z.array(z.string()),
  definition: z.string().optional(),
  doNotTranslate: z.boolean(),
  /** Where the concept stands in the glossary: ties between concepts go to the first. */
  order: z.int(),
  source: z.array(payloadTermSchema),
  target: z.array(payloadTermSchema),
});

export type ConceptPayload = z.infer<typeof payloadSchema>;
