import * as z from 'zod';

// Plain `undated` is a part from before they were many: it is emptied as its briefs come by.
/** A day of the catalog: `2031-05-22`, or a part of what says no date: `undated-3f`. */
export const dayNameSchema = z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|undated(?:-[0-9a-f]{2})?)$/);
/** A month of the catalog: `2031-05`, or a part of what says no date: `undated-3f`. */
export const monthNameSchema = z.string().regex(/^(?:\d{4}-\d{2}|undated(?:-[0-9a-f]{2})?)$/);
