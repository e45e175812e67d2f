import fc from 'fast-check';
import { matchTerms } from '../../../lib/glossary/index.ts';
import { tokensOf } from '../../../lib/glossary/text-tokens.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import { found, termbaseOf } from './support.ts';

const FRENCH = `concept,language,term,status,domain,type,number,plural,case_sensitive,do_not_translate
ports,fr,port de pêche,,,,,,,
ports,en,fishing port,,,,,,,
canal,fr,canal fluvial,,,,,,,
canal,en,river canal,,,,,,,
union,fr,Union maritime,,,,,,,
union,en,Maritime Union,,,,,,,
union,fr,UM,admitted,,acronym,,,,
union,en,MU,admitted,,acronym,,,,
ligue,fr,LINO,,,acronym,,,,
ligue,en,LINO,,,acronym,,,,
nora,fr,NORA,,,acronym,,,yes,
nora,en,NORA,,,acronym,,,,
fonds,fr,fonds,,,,invariable,,,
fonds,en,fund,,,,,,,
demande,fr,demande,,,,,,,
demande,en,request,,,,,,,
etat,fr,État riverain,,,,,,,
etat,en,riparian State,,,,,,,
Pari,fr,pari,,,,,,,
Pari,en,bet,,,,,,,
porte,fr,porte-voix,,,,invariable,,,
porte,en,megaphone,,,,,,,
president,fr,président,,,,,,,
president,en,chairperson,,,,,,,
marche,fr,marché,,,,,,,
marche,en,market,,,,,,,
ligue2,fr,Ligue,,,,,,yes,
ligue2,en,League,,,,,,,
vieux,fr,paquebot,deprecated,,,,,,
vieux,fr,navire de ligne,preferred,,,,,,
vieux,en,liner,preferred,,,,,,
vieux,en,steamer,forbidden,,,,,,
mot,fr,Mare Nostrum,,,,,,,yes
mot,en,Our Sea,,,,,,,
aide,fr,aide,,,,,,,
aide,en,aid,,,,uncountable,,,
`;

const termbase = termbaseOf(FRENCH);

describe('matching French terms', () => {
  test.each([
    ['Les ports de pêche ferment.', ['ports de pêche → fishing ports']],
    ['Les canaux fluviaux gèlent.', ['canaux fluviaux → river canals']],
    ['LES CANAUX FLUVIAUX', ['CANAUX FLUVIAUX → river canals']],
    ['Les Etats riverains signent.', ['Etats riverains → riparian States']],
    ['un port\nde pêche', ['port\nde pêche → fishing port']],
    ['un port de pêche', ['port de pêche → fishing port']],
    ['Le port. De pêche, il n’est plus question.', []],
    ['L’UM et l’union maritime', ['UM → MU', 'union maritime → Maritime Union']],
    ['Il a bu un um de lait', []],
    ['Le Lino du quai', ['Lino → LINO']],
    ['le lino du couloir', []],
    ['Nora parle de la NORA.', ['NORA → NORA']],
    ['Les fonds sont là ; le fond est vaseux.', ['fonds → funds']],
    ['Sa demande est prête, il demande une suite.', ['demande → request']],
    ['Elle vit à Paris depuis dix ans.', []],
    ['Les paris sont ouverts.', ['paris → bets']],
    ['Les porte-voix et un porte voix', ['porte-voix → megaphones', 'porte voix → megaphone']],
    ['La présidente parle.', ['présidente → chairperson']],
    ['Le vice-président parle.', []],
    ['L’ex-président parle.', ['président → chairperson']],
    ['Le marché monte, la marche est longue.', ['marché → market']],
    ['La Ligue joue, une ligue naît.', ['Ligue → League']],
    ['Deux paquebots', ['paquebots → liners']],
    ['La Mare Nostrum', ['Mare Nostrum → Mare Nostrum']],
    ['Les aides arrivent.', ['aides → aid']],
    ['Voici les paquebots que nous aimons.', ['paquebots → liners']],
  ])('%s', (text, expected) => {
    expect(found(text, termbase)).toEqual(expected);
  });

  test('a text in decomposed characters is matched in place', () => {
    const text = 'Les États riverains'.normalize('NFD');
    const [match] = matchTerms(text, termbase);
    expect(text.slice(match?.start, match?.end)).toBe('États riverains'.normalize('NFD'));
  });

  test('soft hyphens inside a word do not hide it', () => {
    expect(found('un port de pê\u00adche', termbase)).toEqual(['port de pê\u00adche → fishing port']);
  });
});

