import type { NumberMask } from '../../languages/inflection.ts';
import type { SequenceRules } from './term-sequences.ts';
import type { HeadRange, TermWord } from './term-words.ts';
import { type ClassSpec, exactClass, inflectedClass } from './word-class.ts';

/** Adds the ways in which a term's hyphens may be left out or put in: *cyber-attaque, cyberattaque*. */
export function addHyphenVariants(
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
      add([...base.slice(0, index), inflectedClass(joined, rules), ...base.slice(index + 2)], 0, {
        start: head.start > index ? head.start - 1 : head.start,
        end: head.end > index + 1 ? head.end - 1 : head.end,
      });
    }
    if (word.fixed || word.joined || next?.joined === true) return;
    for (const prefix of SPLIT_PREFIXES) {
      const rest = word.text.slice(prefix.length);
      if (rest.length < 4 || !word.text.startsWith(prefix)) continue;
      const tail = { ...word, text: rest, capital: false };
      add(
        [...base.slice(0, index), exactClass(prefix), inflectedClass(tail, rules), ...base.slice(index + 1)],
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
