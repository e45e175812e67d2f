import type { Inflection, WordForm } from '../inflection.ts';
import { lexicon } from './lexicon.ts';
import { regularFeminine, regularPlural } from './rules.ts';

const split = (list: string): string[] => list.trim().split(/\s+/);

function pairs(list: string): Map<string, string> {
  return new Map(
    split(list).map((pair): [string, string] => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon), pair.slice(colon + 1)];
    }),
  );
}

interface Lexicon {
  readonly feminines: ReadonlyMap<string, string>;
  readonly masculines: ReadonlyMap<string, string>;
  readonly ownFeminines: ReadonlySet<string>;
  readonly invariable: ReadonlySet<string>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly singulars: ReadonlyMap<string, string>;
}

let loaded: Lexicon | undefined;

/** The lexicon as maps: built when a first term is inflected, never while articles are read. */
function load(): Lexicon {
  if (loaded !== undefined) return loaded;
  const feminines = pairs(lexicon.irregularFeminines);
  for (const word of split(lexicon.variable)) feminines.set(word, regularFeminine(word));
  const plurals = pairs(lexicon.irregularPlurals);
  for (const [word, plural] of Object.entries(MORE_PLURALS)) plurals.set(word, plural);
  loaded = {
    feminines,
    masculines: new Map([...feminines].map(([masculine, feminine]) => [feminine, masculine])),
    ownFeminines: new Set(split(lexicon.ownFeminines)),
    invariable: new Set([...split(lexicon.invariable), ...MORE_INVARIABLE]),
    plurals,
    singulars: new Map([...plurals].map(([word, plural]) => [plural, word])),
  };
  return loaded;
}

const MORE_PLURALS: Readonly<Record<string, string>> = {
  oeil: 'yeux',
  ciel: 'cieux',
  monsieur: 'messieurs',
  madame: 'mesdames',
  mademoiselle: 'mesdemoiselles',
  jeune: 'jeunes',
  // The dictionary has the plural of the adjective (*feu*, late) and of the fish (*lieu*) only.
  feu: 'feux',
  lieu: 'lieux',
  final: 'finaux',
};
const MORE_INVARIABLE = ['fils', 'fonds', 'cours', 'temps', 'corps', 'pays', 'os', 'bas', 'vers'];