describe('matching English terms', () => {
  const english = termbaseOf(
    `concept,language,term,status,plural,number
sg,en,Harbour Master General,,Harbour Masters General,
sg,fr,capitaine général de port,,,
centre,en,rescue centre,,,
centre,fr,centre de secours,,,
w,en,work,,,
w,fr,travail,,,
stake,en,shoreholder,,,
stake,fr,riverain,,,
will,en,will,,,
will,fr,testament,,,
berth,en,berth,,,
berth,fr,poste à quai,,,
government,en,government,,,
government,fr,gouvernement,,,
moor,en,stabilise,,,
moor,fr,stabiliser,,,
dredging,en,dredging,,,
dredging,fr,dragage,,,
service,en,service,,,
service,fr,service,,,
`,
    'en',
    'fr',
  );
  test.each([
    ['Two Harbour Masters General met.', ['Harbour Masters General → capitaines généraux de port']],
    ['The rescue centers opened.', ['rescue centers → centres de secours']],
    ['They work; the work is done.', ['work → travail']],
    ['The shore-holders agree.', ['shore-holders → riverains']],
    ['He will read the will.', ['will → testament']],
    ['We berth at noon and walk to berths.', ['berths → postes à quai']],
    ['It was given to government.', ['government → gouvernement']],
    ['They stabilized it by stabilising the hull.', ['stabilized → stabiliser', 'stabilising → stabiliser']],
    ['They avoid dredging the channel.', ['dredging → dragage']],
    ['Call Harbour Services now.', ['Services → services']],
  ])('%s', (text, expected) => {
    expect(found(text, english)).toEqual(expected);
  });
});

describe('several concepts at one place', () => {
  const ambiguous = termbaseOf(`concept,language,term,status,domain
a,fr,quart,preferred,navigation
a,en,watch,,
b,fr,quart,preferred,measures
b,en,quarter,,
c,fr,passerelle,preferred,navigation
c,en,bridge,,
d,fr,litre,preferred,measures
d,en,litre,,
`);
  test('the domain that the text speaks of decides', () => {
    expect(found('Un quart sur la passerelle.', ambiguous)).toContain('quart → watch');
    expect(found('Un quart de litre.', ambiguous)).toContain('quart → quarter');
  });
  test('the other meaning is returned with its rank', () => {
    expect(matchTerms('Un quart de litre.', ambiguous).map(({ concept, rank }) => [concept, rank])).toEqual([
      ['b', 0],
      ['a', 1],
      ['d', 0],
    ]);
  });
});

describe('nested terms', () => {
  const nested = termbaseOf(`concept,language,term
a,fr,secrétaire général
a,en,Secretary General
b,fr,secrétaire général de la Ligue
b,en,Secretary General of the League
`);
  test('the longest wins and what it covers is flagged', () => {
    const matches = matchTerms('Le secrétaire général de la Ligue parle.', nested);
    expect(matches.map(({ concept, nested: inner }) => [concept, inner])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });
});

describe('any text', () => {
  const alphabet = fc.constantFrom(
    'port',
    ' ',
    'de',
    'pêche',
    '’',
    '-',
    '\n',
    'UM',
    'L',
    'É',
    '\u0301',
    '\u00ad',
    '«',
    '.',
    '😀',
    'œ',
  );
  test('matches stand in order, inside the text, and never overlap unless nested', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const match of matchTerms(text, termbase)) {
          expect(match.start).toBeGreaterThanOrEqual(0);
          expect(match.end).toBeLessThanOrEqual(text.length);
          expect(match.end).toBeGreaterThan(match.start);
          if (match.nested) continue;
          if (match.rank === 0) expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
      }),
    );
  });

  test('a term set between other words is found where it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('bla ', '« ', '12 ', ''),
        fc.constantFrom(' bla', ' »', '.', ''),
        (before, after) => {
          const text = `${before}ports de pêche${after}`;
          const [match] = matchTerms(text, termbase);
          expect(text.slice(match?.start, match?.end)).toBe('ports de pêche');
        },
      ),
    );
  });
});

test('tokens of a text in another language are not taken for those of the termbase', () => {
  const english = termbaseOf('concept,language,term\na,en,plat du jour\na,fr,plat du jour\n', 'en', 'fr');
  const text = 'The plat du jour is cod.';
  const known = tokensOf(text, languageFor('fr'));
  expect(matchTerms(text, english, known)).toEqual(matchTerms(text, english));
  expect(matchTerms(text, english)).toHaveLength(1);
});
