import type { Concept, Term } from '../../concept.ts';
import type { WriteOptions, WrittenGlossary } from '../format.ts';
import { Losses } from '../losses.ts';
import { countUnheld, type Holdable } from '../unheld.ts';
import { escapeXml } from '../xml.ts';
import { CONCEPT_IRI, DCTERMS, RDF_TYPE, SKOS } from './triple.ts';

/** A literal of a concept: the vocabulary and name of the property, the text, and the language of a label. */
interface Property {
  readonly vocabulary: 'skos' | 'dcterms';
  readonly name: string;
  readonly text: string;
  readonly language?: string;
}

interface SkosConcept {
  readonly iri: string;
  readonly properties: readonly Property[];
}

/** An absolute address stays; any other identifier becomes one. */
function iriOf(id: string): string {
  return /^(?:https?:\/\/|urn:)[^\s<>"{}|\\^`]+$/.test(id) ? id : CONCEPT_IRI + encodeURIComponent(id);
}

/** Labels in the order in which they are written, which is the one in which they are read. */
const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;

/** SKOS allows one preferred label a language; a term that must not be used is a hidden one. */
function labelOf(term: Term, isFirstPreferred: boolean): (typeof LABELS)[number] {
  if (term.status === 'preferred' && isFirstPreferred) return 'prefLabel';
  return term.status === 'preferred' || term.status === 'admitted' ? 'altLabel' : 'hiddenLabel';
}

const HELD: ReadonlySet<Holdable> = new Set([
  'domains',
  'definitions',
  'notes on concepts',
  'sources',
  'qualifiers',
]);

function skosConcepts(concepts: readonly Concept[], losses: Losses): SkosConcept[] {
  return concepts.flatMap((concept) => {
    const properties: Property[] = [];
    for (const [language, terms] of Object.entries(concept.terms)) {
      const preferred = terms.find(({ status }) => status === 'preferred');
      losses.lost(
        'the difference between deprecated, forbidden and obsolete',
        terms.filter(({ status }) => status === 'forbidden' || status === 'obsolete').length,
      );
      const labels: Property[][] = LABELS.map(() => []);
      for (const term of terms) {
        if (term.status === 'proposed') {
          losses.leftOut(concept, term.text, 'proposed-term', 'it is only proposed');
          continue;
        }
        const text = term.qualifier === undefined ? term.text : `${term.text} (${term.qualifier})`;
        const name = labelOf(term, term === preferred);
        labels[LABELS.indexOf(name)]?.push({ vocabulary: 'skos', name, text, language });
      }
      properties.push(...labels.flat());
    }
    if (properties.length === 0) return [];
    const more = (vocabulary: Property['vocabulary'], name: string, text: string | undefined): void => {
      if (text !== undefined) properties.push({ vocabulary, name, text });
    };
    more('skos', 'definition', concept.definition);
    for (const line of (concept.note ?? '').split('\n').filter((text) => text !== ''))
      more('skos', 'note', line);
    more('dcterms', 'source', concept.source);
    for (const domain of concept.domain) more('dcterms', 'subject', domain);
    countUnheld(concept, losses, HELD);
    return [{ iri: iriOf(concept.id), properties }];
  });
}

const VOCABULARIES: Readonly<Record<Property['vocabulary'], string>> = { skos: SKOS, dcterms: DCTERMS };

/** Writes SKOS as Turtle. */
export async function writeTurtle(
  concepts: readonly Concept[],
  options: WriteOptions,
): Promise<WrittenGlossary> {
  const losses = new Losses(options.name ?? 'skos');
  const { Writer, DataFactory } = await import('n3');
  const { namedNode, literal } = DataFactory;
  const writer = new Writer({ prefixes: { ...VOCABULARIES } });
  for (const { iri, properties } of skosConcepts(concepts, losses)) {
    const subject = namedNode(iri);
    writer.addQuad(subject, namedNode(RDF_TYPE), namedNode(`${SKOS}Concept`));
    for (const { vocabulary, name, text, language } of properties)
      writer.addQuad(subject, namedNode(VOCABULARIES[vocabulary] + name), literal(text, language));
  }
  const content = await new Promise<string>((resolve, reject) => {
    writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result)));
  });
  return { content, problems: losses.finish() };
}

/** Writes SKOS as RDF/XML. */
export function writeRdfXml(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const losses = new Losses(options.name ?? 'skos-xml');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="${SKOS}" xmlns:dcterms="${DCTERMS}">`,
  ];
  for (const { iri, properties } of skosConcepts(concepts, losses)) {
    lines.push(`<skos:Concept rdf:about="${escapeXml(iri)}">`);
    for (const { vocabulary, name, text, language } of properties) {
      const tag = language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`;
      lines.push(`<${vocabulary}:${name}${tag}>${escapeXml(text)}</${vocabulary}:${name}>`);
    }
    lines.push('</skos:Concept>');
  }
  lines.push('</rdf:RDF>', '');
  return { content: lines.join('\n'), problems: losses.finish() };
}
