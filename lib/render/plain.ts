/** White space and other separators, which a line of text shows as one space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+001C–U+001F and U+0085 are separators
const SEPARATOR = /[\t-\r\x1c-\x1f \x85\u2028\u2029]/;

/**
 * Runs of separators and of what must not reach a terminal or stay invisible in a text: control
 * characters (C0, DEL, C1), overrides of the writing direction (which can make a text read as another),
 * lone surrogates and noncharacters.
 */
const RUNS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff ]+/gu;

/** Whatever is not certain to be kept as it is; most texts have nothing of it but single spaces. */
const DOUBTFUL = /[^ -~\u00a0-\u1fff\u2010-\u2027]| {2}/;

/** A text as one line without control characters: safe to write to a terminal, a log, a file or XML. */
export function plainLine(text: string): string {
  if (!DOUBTFUL.test(text)) return text.trim();
  return text.replace(RUNS, (run) => (SEPARATOR.test(run) ? ' ' : '')).trim();
}
