import { PrecisError } from '../../../errors.ts';
import type { GlossaryContents, GlossarySource, Place } from '../format.ts';
import { readXml } from '../xml.ts';
import { ConceptGatherer } from './concepts.ts';
import { BASE_IRI } from './triple.ts';

/** Elements whose text is a term. */
const LABEL_ELEMENTS = new Set(['prefLabel', 'altLabel', 'hiddenLabel', 'literalForm']);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

/**
 * Where each label stands, by its text, in the order of the file: the RDF parser gives statements in that
 * order, without places. Refuses what XML must not hold before the parser sees it.
 */
function findLabels(text: string, name: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  readXml(text, name, LABEL_ELEMENTS, ({ text: label, line, column }) => {
    const list = places.get(label);
    if (list === undefined) places.set(label, [{ line, column }]);
    else list.push({ line, column });
  });
  for (const list of places.values()) list.reverse();
  return places;
}

/**
 * Reads SKOS as RDF/XML.
 *
 * @throws {PrecisError} `glossary-malformed` with line and column.
 */
export async function readRdfXml({ text, name }: GlossarySource): Promise<GlossaryContents> {
  const places = findLabels(text, name);
  const { RdfXmlParser } = await import('rdfxml-streaming-parser');
  const gatherer = new ConceptGatherer();
  await new Promise<void>((resolve, reject) => {
    const parser = new RdfXmlParser({ baseIRI: BASE_IRI, trackPosition: true });
    parser.on('data', ({ subject, predicate, object }) => {
      const node = ({ termType, value }: { readonly termType: string; readonly value: string }): string =>
        termType === 'BlankNode' ? `_:${value}` : value;
      const isLabel = LABEL_ELEMENTS.has(predicate.value.replace(/^.*[#/]/, ''));
      gatherer.add({
        subject: node(subject),
        predicate: predicate.value,
        object: node(object),
        ...(object.termType === 'Literal' ? { language: object.language } : {}),
        place: (isLabel ? places.get(tidy(object.value))?.pop() : undefined) ?? {},
      });
    });
    parser.on('error', (error: Error) => {
      const [, line, column, why] = /^Line (\d+) column (\d+): (.*)$/s.exec(error.message) ?? [];
      const place = line === undefined ? name : `${name}:${line}:${column}`;
      const message = `${place}: this is not well-formed RDF/XML: ${(why ?? error.message).slice(0, 200)}`;
      reject(new PrecisError('glossary-malformed', message, { cause: error }));
    });
    parser.on('end', resolve);
    parser.end(text);
  });
  return gatherer.finish(name);
}
