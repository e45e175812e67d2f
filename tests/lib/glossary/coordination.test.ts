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

  describe('terms that share their last words', () => {
    const english = termbaseOf(
      `concept,language,term
harbours,en,harbour minister
harbours,fr,ministre des Ports
fishing,en,fishing minister
fishing,fr,ministre de la Pêche
land,en,land patrol
land,fr,patrouille terrestre
sea,en,sea patrol
sea,fr,patrouille maritime
air,en,air patrol
air,fr,patrouille aérienne
buoy,en,light buoy tender
buoy,fr,baliseur
tender,en,heavy buoy tender
tender,fr,grand baliseur
policy,en,regional harbour plan
policy,fr,schéma portuaire régional
half,en,regional harbour
half,fr,port régional
water,en,sea
water,fr,mer
plan,en,plans harbour
plan,fr,port d’escale
`,
      'en',
      'fr',
    );
    test.each([
      [
        'the number comes from the shared head',
        'The harbour and fishing ministers met.',
        ['harbour → ministres des Ports', 'fishing ministers → ministres de la Pêche'],
      ],
      [
        'three, with a comma before the conjunction or without',
        'Land, sea, and air patrols left. Land, sea or air patrols return.',
        [
          'Land → patrouilles terrestres',
          'sea → patrouilles maritimes',
          'air patrols → patrouilles aériennes',
          'Land → patrouilles terrestres',
          'sea → patrouilles maritimes',
          'air patrols → patrouilles aériennes',
        ],
      ],
      [
        'two shared words',
        'A light and heavy buoy tender passed.',
        ['light → baliseur', 'heavy buoy tender → grand baliseur'],
      ],
      [
        'not across a full stop',
        'It left the harbour. And fishing ministers met.',
        ['fishing ministers → ministres de la Pêche'],
      ],
      [
        'not without a conjunction',
        'The harbour fishing ministers met.',
        ['fishing ministers → ministres de la Pêche'],
      ],
      [
        'not with the first half of a longer term',
        'The plans and regional harbour plans differ.',
        ['regional harbour plans → schémas portuaires régionaux'],
      ],
      ['not where the other part is no term', 'The harbour and sailing ministers met.', []],
    ])('%s', (_, text, expected) => {
      expect(found(text, english)).toEqual(expected);
    });
  });

  describe('a term whose words stand together goes before one with words between', () => {
    const aid = termbaseOf(`concept,language,term
aid,fr,aide au développement
aid,en,development aid
public,fr,aide publique
public,en,public aid
source,fr,source d’énergie
source,en,energy source
nuclear,fr,énergie nucléaire
nuclear,en,nuclear energy
`);
    test.each([
      [
        'head and adjective are a term',
        'Une aide publique au développement.',
        ['aide publique → public aid'],
      ],
      [
        'a longer term begins within and ends after it',
        'Des sources locales d’énergie nucléaire.',
        ['énergie nucléaire → nuclear energy'],
      ],
      [
        'neither is so',
        'Des sources locales d’énergie et une aide locale au développement.',
        ['sources locales d’énergie → energy sources', 'aide locale au développement → development aid'],
      ],
    ])('unless %s', (_, text, expected) => {
      expect(found(text, aid)).toEqual(expected);
    });
  });
});
