import type { Language } from '../../languages/language.ts';
import { inflection as noInflection } from '../../languages/und/inflection.ts';
import { Gap, Shape, type Tokens } from '../match/tokens.ts';
import { foldSpelling } from '../term-sequences.ts';

/** What a token may be in a term: no part of one, one of its words, or what links them (*de*, *of*). */
export const Role = { barrier: 0, content: 1, link: 2 } as const;

/** Shortest word that a term may hold, in letters; acronyms may have two. */
const MIN_LETTERS = 3;

/** How one word is used in the texts, whatever its form. */
export interface WordUse {
  count: number;
  /** How often a determiner, a preposition or a barrier stands before it: nouns mostly have one, verbs do not. */
  opened: number;
  /** How often no content word follows at once: adjectives before their noun mostly have one. */
  closed: number;
}

/** The words of one text as the finder of new terms sees them. */
export interface TextWords {
  readonly tokens: Tokens;
  readonly roles: Uint8Array;
  /** The base form of each content word and link, by which its forms count as one. */
  readonly keys: readonly string[];
}

/** Reads the words of texts of one language, and counts how each is used. */
export class WordReader {
  readonly uses = new Map<string, WordUse>();
  readonly #stopWords: ReadonlySet<string>;
  readonly #outside: RegExp | undefined;
  readonly #links: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #lemma: (word: string) => string;
  readonly #keys = new Map<string, string>();

  constructor({ summary, terminology, inflection = noInflection }: Language) {
    this.#stopWords = new Set([...summary.stopWords, ...(terminology?.outsideWords ?? [])]);
    this.#outside = terminology?.outsideEndings;
    this.#links = new Set(terminology?.links ?? []);
    this.#openers = new Set([
      ...this.#links,
      ...inflection.particles,
      ...inflection.cues.determiners,
      ...inflection.conjunctions,
    ]);
    this.#lemma = inflection.lemma;
  }

  /** The key of a word: its base form, folded. */
  keyOf(word: string): string {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = this.#lemma(foldSpelling(word));
    this.#keys.set(word, key);
    return key;
  }

  read(text: string, tokens: Tokens): TextWords {
    const roles = new Uint8Array(tokens.count);
    const opener = new Uint8Array(tokens.count);
    const keys: string[] = [];
    for (let index = 0; index < tokens.count; index += 1) {
      const shape = tokens.shape[index] ?? 0;
      const surface = text.slice(tokens.start[index], tokens.end[index]);
      const word = surface.toLowerCase();
      roles[index] = this.#roleOf(word, shape);
      opener[index] = this.#openers.has(word) ? 1 : 0;
      keys.push(roles[index] === Role.barrier ? '' : roles[index] === Role.link ? word : this.keyOf(surface));
    }
    this.#count(tokens, roles, opener, keys);
    return { tokens, roles, keys };
  }

  #roleOf(word: string, shape: number): number {
    if ((shape & (Shape.symbol | Shape.digits)) !== 0) return Role.barrier;
    if (this.#links.has(word)) return Role.link;
    const acronym = (shape & Shape.lower) === 0 && word.length > 1;
    if (word.length < MIN_LETTERS && !acronym) return Role.barrier;
    if (this.#stopWords.has(word) || this.#outside?.test(word) === true) return Role.barrier;
    return Role.content;
  }

  #count(tokens: Tokens, roles: Uint8Array, opener: Uint8Array, keys: readonly string[]): void {
    for (let index = 0; index < tokens.count; index += 1) {
      if (roles[index] !== Role.content) continue;
      const key = keys[index] ?? '';
      let use = this.uses.get(key);
      if (use === undefined) {
        use = { count: 0, opened: 0, closed: 0 };
        this.uses.set(key, use);
      }
      use.count += 1;
      if (index === 0 || opener[index - 1] === 1) use.opened += 1;
      if (!touches(tokens, roles, index + 1)) use.closed += 1;
    }
  }
}

/** True where token `index` is a content word that follows the one before it at once. */
function touches(tokens: Tokens, roles: Uint8Array, index: number): boolean {
  return index < tokens.count && roles[index] === Role.content && (tokens.gap[index] ?? 0) !== Gap.none;
}
