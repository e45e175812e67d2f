import { lemma, OWN_BASE, pluralOf, UNCOUNTABLE } from './nouns.ts';

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Prepositions and articles. */
export const particles = split(`
  of the a an in on at for to from by with without against between among under over into as per upon about
  within through during after before off`);
/** Words that join two parts of a noun phrase without ending its head. */
export const conjunctions = ['and', 'or'];
const particleSet = new Set(particles);

/** Adjectives that follow their noun in titles: *Secretaries General*, *attorneys general*. */
export const POSTPOSED: ReadonlySet<string> = new Set([
  'general',
  'elect',
  'designate',
  'emeritus',
  'laureate',
  'major',
]);

/** Nouns in -ing that are counted; the others are names of activities. */
const COUNTED_IN_ING = new Set(
  split(`building meeting hearing briefing landing ruling warning finding holding setting crossing drawing painting
  wing ring king string thing sibling offering filing posting listing opening gathering dwelling rating reading`),
);
const COUNTED_IN_NESS = new Set(['witness', 'harness', 'illness', 'business', 'weakness']);
const COUNTED_IN_ISM = new Set(['mechanism', 'organism', 'prism', 'criticism']);

/** True for a noun that has no plural, or is one. */
function isUncounted(word: string): boolean {
  if (UNCOUNTABLE.has(word)) return true;
  if (word.endsWith('ing')) return !COUNTED_IN_ING.has(word);
  if (word.endsWith('ness')) return !COUNTED_IN_NESS.has(word);
  if (word.endsWith('ism')) return !COUNTED_IN_ISM.has(word);
  return /(?:ware|craft)$/.test(word);
}

/** Which of a noun phrase's words takes the plural: the last before the first preposition; -1 for *supply and demand*. */
function headOf(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && particleSet.has(word));
  let head = (particle > 0 ? particle : words.length) - 1;
  // Two nouns that *and* joins are a pair (*research and development*), which is not counted.
  if (head === 2 && conjunctions.includes(words[1] ?? '')) return -1;
  if (head > 0 && POSTPOSED.has(words[head] ?? '')) head -= 1;
  return head;
}

/** Pluralises the head of a term: *weapons of mass destruction*, *Secretaries General*. */
export function pluralTerm(term: string): string {
  const tokens = [...term.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const token = tokens[headOf(tokens.map(([word]) => word.toLowerCase()))];
  if (token === undefined) return term;
  const word = token[0];
  const lower = word.toLowerCase();
  if (/\d/.test(word) || isUncounted(lower) || lemma(lower) !== lower || OWN_BASE.has(lower)) return term;
  const many = lower === 'person' ? 'persons' : pluralOf(lower);
  const written = /^\p{Lu}{2,}$/u.test(word)
    ? `${word}s`
    : many.startsWith(lower)
      ? word + many.slice(lower.length)
      : word.charAt(0) + many.slice(1);
  return term.slice(0, token.index) + written + term.slice(token.index + word.length);
}
