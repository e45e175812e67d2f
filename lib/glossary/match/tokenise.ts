import { baseOf, foldedCharacter, Kind, kindOf, ligatureOf, markOf } from './characters.ts';
import type { Contractions } from './contractions.ts';
import { Gap, Shape, TokenBuffer, type Tokens, type WordKey } from './token-model.ts';
import {
  ACCENT_PRIME,
  CHECK_PRIME,
  CHECK_SEED,
  continueHashes,
  HASH_PRIME,
  HASH_SEED,
  symbolCheck,
  symbolHash,
} from './word-hash.ts';

/** The token that no term holds, where a paragraph ends, has this for its hashes. */
const PARAGRAPH_END = 0;

export const NO_CONTRACTIONS: Contractions = { mask: 0, slots: new Uint8Array(1), list: [] };

/**
 * Splits a text into folded words in one pass, linear in its length.
 *
 * @param tokens where to put them; what it held is lost.
 */
export function tokenise(
  text: string,
  contractions: Contractions,
  tokens = new TokenBuffer((text.length >> 2) + 8),
): Tokens {
  const length = text.length;
  tokens.clear();
  let position = 0;
  let pending: number = Gap.none;
  let lineBreaks = 0;
  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = kindOf(foldedCharacter(code));
    if (kind <= Kind.digit || kind === Kind.ligature) {
      position = readWord(text, position, contractions, tokens, pending);
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
        if (lineBreaks === 2)
          tokens.add(position, position, PARAGRAPH_END, PARAGRAPH_END, 0, Shape.symbol, Gap.none);
        break;
      case Kind.apostrophe:
        // An apostrophe that opens a word is a quotation mark, not an elision.
        symbol = (pending & Gap.space) !== 0 || tokens.count === 0;
        pending |= Gap.apostrophe;
        break;
      case Kind.hyphen:
        // A hyphen between spaces is a dash, and so are two hyphens.
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
      tokens.add(position, position + 1, symbolHash(code), symbolCheck(code), 0, Shape.symbol, pending);
      pending = Gap.none;
      lineBreaks = 0;
    }
    position += 1;
  }
  tokens.seal();
  return tokens;
}

/** Reads the word that starts at `from`, and returns where it ends. */
function readWord(
  text: string,
  from: number,
  contractions: Contractions,
  tokens: TokenBuffer,
  gap: number,
): number {
  const length = text.length;
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  let accents = 0;
  let shape = 0;
  let letters = 0;
  let position = from;
  let end = from;
  let kind: number = Kind.unknown;
  let kinds = 0;
  for (; position < length; position += 1) {
    const code = text.charCodeAt(position);
    const folded = foldedCharacter(code);
    kind = kindOf(folded);
    if (kind <= Kind.digit) {
      const base = baseOf(folded);
      hash = Math.imul(hash ^ base, HASH_PRIME);
      check = Math.imul(check ^ base, CHECK_PRIME);
      letters += 1;
      const mark = markOf(folded);
      if (mark !== 0 && letters > 1) {
        accents = Math.imul(accents ^ (mark + (letters << 8)), ACCENT_PRIME) ^ (accents >>> 13);
      }
      if (kind === Kind.upper) shape |= letters === 1 ? Shape.capital : Shape.innerCapital;
      kinds |= 1 << kind;
      end = position + 1;
    } else if (kind === Kind.mark) {
      if (letters > 1)
        accents = Math.imul(accents ^ (markOf(folded) + (letters << 8)), ACCENT_PRIME) ^ (accents >>> 13);
      end = position + 1;
    } else if (kind === Kind.ligature) {
      for (const letter of ligatureOf(code)) {
        hash = Math.imul(hash ^ letter, HASH_PRIME);
        check = Math.imul(check ^ letter, CHECK_PRIME);
        letters += 1;
      }
      if (baseOf(folded) === 0) kinds |= 1 << Kind.lower;
      else shape |= letters > 2 ? Shape.innerCapital : Shape.capital;
      kinds |= 1 << Kind.ligature;
      end = position + 1;
    } else if (kind !== Kind.ignored) break;
  }
  if ((kinds & (1 << Kind.lower)) !== 0) shape |= Shape.lower;
  if (kinds === 1 << Kind.digit) shape |= Shape.digits;

  const slot = contractions.slots[hash & contractions.mask] ?? 0;
  if (slot !== 0 && accents === 0) {
    const entry = contractions.list[slot - 1];
    if (entry !== undefined && entry.hash === hash) {
      const elided = kind === Kind.apostrophe && position < length && entry.always.length === 0;
      const parts = elided ? entry.elided : entry.always;
      if (parts.length > 0) {
        addParts(tokens, parts, from, end, hash, shape, gap);
        return position;
      }
    }
  }
  if (gap === Gap.hyphen && accents === 0 && tokens.count > 0) join(text, from, end, tokens);
  tokens.add(from, end, hash, check, accents, shape, gap);
  return position;
}

/** Adds the words that a contraction stands for. */
function addParts(
  tokens: TokenBuffer,
  parts: readonly WordKey[],
  from: number,
  end: number,
  surface: number,
  shape: number,
  gap: number,
): void {
  for (let part = 0; part < parts.length; part += 1) {
    const key = parts[part];
    if (key === undefined) continue;
    const half = parts.length === 1 ? 0 : part === 0 ? Shape.contracted : Shape.second;
    tokens.add(from, end, key.hash, key.check, key.accents, shape | half, part === 0 ? gap : Gap.none);
    tokens.surface[tokens.count - 1] = surface;
  }
}

/** Notes that the last token and the word `text[from, end)` may be one word. */
function join(text: string, from: number, end: number, tokens: TokenBuffer): void {
  const last = tokens.count - 1;
  if (tokens.accents[last] !== 0 || ((tokens.shape[last] ?? 0) & Shape.symbol) !== 0) return;
  const { hash, check } = continueHashes(text, from, end, tokens.hash[last] ?? 0, tokens.check[last] ?? 0);
  tokens.joined.set(last, { hash, check, accents: 0 });
  tokens.shape[last] = (tokens.shape[last] ?? 0) | Shape.joins;
}

function isSpaceOrEnd(text: string, position: number): boolean {
  if (position >= text.length) return true;
  const kind = kindOf(foldedCharacter(text.charCodeAt(position)));
  return kind === Kind.space || kind === Kind.lineBreak;
}
