import * as z from 'zod';

/** A day of the catalog: `2031-05-22`, or `undated`. */
export const dayNameSchema = z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|undated)$/);
/** A month of the catalog: `2031-05`, or `undated`. */
export const monthNameSchema = z.string().regex(/^(?:\d{4}-\d{2}|undated)$/);
