import type { Concept, Term } from '../../lib/glossary/index.ts';
import { MODIFIER_LIST, NOUN_LIST } from './vocabulary.ts';

const term = (text: string): Term => ({
  text,
  status: 'preferred',
  type: 'full',
  match: 'inflect',
  caseSensitive: false,
});

/**
 * A glossary French–English of noun phrases that the generated articles are full of: *accord de
 * coopération*, cooperation agreement. The commonest combinations come first; there are some 10,000, and
 * what is asked for beyond them gets a third word that no article has.
 */
export function generateGlossary(concepts: number): Concept[] {
  const pairs = NOUN_LIST.flatMap((noun, first) =>
    MODIFIER_LIST.map((modifier, second) => ({ noun, modifier, rank: (first + 1) * (second + 1) })),
  ).sort((a, b) => a.rank - b.rank);
  return Array.from({ length: concepts }, (_, index) => {
    const pair = pairs[index % pairs.length];
    if (pair === undefined) throw new RangeError('No vocabulary');
    const { noun, modifier } = pair;
    const round = Math.floor(index / pairs.length);
    const suffix = round === 0 ? '' : ` ${round.toString(36)}${(index % 36).toString(36)}x`;
    const [masculine, feminine] = modifier.fr;
    const french = `${noun.fr.singular} ${noun.fr.feminine ? feminine : masculine}${suffix}`;
    return {
      id: `c${index}`,
      domain: [],
      doNotTranslate: false,
      terms: { fr: [term(french)], en: [term(`${modifier.en} ${noun.en.singular}${suffix}`)] },
    };
  });
}
