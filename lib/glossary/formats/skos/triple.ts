import type { Place } from '../format.ts';

/** One statement of an RDF file, in the little that glossaries need. */
export interface Triple {
  /** An IRI, or `_:` and the name of a blank node. */
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Of a literal: its language tag, empty where it has none. Absent for IRIs and blank nodes. */
  readonly language?: string;
  readonly place: Place;
}

/** Names of the vocabularies that are read and written. */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const OWL_DEPRECATED = 'http://www.w3.org/2002/07/owl#deprecated';

/** What relative addresses are resolved against: a name that never leads anywhere (RFC 6761). */
export const BASE_IRI = 'http://precis.invalid/';

/** Addresses of concepts that have none of their own. */
export const CONCEPT_IRI = 'urn:precis:concept:';
