import * as z from 'zod';
import { termStatusSchema } from './schema.ts';

/** What a termbase keeps of a term. */
const payloadTermSchema = z.object({
  text: z.string(),
  plural: z.string(),
  status: termStatusSchema,
});

/** What a termbase keeps of a concept: read only when one of its terms occurs in an article. */
export const payloadSchema = z.object({
  id: z.string(),
  domain: z.array(z.string()),
  definition: z.string().optional(),
  doNotTranslate: z.boolean(),
  /** Where the concept stands in the glossary: ties between concepts go to the first. */
  order: z.int(),
  /** `targets`: the terms of `target` that translate it, best first. */
  source: z.array(payloadTermSchema.extend({ targets: z.array(z.int().nonnegative()) })),
  target: z.array(payloadTermSchema.extend({ singular: z.string() })),
});

export type ConceptPayload = z.infer<typeof payloadSchema>;
