import * as z from 'zod';
import { briefSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a stored brief, made from the zod schema that writes are held to. */
export function briefJsonSchema(): object {
  return z.toJSONSchema(briefSchema, { target: 'draft-2020-12' });
}
