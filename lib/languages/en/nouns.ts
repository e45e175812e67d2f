import type { WordForm } from '../inflection.ts';

const split = (list: string): string[] => list.trim().split(/\s+/);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  louse: 'lice',
  ox: 'oxen',
  person: 'people',
  die: 'dice',
  penny: 'pence',
  knife: 'knives',
  life: 'lives',
  wife: 'wives',
  half: 'halves',
  leaf: 'leaves',
  loaf: 'loaves',
  shelf: 'shelves',
  self: 'selves',
  thief: 'thieves',
  wolf: 'wolves',
  calf: 'calves',
  elf: 'elves',
  sheaf: 'sheaves',
  wharf: 'wharves',
  midwife: 'midwives',
  housewife: 'housewives',
  livelihood: 'livelihoods',
  analysis: 'analyses',
  crisis: 'crises',
  basis: 'bases',
  thesis: 'theses',
  hypothesis: 'hypotheses',
  axis: 'axes',
  diagnosis: 'diagnoses',
  oasis: 'oases',
  emphasis: 'emphases',
  synthesis: 'syntheses',
  parenthesis: 'parentheses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  bacterium: 'bacteria',
  datum: 'data',
  curriculum: 'curricula',
  memorandum: 'memoranda',
  stratum: 'strata',
  addendum: 'addenda',
  erratum: 'errata',
  nucleus: 'nuclei',
  stimulus: 'stimuli',
  fungus: 'fungi',
  alumnus: 'alumni',
  radius: 'radii',
  bacillus: 'bacilli',
  index: 'indices',
  matrix: 'matrices',
  appendix: 'appendices',
  vertex: 'vertices',
  antenna: 'antennae',
  larva: 'larvae',
  formula: 'formulae',
  embargo: 'embargoes',
  veto: 'vetoes',
  hero: 'heroes',
  potato: 'potatoes',
  tomato: 'tomatoes',
  echo: 'echoes',
  torpedo: 'torpedoes',
  cargo: 'cargoes',
  mosquito: 'mosquitoes',
  volcano: 'volcanoes',
  bus: 'buses',
  gas: 'gases',
  lens: 'lenses',
  virus: 'viruses',
  campus: 'campuses',
  bonus: 'bonuses',
  census: 'censuses',
  quiz: 'quizzes',
  passerby: 'passersby',
  spokesman: 'spokesmen',
  attorney: 'attorneys',
  bureau: 'bureaux',
};

/** Second plurals, matched but never written. */
const OTHER_PLURALS: Readonly<Record<string, readonly string[]>> = {
  person: ['persons'],
  index: ['indexes'],
  appendix: ['appendixes'],
  formula: ['formulas'],
  antenna: ['antennas'],
  memorandum: ['memorandums'],
  curriculum: ['curriculums'],
  cargo: ['cargos'],
  embargo: ['embargos'],
  volcano: ['volcanos'],
  mosquito: ['mosquitos'],
  bureau: ['bureaus'],
  medium: ['mediums'],
  wharf: ['wharfs'],
  gas: ['gasses'],
  bus: ['busses'],
};

/** One form for both numbers. */
const INVARIABLE = new Set(
  split(`
  aircraft spacecraft hovercraft watercraft series species means headquarters crossroads sheep deer fish offspring
  news politics economics mathematics physics ethics athletics statistics logistics electronics genetics robotics
  works gallows barracks salmon trout corps chassis counsel personnel police cattle staff`),
);

/** Words in -s that are no plurals of anything shorter. */
export const OWN_BASE = new Set(
  split(`
  as is us this thus plus his its was has does yes gas bus lens bias atlas canvas chaos christmas cosmos ethos alias
  always perhaps besides afterwards towards less unless process access success illness business congress address
  progress express press class mass glass grass cross loss boss diabetes rabies measles herpes thanks customs premises
  savings goods clothes remains arms trousers scissors glasses spectacles proceeds outskirts surroundings
  belongings earnings whereabouts hundreds wales texas brussels paris netherlands philippines states nations
  united-states mars venus jesus james charles thomas hans lagos athens naples cyprus belarus honduras laos rights`),
);

/** Nouns that English does not count: their plural in the other language is no plural here. */
export const UNCOUNTABLE = new Set(
  split(`
  information advice equipment furniture luggage baggage research software hardware evidence knowledge training
  infrastructure intelligence warfare deterrence defence defense security safety assistance aid help homework
  work housing transport transportation traffic food water air money cash wealth health education legislation
  news progress peace violence terrorism sabotage propaganda disinformation misinformation cooperation
  co-operation management leadership governance spending funding financing procurement migration immigration
  weather climate pollution energy electricity fuel oil steel gold silver wood sand rice wheat sugar milk butter
  cheese meat beef pork poultry livestock cattle wildlife fauna flora clothing jewellery machinery weaponry
  ammunition music art literature poetry trade commerce tourism agriculture forestry unemployment employment
  rain snow ice damage harm waste pay capital staffing scrutiny accountability transparency stability liquidity
  livestock timber cotton coal cement leather wool flour rainfall seafood foliage traffic labour labor poverty racism sexism democracy interoperability readiness resilience change law aquaculture biomass
  care growth awareness expertise equality sovereignty solidarity`),
);

/** The plural of a singular noun in lower case; the word itself where it has one form. */
export function pluralOf(word: string): string {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR_PLURALS, word)) return irregular;
  if (INVARIABLE.has(word)) return word;
  if (/(?:man)$/.test(word) && !/(?:german|human|roman|ottoman|talisman|shaman|caiman)$/.test(word)) {
    return `${word.slice(0, -3)}men`;
  }
  // Names of disciplines (*plastics*, *therapeutics*) and Latin plurals (*equidae*) are plurals already.
  if (/(?:ics|[^e]ae)$/.test(word) || PLURAL_BASES.includes(word)) return word;
  if (/[^aeiou]y$/.test(word) || /quy$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:[sxz]|ch|sh)$/.test(word)) return word.endsWith('sis') ? `${word.slice(0, -2)}es` : `${word}es`;
  return `${word}s`;
}

/** Plurals that are base forms of their own: *mass media*, *personal data*. */
const PLURAL_BASES = ['media', 'data', 'people'];

let singulars: Map<string, string> | undefined;

function singularOf(word: string): string | undefined {
  if (singulars === undefined) {
    singulars = new Map(Object.entries(IRREGULAR_PLURALS).map(([one, many]) => [many, one]));
    for (const [one, list] of Object.entries(OTHER_PLURALS))
      for (const many of list) singulars.set(many, one);
    for (const word of PLURAL_BASES) singulars.set(word, word);
  }
  return singulars.get(word);
}

/** The singular of a noun in lower case; the word itself where nothing shorter is known. */
export function lemma(word: string): string {
  if (INVARIABLE.has(word) || OWN_BASE.has(word)) return word;
  const irregular = singularOf(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is|ics)$/.test(word)) {
    return /[a-z]{2}men$/.test(word) && !/(?:specimen|regimen|abdomen|omen|acumen)$/.test(word)
      ? `${word.slice(0, -3)}man`
      : word;
  }
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The forms of a singular noun. */
export function forms(word: string): WordForm[] {
  const many = pluralOf(word);
  if (many === word) return [{ text: word, number: 3 }];
  const result: WordForm[] = [
    { text: word, number: 1 },
    { text: many, number: 2 },
  ];
  for (const other of Object.hasOwn(OTHER_PLURALS, word) ? (OTHER_PLURALS[word] ?? []) : []) {
    result.push({ text: other, number: 2 });
  }
  return result;
}
