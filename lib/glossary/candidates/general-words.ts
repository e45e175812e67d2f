import type { Language } from '../../languages/language.ts';
import { inflection as noInflection } from '../../languages/und/inflection.ts';
import { foldSpelling } from '../compile/spelling.ts';

/** Occurrences per million words of general language that a word without an entry is taken to have. */
export const UNKNOWN = 2;

/** The words of general language by their base forms, folded, with their occurrences per million. */
export function generalWords({ terminology, inflection = noInflection }: Language): Map<string, number> {
  const known = new Map<string, number>();
  for (const { perMillion, words } of terminology?.background ?? []) {
    for (const word of words) {
      const key = inflection.lemma(foldSpelling(word));
      if (!known.has(key)) known.set(key, perMillion);
    }
  }
  return known;
}
