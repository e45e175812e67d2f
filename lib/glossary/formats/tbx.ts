import { type Concept, type PartOfSpeech, plainTerm, type Term, type TermType } from '../concept.ts';
import type { TermStatus } from '../schema.ts';
import { ConceptCollector } from './collector.ts';
import { readExtras, writeExtras } from './extras.ts';
import type { GlossaryContents, GlossaryFormat, GlossarySource } from './format.ts';
import { escapeXml, readXml, type XmlElement } from './xml.ts';

/** Entry elements of TBX v2 (`termEntry`), v3 (`conceptEntry`) and the first TBX-Min (`entry`). */
const ENTRIES = new Set(['termEntry', 'conceptEntry', 'entry']);
const LANGUAGE_SECTIONS = new Set(['langSet', 'langSec', 'langGroup']);
const TERM_SECTIONS = new Set(['tig', 'ntig', 'termSec', 'termGroup']);
/** Elements whose `type` attribute says what they are (DCA); in DCT the element's own name says it. */
const TYPED = new Set(['descrip', 'termNote', 'admin', 'descripNote', 'xref', 'ref']);

const STATUSES: Readonly<Record<string, TermStatus>> = {
  preferredterm: 'preferred',
  preferred: 'preferred',
  standardizedterm: 'preferred',
  legalterm: 'preferred',
  regulatedterm: 'preferred',
  admittedterm: 'admitted',
  admitted: 'admitted',
  deprecatedterm: 'deprecated',
  deprecated: 'deprecated',
  notrecommended: 'deprecated',
  supersededterm: 'obsolete',
  superseded: 'obsolete',
  obsolete: 'obsolete',
  forbidden: 'forbidden',
  proposed: 'proposed',
};

const TYPES: Readonly<Record<string, TermType>> = {
  acronym: 'acronym',
  initialism: 'acronym',
  abbreviation: 'acronym',
  shortForm: 'short',
  fullForm: 'full',
  variant: 'variant',
  commonName: 'full',
};

const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  properNoun: 'proper noun',
  other: 'other',
};

const isGender = (value: string): value is NonNullable<Term['gender']> =>
  value === 'masculine' || value === 'feminine' || value === 'neuter' || value === 'common';

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

class EntryReader {
  readonly #collector: ConceptCollector;
  #count = 0;

  constructor(collector: ConceptCollector) {
    this.#collector = collector;
  }

  read(entry: XmlElement): void {
    this.#count += 1;
    const wanted = entry.attributes['id'] ?? `entry-${this.#count}`;
    if (this.#collector.has(wanted)) {
      this.#collector.problem(
        'error',
        'duplicate-concept',
        'another entry has this id; this one is left out',
        entry,
        {
          concept: wanted,
          fix: 'give each entry an id of its own',
        },
      );
      return;
    }
    const draft = this.#collector.concept(wanted);
    for (const field of fieldsOf(entry)) {
      const kind = category(field);
      if (kind === 'subjectField' && field.text !== '') {
        for (const domain of field.text.split('|'))
          if (domain.trim() !== '') draft.domain.push(domain.trim());
      } else if (kind === 'definition') draft.definition ??= this.#collector.prose(field.text, field, wanted);
      else if (kind === 'source') draft.source ??= field.text;
      else if (kind === 'note' && field.text === 'precis: do not translate') draft.doNotTranslate = true;
      else if (kind === 'note') draft.note ??= this.#collector.prose(field.text, field, wanted);
    }
    for (const section of entry.children) {
      if (!LANGUAGE_SECTIONS.has(section.name)) continue;
      const language = section.attributes['lang'] ?? section.attributes['language'] ?? '';
      for (const field of fieldsOf(section)) {
        if (category(field) === 'definition')
          draft.definition ??= this.#collector.prose(field.text, field, wanted);
      }
      for (const item of section.children)
        if (TERM_SECTIONS.has(item.name)) this.#term(wanted, language, item);
    }
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
    let term: Term = plainTerm(element.text);
    let stated = false;
    for (const field of fields) {
      const kind = category(field);
      const value = field.text;
      if (
        kind === 'administrativeStatus' ||
        kind === 'usageStatus' ||
        kind === 'termStatus' ||
        kind === 'normativeAuthorization'
      ) {
        const status = STATUSES[value.replace(/-admn-sts$/, '').toLowerCase()];
        if (status === undefined) {
          this.#collector.problem(
            'warning',
            'unknown-status',
            `"${value.slice(0, 40)}" is no status; the term is taken as admitted`,
            field,
            {
              concept,
              term: term.text,
              fix: 'use preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts or supersededTerm-admn-sts',
            },
          );
        }
        term = { ...term, status: status ?? 'admitted' };
        stated = true;
      } else if (kind === 'termType') term = { ...term, type: TYPES[value] ?? 'variant' };
      else if (kind === 'partOfSpeech') term = { ...term, partOfSpeech: PARTS[value] ?? 'other' };
      else if (kind === 'grammaticalGender' && isGender(value)) term = { ...term, gender: value };
      else if (kind === 'grammaticalNumber') term = { ...term, ...numberOf(value) };
      else if (kind === 'note') {
        const extras = readExtras(value);
        if (extras === undefined)
          term = { ...term, note: term.note ?? this.#collector.prose(value, field, concept) };
        else term = { ...term, ...definedOnly(extras) };
      }
    }
    if (!stated && this.#hasTerms(concept, language)) term = { ...term, status: 'admitted' };
    this.#collector.term(concept, language, term, element);
  }

