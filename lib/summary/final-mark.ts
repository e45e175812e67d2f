import type { Span } from '../text/index.ts';

/** Marks that may follow the final one. */
const CLOSERS = new Set([' ', '\u00a0', '\u202f', '"', '»', '”', '’', ')', ']']);
/** Final marks after which something has to follow. */
export const LEADS_ON: ReadonlySet<string> = new Set([':', ',', ';']);
/** Marks that close a sentence. */
export const FINAL_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** A small letter that begins a word: not `iPhone`, `eIDAS`. */
const SMALL = /^\p{Ll}(?:\p{Ll}|$|[^\p{L}])/u;

/** The last character of a sentence that is neither a closing mark nor white space. */
export function finalMark(text: string, { start, end }: Span): string {
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charAt(last))) last -= 1;
  return text.charAt(last);
}

/** Whether a sentence ends as if something had to follow; a full stop after a colon (`the winners: .`) closes nothing. */
export function leadsOn(text: string, { start, end }: Span): boolean {
  const mark = finalMark(text, { start, end });
  return (
    LEADS_ON.has(mark) || (mark === '.' && /:\s{0,3}\.$/u.test(text.slice(Math.max(start, end - 8), end)))
  );
}

/** Whether a sentence begins with a small letter. */
export function beginsSmall(text: string, { start }: Span): boolean {
  return SMALL.test(text.slice(start, start + 2));
}

/** Whether a text is written in capitals alone. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}
