import {
  baseOf,
  FOLDED,
  foldedCharacter,
  isPlainLetter,
  Kind,
  kindOf,
  ligatureOf,
  markOf,
} from './characters.ts';
import { codeUnits } from './code-units.ts';
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
  const units = codeUnits(text);
  tokens.clear();
  let position = 0;
  let pending: number = Gap.none;
  let lineBreaks = 0;
  while (position < length) {
    const code = units[position] ?? 0;
    const kind = kindOf(foldedCharacter(code));
    if (kind <= Kind.digit || kind === Kind.ligature) {
      position = readWords(units, position, contractions, tokens, pending);
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
        if (!(code === 13 && units[position + 1] === 10)) lineBreaks += 1;
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
          ((pending & Gap.space) !== 0 && isSpaceOrEnd(units, position + 1, length)) ||
          (pending & Gap.hyphen) !== 0;
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

/**
 * Reads the word that starts at `from` and those that follow it with one space, apostrophe or hyphen between, and returns where
 * the last of them ends. Each ends before the end of `units`. What the loops need again and again is held
 * in variables of the function: a bundled module's own are looked up at each use.
 */
function readWords(
  units: Uint16Array,
  from: number,
  contractions: Contractions,
  tokens: TokenBuffer,
  before: number,
): number {
  const table = FOLDED;
  const { slots, mask, list } = contractions;
  const hashSeed = HASH_SEED;
  const checkSeed = CHECK_SEED;
  const hashPrime = HASH_PRIME;
  const checkPrime = CHECK_PRIME;
  const { lower, upper, digit, ignored, mark: markKind, space, apostrophe, hyphen, ligature } = Kind;
  const { capital, innerCapital } = Shape;
  const { space: spaceGap, apostrophe: apostropheGap, hyphen: hyphenGap } = Gap;
  const lowerBit = 1 << lower;

  let gap = before;
  let position = from;
  for (;;) {
    const start = position;
    let hash = hashSeed;
    let check = checkSeed;
    let accents = 0;
    let shape = 0;
    let letters = 0;
    let end = start;
    let kinds = 0;
    let folded = table[units[position] ?? 0] ?? 0;
    for (;;) {
      // Most of a text is small letters without marks.
      if (isPlainLetter(folded)) {
        do {
          const base = baseOf(folded);
          hash = Math.imul(hash ^ base, hashPrime);
          check = Math.imul(check ^ base, checkPrime);
          letters += 1;
          position += 1;
          folded = table[units[position] ?? 0] ?? 0;
        } while (isPlainLetter(folded));
        kinds |= lowerBit;
        end = position;
      }
      if (folded === 0) folded = foldedCharacter(units[position] ?? 0);
      const kind = kindOf(folded);
      if (kind === space) break;
      if (kind <= digit) {
        const base = baseOf(folded);
        hash = Math.imul(hash ^ base, hashPrime);
        check = Math.imul(check ^ base, checkPrime);
        letters += 1;
        const mark = markOf(folded);
        if (mark !== 0 && letters > 1) accents = addMark(accents, mark, letters);
        if (kind === upper) shape |= letters === 1 ? capital : innerCapital;
        kinds |= 1 << kind;
        end = position + 1;
      } else if (kind === markKind) {
        if (letters > 1) accents = addMark(accents, markOf(folded), letters);
        end = position + 1;
      } else if (kind === ligature) {
        for (const letter of ligatureOf(units[position] ?? 0)) {
          hash = Math.imul(hash ^ letter, hashPrime);
          check = Math.imul(check ^ letter, checkPrime);
          letters += 1;
        }
        if (baseOf(folded) === 0) kinds |= lowerBit;
        else shape |= letters > 2 ? innerCapital : capital;
        kinds |= 1 << ligature;
        end = position + 1;
      } else if (kind !== ignored) break;
      position += 1;
      folded = table[units[position] ?? 0] ?? 0;
    }
    if ((kinds & lowerBit) !== 0) shape |= Shape.lower;
    else if (kinds === 1 << digit) shape |= Shape.digits;

    let whole = true;
    const slot = slots[hash & mask] ?? 0;
    if (slot !== 0 && accents === 0) {
      const entry = list[slot - 1];
      if (entry !== undefined && entry.hash === hash) {
        const elided = kindOf(folded) === apostrophe && entry.always.length === 0;
        const parts = elided ? entry.elided : entry.always;
        if (parts.length > 0) {
          addParts(tokens, parts, start, end, hash, shape, gap);
          whole = false;
        }
      }
    }
    if (whole) {
      if (gap === hyphenGap && accents === 0 && tokens.count > 0) join(units, start, end, tokens);
      tokens.add(start, end, hash, check, accents, shape, gap);
    }
    const after = kindOf(folded);
    if (after === space) gap = spaceGap;
    else if (after === apostrophe) gap = apostropheGap;
    else if (after === hyphen) gap = hyphenGap;
    else return position;
    const next = kindOf(table[units[position + 1] ?? 0] ?? 0);
    if ((next > digit && next !== ligature) || next === 0) return position;
    position += 1;
  }
}

function addMark(accents: number, mark: number, letters: number): number {
  return Math.imul(accents ^ (mark + (letters << 8)), ACCENT_PRIME) ^ (accents >>> 13);
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

/** Notes that the last token and the word `units[from, end)` may be one word. */
function join(units: Uint16Array, from: number, end: number, tokens: TokenBuffer): void {
  const last = tokens.count - 1;
  if (tokens.accents[last] !== 0 || ((tokens.shape[last] ?? 0) & Shape.symbol) !== 0) return;
  const { hash, check } = continueHashes(units, from, end, tokens.hash[last] ?? 0, tokens.check[last] ?? 0);
  tokens.joined.set(last, { hash, check, accents: 0 });
  tokens.shape[last] = (tokens.shape[last] ?? 0) | Shape.joins;
}

function isSpaceOrEnd(units: Uint16Array, position: number, length: number): boolean {
  if (position >= length) return true;
  const kind = kindOf(foldedCharacter(units[position] ?? 0));
  return kind === Kind.space || kind === Kind.lineBreak;
}
