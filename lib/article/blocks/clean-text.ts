/** Line ends of all systems, and the characters that mean one: VT, FF, NEL, LS, PS. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Controls but tab and line feed, byte order marks inside a text, and characters that Unicode reserves. */
const UNWANTED = /[^\P{Cc}\t\n]|[\ufeff\ufdd0-\ufdef\ufffe\uffff]/gu;

/** Halves of a character beyond the Basic Multilingual Plane whose other half is missing. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Makes a decoded text safe to show: every line end is `\n`, no other control character but the tab is
 * left, and a lone surrogate is U+FFFD. Nothing else is changed; in particular there is no normalisation.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').replace(UNWANTED, '').replace(LONE_SURROGATE, '\ufffd');
}

/** Joins every run of white space, no-break spaces too, to one space: for titles, not for text. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