  #hasTerms(concept: string, language: string): boolean {
    return [...this.#collector.concept(concept).terms.keys()].some(
      (tag) => tag.toLowerCase() === language.toLowerCase(),
    );
  }
}

function definedOnly(extras: NonNullable<ReturnType<typeof readExtras>>): Partial<Term> {
  const { forms, match, caseSensitive, pair, qualifier, number, partOfSpeech, status } = extras;
  return {
    ...(forms === undefined ? {} : { forms }),
    ...(match === undefined ? {} : { match }),
    ...(caseSensitive === undefined ? {} : { caseSensitive }),
    ...(pair === undefined ? {} : { pair }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(number === undefined ? {} : { number }),
    ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
    ...(status === undefined ? {} : { status }),
  };
}

function numberOf(value: string): Partial<Term> {
  if (value === 'plural') return { number: 'plural-only' };
  if (value === 'mass' || value === 'massNoun') return { number: 'uncountable' };
  return value === 'singular' ? { number: 'singular' } : {};
}

function readTbx({ text, name }: GlossarySource): GlossaryContents {
  const collector = new ConceptCollector(name);
  const reader = new EntryReader(collector);
  readXml(text, name, ENTRIES, (entry) => reader.read(entry));
  return collector.finish();
}

const STATUS_NAMES: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
  obsolete: 'supersededTerm-admn-sts',
  proposed: 'admittedTerm-admn-sts',
};

const TYPE_NAMES: Readonly<Record<TermType, string>> = {
  full: 'fullForm',
  acronym: 'acronym',
  short: 'shortForm',
  variant: 'variant',
};

function termLines(term: Term): string[] {
  const note = (type: string, value: string): string =>
    `<termNote type="${type}">${escapeXml(value)}</termNote>`;
  const extras = writeExtras(term);
  return [
    `<term>${escapeXml(term.text)}</term>`,
    note('administrativeStatus', STATUS_NAMES[term.status]),
    note('termType', TYPE_NAMES[term.type]),
    ...(term.partOfSpeech === undefined
      ? []
      : [note('partOfSpeech', term.partOfSpeech === 'proper noun' ? 'properNoun' : term.partOfSpeech)]),
    ...(term.gender === undefined ? [] : [note('grammaticalGender', term.gender)]),
    ...(term.number === 'singular' ? [note('grammaticalNumber', 'singular')] : []),
    ...(term.number === 'plural-only' ? [note('grammaticalNumber', 'plural')] : []),
    ...(term.number === 'uncountable' ? [note('grammaticalNumber', 'mass')] : []),
    ...(term.note === undefined ? [] : [`<note>${escapeXml(term.note)}</note>`]),
    ...(extras === undefined ? [] : [`<note>${escapeXml(extras)}</note>`]),
  ];
}

function writeTbx(concepts: readonly Concept[], source: string): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(source)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '<tbxHeader><fileDesc><sourceDesc><p>Written by Précis</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
  ];
  for (const concept of concepts) {
    lines.push(`<conceptEntry id="${escapeXml(concept.id)}">`);
    if (concept.domain.length > 0)
      lines.push(`<descrip type="subjectField">${escapeXml(concept.domain.join('|'))}</descrip>`);
    if (concept.definition !== undefined)
      lines.push(`<descrip type="definition">${escapeXml(concept.definition)}</descrip>`);
    if (concept.source !== undefined) lines.push(`<admin type="source">${escapeXml(concept.source)}</admin>`);
    if (concept.note !== undefined) lines.push(`<note>${escapeXml(concept.note)}</note>`);
    if (concept.doNotTranslate) lines.push('<note>precis: do not translate</note>');
    for (const [language, terms] of Object.entries(concept.terms)) {
      lines.push(`<langSec xml:lang="${escapeXml(language)}">`);
      for (const term of terms) lines.push(`<termSec>${termLines(term).join('')}</termSec>`);
      lines.push('</langSec>');
    }
    lines.push('</conceptEntry>');
  }
  lines.push('</body></text>', '</tbx>');
  return `${lines.join('\n')}\n`;
}

/** TBX version 2 (`martif`) and 3, styles DCA and DCT; written as TBX-Basic version 3, DCA. */
export const tbx: GlossaryFormat = {
  id: 'tbx',
  title: 'TBX (ISO 30042)',
  suffixes: ['.tbx', '.xml'],
  sniff: (start) => (/<(?:\w+:)?(?:martif|tbx|TBX)[\s>]/.test(start) ? 2 : 0),
  read: readTbx,
  write: (concepts, { source }) => ({ text: writeTbx(concepts, source ?? 'en'), problems: [] }),
};
