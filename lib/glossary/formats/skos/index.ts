import type { GlossaryFormat } from '../format.ts';
import { readRdfXml } from './rdf-xml.ts';
import { readTurtle } from './turtle.ts';
import { writeRdfXml, writeTurtle } from './write.ts';

/** SKOS as Turtle or N-Triples: preferred, alternative and hidden labels, also as SKOS-XL. */
export const skos: GlossaryFormat = {
  id: 'skos',
  title: 'SKOS, Turtle',
  suffixes: ['.ttl', '.nt'],
  sniff: (start, name) => {
    if (/^\s*(?:#[^\n]*\n\s*)*@?(?:prefix|base)\s/i.test(start)) return 2;
    if (/\.(?:ttl|nt)$/.test(name)) return 2;
    return 0;
  },
  read: readTurtle,
  write: writeTurtle,
};

/** SKOS as RDF/XML. */
export const skosXml: GlossaryFormat = {
  id: 'skos-xml',
  title: 'SKOS, RDF/XML',
  suffixes: ['.rdf', '.xml', '.skos'],
  sniff: (start) => (/<(?:\w{1,20}:)?RDF[\s>]/.test(start) ? 2 : 0),
  read: readRdfXml,
  write: writeRdfXml,
};
