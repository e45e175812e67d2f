import * as z from 'zod';

const offset = z.int().nonnegative();

/** The fields of a `Span` as they stand in stored JSON: UTF-16 offsets into the brief's `text`. */
export const spanShape = {
  start: offset.describe('First UTF-16 code unit in `text`'),
  end: offset.describe('One past the last UTF-16 code unit in `text`'),
};
