import type { Inflection, WordForm } from '../inflection.ts';

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
const OWN_BASE = new Set(
  split(`
  as is us this thus plus his its was has does yes gas bus lens bias atlas canvas chaos christmas cosmos ethos alias
  always perhaps besides afterwards towards less unless process access success illness business congress address
  progress express press class mass glass grass cross loss boss diabetes rabies measles herpes thanks customs premises
  savings goods clothes remains arms trousers scissors glasses spectacles proceeds outskirts surroundings
  belongings earnings whereabouts hundreds wales texas brussels paris netherlands philippines states nations
  united-states mars venus jesus james charles thomas hans lagos athens naples cyprus belarus honduras laos rights`),
);

/** Nouns that English does not count: their plural in the other language is no plural here. */
const UNCOUNTABLE = new Set(
  split(`
  information advice equipment furniture luggage baggage research software hardware evidence knowledge training
  infrastructure intelligence warfare deterrence defence defense security safety assistance aid help homework
  work housing transport transportation traffic food water air money cash wealth health education legislation
  news progress peace violence terrorism sabotage propaganda disinformation misinformation cooperation
  co-operation management leadership governance spending funding financing procurement migration immigration
  weather climate pollution energy electricity fuel oil steel gold silver wood sand rice wheat sugar milk butter
  cheese meat beef pork poultry livestock cattle wildlife fauna flora clothing jewellery machinery weaponry
  ammunition music art literature poetry trade commerce tourism agriculture forestry unemployment employment
  labour labor poverty racism sexism democracy interoperability readiness resilience change law aquaculture biomass`),
);

function plural(word: string): string {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR_PLURALS, word)) return irregular;
  if (INVARIABLE.has(word)) return word;
  if (/(?:man)$/.test(word) && !/(?:german|human|roman|ottoman|talisman|shaman|caiman)$/.test(word)) {
    return `${word.slice(0, -3)}men`;
  }
  if (/[^aeiou]y$/.test(word) || /quy$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:[sxz]|ch|sh)$/.test(word)) return word.endsWith('sis') ? `${word.slice(0, -2)}es` : `${word}es`;
  return `${word}s`;
}

let singulars: Map<string, string> | undefined;

function singularOf(word: string): string | undefined {
  if (singulars === undefined) {
    singulars = new Map(Object.entries(IRREGULAR_PLURALS).map(([one, many]) => [many, one]));
    for (const [one, list] of Object.entries(OTHER_PLURALS))
      for (const many of list) singulars.set(many, one);
    singulars.set('media', 'media');
    singulars.set('data', 'data');
    singulars.set('people', 'people');
  }
  return singulars.get(word);
}

function lemma(word: string): string {
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

function forms(word: string): WordForm[] {
  const many = plural(word);
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

const particles = split(`
  of the a an in on at for to from by with without against between among under over into and or as per
  upon about within through during after before off`);
const particleSet = new Set(particles);

/** Adjectives that follow their noun in titles: *Secretaries General*, *attorneys general*. */
const POSTPOSED = new Set(['general', 'elect', 'designate', 'emeritus', 'laureate', 'major']);

/** Pluralises the last word before the first preposition: *weapons of mass destruction*. */
function pluralTerm(term: string): string {
  const tokens = [...term.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  let head = tokens.length - 1;
  const particle = tokens.findIndex((token, index) => index > 0 && particleSet.has(token[0].toLowerCase()));
  if (particle > 0) head = particle - 1;
  if (head > 0 && POSTPOSED.has(tokens[head]?.[0].toLowerCase() ?? '')) head -= 1;
  const token = tokens[head];
  if (token === undefined) return term;
  const word = token[0];
  const lower = word.toLowerCase();
  if (/\d/.test(word) || UNCOUNTABLE.has(lower) || lemma(lower) !== lower || OWN_BASE.has(lower)) return term;
  if (
    /(?:ing|ism|ness|ware|craft)$/.test(lower) &&
    !/(?:building|meeting|hearing|briefing|landing|ruling|warning|training centre|finding|holding|setting|crossing|witness|harness|drawing|painting|wing|ring|king|string|thing|sibling|offering|filing|posting|listing|opening|gathering|dwelling|rating|reading|mechanism|organism|prism|tourism)$/.test(
      lower,
    )
  )
    return term;
  const many = lower === 'person' ? 'persons' : plural(lower);
  const written = /^\p{Lu}{2,}$/u.test(word)
    ? `${word}s`
    : many.startsWith(lower)
      ? word + many.slice(lower.length)
      : word.charAt(0) + many.slice(1);
  return term.slice(0, token.index) + written + term.slice(token.index + word.length);
}

/** British and American spellings of one word part. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(defen|offen|licen|preten)ce$/, '$1se'],
  [/^(defen|offen|licen|preten)se$/, '$1ce'],
  [/isation$/, 'ization'],
  [/ization$/, 'isation'],
  [/([a-z]{3})ise$/, '$1ize'],
  [/ize$/, 'ise'],
  [/isational$/, 'izational'],
  [/izational$/, 'isational'],
  [/ised$/, 'ized'],
  [/ized$/, 'ised'],
  [/ising$/, 'izing'],
  [/izing$/, 'ising'],
  [/^(col|fav|hon|lab|neighb|harb|behavi|arm|hum|rum|vap|endeav|flav|vig|rig|sav)our$/, '$1or'],
  [/^(col|fav|hon|lab|neighb|harb|behavi|arm|hum|rum|vap|endeav|flav|vig|rig|sav)or$/, '$1our'],
  [/^(cent|theat|lit|fib|calib|spect|millimet|centimet|kilomet|met)re$/, '$1er'],
  [/^(cent|theat|lit|fib|calib|spect|millimet|centimet|kilomet)er$/, '$1re'],
  [/^programme$/, 'program'],
  [/^program$/, 'programme'],
  [/^(catal|dial|monol)ogue$/, '$1og'],
  [/^(catal|dial|monol)og$/, '$1ogue'],
  [/^adviser$/, 'advisor'],
  [/^advisor$/, 'adviser'],
  [/^aeroplane$/, 'airplane'],
  [/^grey$/, 'gray'],
  [/^gray$/, 'grey'],
];

export const inflection: Inflection = {
  contractions: {},
  elisions: {},
  particles,
  head: 'last',
  postposed: [...POSTPOSED],
  hyphenBinds: false,
  lemma,
  forms,
  spellings: (word) =>
    SPELLINGS.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) =>
      word.replace(pattern, other),
    ),
  adjectival: () => false,
  pluralTerm,
  cues: {
    beforeVerb:
      split(`to i you he she it we they who will would can could may might must shall should do does did not
      don't t ll d ve cannot let lets please`),
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
