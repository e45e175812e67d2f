import type { Brief } from '../brief/schema.ts';
import type { RenderOptions } from './options.ts';
import { renderTerminal } from './terminal.ts';

/** Wide enough for any line: a file's reader wraps by itself. */
const UNWRAPPED = Number.MAX_SAFE_INTEGER;

/** A brief as plain text: one line per sentence, term and fact, without colours, links or control characters. */
export function renderText(brief: Brief, options: RenderOptions = {}): string {
  return renderTerminal(brief, { ...options, columns: UNWRAPPED });
}
