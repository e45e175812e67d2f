import * as fc from 'fast-check';
import type { Concept, Term } from '../../../../lib/glossary/index.ts';
import { anyConcepts, places, plainTermIn, read, roundTrip } from './support.ts';

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix h: <https://harbour.example/> .

h:terms a skos:ConceptScheme ; skos:prefLabel "Harbour terms"@en .
h:quay a skos:Concept ;
  skos:altLabel "embarcadère"@fr ;
  skos:prefLabel "quai"@fr, "quay"@en-GB ;
  skos:hiddenLabel "cay"@fr ;
  skos:prefLabel "Kai" ;
  skos:definition "Where ships\\n berth."@en ;
  dct:subject "harbour" .
`;

const RDF_XML = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:xl="http://www.w3.org/2008/05/skos-xl#">
<rdf:Description rdf:about="https://harbour.example/buoy">
  <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
  <xl:prefLabel><xl:Label><xl:literalForm xml:lang="fr">bouée</xl:literalForm></xl:Label></xl:prefLabel>
  <skos:prefLabel xml:lang="en">buoy</skos:prefLabel>
  <skos:altLabel>Boje</skos:altLabel>
</rdf:Description>
</rdf:RDF>
`;

const texts = ({ terms }: Concept): string[] =>
  Object.entries(terms).flatMap(([tag, list]) => list.map(({ text, status }) => `${tag} ${text} ${status}`));

test('Turtle', async () => {
  const contents = await read(TURTLE);
  expect(contents.concepts.map(texts)).toEqual([
    ['fr quai preferred', 'fr embarcadère admitted', 'fr cay deprecated', 'en-GB quay preferred'],
  ]);
  expect(contents.concepts[0]).toMatchObject({
    id: 'https://harbour.example/quay',
    definition: 'Where ships berth.',
    domain: ['harbour'],
  });
  expect(places(contents)).toEqual([['no-language', 10, 18]]);
  const quai = contents.concepts[0]?.terms['fr']?.[0];
  expect(quai && contents.placeOf(quai)).toEqual({ line: 8, column: 18 });
});

test('RDF/XML, with labels of SKOS-XL', async () => {
  const contents = await read(RDF_XML);
  expect(contents.concepts.map(texts)).toEqual([['en buoy preferred', 'fr bouée preferred']]);
  expect(places(contents)).toEqual([['no-language', 7, 3]]);
});

test('broken Turtle is refused with its line and column', async () => {
  await expect(read(TURTLE.replace('"cay"@fr ;', '"cay"@fr "x" ;'))).rejects.toMatchObject({
    code: 'glossary-malformed',
    message: expect.stringMatching(/^g\.txt:9:\d+: this is not well-formed Turtle/) as string,
  });
});

test.each([
  ['a tag that is not closed', RDF_XML.replace('</rdf:Description>', ''), /^g\.txt:9:\d+/],
  ['RDF that is none', RDF_XML.replace('rdf:about="https:', 'rdf:about="x" rdf:ID="https:'), /^g\.txt:3:\d+/],
  ['entities', RDF_XML.replace('<rdf:RDF', '<!DOCTYPE r [<!ENTITY a "b">]><rdf:RDF'), /DOCTYPE/],
])('RDF/XML: %s is refused with its place', async (_, text, message) => {
  await expect(read(text)).rejects.toMatchObject({
    code: 'glossary-malformed',
    message: expect.stringMatching(message) as string,
  });
});

/** What SKOS holds: labels by standing, one preferred a language, deprecated ones hidden. */
function held(concepts: readonly Concept[]): Concept[] {
  const order: Term['status'][] = ['preferred', 'admitted', 'deprecated'];
  const reduce = (terms: readonly Term[]): Term[] => {
    const preferred = terms.find(({ status }) => status === 'preferred');
    return terms
      .map(
        (term): Term =>
          term.status === 'preferred' && term !== preferred ? { ...term, status: 'admitted' } : term,
      )
      .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  };
  return concepts.map((concept) => ({
    ...concept,
    doNotTranslate: false,
    terms: Object.fromEntries(Object.entries(concept.terms).map(([tag, terms]) => [tag, reduce(terms)])),
  }));
}

describe.each(['skos', 'skos-xml'])('%s', (format) => {
  test('holds labels, definitions, notes, sources and domains', async () => {
    const term = plainTermIn(fc.constantFrom('preferred', 'admitted', 'deprecated'));
    await fc.assert(
      fc.asyncProperty(anyConcepts(term), async (concepts) => {
        expect((await roundTrip(concepts, format)).concepts).toEqual(held(concepts));
      }),
      { numRuns: 50 },
    );
  });
});
