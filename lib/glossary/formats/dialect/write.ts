import type { Concept, Term } from '../../concept.ts';
import { type Column, CSV_COLUMNS } from './columns.ts';

function termCells(concept: Concept, language: string, term: Term, first: boolean): Record<Column, string> {
  const list = (items: readonly string[] | undefined): string => (items ?? []).join('|');
  return {
    concept: concept.id,
    language,
    term: term.qualifier === undefined ? term.text : `${term.text} (${term.qualifier})`,
    status: term.status,
    domain: first ? concept.domain.join('|') : '',
    definition: first ? (concept.definition ?? '') : '',
    type: term.type,
    part_of_speech: term.partOfSpeech ?? '',
    gender: term.gender ?? '',
    number: term.number ?? '',
    plural: list(term.forms?.plural),
    feminine: list(term.forms?.feminine),
    feminine_plural: list(term.forms?.femininePlural),
    forms: list(term.forms?.other),
    match: term.match === 'inflect' ? '' : term.match,
    case_sensitive: term.caseSensitive ? 'yes' : '',
    pair: term.pair ?? '',
    do_not_translate: first && concept.doNotTranslate ? 'yes' : '',
    note: term.note ?? '',
    source: first ? (concept.source ?? '') : '',
    concept_note: first ? (concept.note ?? '') : '',
  };
}

/** The rows of concepts in the dialect, header first. Nothing is lost. */
export function* dialectRows(concepts: readonly Concept[]): Generator<string[]> {
  yield [...CSV_COLUMNS];
  for (const concept of concepts) {
    let first = true;
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const term of terms) {
        const cells = termCells(concept, language, term, first);
        yield CSV_COLUMNS.map((column) => cells[column]);
        first = false;
      }
    }
  }
}
