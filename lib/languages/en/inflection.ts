import type { Inflection } from '../inflection.ts';
import { forms, lemma } from './nouns.ts';
import { conjunctions, POSTPOSED, particles, pluralTerm } from './plural-term.ts';
import { spellings } from './spellings.ts';
import { neverVerb, verbal, verbForms } from './verbs.ts';

const split = (list: string): string[] => list.trim().split(/\s+/);

export const inflection: Inflection = {
  contractions: {},
  elisions: {},
  particles,
  conjunctions,
  head: 'last',
  postposed: [...POSTPOSED],
  hyphenBinds: false,
  titleCase: true,
  singularVerbs: false,
  lemma,
  forms,
  verbForms,
  verbal,
  neverVerb,
  spellings,
  adjectival: () => false,
  pluralTerm,
  pluralAcronym: (text) => (/s$/i.test(text) ? text : `${text}s`),
  cues: {
    beforeVerb:
      split(`to i you he she it we they who will would can could may might must shall should do does did not
      don't t ll d ve cannot let lets please`),
    beforeInfinitive: split(
      'to will would can could may might must shall should do did not cannot let lets please',
    ),
    auxiliaries: [],
    determiners: split(`the a an this that these those my your his her its our their some any no every each
      all both many several few two three four five six seven eight nine ten of`),
    pluralDeterminers: split(
      'these those many several few both two three four five six seven eight nine ten',
    ),
    singularDeterminers: split('a an this each every another one'),
    afterVerb: split('the a an my your his her its our their this these it them me him us'),
    rarelyNouns: split('will can may might must mine like well out who it us am pm back'),
    preposedAdjectives: [],
    freePrefixes: [],
  },
};
