import type { Inflection } from '../../languages/inflection.ts';
import { wordKey } from './contractions.ts';

/** The context cues of a language as hashes of folded words. */
export interface CueSets {
  readonly beforeVerb: ReadonlySet<number>;
  readonly beforeInfinitive: ReadonlySet<number>;
  readonly auxiliaries: ReadonlySet<number>;
  readonly determiners: ReadonlySet<number>;
  readonly pluralDeterminers: ReadonlySet<number>;
  readonly singularDeterminers: ReadonlySet<number>;
  readonly afterVerb: ReadonlySet<number>;
  readonly rarelyNouns: ReadonlySet<number>;
  readonly preposedAdjectives: ReadonlySet<number>;
  readonly freePrefixes: ReadonlySet<number>;
  readonly particles: ReadonlySet<number>;
  readonly conjunctions: ReadonlySet<number>;
  readonly insertedAdjective: RegExp | undefined;
  readonly hyphenBinds: boolean;
  readonly titleCase: boolean;
  readonly singularVerbs: boolean;
  /** Noun phrases end with their head, which two terms may share: *foreign and defence ministers*. */
  readonly headLast: boolean;
}

const hashes = (words: readonly string[]): Set<number> => new Set(words.map((word) => wordKey(word).hash));

/** Folds the cues of a language's data. */
export function prepareCues({
  cues,
  particles,
  conjunctions,
  hyphenBinds,
  titleCase,
  singularVerbs,
  insertedAdjective,
  head,
}: Inflection): CueSets {
  return {
    beforeVerb: hashes(cues.beforeVerb),
    beforeInfinitive: hashes(cues.beforeInfinitive),
    auxiliaries: hashes(cues.auxiliaries),
    determiners: hashes(cues.determiners),
    pluralDeterminers: hashes(cues.pluralDeterminers),
    singularDeterminers: hashes(cues.singularDeterminers),
    afterVerb: hashes(cues.afterVerb),
    rarelyNouns: hashes(cues.rarelyNouns),
    preposedAdjectives: hashes(cues.preposedAdjectives),
    freePrefixes: hashes(cues.freePrefixes),
    conjunctions: hashes(conjunctions),
    insertedAdjective,
    particles: hashes([...particles, ...conjunctions]),
    hyphenBinds,
    titleCase,
    singularVerbs,
    headLast: head === 'last',
  };
}
