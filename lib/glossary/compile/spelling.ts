/** NFC, lower case, œ as oe: the spelling that language data uses. */
export function foldSpelling(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}
