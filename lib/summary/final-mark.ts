import { classAt, LETTER, LOWER } from '../text/characters.ts';
import type { Span } from '../text/index.ts';

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));

/** Marks that may follow the final one, and white space. */
const CLOSERS = codesOf(' \u00a0\u202f"»”’)]');
/** Final marks after which something has to follow. UTF-16 code units. */
export const LEADS_ON: ReadonlySet<number> = codesOf(':,;');
/** Marks that close a sentence. UTF-16 code units. */
export const FINAL_MARKS: ReadonlySet<number> = codesOf('.!?…');

const FULL_STOP = 0x2e;
/** The mark that ends a question. A UTF-16 code unit. */
export const QUESTION_MARK = 0x3f;

/** A small letter that begins a word: not `iPhone`, `eIDAS`. */
const SMALL = /^\p{Ll}(?:\p{Ll}|$|[^\p{L}])/u;

/** The last character of a sentence that is neither a closing mark nor white space: a UTF-16 code unit. */
export function finalMark(text: string, { start, end }: Span): number {
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charCodeAt(last))) last -= 1;
  return text.charCodeAt(last);
}

/** Whether a sentence ends as if something had to follow; a full stop after a colon (`the winners: .`) closes nothing. */
export function leadsOn(text: string, { start, end }: Span): boolean {
  const mark = finalMark(text, { start, end });
  return (
    LEADS_ON.has(mark) ||
    (mark === FULL_STOP && /:\s{0,3}\.$/u.test(text.slice(Math.max(start, end - 8), end)))
  );
}

/** Whether a sentence begins with a small letter. */
export function beginsSmall(text: string, { start }: Span): boolean {
  // Most sentences begin with a capital. Letters of some scripts without case count as small.
  const first = classAt(text, start);
  return (first === LOWER || first === LETTER) && SMALL.test(text.slice(start, start + 2));
}

/** Whether a stretch of text is written in capitals alone. */
export function isCapitals(text: string, { start, end }: Span): boolean {
  // Most sentences have a small letter second or third.
  for (let at = start; at < end; at += 1) if (classAt(text, at) === LOWER) return false;
  const written = text.slice(start, end);
  return !/\p{Ll}/u.test(written) && /\p{Lu}/u.test(written);
}
