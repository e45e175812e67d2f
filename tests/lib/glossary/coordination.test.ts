import { matchTerms } from '../../../lib/glossary/index.ts';
import { found, termbaseOf } from './support.ts';

describe('words between the words of a term', () => {
  const french = termbaseOf(`concept,language,term
fishing,fr,ministre des Pêches lointaines
fishing,en,Minister of Distant Fisheries
coast,fr,ministre de la Côte
coast,en,Minister of the Coast
coasts,fr,ministre du Littoral
coasts,en,Shore Minister
side,fr,côte
side,en,coast
`);
  test.each([
    [
      'an adjective',
      'Le ministre norvégien des Pêches lointaines parle.',
      ['ministre norvégien des Pêches lointaines → Minister of Distant Fisheries'],
    ],
    ['a noun is none', 'Le ministre phare des Pêches lointaines parle.', []],
    ['two adjectives are too many', 'Le ministre norvégien actuel des Pêches lointaines parle.', []],
    ['a comma is no adjective', 'Le ministre, norvégien, des Pêches lointaines parle.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, french)).toEqual(expected);
  });

  test.each([
    [
      'both are found',
      'Les ministres des Pêches lointaines et de la Côte signent.',
      [
        'ministres des Pêches lointaines → Ministers of Distant Fisheries',
        'de la Côte → Ministers of the Coast',
      ],
    ],
    [
      'three are found',
      'Les ministres des Pêches lointaines, de la Côte et du Littoral signent.',
      [
        'ministres des Pêches lointaines → Ministers of Distant Fisheries',
        'de la Côte → Ministers of the Coast',
        'du Littoral → Shore Ministers',
      ],
    ],
    [
      'what has no shared head is found as itself',
      'Le ministre des Pêches lointaines parle et la côte écoute.',
      ['ministre des Pêches lointaines → Minister of Distant Fisheries', 'côte → coast'],
    ],
    [
      'a full stop ends it',
      'Voici les ministres des Pêches lointaines. De la Côte, rien.',
      ['ministres des Pêches lointaines → Ministers of Distant Fisheries', 'Côte → coast'],
    ],
  ])('coordination: %s', (_, text, expected) => {
    expect(found(text, french)).toEqual(expected);
  });

  test('what a coordinated part covers is nested', () => {
    const nested = matchTerms('Les ministres des Pêches lointaines et de la Côte.', french).filter(
      (match) => match.nested,
    );
    expect(nested.map(({ concept }) => concept)).toEqual(['side']);
  });

  test('English leaves the preposition out', () => {
    const english = termbaseOf(
      `concept,language,term
a,en,Minister of Distant Fisheries
a,fr,ministre des Pêches lointaines
b,en,Minister of Coasts
b,fr,ministre des Côtes
`,
      'en',
      'fr',
    );
    expect(found('The Ministers of Distant Fisheries and Coasts met.', english)).toEqual([
      'Ministers of Distant Fisheries → ministres des Pêches lointaines',
      'Coasts → ministres des Côtes',
    ]);
  });
});
