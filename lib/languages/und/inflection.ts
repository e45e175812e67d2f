import type { Inflection } from '../inflection.ts';

/** Terms match in the forms that the glossary gives, and in no other. */
export const inflection: Inflection = {
  contractions: {},
  elisions: {},
  particles: [],
  conjunctions: [],
  head: 'last',
  postposed: [],
  hyphenBinds: false,
  titleCase: false,
  singularVerbs: false,
  lemma: (word) => word,
  forms: (word) => [{ text: word, number: 3 }],
  spellings: () => [],
  adjectival: () => false,
  pluralTerm: (term) => term,
  pluralAcronym: (acronym) => acronym,
  cues: {
    beforeVerb: [],
    beforeInfinitive: [],
    auxiliaries: [],
    determiners: [],
    pluralDeterminers: [],
    singularDeterminers: [],
    afterVerb: [],
    rarelyNouns: [],
    preposedAdjectives: [],
    freePrefixes: [],
  },
};
