/**
 * The form in which two spellings of one word are equal: NFC, lower case, one apostrophe, one hyphen,
 * œ and æ as two letters, nothing invisible.
 */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .normalize('NFC');
}

/** Letters from here on may combine, or have other forms than their case. */
const FIRST_FOREIGN = 0x180;
/** The soft hyphen, Æ, æ, İ, Œ and œ. */
const FOLDED: ReadonlySet<number> = new Set([0xad, 0xc6, 0xe6, 0x130, 0x152, 0x153]);

/** Whether nothing but the case of a word is folded: true of most words in Latin letters. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x80 && (code >= FIRST_FOREIGN || FOLDED.has(code))) return false;
  }
  return true;
}

/** `foldWord` without diacritics: for keys where `État` and `Etat` should meet. */
export function foldAccents(word: string): string {
  return foldWord(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
