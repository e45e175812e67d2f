import { inflectionFor } from './inflection-for.ts';
import { readLayout, type Sections } from './layout.ts';
import { type CueSets, prepareCues } from './match/cues.ts';
import { type Contractions, prepareContractions } from './match/tokens.ts';
import { type ConceptPayload, payloadSchema } from './payload.ts';

/** A compiled glossary of one language pair, ready to be matched. */
export interface Termbase {
  readonly name: string;
  /** Hash of the contents. */
  readonly version: string;
  /** BCP 47 tags as given to the compiler. */
  readonly source: string;
  readonly target: string;
  readonly conceptCount: number;
  readonly termCount: number;
  readonly sections: Sections;
  readonly contractions: Contractions;
  readonly cues: CueSets;
  /** The concept with this number, decoded when it is first asked for. */
  readonly conceptAt: (index: number) => ConceptPayload;
}

/**
 * Opens a compiled termbase without copying or parsing its tables: `bytes` must not change afterwards.
 *
 * @throws {PrecisError} `termbase-incompatible` for bytes that this version cannot read.
 */
export function openTermbase(bytes: Uint8Array): Termbase {
  const { header, sections, payload } = readLayout(bytes);
  const decoded = new Map<number, ConceptPayload>();
  const inflection = inflectionFor(header.source);
  const decoder = new TextDecoder();
  return {
    name: header.name,
    version: header.version,
    source: header.source,
    target: header.target,
    conceptCount: header.concepts,
    termCount: header.terms,
    sections,
    contractions: prepareContractions(inflection),
    cues: prepareCues(inflection),
    conceptAt: (index) => {
      const known = decoded.get(index);
      if (known !== undefined) return known;
      const json = decoder.decode(
        payload.subarray(sections.conceptStart[index], sections.conceptStart[index + 1]),
      );
      const concept = payloadSchema.parse(JSON.parse(json));
      decoded.set(index, concept);
      return concept;
    },
  };
}
