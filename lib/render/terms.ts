import type { BriefTerm, Translation } from '../glossary/schema.ts';
import type { Messages } from './locale/index.ts';

/** Terms under one heading of the term list. */
export interface DomainGroup {
  /** Absent for terms without a domain. */
  readonly domain?: string;
  readonly terms: readonly NumberedTerm[];
}

/** A term with its position in the brief, from 0: what identifiers on a page are made of. */
export interface NumberedTerm {
  readonly index: number;
  readonly term: BriefTerm;
}

/**
 * Terms by their first domain. Groups come in the order of their most frequent term, so that what the
 * article is about comes first; terms without a domain come last.
 */
export function groupByDomain(terms: readonly BriefTerm[]): readonly DomainGroup[] {
  const groups = new Map<string, NumberedTerm[]>();
  const rest: NumberedTerm[] = [];
  for (const [index, term] of terms.entries()) {
    const domain = term.domain[0];
    const group = domain === undefined ? rest : (groups.get(domain) ?? []);
    group.push({ index, term });
    if (domain !== undefined) groups.set(domain, group);
  }
  const named: DomainGroup[] = [...groups].map(([domain, members]) => ({ domain, terms: members }));
  return rest.length > 0 ? [...named, { terms: rest }] : named;
}

/** The forms in which a term stands in the article, in order of first appearance, each once. */
export function surfaceForms(term: BriefTerm): readonly string[] {
  return [...new Set(term.occurrences.map(({ surface }) => surface))];
}

/** Translations by language, languages and translations in the order given. */
export function groupByLanguage(
  translations: readonly Translation[],
): ReadonlyMap<string, readonly Translation[]> {
  const groups = new Map<string, Translation[]>();
  for (const translation of translations) {
    const group = groups.get(translation.language);
    if (group === undefined) groups.set(translation.language, [translation]);
    else group.push(translation);
  }
  return groups;
}

/** A translation's status in words, where it is not the preferred term; empty where it is. */
export function statusNote(status: Translation['status'], messages: Messages): string {
  return status === 'preferred' ? '' : messages.status[status];
}
