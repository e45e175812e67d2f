import * as z from 'zod/mini';

/** The standing of a term within its concept (ISO 30042 administrative status, in plain words). */
export const termStatusSchema = z.enum([
  'preferred',
  'admitted',
  'deprecated',
  'forbidden',
  'obsolete',
  'proposed',
]);

export type TermStatus = z.infer<typeof termStatusSchema>;
