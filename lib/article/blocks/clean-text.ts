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
  if (isClean(text)) return text;
  return text.replace(LINE_END, '\n').replace(UNWANTED, '').replace(LONE_SURROGATE, '\ufffd');
}

/** Whether none of the characters above is there: true of most texts, and one look at each where three would be slow. */
function isClean(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 0x09 && code !== 0x0a : code >= 0x7f && mayBeUnwanted(code)) return false;
  }
  return true;
}

/** True for every code unit from U+007F on that is replaced or taken out, and for halves of characters. */
function mayBeUnwanted(code: number): boolean {
  if (code < 0xa0) return true;
  if (code < 0xd800) return code === 0x2028 || code === 0x2029;
  return code < 0xe000 || (code >= 0xfdd0 && code <= 0xfdef) || code === 0xfeff || code >= 0xfffe;
}

/** Joins every run of white space, no-break spaces too, to one space: for titles, not for text. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
