import type { Concept, Term } from './concept.ts';

/** Two terms with one key are one term given twice. A noun and a verb of one spelling are two. */
export function termKey({ text, qualifier, partOfSpeech, gender }: Term): string {
  return JSON.stringify([text, qualifier, partOfSpeech, gender]);
}

/** The concepts with each term once: of terms that a language of a concept has twice, the first. */
export function withoutDuplicates(concepts: readonly Concept[]): Concept[] {
  return concepts.map((concept) => {
    const terms = Object.entries(concept.terms).map(([language, list]): [string, Term[]] => {
      const byKey = new Map<string, Term>();
      for (const term of list) if (!byKey.has(termKey(term))) byKey.set(termKey(term), term);
      return [language, [...byKey.values()]];
    });
    return { ...concept, terms: Object.fromEntries(terms) };
  });
}
