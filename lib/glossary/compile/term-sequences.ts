import type { Inflection, NumberMask } from '../../languages/inflection.ts';
import type { Term } from '../concept.ts';
import type { Contractions } from '../match/contractions.ts';
import { TokenBuffer } from '../match/token-model.ts';
import { tokenise } from '../match/tokenise.ts';
import { addHyphenVariants } from './hyphen-variants.ts';
import { type HeadRange, headRange, type TermWord, wordsOf } from './term-words.ts';
import { type ClassSpec, exactClass, inflectedClass, isVerb, verbClass } from './word-class.ts';

const scratch = new TokenBuffer(64);

/** Longest term in words: longer ones are refused by the compiler. */
export const MAX_WORDS = 48;

/** One way in which a term may stand in a text. */
export interface TermSequence {
  readonly classes: readonly ClassSpec[];
  /** Number of the whole where the sequence is an explicit form; 0 where its words tell. */
  readonly number: NumberMask | 0;
  readonly head: HeadRange;
}

/** What the compiler needs of one language. */
export interface SequenceRules {
  readonly inflection: Inflection;
  readonly contractions: Contractions;
  readonly particles: ReadonlySet<string>;
}

/** All the ways in which a term may stand in a text, its base form first. */
export function termSequences(
  term: Term,
  rules: SequenceRules,
): { sequences: TermSequence[]; capitals: number; lowerCase: boolean } {
  const { inflection, particles } = rules;
  const split = (text: string): TermWord[] =>
    wordsOf(text, tokenise(text, rules.contractions, scratch), inflection);
  const words = split(term.text);
  const head = headRange(words, inflection, particles);
  const sequences: TermSequence[] = [];
  const add = (classes: readonly ClassSpec[], number: NumberMask | 0, range = head): void => {
    if (classes.length === 0 || classes.length > MAX_WORDS) return;
    const key = classes.map((item) => item.key).join(' ');
    if (!sequences.some((known) => known.classes.map((item) => item.key).join(' ') === key)) {
      sequences.push({ classes, number, head: range });
    }
  };
  const exactOf = (list: readonly TermWord[]): ClassSpec[] => list.map((word) => exactClass(word.text));
  const [only] = words;
  const verbForms =
    only !== undefined && !/(?:ing|ed)$/.test(only.text) && isVerb(term, inflection)
      ? inflection.verbForms
      : undefined;
  const base =
    term.match === 'inflect' && verbForms !== undefined && only !== undefined
      ? [verbClass(only, verbForms, inflection)]
      : term.match === 'inflect' && term.type !== 'acronym'
        ? words.map((word, index) =>
            inflectedClass(word, rules, words.length === 1 || (index === 0 && inflection.head === 'first')),
          )
        : exactOf(words);
  // A term that is plural by nature is looked for in the plural: *dépenses*, not *dépense*.
  add(base, term.number === 'plural-only' ? 2 : 0);
  if (term.type === 'acronym' && term.match === 'inflect' && words.length === 1) {
    add([exactClass(`${words[0]?.text ?? ''}s`)], 2);
  }
  for (const text of term.forms?.plural ?? []) add(exactOf(split(text)), 2);
  for (const text of term.forms?.feminine ?? []) add(exactOf(split(text)), 1);
  for (const text of term.forms?.femininePlural ?? []) add(exactOf(split(text)), 2);
  for (const text of term.forms?.other ?? []) add(exactOf(split(text)), 0);
  if (term.forms?.feminine !== undefined && term.match === 'inflect') {
    for (const text of term.forms.feminine) {
      add(
        split(text).map((word) => inflectedClass(word, rules, words.length === 1)),
        0,
      );
    }
  }
  if (term.match === 'inflect') addHyphenVariants(words, base, head, rules, add);
  let capitals = 0;
  words.forEach((word, index) => {
    if (word.capital && index < 31) capitals |= 1 << index;
  });
  return {
    sequences,
    capitals,
    lowerCase: words.every((word) => !word.capital && !word.fixed),
  };
}
