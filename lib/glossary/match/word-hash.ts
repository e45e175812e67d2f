import { baseOf, foldedCharacter, Kind, kindOf } from './characters.ts';

/** Seeds and primes of the two hashes of a word (FNV-1a over folded letters) and of its accents. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 0x2f0b4c47;
export const HASH_PRIME = 0x01000193;
export const CHECK_PRIME = 0x5bd1e995;
export const ACCENT_PRIME = 0x2c1b3c6d;

/** The hash of a symbol that stands by itself. */
export function symbolHash(code: number): number {
  return Math.imul(HASH_SEED ^ code, HASH_PRIME);
}

export function symbolCheck(code: number): number {
  return Math.imul(CHECK_SEED ^ code, CHECK_PRIME);
}

/** Hashes of a word that goes on with `units[from, until)`, letters and digits only, without accents. */
export function continueHashes(
  units: Uint16Array,
  from: number,
  until: number,
  hash: number,
  check: number,
): { hash: number; check: number } {
  let h = hash;
  let c = check;
  for (let position = from; position < until; position += 1) {
    const folded = foldedCharacter(units[position] ?? 0);
    if (kindOf(folded) > Kind.digit) continue;
    h = Math.imul(h ^ baseOf(folded), HASH_PRIME);
    c = Math.imul(c ^ baseOf(folded), CHECK_PRIME);
  }
  return { hash: h, check: c };
}
