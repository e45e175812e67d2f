import type { Inflection, NumberMask } from '../../languages/inflection.ts';
import type { Term } from '../concept.ts';
import { foldSpelling } from './spelling.ts';
import type { SequenceRules } from './term-sequences.ts';
import type { TermWord } from './term-words.ts';

/** A word class as the compiler sees it: a key, and how its forms are found. */
export interface ClassSpec {
  /** `=word` one form only; `~lemma` all forms of a base form; `1word` those of a lone word; `!verb` all forms of a verb; `+word` the word and what grows from it. */
  readonly key: string;
  readonly forms: () => readonly { readonly text: string; readonly number: NumberMask | 0 }[];
}

/** The class of one form and no other. */
export const exactClass = (word: string): ClassSpec => ({
  key: `=${word}`,
  forms: () => [{ text: word, number: 0 }],
});

/** The class of all forms of a word; of those that are safe without other words around it where it stands `alone`. */
export function inflectedClass(
  word: TermWord,
  { inflection, particles }: Pick<SequenceRules, 'inflection' | 'particles'>,
  alone = false,
): ClassSpec {
  if (word.fixed || particles.has(word.text) || inflection.conjunctions.includes(word.text))
    return exactClass(word.text);
  const base = word.capital ? word.text : inflection.lemma(word.text);
  // A capital marks a name: it may take endings, but is no form of a shorter word (*Paris*, *pari*).
  const { loneForms } = inflection;
  const own = alone && loneForms !== undefined ? loneForms : inflection.forms;
  const key = `${own === loneForms ? '1' : word.capital ? '+' : '~'}${base}`;
  return {
    key,
    forms: () => {
      const stated = word.capital ? numberOf(word.text, inflection) : 0;
      if (stated === 2) return [{ text: word.text, number: stated }];
      const forms = [base, ...inflection.spellings(base)].flatMap((word) => own(word));
      if (!forms.some(({ text }) => text === word.text)) forms.push({ text: word.text, number: 3 });
      return forms.flatMap((form) => [
        form,
        ...inflection.spellings(form.text).map((text) => ({ text, number: form.number })),
      ]);
    },
  };
}

/** True for a term that is one verb: stated to be, or by its ending where nothing is stated. */
export function isVerb({ text, partOfSpeech }: Term, inflection: Inflection): boolean {
  if (/[\s'’-]/.test(text)) return false;
  return (
    partOfSpeech === 'verb' ||
    (partOfSpeech === undefined && inflection.verbal?.(foldSpelling(text)) === true)
  );
}

/** All forms of a verb. */
export function verbClass(
  word: TermWord,
  verbForms: NonNullable<Inflection['verbForms']>,
  inflection: Inflection,
): ClassSpec {
  return {
    key: `!${word.text}`,
    forms: () => [word.text, ...inflection.spellings(word.text)].flatMap(verbForms),
  };
}

/** The number of a word as it stands: plural for *Funds*; 0 where its base form tells nothing. */
function numberOf(word: string, inflection: Inflection): NumberMask | 0 {
  const base = inflection.lemma(word);
  if (base === word) return 0;
  return inflection.forms(base).find(({ text }) => text === word)?.number ?? 0;
}
