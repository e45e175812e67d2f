import type { Language } from '../../languages/language.ts';
import { inflection as noInflection } from '../../languages/und/inflection.ts';
import { foldSpelling } from '../compile/spelling.ts';
import { Gap, Shape, type Tokens } from '../match/token-model.ts';

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
  /** The number of each content word and link, by which its forms count as one; see `WordReader.keyAt`. */
  readonly keys: Int32Array;
}

/** What a word is whatever text it stands in. */
interface KnownWord {
  readonly role: number;
  readonly opener: boolean;
  readonly key: string;
}

/** Words that are kept at most, by language: a few megabytes. */
const MOST_KEPT = 20_000;

/** What a language's words are: each spelling is looked up once. */
class WordList {
  readonly #stopWords: ReadonlySet<string>;
  readonly #outside: RegExp | undefined;
  readonly #links: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #lemma: (word: string) => string;
  readonly #known = new Map<string, KnownWord>();

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

  keyOf(word: string): string {
    return this.#lemma(foldSpelling(word));
  }

  wordOf(surface: string, shape: number): KnownWord {
    const known = this.#known.get(surface);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const word = surface.toLowerCase();
    const role = this.#roleOf(word, shape);
    const key = role === Role.barrier ? '' : role === Role.link ? word : this.keyOf(surface);
    const found = { role, opener: this.#openers.has(word), key };
    this.#known.set(surface, found);
    return found;
  }

  #roleOf(word: string, shape: number): number {
    if ((shape & (Shape.symbol | Shape.digits)) !== 0) return Role.barrier;
    if (this.#links.has(word)) return Role.link;
    const acronym = (shape & Shape.lower) === 0 && word.length > 1;
    if (word.length < MIN_LETTERS && !acronym) return Role.barrier;
    if (this.#stopWords.has(word) || this.#outside?.test(word) === true) return Role.barrier;
    return Role.content;
  }
}

const lists = new WeakMap<Language, WordList>();

function listOf(language: Language): WordList {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const list = new WordList(language);
  lists.set(language, list);
  return list;
}

/** Reads the words of texts of one language, numbers them by their keys, and counts how each is used. */
export class WordReader {
  readonly #list: WordList;
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #uses: WordUse[] = [];

  constructor(language: Language) {
    this.#list = listOf(language);
  }

  /** The key of a word: its base form, folded. */
  keyOf(word: string): string {
    return this.#list.keyOf(word);
  }

  /** The key with this number. */
  keyAt(number: number): string {
    return this.#keys[number] ?? '';
  }

  /** How the word with this key is used; undefined where no text has it. */
  useOf(key: string): WordUse | undefined {
    const use = this.#uses[this.#numbers.get(key) ?? -1];
    return use === undefined || use.count === 0 ? undefined : use;
  }

  read(text: string, tokens: Tokens): TextWords {
    const roles = new Uint8Array(tokens.count);
    const opener = new Uint8Array(tokens.count);
    const keys = new Int32Array(tokens.count);
    for (let index = 0; index < tokens.count; index += 1) {
      const surface = text.slice(tokens.start[index], tokens.end[index]);
      const word = this.#list.wordOf(surface, tokens.shape[index] ?? 0);
      roles[index] = word.role;
      opener[index] = word.opener ? 1 : 0;
      if (word.role !== Role.barrier) keys[index] = this.#numberOf(word.key);
    }
    this.#count(tokens, roles, opener, keys);
    return { tokens, roles, keys };
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.length;
    this.#numbers.set(key, number);
    this.#keys.push(key);
    this.#uses.push({ count: 0, opened: 0, closed: 0 });
    return number;
  }

  #count(tokens: Tokens, roles: Uint8Array, opener: Uint8Array, keys: Int32Array): void {
    for (let index = 0; index < tokens.count; index += 1) {
      const use = roles[index] === Role.content ? this.#uses[keys[index] ?? 0] : undefined;
      if (use === undefined) continue;
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