/** *pays*, *régions* → *pays*, *région*. */
function singularOf(word: string): string {
  const { invariable, feminines, singulars } = load();
  if (!/[sx]$/.test(word) || word.length < 3) return word;
  if (invariable.has(word) || feminines.has(word)) return word;
  const irregular = singulars.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('eaux') || word.endsWith('eux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  return word.endsWith('x') || word.endsWith('ss') ? word : word.slice(0, -1);
}

function lemma(word: string): string {
  const { masculines, ownFeminines } = load();
  const singular = singularOf(word);
  if (ownFeminines.has(singular)) return singular;
  return masculines.get(singular) ?? singular;
}

function withPlural(word: string): WordForm[] {
  const plural = load().plurals.get(word) ?? (load().invariable.has(word) ? word : regularPlural(word));
  if (plural === word) return [{ text: word, number: 3 }];
  return [
    { text: word, number: 1 },
    { text: plural, number: 2 },
  ];
}

/** Masculine forms before a vowel: *nouvel an*, *bel effort*. */
const BEFORE_VOWEL: Readonly<Record<string, string>> = {
  nouveau: 'nouvel',
  beau: 'bel',
  vieux: 'vieil',
  fou: 'fol',
};

function forms(word: string): WordForm[] {
  const { feminines, ownFeminines } = load();
  const result = withPlural(word);
  const feminine = feminines.get(word);
  if (feminine !== undefined && feminine !== word && !ownFeminines.has(feminine)) {
    result.push(...withPlural(feminine));
  }
  const liaison = BEFORE_VOWEL[word];
  if (liaison !== undefined) result.push({ text: liaison, number: 1 });
  return result;
}

const particles = split(`
  de du des d à au aux en pour par sur sous dans contre avec sans entre vers chez hors le la les l un une
  que qui dont où comme selon depuis pendant après avant lors non plus très y son sa ses leur leurs ce cette ces`);
const conjunctions = ['et', 'ou'];
const particleSet = new Set(particles);

/** Number words and adverbs that stay as they are inside a term. */
const UNINFLECTED = new Set([
  'porte',
  'garde',
  'contre',
  'semi',
  'mi',
  'non',
  'anti',
  'ex',
  'vice',
  'sous',
  'sud',
  'nord',
  'est',
  'ouest',
]);

/** Pluralises the noun and the adjectives before the first preposition: *chefs de gouvernement*. */
function pluralTerm(term: string): string {
  let inHead = true;
  return term.replace(/[\p{L}\p{M}]+|['’]/gu, (word, offset: number) => {
    if (!inHead) return word;
    const lower = word.toLowerCase();
    if (conjunctions.includes(lower)) return word;
    if (particleSet.has(lower) || word === "'" || word === '’') {
      if (offset > 0) inHead = false;
      return word;
    }
    if (UNINFLECTED.has(lower) && /^[-‐‑]/.test(term.slice(offset + word.length))) return word;
    if (/^\p{Lu}{2,}$/u.test(word)) return word;
    const oe = lower.replaceAll('œ', 'oe');
    if (load().invariable.has(oe)) return word;
    const irregular = load().plurals.get(oe);
    const plural = irregular ?? regularPlural(lower);
    if (plural.startsWith(lower)) return word + plural.slice(lower.length);
    return word.charAt(0) + plural.slice(1);
  });
}

export const inflection: Inflection = {
  contractions: {
    du: ['de', 'le'],
    des: ['de', 'le'],
    au: ['à', 'le'],
    aux: ['à', 'le'],
    la: ['le'],
    les: ['le'],
  },
  elisions: { d: ['de'], l: ['le'] },
  particles,
  conjunctions,
  head: 'first',
  postposed: [],
  hyphenBinds: true,
  titleCase: false,
  singularVerbs: true,
  lemma,
  forms,
  spellings: (word) => (word === 'clé' ? ['clef'] : word === 'clef' ? ['clé'] : []),
  adjectival: (word) => load().feminines.has(lemma(word)),
  pluralTerm,
  pluralAcronym: (acronym) => acronym,
  insertedAdjective:
    /(?:iques?|aires?|istes?|[aeo]ntes?|ales?|als|aux|els?|elles?|ifs?|ives?|eux|euses?|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|ains?|aines?|ands?|andes?|ols?|oles?|és?|ées?|ables?|ibles?|eurs?|euses?|ins?|ines?|[aeiou]nts?|grecs?|grecques?|turcs?|turques?|russes?|belges?|suisses?|tchèques?|bulgares?|croates?|serbes?|slovènes?|arabes?|actuels?)$/u,
  cues: {
    beforeVerb: split('je j tu il elle on ils elles ne n se s me m te qui y lui nous vous'),
    beforeInfinitive: [],
    auxiliaries: split(`ai as a avons avez ont avait avaient aura auront aurait auraient ayant eu
      est sont était étaient sera seront serait seraient fut furent été suis être avoir`),
    determiners:
      split(`le la les l un une des du de d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre
      vos leur leurs quel quelle quels quelles chaque plusieurs quelques aucun aucune tout toute tous toutes au aux`),
    pluralDeterminers:
      split(`les des ces ses mes tes nos vos leurs aux plusieurs quelques certains certaines divers
      diverses différents différentes tous toutes deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
      trente quarante cinquante soixante cent cents mille nombreux nombreuses principaux principales autres`),
    singularDeterminers: split(
      'le la l un une ce cet cette son sa mon ma ton ta notre votre leur chaque aucun aucune tout toute au du quel quelle',
    ),
    afterVerb: split('que qu pas le un une ses son sa leurs'),
    preposedAdjectives:
      split(`ancien ancienne anciens anciennes premier première premiers premières nouveau nouvel nouvelle nouveaux nouvelles
      grand grande grands grandes petit petite petits petites jeune jeunes vieux vieille autre autres même mêmes seul seule dernier dernière
      derniers dernières futur future bon bonne bons bonnes meilleur meilleure principal principale principaux haut haute hauts
      présent présente présents présentes second seconde deuxième troisième prochain prochaine simple simples véritable véritables vrai vraie vrais faux fausse`),
    freePrefixes: split('ex post pré non pro anti co inter petits grands arrière'),
    rarelyNouns: split('or car est son ton mais dont pas point rien plus très'),
  },
};
