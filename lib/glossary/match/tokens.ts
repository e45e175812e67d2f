import type { Inflection } from '../../languages/inflection.ts';
import { baseOf, foldedCharacter, Kind, kindOf, ligatureOf, markOf } from './characters.ts';

/** What stands between a token and the one before it. */
export const Gap = {
  /** Nothing: the text's start, a symbol, or the second half of a contraction. */
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 4,
} as const;

/** How a token is written. */
export const Shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** It holds a lower-case letter. */
  lower: 2,
  /** It holds a capital after its first letter. */
  innerCapital: 4,
  digits: 8,
  symbol: 16,
  /** It is the later half of a contraction: it shares its place in the text with the token before it. */
  second: 32,
  /** The first half of a contraction. */
  contracted: 64,
} as const;

/** The folded words of a text, one array per property. Offsets are UTF-16 code units of the text. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Two hashes of the word in lower case without accents. */
  readonly hash: Int32Array;
  readonly check: Int32Array;
  /** A hash of the word's accents and their places, first letter aside; 0 where it has none. */
  readonly accents: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** The hash of the word as it stands, where it is a contraction: `des`, not `de`. */
  readonly surface: ReadonlyMap<number, number>;
  /** By first token: two words that a hyphen joins, folded as one word. */
  readonly joined: ReadonlyMap<number, WordKey>;
}

/** The three hashes that identify a word. */
export interface WordKey {
  readonly hash: number;
  readonly check: number;
  readonly accents: number;
}

const HASH_SEED = 0x811c9dc5 | 0;
const CHECK_SEED = 0x2f0b4c47;
const HASH_PRIME = 0x01000193;
const CHECK_PRIME = 0x5bd1e995;
const ACCENT_PRIME = 0x2c1b3c6d;
/** The token that no term holds: where a paragraph ends. */
const PARAGRAPH_END: WordKey = { hash: 0, check: 0, accents: 0 };

/** Folds one word; marks, ligatures and ignored characters as in a text. */
export function wordKey(word: string): WordKey {
  const tokens = tokenise(word, NO_CONTRACTIONS);
  return {
    hash: tokens.hash[0] ?? 0,
    check: tokens.check[0] ?? 0,
    accents: tokens.accents[0] ?? 0,
  };
}

/** The contractions of a language, ready for `tokenise`. */
export interface Contractions {
  /** By `hash`: the words a token stands for, always or only before an apostrophe. */
  readonly always: ReadonlyMap<number, readonly WordKey[]>;
  readonly elided: ReadonlyMap<number, readonly WordKey[]>;
  /** Low bits of the hashes above: a cheap first test. */
  readonly filter: Uint8Array;
}

const NO_CONTRACTIONS: Contractions = { always: new Map(), elided: new Map(), filter: new Uint8Array(1024) };

/** Folds the contractions of a language's data. */
export function prepareContractions(inflection: Pick<Inflection, 'contractions' | 'elisions'>): Contractions {
  const filter = new Uint8Array(1024);
  const prepare = (list: Readonly<Record<string, readonly string[]>>): Map<number, readonly WordKey[]> => {
    const map = new Map<number, readonly WordKey[]>();
    for (const [word, parts] of Object.entries(list)) {
      const key = wordKey(word);
      map.set(key.hash, parts.map(wordKey));
      filter[key.hash & 1023] = 1;
    }
    return map;
  };
  return { always: prepare(inflection.contractions), elided: prepare(inflection.elisions), filter };
}

