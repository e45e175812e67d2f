import { type Concept, MAX_TERM_LENGTH, plainTerm } from '../concept.ts';
import type { FindInput } from '../find.ts';
import type { TextCandidate } from './find-candidates.ts';

/** Longest example that a note quotes, in UTF-16 code units. */
const MAX_EXAMPLE = 300;

function slug(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Candidates as concepts of a glossary, to be written in any of its formats, reviewed and imported: each is a
 * proposed term whose note has its count and the sentence of its example.
 *
 * @param language BCP 47 tag of the texts.
 */
export function candidateConcepts(
  candidates: readonly TextCandidate[],
  texts: readonly FindInput[],
  language: string,
): Concept[] {
  const used = new Map<string, number>();
  return candidates.map(({ term, count, text, example }) => {
    const base = slug(term);
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    const sentence = texts[text]?.sentences[example.sentence];
    const quoted = (texts[text]?.text.slice(sentence?.start, sentence?.end) ?? '').replace(/\s+/g, ' ');
    const shown = quoted.length > MAX_EXAMPLE ? `${quoted.slice(0, MAX_EXAMPLE)}…` : quoted;
    return {
      id: times === 1 ? base : `${base}-${times}`,
      domain: [],
      doNotTranslate: false,
      terms: {
        [language]: [
          { ...plainTerm(term.slice(0, MAX_TERM_LENGTH), 'proposed'), note: `${count} × ${shown}` },
        ],
      },
    };
  });
}
