/**
 * The form in which two spellings of one word are equal: NFC, lower case, one apostrophe, one hyphen,
 * œ and æ as two letters, nothing invisible.
 */
export function foldWord(word: string): string {
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

/** `foldWord` without diacritics: for keys where `État` and `Etat` should meet. */
export function foldAccents(word: string): string {
  return foldWord(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
