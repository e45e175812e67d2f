import type { Inflection } from '../../languages/inflection.ts';
import { TokenBuffer, type WordKey } from './token-model.ts';
import { NO_CONTRACTIONS, tokenise } from './tokenise.ts';

/** One word that stands for others. */
export interface Contraction {
  readonly hash: number;
  /** The words it stands for, always and before an apostrophe; empty where it stands for itself. */
  readonly always: readonly WordKey[];
  readonly elided: readonly WordKey[];
}

/** The contractions of a language, ready for `tokenise`: a table without collisions over the low bits of the hash. */
export interface Contractions {
  readonly mask: number;
  /** Index of a contraction + 1, or 0. */
  readonly slots: Uint8Array;
  readonly list: readonly Contraction[];
}

const scratch = new TokenBuffer(64);

/** Folds one word; marks, ligatures and ignored characters as in a text. */
export function wordKey(word: string): WordKey {
  const tokens = tokenise(word, NO_CONTRACTIONS, scratch);
  return {
    hash: tokens.hash[0] ?? 0,
    check: tokens.check[0] ?? 0,
    accents: tokens.accents[0] ?? 0,
  };
}

type ContractionData = Pick<Inflection, 'contractions' | 'elisions'>;

const prepared = new WeakMap<ContractionData, Contractions>();

/** The contractions of a language's data, folded once. */
export function prepareContractions(data: ContractionData): Contractions {
  const known = prepared.get(data);
  if (known !== undefined) return known;
  const contractions = fold(data);
  prepared.set(data, contractions);
  return contractions;
}

function fold({ contractions, elisions }: ContractionData): Contractions {
  const words = [...new Set([...Object.keys(contractions), ...Object.keys(elisions)])];
  const list = words.map((word) => ({
    hash: wordKey(word).hash,
    always: (contractions[word] ?? []).map(wordKey),
    elided: (elisions[word] ?? []).map(wordKey),
  }));
  for (let size = 256; ; size *= 2) {
    const slots = new Uint8Array(size);
    const mask = size - 1;
    const free = list.every(({ hash }, index) => {
      if (slots[hash & mask] !== 0) return false;
      slots[hash & mask] = index + 1;
      return true;
    });
    if (free) return { mask, slots, list };
  }
}
