import type { Inflection } from '../languages/inflection.ts';
import { inflectionFor } from './inflection-for.ts';
import { readLayout, type Sections } from './layout.ts';
import { type Contractions, prepareContractions } from './match/contractions.ts';
import { type CueSets, prepareCues } from './match/cues.ts';
import type { ConceptPayload } from './payload.ts';
import { contradiction, PayloadReader } from './payload-bytes.ts';
import type { TermStatus } from './schema.ts';
import { chooseTarget, type Target } from './target.ts';

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
  /** The source term with this number, with its translations, decoded when it is first asked for. */
  readonly termAt: (term: number) => ResolvedTerm;
}

/** What a match must know of its term. */
export interface ResolvedTerm {
  readonly concept: ConceptPayload;
  readonly conceptIndex: number;
  /** Number of the term among the concept's source terms. */
  readonly termIndex: number;
  readonly text: string;
  readonly status: TermStatus;
  /** The best translation, in each number; absent where none may be written. */
  readonly singular: Target | undefined;
  readonly plural: Target | undefined;
}

/** What matching needs of each language: prepared once, however many termbases have it as their source. */
const prepared = new Map<Inflection, Pick<Termbase, 'contractions' | 'cues'>>();

function preparedFor(source: string): Pick<Termbase, 'contractions' | 'cues'> {
  const inflection = inflectionFor(source);
  const known = prepared.get(inflection);
  if (known !== undefined) return known;
  const fresh = { contractions: prepareContractions(inflection), cues: prepareCues(inflection) };
  prepared.set(inflection, fresh);
  return fresh;
}

/**
 * Opens a compiled termbase without copying or parsing its tables: `bytes` must not change afterwards.
 *
 * @throws {PrecisError} `termbase-incompatible` for bytes that this version cannot read.
 */
export function openTermbase(bytes: Uint8Array): Termbase {
  const { header, sections, payload } = readLayout(bytes);
  const concepts = new Map<number, ConceptPayload>();
  const terms = new Map<number, ResolvedTerm>();
  const buffer = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const conceptAt = (index: number): ConceptPayload => {
    const known = concepts.get(index);
    if (known !== undefined) return known;
    const start = sections.conceptStart[index] ?? -1;
    const end = sections.conceptStart[index + 1] ?? -1;
    if (start < 0 || end > buffer.length) throw contradiction();
    const concept = new PayloadReader(buffer, start, end).read();
    concepts.set(index, concept);
    return concept;
  };
  const termAt = (term: number): ResolvedTerm => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    const conceptIndex = sections.termConcept[term] ?? 0;
    const resolved = resolveTerm(conceptAt(conceptIndex), conceptIndex, sections.termIndex[term] ?? 0);
    terms.set(term, resolved);
    return resolved;
  };
  return {
    name: header.name,
    version: header.version,
    source: header.source,
    target: header.target,
    conceptCount: header.concepts,
    termCount: header.terms,
    sections,
    ...preparedFor(header.source),
    conceptAt,
    termAt,
  };
}

function resolveTerm(concept: ConceptPayload, conceptIndex: number, termIndex: number): ResolvedTerm {
  const term = concept.source[termIndex];
  if (term === undefined) throw contradiction();
  return {
    concept,
    conceptIndex,
    termIndex,
    text: term.text,
    status: term.status,
    singular: chooseTarget(concept, termIndex, 'singular'),
    plural: chooseTarget(concept, termIndex, 'plural'),
  };
}
