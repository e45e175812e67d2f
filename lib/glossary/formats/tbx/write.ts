import type { Concept, Term } from '../../concept.ts';
import { escapeXml } from '../xml.ts';
import { type Category, GENDERS, PARTS_OF_SPEECH, STATUSES, TYPES } from './categories.ts';
import { type Dialect, prefixOf } from './dialects.ts';
import { writeConceptExtras, writeTermExtras } from './extras.ts';

const VERSION_2 = { root: 'martif', entry: 'termEntry', language: 'langSet', term: 'tig' } as const;
const VERSION_3 = { root: 'tbx', entry: 'conceptEntry', language: 'langSec', term: 'termSec' } as const;

/** A name that XML takes as an `id`, in the characters that every tool takes. */
const XML_ID = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

type Meta = 'descrip' | 'termNote' | 'admin';

/** A note as elements, one a line. */
function noteElements(note = ''): string {
  return note
    .split('\n')
    .map((line) => (line === '' ? '' : `<note>${escapeXml(line)}</note>`))
    .join('');
}

class TbxWriter {
  readonly #dialect: Dialect;
  readonly #lines: string[] = [];
  readonly #ids = new Set<string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  #names(): typeof VERSION_2 | typeof VERSION_3 {
    return this.#dialect.version === 2 ? VERSION_2 : VERSION_3;
  }

  #field(meta: Meta, category: Category, value: string | undefined): string {
    if (value === undefined || !this.#dialect.holds.has(category)) return '';
    if (this.#dialect.style === 'dca') return `<${meta} type="${category}">${escapeXml(value)}</${meta}>`;
    const name = `${prefixOf(category)}:${category}`;
    return `<${name}>${escapeXml(value)}</${name}>`;
  }

  #id(wanted: string, index: number): string {
    let id = wanted;
    for (let attempt = 0; !XML_ID.test(id) || this.#ids.has(id); attempt += 1)
      id = `entry-${index + 1}${attempt === 0 ? '' : `-${attempt}`}`;
    this.#ids.add(id);
    return id;
  }

  #term(term: Term, isFirst: boolean): string {
    const { term: section } = this.#names();
    const { partOfSpeech, gender } = term;
    return [
      `<${section}><term>${escapeXml(term.text)}</term>`,
      this.#field('termNote', 'administrativeStatus', STATUSES.write[term.status]),
      this.#field('termNote', 'termType', TYPES.write[term.type]),
      this.#field('termNote', 'partOfSpeech', partOfSpeech && PARTS_OF_SPEECH.write[partOfSpeech]),
      this.#field('termNote', 'grammaticalGender', gender && GENDERS.write[gender]),
      noteElements(term.note),
      noteElements(writeTermExtras(term, isFirst, this.#dialect.holds)),
      `</${section}>`,
    ].join('');
  }

  #concept(concept: Concept, index: number): void {
    const names = this.#names();
    const id = this.#id(concept.id, index);
    const extras = writeConceptExtras(concept, id, this.#dialect.holds);
    this.#lines.push(
      `<${names.entry} id="${id}">`,
      ...concept.domain.map((domain) => this.#field('descrip', 'subjectField', domain)),
      this.#field('descrip', 'definition', concept.definition),
      this.#field('admin', 'source', concept.source),
      noteElements(concept.note),
      noteElements(extras),
    );
    for (const [language, terms] of Object.entries(concept.terms)) {
      this.#lines.push(`<${names.language} xml:lang="${escapeXml(language)}">`);
      terms.forEach((term, position) => {
        this.#lines.push(this.#term(term, position === 0));
      });
      this.#lines.push(`</${names.language}>`);
    }
    this.#lines.push(`</${names.entry}>`);
  }

  #root(language: string): string {
    const { version, type, style } = this.#dialect;
    const tag = escapeXml(language);
    if (version === 2) return `<martif type="${type}" xml:lang="${tag}">`;
    const spaces =
      style === 'dca' || type === 'TBX-Core'
        ? ''
        : ` xmlns:min="http://www.tbxinfo.net/ns/min"${type === 'TBX-Basic' ? ' xmlns:basic="http://www.tbxinfo.net/ns/basic"' : ''}`;
    return `<tbx type="${type}" style="${style}" xml:lang="${tag}" xmlns="urn:iso:std:iso:30042:ed-2"${spaces}>`;
  }

  write(concepts: readonly Concept[], language: string): string {
    const { root } = this.#names();
    const isMartif = this.#dialect.version === 2;
    const header = isMartif ? 'martifHeader' : 'tbxHeader';
    // Version 2 names the constraints that its data categories follow.
    const constraints = isMartif
      ? '<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>'
      : '';
    this.#lines.push(
      '<?xml version="1.0" encoding="UTF-8"?>',
      this.#root(language),
      `<${header}><fileDesc><sourceDesc><p>Written by Précis</p></sourceDesc></fileDesc>${constraints}</${header}>`,
      '<text><body>',
    );
    concepts.forEach((concept, index) => {
      this.#concept(concept, index);
    });
    this.#lines.push('</body></text>', `</${root}>`, '');
    return this.#lines.filter((line, index) => line !== '' || index === this.#lines.length - 1).join('\n');
  }
}

/**
 * Writes concepts in a dialect of TBX. Nothing is lost: see extras.ts.
 *
 * @param language BCP 47 tag of the file itself: its working language.
 */
export function writeTbx(concepts: readonly Concept[], dialect: Dialect, language: string): string {
  return new TbxWriter(dialect).write(concepts, language);
}