/** Splits a text into folded words in one pass, linear in its length. */
export function tokenise(text: string, contractions: Contractions): Tokens {
  const length = text.length;
  // A contraction makes two tokens of at least two characters; every other token has one character or more.
  // Pages that stay untouched cost nothing, so the arrays are made for the worst case at once.
  const capacity = length + 2;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const hash = new Int32Array(capacity);
  const check = new Int32Array(capacity);
  const accents = new Int32Array(capacity);
  const shape = new Uint8Array(capacity);
  const gap = new Uint8Array(capacity);
  const surface = new Map<number, number>();
  const joined = new Map<number, WordKey>();
  let count = 0;

  let position = 0;
  let pending: number = Gap.none;
  let lineBreaks = 0;
  while (position < length) {
    let code = text.charCodeAt(position);
    let folded = foldedCharacter(code);
    let kind = kindOf(folded);

    if (kind <= Kind.digit || kind === Kind.ligature) {
      const from = position;
      let h = HASH_SEED;
      let c = CHECK_SEED;
      let a = 0;
      let s = 0;
      let letters = 0;
      let until = position;
      let digits = true;
      for (;;) {
        if (kind === Kind.ignored) {
          // Inside a word it leaves no trace; at its end it stays outside.
        } else if (kind === Kind.mark) {
          if (letters > 1) a = Math.imul(a ^ (markOf(folded) + (letters << 8)), ACCENT_PRIME) ^ (a >>> 13);
          until = position + 1;
        } else if (kind === Kind.ligature) {
          for (const letter of ligatureOf(code)) {
            h = Math.imul(h ^ letter, HASH_PRIME);
            c = Math.imul(c ^ letter, CHECK_PRIME);
            letters += 1;
          }
          s |= baseOf(folded) === 0 ? Shape.lower : letters > 2 ? Shape.innerCapital : Shape.capital;
          digits = false;
          until = position + 1;
        } else {
          const base = baseOf(folded);
          h = Math.imul(h ^ base, HASH_PRIME);
          c = Math.imul(c ^ base, CHECK_PRIME);
          letters += 1;
          const mark = markOf(folded);
          if (mark !== 0 && letters > 1) {
            a = Math.imul(a ^ (mark + (letters << 8)), ACCENT_PRIME) ^ (a >>> 13);
          }
          if (kind === Kind.lower) s |= Shape.lower;
          else if (kind === Kind.upper) s |= letters === 1 ? Shape.capital : Shape.innerCapital;
          if (kind !== Kind.digit) digits = false;
          until = position + 1;
        }
        position += 1;
        if (position >= length) break;
        code = text.charCodeAt(position);
        folded = foldedCharacter(code);
        kind = kindOf(folded);
        if (kind > Kind.mark && kind !== Kind.ligature) break;
      }
      if (digits) s |= Shape.digits;
      let parts: readonly WordKey[] | undefined;
      if (contractions.filter[h & 1023] === 1 && a === 0) {
        parts = contractions.always.get(h);
        if (parts === undefined && kind === Kind.apostrophe && position < length)
          parts = contractions.elided.get(h);
      }
      start[count] = from;
      end[count] = until;
      gap[count] = pending;
      if (parts === undefined) {
        hash[count] = h;
        check[count] = c;
        accents[count] = a;
        shape[count] = s;
        if (pending === Gap.hyphen && a === 0 && count > 0 && accents[count - 1] === 0) {
          joined.set(count - 1, {
            ...continueKey(text, from, until, hash[count - 1] ?? 0, check[count - 1] ?? 0),
            accents: 0,
          });
        }
        count += 1;
      } else {
        for (let part = 0; part < parts.length; part += 1) {
          surface.set(count, h);
          const key = parts[part] ?? PARAGRAPH_END;
          start[count] = from;
          end[count] = until;
          hash[count] = key.hash;
          check[count] = key.check;
          accents[count] = key.accents;
          shape[count] = s | (parts.length === 1 ? 0 : part === 0 ? Shape.contracted : Shape.second);
          gap[count] = part === 0 ? pending : Gap.none;
          count += 1;
        }
      }
      pending = Gap.none;
      lineBreaks = 0;
      continue;
    }

    let symbol = false;
    switch (kind) {
      case Kind.space:
        pending |= Gap.space;
        break;
      case Kind.lineBreak:
        pending |= Gap.space;
        // CR LF is one line break.
        if (!(code === 13 && text.charCodeAt(position + 1) === 10)) lineBreaks += 1;
        if (lineBreaks === 2) {
          start[count] = position;
          end[count] = position;
          hash[count] = PARAGRAPH_END.hash;
          check[count] = PARAGRAPH_END.check;
          accents[count] = PARAGRAPH_END.accents;
          shape[count] = Shape.symbol;
          gap[count] = Gap.none;
          count += 1;
        }
        break;
      case Kind.apostrophe:
        // An apostrophe that opens a word is a quotation mark, not an elision.
        symbol = (pending & Gap.space) !== 0 || count === 0;
        pending |= Gap.apostrophe;
        break;
      case Kind.hyphen:
        // A hyphen between spaces is a dash.
        // … and so are two hyphens.
        symbol =
          ((pending & Gap.space) !== 0 && isSpaceOrEnd(text, position + 1)) || (pending & Gap.hyphen) !== 0;
        pending |= Gap.hyphen;
        break;
      case Kind.ignored:
      case Kind.mark:
        break;
      default:
        symbol = true;
    }
    if (symbol) {
      start[count] = position;
      end[count] = position + 1;
      hash[count] = Math.imul(HASH_SEED ^ code, HASH_PRIME);
      check[count] = Math.imul(CHECK_SEED ^ code, CHECK_PRIME);
      accents[count] = 0;
      shape[count] = Shape.symbol;
      gap[count] = pending;
      count += 1;
      pending = Gap.none;
      lineBreaks = 0;
    }
    position += 1;
  }
  return { count, start, end, hash, check, accents, shape, gap, surface, joined };
}

/** Hashes of a word that goes on with `text[from, until)`, unaccented. */
function continueKey(
  text: string,
  from: number,
  until: number,
  hash: number,
  check: number,
): { hash: number; check: number } {
  let h = hash;
  let c = check;
  for (let position = from; position < until; position += 1) {
    const folded = foldedCharacter(text.charCodeAt(position));
    const kind = kindOf(folded);
    if (kind > Kind.digit) continue;
    h = Math.imul(h ^ baseOf(folded), HASH_PRIME);
    c = Math.imul(c ^ baseOf(folded), CHECK_PRIME);
  }
  return { hash: h, check: c };
}

function isSpaceOrEnd(text: string, position: number): boolean {
  if (position >= text.length) return true;
  const kind = kindOf(foldedCharacter(text.charCodeAt(position)));
  return kind === Kind.space || kind === Kind.lineBreak;
}
