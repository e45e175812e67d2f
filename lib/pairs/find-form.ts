/** A text as it is searched: typography and case are no difference of terms. */
export function foldForSearch(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * How often a form stands in a text as whole words. Linear in the text.
 *
 * @param folded a text as `foldForSearch` gives it
 */
export function countForm(folded: string, form: string): number {
  const needle = foldForSearch(form).trim();
  if (needle === '') return 0;
  let count = 0;
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const before = folded.slice(Math.max(0, at - 1), at);
    const after = folded.charAt(at + needle.length);
    if (!LETTER.test(before) && !LETTER.test(after)) count += 1;
  }
  return count;
}
