import type { Inflection, NumberMask } from '../languages/inflection.ts';
import type { Term } from './concept.ts';
import type { Contractions } from './match/contractions.ts';
import { Gap, Shape, type Tokens } from './match/token-model.ts';
import { tokenise } from './match/tokenise.ts';

/** A word class as the compiler sees it: a key, and how its forms are found. */
export interface ClassSpec {
  /** `=word` one form only; `~lemma` all forms of a base form; `!verb` all forms of a verb; `+word` the word and what grows from it. */
  readonly key: string;
  readonly forms: () => readonly { readonly text: string; readonly number: NumberMask | 0 }[];
}

/** One way in which a term may stand in a text. */
export interface TermSequence {
  readonly classes: readonly ClassSpec[];
  /** Number of the whole where the sequence is an explicit form; 0 where its words tell. */
  readonly number: NumberMask | 0;
  readonly head: HeadRange;
}

/** Where the head of a term is: tokens `[start, end)` of its base form. */
export interface HeadRange {
  readonly start: number;
  readonly end: number;
}

/** The folded words of a term with what the compiler must know of each. */
interface TermWord {
  readonly text: string;
  readonly capital: boolean;
  readonly fixed: boolean;
  readonly joined: boolean;
}

/** Words of a term in lower case, contractions taken apart, as a text's tokens will be. */
function wordsOf(text: string, tokens: Tokens, inflection: Inflection): TermWord[] {
  const words: TermWord[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const shape = tokens.shape[index] ?? 0;
    const surface = text.slice(tokens.start[index], tokens.end[index]);
    const lower = foldSpelling(surface);
    let word = lower;
    const apostrophe = tokens.gap[index + 1] ?? Gap.none;
    const parts =
      inflection.contractions[lower] ??
      (index + 1 < tokens.count && (apostrophe & Gap.apostrophe) !== 0
        ? inflection.elisions[lower]
        : undefined);
    if (parts !== undefined && (shape & (Shape.contracted | Shape.second)) !== 0) {
      word = parts[(shape & Shape.second) !== 0 ? 1 : 0] ?? lower;
    } else if (parts !== undefined) word = parts[0] ?? lower;
    words.push({
      text: word,
      capital: (shape & Shape.capital) !== 0,
      fixed:
        (shape & (Shape.symbol | Shape.digits)) !== 0 || /\d/.test(word) || isAllCapitals(shape, surface),
      joined: ((tokens.gap[index] ?? 0) & Gap.hyphen) !== 0,
    });
  }
  return words;
}

function isAllCapitals(shape: number, surface: string): boolean {
  return surface.length > 1 && (shape & Shape.innerCapital) !== 0;
}

/** NFC, lower case, œ as oe: the spelling that language data uses. */
export function foldSpelling(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}

const exactClass = (word: string): ClassSpec => ({
  key: `=${word}`,
  forms: () => [{ text: word, number: 0 }],
});

function inflectedClass(word: TermWord, inflection: Inflection, particles: ReadonlySet<string>): ClassSpec {
  if (word.fixed || particles.has(word.text) || inflection.conjunctions.includes(word.text))
    return exactClass(word.text);
  const base = word.capital ? word.text : inflection.lemma(word.text);
  // A capital marks a name: it may take endings, but is no form of a shorter word (*Paris*, *pari*).
  const key = `${word.capital ? '+' : '~'}${base}`;
  return {
    key,
    forms: () => {
      const own = word.capital ? numberOf(word.text, inflection) : 0;
      if (own === 2) return [{ text: word.text, number: own }];
      const forms = [base, ...inflection.spellings(base)].flatMap((word) => inflection.forms(word));
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
function verbClass(
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

/** Tokens of a term's head: before its first particle that is not its first word. */
export function headRange(
  words: readonly { readonly text: string }[],
  inflection: Inflection,
  particles: ReadonlySet<string>,
): HeadRange {
  let end = words.length;
  for (let index = 1; index < words.length; index += 1) {
    if (particles.has(words[index]?.text ?? '')) {
      end = index;
      break;
    }
  }
  if (inflection.head === 'first') return { start: 0, end };
  if (end > 1 && inflection.postposed.includes(words[end - 1]?.text ?? '')) end -= 1;
  return { start: Math.max(0, end - 1), end };
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
  const split = (text: string): TermWord[] => wordsOf(text, tokenise(text, rules.contractions), inflection);
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
        ? words.map((word) => inflectedClass(word, inflection, particles))
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
        split(text).map((word) => inflectedClass(word, inflection, particles)),
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

/** Longest term in words: longer ones are refused by the compiler. */
export const MAX_WORDS = 48;

function addHyphenVariants(
  words: readonly TermWord[],
  base: readonly ClassSpec[],
  head: HeadRange,
  rules: SequenceRules,
  add: (classes: readonly ClassSpec[], number: NumberMask | 0, head: HeadRange) => void,
): void {
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next?.joined === true && !word.fixed && !next.fixed) {
      const joined = { ...next, text: word.text + next.text, capital: word.capital };
      add(
        [
          ...base.slice(0, index),
          inflectedClass(joined, rules.inflection, rules.particles),
          ...base.slice(index + 2),
        ],
        0,
        {
          start: head.start > index ? head.start - 1 : head.start,
          end: head.end > index + 1 ? head.end - 1 : head.end,
        },
      );
    }
    if (word.fixed || word.joined || next?.joined === true) return;
    for (const prefix of SPLIT_PREFIXES) {
      const rest = word.text.slice(prefix.length);
      if (rest.length < 4 || !word.text.startsWith(prefix)) continue;
      const tail = { ...word, text: rest, capital: false };
      add(
        [
          ...base.slice(0, index),
          exactClass(prefix),
          inflectedClass(tail, rules.inflection, rules.particles),
          ...base.slice(index + 1),
        ],
        0,
        {
          start:
            head.start > index || (head.start === index && rules.inflection.head === 'last')
              ? head.start + 1
              : head.start,
          end: head.end > index ? head.end + 1 : head.end,
        },
      );
    }
  });
}

/** First parts that are written joined, with a hyphen or apart (*cyber-attaque*): long and rare enough to be split off a solid word without making another. */
const SPLIT_PREFIXES = [
  'cyber',
  'euro',
  'multi',
  'micro',
  'macro',
  'socio',
  'narco',
  'agro',
  'hydro',
  'électro',
  'electro',
  'anti',
  'contre',
  'counter',
  'aéro',
  'aero',
  'géo',
  'geo',
  'bio',
  'télé',
];
