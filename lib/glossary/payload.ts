import * as z from 'zod/mini';
import { termStatusSchema } from './term-status.ts';

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
  definition: z.optional(z.string()),
  doNotTranslate: z.boolean(),
  /** Where the concept stands in the glossary: ties between concepts go to the first. */
  order: z.int(),
  /** `targets`: the terms of `target` that translate it, best first. */
  source: z.array(z.extend(payloadTermSchema, { targets: z.array(z.int().check(z.nonnegative())) })),
  target: z.array(z.extend(payloadTermSchema, { singular: z.string() })),
});

export type ConceptPayload = z.infer<typeof payloadSchema>;
