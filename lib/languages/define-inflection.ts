import type { Inflection, WordForm } from './inflection.ts';
import { inflection as none } from './und/inflection.ts';

/** The parts of an inflection that a language of rules must state; the others have defaults. */
type Stated = Pick<Inflection, 'particles' | 'conjunctions' | 'head' | 'forms'> &
  Partial<Omit<Inflection, 'cues'>> & { readonly cues?: Partial<Inflection['cues']> };

/** An inflection with the defaults of a language about which nothing more is known. */
export function defineInflection({ cues, ...stated }: Stated): Inflection {
  return { ...none, ...stated, cues: { ...none.cues, ...cues } };
}

/** Forms without doubles: the numbers of equal ones are joined. */
export function uniqueForms(forms: readonly WordForm[]): WordForm[] {
  const found = new Map<string, WordForm['number']>();
  for (const { text, number } of forms) {
    const known = found.get(text);
    found.set(text, known === undefined || known === number ? number : 3);
  }
  return [...found].map(([text, number]) => ({ text, number }));
}

export const singular = (text: string): WordForm => ({ text, number: 1 });
export const plural = (text: string): WordForm => ({ text, number: 2 });
export const either = (text: string): WordForm => ({ text, number: 3 });

/** Writes `form` with the capitals of `model`. */
function likeCapitals(model: string, form: string): string {
  return /^\p{Lu}/u.test(model) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/**
 * Pluralises a term word by word: every word of its head where the head comes first (*puertos francos de la
 * costa*), its last word where it comes last. Words in capitals and with digits stay.
 *
 * @param pluralOf the plural of a word in lower case; the word itself where none is known.
 */
export function pluralWords(
  term: string,
  { particles, conjunctions, head }: Pick<Inflection, 'particles' | 'conjunctions' | 'head'>,
  pluralOf: (word: string) => string,
): string {
  const words = [...term.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const isParticle = (index: number): boolean => particles.includes(words[index]?.[0].toLowerCase() ?? '');
  let end = words.findIndex((_, index) => index > 0 && isParticle(index));
  if (end < 0) end = words.length;
  const start = head === 'first' ? 0 : end - 1;
  let result = '';
  let position = 0;
  for (const [index, word] of words.entries()) {
    const [text] = word;
    const lower = text.toLowerCase();
    const changes =
      index >= start && index < end && !conjunctions.includes(lower) && !/\d|^\p{Lu}{2,}$/u.test(text);
    result += term.slice(position, word.index) + (changes ? likeCapitals(text, pluralOf(lower)) : text);
    position = word.index + text.length;
  }
  return result + term.slice(position);
}

/** The first form of a word that is plural only; the word itself where it has none. */
export function firstPlural(forms: readonly WordForm[], word: string): string {
  return forms.find(({ number }) => number === 2)?.text ?? word;
}
