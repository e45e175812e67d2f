import { matchTerms } from '../../../lib/glossary/index.ts';
import { found, termbaseOf } from './support.ts';

const FRENCH = `concept,language,term,status,type,number,plural,pair,do_not_translate
quay,fr,quai,preferred,,,,,
quay,en,quay,preferred,,,,,
crane,fr,grue portuaire,preferred,,,,,
crane,fr,GP,admitted,acronym,,,,
crane,en,harbour crane,preferred,,,,,
crane,en,HC,admitted,acronym,,,,
crane,en,big hook,forbidden,,,,,
league,fr,Ligue des ports du Nord,preferred,,,,,
league,fr,LPN,admitted,acronym,,,,
league,en,League of Northern Ports,preferred,,,,,
league,en,NPL,admitted,acronym,,,,
pilot,fr,pilote,preferred,,,,,
pilot,fr,lamaneur,deprecated,,,,,
pilot,en,pilot,preferred,,,,,
pilot,en,lamaneur,forbidden,,,,,
master,fr,capitaine de port,preferred,,,,,
master,en,harbour master general,preferred,,,harbour masters general,,
porte,fr,porte-voix,preferred,,invariable,,,
porte,en,megaphone,preferred,,,,,
dredge,fr,drague,preferred,,,,,
dredge,fr,excavatrice,admitted,,,,,
dredge,en,dredger,preferred,,,,,
dredge,en,excavator,admitted,,,,,
signal,fr,feu,preferred,,,,lamp,
signal,fr,signal,admitted,,,,sign,
signal,en,sign,preferred,,,,sign,
signal,en,lamp,admitted,,,,lamp,
name,fr,Mer Haute,preferred,,,,,yes
name,en,High Sea,preferred,,,,,
media,fr,média de masse,preferred,,,,,
media,en,mass media,preferred,,,,,
plastic,fr,matière plastique,preferred,,,,,
plastic,en,plastics,preferred,,,,,
trade,fr,échange de houille,preferred,,,,,
trade,en,coal and wood,preferred,,,,,
firm,fr,petite et moyenne cale,preferred,,,,,
firm,en,small and medium-sized slip,preferred,,,,,
wet,fr,infection,preferred,,,,,
wet,en,infections,preferred,,,,,
wet,en,infection,admitted,,,,,
orphan,fr,balise,preferred,,,,,
orphan,en,buoy,deprecated,,,,,
`;
const termbase = termbaseOf(FRENCH);

describe('the target that is written', () => {
  test.each([
    ['has the number of the occurrence', 'Un quai, deux quais.', ['quai → quay', 'quais → quays']],
    ['is an acronym for an acronym', 'La GP casse.', ['GP → HC']],
    ['takes an -s as the acronym of a common noun', 'Les GP cassent.', ['GP → HCs']],
    ['keeps the acronym of a name', 'Dans les LPN du Nord.', ['LPN → NPL']],
    ['is a full form for a full form', 'La grue portuaire casse.', ['grue portuaire → harbour crane']],
    [
      'has the plural that the glossary states',
      'Les capitaines de port.',
      ['capitaines de port → harbour masters general'],
    ],
    [
      'takes its number from the determiner of an invariable',
      'Les porte-voix, le porte-voix, mes vieux porte-voix.',
      ['porte-voix → megaphones', 'porte-voix → megaphone', 'porte-voix → megaphones'],
    ],
    ['is the preferred term for a preferred one', 'La drague passe.', ['drague → dredger']],
    ['is the cognate of an admitted one', 'Les excavatrices passent.', ['excavatrices → excavators']],
    ['has the pair key of the source', 'Les feux et un signal.', ['feux → lamps', 'signal → sign']],
    ['is the source itself where nothing may be translated', 'La Mer Haute.', ['Mer Haute → Mer Haute']],
    ['gets no second plural', 'Les médias de masse.', ['médias de masse → mass media']],
    ['gets no plural in -ses', 'Les matières plastiques.', ['matières plastiques → plastics']],
    [
      'leaves two nouns that are joined alone',
      'Les échanges de houille.',
      ['échanges de houille → coal and wood'],
    ],
    [
      'takes the plural after a joined adjective',
      'Les petites et moyennes cales.',
      ['petites et moyennes cales → small and medium-sized slips'],
    ],
    ['is singular where the glossary has both', 'Une infection.', ['infection → infection']],
    ['is absent where none may be written', 'La balise.', ['balise → –']],
  ])('%s', (_, text, expected) => {
    expect(found(text, termbase)).toEqual(expected);
  });

  test('a deprecated source is reported, and translated by the preferred term', () => {
    const [match] = matchTerms('Deux lamaneurs attendent.', termbase);
    expect(match).toMatchObject({ term: 'lamaneur', status: 'deprecated' });
    expect(match?.target).toEqual({ term: 'pilot', form: 'pilots', status: 'preferred' });
  });

  test('a forbidden or deprecated target is never written', () => {
    const text = FRENCH.split('\n')
      .filter((row) => row.includes(',fr,'))
      .map((row) => row.split(',')[2])
      .join('. ');
    const written = matchTerms(text, termbase).flatMap(({ target }) =>
      target === undefined ? [] : [target],
    );
    expect(written.length).toBeGreaterThan(15);
    for (const { term, status } of written) {
      expect(['preferred', 'admitted', 'proposed']).toContain(status);
      expect(['big hook', 'buoy']).not.toContain(term);
    }
  });
});

describe('a source term in the plural', () => {
  const titles = termbaseOf(
    `concept,language,term
funds,en,Harbour Funds
funds,fr,fonds portuaire
coast,en,Coast
coast,fr,Côte
`,
    'en',
    'fr',
  );
  test('with a capital gives a plural target', () => {
    expect(found('The Harbour Funds pay.', titles)).toEqual(['Harbour Funds → fonds portuaires']);
  });
});
