/** Runs of white space and other separators, which a line of text shows as one space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+001C–U+001F and U+0085 are separators
const SEPARATORS = /[\t-\r\x1c-\x1f \x85\u2028\u2029]+/g;

/**
 * What must not reach a terminal or stay invisible in a text: control characters (C0, DEL, C1),
 * overrides of the writing direction (which can make a text read as another) and lone surrogates.
 */
const CONTROLS = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as one line without control characters: safe to write to a terminal, a log or a file. */
export function plainLine(text: string): string {
  return text.replace(SEPARATORS, ' ').replace(CONTROLS, '').trim();
}
