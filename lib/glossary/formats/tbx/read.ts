import { plainTerm, type Term } from '../../concept.ts';
import { ConceptCollector } from '../collector.ts';
import type { GlossaryContents, GlossarySource } from '../format.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { GENDERS, NUMBERS, PARTS_OF_SPEECH, STATUSES, TYPES } from './categories.ts';
import { readConceptExtras, readTermExtras, type TermExtras } from './extras.ts';

/** Entry elements of TBX v2 (`termEntry`), v3 (`conceptEntry`) and the first TBX-Min (`entry`). */
const ENTRIES = new Set(['termEntry', 'conceptEntry', 'entry']);
const LANGUAGE_SECTIONS = new Set(['langSet', 'langSec', 'langGroup']);
const TERM_SECTIONS = new Set(['tig', 'ntig', 'termSec', 'termGroup']);
/** Elements whose `type` attribute says what they are (DCA); in DCT the element's own name says it. */
const TYPED = new Set(['descrip', 'termNote', 'admin', 'descripNote', 'xref', 'ref']);
/** Categories that carry a status, as various dialects call them. */
const STATUS_CATEGORIES = new Set([
  'administrativeStatus',
  'usageStatus',
  'termStatus',
  'normativeAuthorization',
]);

/** What an element says: its `type` in DCA, its name in DCT. */
function category(element: XmlElement): string {
  return TYPED.has(element.name) ? (element.attributes['type'] ?? element.name) : element.name;
}

/** Elements of one level, groups opened, language and term sections left out. */
function fieldsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    LANGUAGE_SECTIONS.has(child.name) || TERM_SECTIONS.has(child.name)
      ? []
      : child.name.endsWith('Grp')
        ? fieldsOf(child)
        : [child],
  );
}

/** Adds a note to those before it, one a line. */
function joinNotes(before: string | undefined, note: string): string {
  return before === undefined ? note : `${before}\n${note}`;
}

class EntryReader {
  readonly #collector: ConceptCollector;
  #count = 0;

  constructor(collector: ConceptCollector) {
    this.#collector = collector;
  }

  read(entry: XmlElement): void {
    this.#count += 1;
    const fields = fieldsOf(entry);
    const notes = fields.filter((field) => category(field) === 'note').map((field) => field.text);
    const extras = notes.flatMap((note) => readConceptExtras(note) ?? [])[0] ?? {};
    const id = extras.id ?? entry.attributes['id'] ?? `entry-${this.#count}`;
    if (this.#collector.has(id)) {
      this.#collector.problem(
        'error',
        'duplicate-concept',
        'another entry has this id; this one is left out',
        entry,
        { concept: id, fix: 'give each entry an id of its own' },
      );
      return;
    }
    const draft = this.#collector.concept(id);
    if (extras.domain !== undefined) draft.domain.push(...extras.domain);
    if (extras.definition !== undefined) draft.definition = extras.definition;
    if (extras.source !== undefined) draft.source = extras.source;
    if (extras.doNotTranslate === true) draft.doNotTranslate = true;
    for (const field of fields) {
      const kind = category(field);
      if (field.text === '') continue;
      if (kind === 'subjectField') draft.domain.push(field.text);
      else if (kind === 'definition') draft.definition ??= this.#collector.prose(field.text, field, id);
      else if (kind === 'source') draft.source ??= field.text;
    }
    const note = notes
      .filter((text) => text !== '' && readConceptExtras(text) === undefined)
      .reduce<string | undefined>(joinNotes, undefined);
    if (note !== undefined) draft.note = this.#collector.prose(note, entry, id);
    for (const section of entry.children) {
      if (LANGUAGE_SECTIONS.has(section.name)) this.#language(id, section);
    }
  }

  #language(concept: string, section: XmlElement): void {
    const draft = this.#collector.concept(concept);
    const language = section.attributes['lang'] ?? section.attributes['language'] ?? '';
    for (const field of fieldsOf(section)) {
      if (category(field) === 'definition' && field.text !== '')
        draft.definition ??= this.#collector.prose(field.text, field, concept);
    }
    for (const item of section.children)
      if (TERM_SECTIONS.has(item.name)) this.#term(concept, language, item);
  }

  #term(concept: string, language: string, section: XmlElement): void {
    const fields = fieldsOf(section);
    const element = fields.find(({ name }) => name === 'term');
    if (element === undefined || element.text === '') {
      this.#collector.problem('error', 'no-term', 'the section has no term and is left out', section, {
        concept,
      });
      return;
    }
    const isFirst = !this.#collector.hasTerms(concept, language);
    let term = plainTerm(element.text, isFirst ? 'preferred' : 'admitted');
    for (const field of fields) term = { ...term, ...this.#field(field, term, concept) };
    this.#collector.term(concept, language, term, element);
  }

  /** What one field says of a term. */
  #field(field: XmlElement, term: Term, concept: string): Partial<Term> {
    const kind = category(field);
    const value = field.text;
    if (value === '') return {};
    if (STATUS_CATEGORIES.has(kind)) return { status: this.#status(field, term, concept) };
    const name = value.toLowerCase();
    if (kind === 'termType') return { type: TYPES.read.get(name) ?? term.type };
    if (kind === 'partOfSpeech') return { partOfSpeech: PARTS_OF_SPEECH.read.get(name) ?? 'other' };
    const gender = kind === 'grammaticalGender' ? GENDERS.read.get(name) : undefined;
    if (gender !== undefined) return { gender };
    const number = kind === 'grammaticalNumber' ? NUMBERS.get(name) : undefined;
    if (number !== undefined) return { number };
    if (kind !== 'note') return {};
    const extras = readTermExtras(value);
    return extras === undefined
      ? { note: this.#collector.prose(joinNotes(term.note, value), field, concept) }
      : definedOnly(extras);
  }

  #status(field: XmlElement, term: Term, concept: string): Term['status'] {
    const status = STATUSES.read.get(field.text.toLowerCase());
    if (status !== undefined) return status;
    this.#collector.problem(
      'warning',
      'unknown-status',
      `"${field.text.slice(0, 40)}" is no status; the term is taken as admitted`,
      field,
      {
        concept,
        term: term.text,
        fix: 'use preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts or supersededTerm-admn-sts',
      },
    );
    return 'admitted';
  }
}

function definedOnly(extras: TermExtras): Partial<Term> {
  const { forms, match, caseSensitive, pair, qualifier, number, partOfSpeech, status, type, gender } = extras;
  return {
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
    ...(gender === undefined ? {} : { gender }),
    ...(number === undefined ? {} : { number }),
    ...(forms === undefined ? {} : { forms }),
    ...(match === undefined ? {} : { match }),
    ...(caseSensitive === undefined ? {} : { caseSensitive }),
    ...(pair === undefined ? {} : { pair }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

/**
 * Reads TBX: version 2 (`martif`) and 3, styles DCA and DCT, and the first TBX-Min.
 *
 * @throws {PrecisError} `glossary-malformed` with line and column.
 */
export function readTbx({ text, name }: GlossarySource): GlossaryContents {
  const collector = new ConceptCollector(name);
  const reader = new EntryReader(collector);
  readXml(text, name, ENTRIES, (entry) => reader.read(entry));
  return collector.finish();
}
