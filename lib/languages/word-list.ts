/** The words of a list that is written with white space between them. */
export function wordList(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

/** The phrases of a list that is written with commas or line breaks between them. */
export function phraseList(list: string): string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
