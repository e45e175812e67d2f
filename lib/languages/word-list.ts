/** The words of a list that is written with white space between them. */
export function wordList(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

/** Every phrase that begins with one of `firsts` and ends with one of `lasts`: lists written as for `phraseList`. */
export function phrasePairs(firsts: string, lasts: string): string[] {
  const ends = phraseList(lasts);
  return phraseList(firsts).flatMap((first) => ends.map((last) => `${first} ${last}`));
}

/** The phrases of a list that is written with commas or line breaks between them. */
export function phraseList(list: string): string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
