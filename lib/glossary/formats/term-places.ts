import { enlarged } from '../../enlarged.ts';
import type { Term } from '../concept.ts';
import type { GlossaryContents, Place } from './format.ts';

/** Stands for a line or column that a format does not know. */
const UNKNOWN = 0;

/** Where each term stands in its file, in few bytes a term: a large glossary has millions. */
export class TermPlaces {
  readonly #indexOf = new Map<Term, number>();
  /** Line and column of each term, in turn. */
  #places = new Int32Array(64);

  add(term: Term, { line = UNKNOWN, column = UNKNOWN }: Place): void {
    const index = this.#indexOf.size;
    if (index * 2 >= this.#places.length) this.#places = enlarged(this.#places);
    this.#places[index * 2] = line;
    this.#places[index * 2 + 1] = column;
    this.#indexOf.set(term, index);
  }

  /** Gives the place of a term; undefined for one that is not of this file. Holds nothing but the places. */
  lookup(): GlossaryContents['placeOf'] {
    const indexOf = this.#indexOf;
    const places = this.#places;
    return (term) => {
      const index = indexOf.get(term);
      if (index === undefined) return undefined;
      const line = places[index * 2] ?? UNKNOWN;
      const column = places[index * 2 + 1] ?? UNKNOWN;
      return { ...(line === UNKNOWN ? {} : { line }), ...(column === UNKNOWN ? {} : { column }) };
    };
  }
}
