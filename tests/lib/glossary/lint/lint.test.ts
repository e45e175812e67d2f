import { lintGlossary, readGlossary } from '../../../../lib/glossary/index.ts';

/** Findings as `code level line: term`, of rows below the header. */
async function lint(
  rows: string,
  header = 'concept,language,term,status,domain,type,match,case_sensitive,pair',
) {
  const contents = await readGlossary(Buffer.from(`${header}\n${rows}`), { name: 'g.csv' });
  return lintGlossary(contents, 'g.csv').map(
    ({ code, level, line, term }) => `${code} ${level} ${line ?? '-'}: ${term ?? '-'}`,
  );
}

const QUAY = 'q,fr,quai\nq,en,quay\n';

test('a sound glossary has no findings', async () => {
  expect(await lint(`${QUAY}b,fr,bouée\nb,en,buoy\ns,fr,SAR\ns,en,SAR\n`)).toEqual([]);
});

test.each([
  ['a term given twice', `${QUAY}q,fr,quai\n`, ['duplicate-term warning 4: quai']],
  ['a concept given twice', `${QUAY}r,fr,quai\nr,en,quay\n`, ['duplicate-concept warning 4: quai']],
  [
    'two concepts with one term and different translations',
    `${QUAY}p,fr,quai\np,en,platform\n`,
    ['conflicting-targets warning 4: quai'],
  ],
  [
    'the same in domains that tell them apart',
    'q,fr,quai,,harbour\nq,en,quay\np,fr,quai,,railway\np,en,platform\n',
    ['conflicting-targets note 4: quai'],
  ],
  ['the same where one is never looked for', `${QUAY}p,fr,quai,,,,none\np,en,platform\n`, []],
  [
    'a term approved and forbidden',
    `${QUAY}q,en,dock,forbidden\nd,fr,bassin\nd,en,dock\n`,
    ['contradictory-status note 4: dock', 'conflicting-targets warning 6: dock'],
  ],
  [
    'approved and deprecated in one concept',
    `${QUAY}q,en,quay,deprecated\n`,
    ['duplicate-term warning 4: quay', 'contradictory-status warning 4: quay'],
  ],
  ['two preferred terms', `${QUAY}q,en,wharf,preferred\n`, ['several-preferred warning 4: wharf']],
  [
    'two preferred terms with pair keys of their own',
    's,fr,sauvetage,preferred,,,,,a\ns,fr,secours,preferred,,,,,b\ns,en,rescue\n',
    [],
  ],
  [
    'a deprecated term without a preferred one',
    'q,fr,quai\nq,en,dock,deprecated\n',
    ['no-approved-term warning 3: dock'],
  ],
  ['a proposed term only', 'q,fr,quai\nq,en,dock,proposed\n', ['no-approved-term note 3: dock']],
  ['a concept in one language', `${QUAY}b,fr,bouée\n`, ['missing-target warning 4: bouée']],
  [
    'a language that most concepts have',
    `${QUAY}q,de,Kai\nb,fr,bouée\nb,en,buoy\n`,
    ['missing-target note 5: bouée'],
  ],
  ['a stop word', 'a,fr,avec\na,en,quay\n', ['common-word error 2: avec']],
  ['an everyday word', 'a,fr,chalut\na,en,country\n', ['common-word warning 3: country']],
  [
    'an everyday word that is never looked for, or only with a capital',
    'a,fr,pays,,,,none\na,en,Country,,,,,yes\n',
    [],
  ],
  ['an acronym that is a word', 'a,fr,EST\na,en,EASTERN\n', ['acronym-word warning 2: EST']],
  [
    'brackets that do not close',
    'a,fr,quai (nord\na,en,“quay\n',
    ['unbalanced-brackets warning 2: quai (nord', 'unbalanced-brackets warning 3: “quay'],
  ],
  ['brackets that do', 'a,fr,« quai »\na,de,„Kai“\n', []],
  [
    'punctuation at the end',
    'a,fr,quai;\na,en,quay.\n',
    ['end-punctuation warning 2: quai;', 'end-punctuation warning 3: quay.'],
  ],
  ['an abbreviation with its full stop', 'a,fr,env.\na,en,approx.\n', ['end-punctuation warning 3: approx.']],
  [
    'two spaces, an invisible character',
    'a,fr,quai  nord\na,en,qu\u200bay\n',
    ['odd-space warning 2: quai  nord', 'odd-space warning 3: qu\u200bay'],
  ],
  ['a dash for a missing term', 'a,fr,quai\na,en,-\n', ['no-letter error 3: -']],
  ['letters of two scripts', 'a,fr,qu\u0430i\na,en,quay\n', ['mixed-scripts warning 2: qu\u0430i']],
  [
    'all in capitals',
    'a,fr,POSTE DE PILOTAGE\na,en,pilot station\n',
    ['suspicious-case warning 2: POSTE DE PILOTAGE'],
  ],
  [
    'a capital as at the start of a sentence',
    'a,fr,Poste de pilotage\na,en,pilot station\nb,fr,poste de secours\nb,en,rescue station\n',
    ['suspicious-case note 2: Poste de pilotage'],
  ],
  [
    'names, which start with a capital by right',
    'a,fr,Organisation maritime internationale\na,en,x\nb,fr,Organisation mondiale du commerce\nb,en,y\nc,fr,organisation sans but lucratif\nc,en,z\n',
    [],
  ],
  [
    'German nouns',
    'a,fr,poste de pilotage\na,de,Lotsenstation am Kai\nb,fr,poste\nb,de,die lotsenstation\n',
    [],
  ],
])('%s', async (_, rows, expected) => {
  expect(await lint(rows)).toEqual(expected);
});

test('each finding has its place, a reason and a fix', async () => {
  const contents = await readGlossary(Buffer.from(`concept,language,term\n${QUAY}x,fr,avec\n`), {
    name: 'g.csv',
  });
  for (const problem of lintGlossary(contents, 'g.csv')) {
    expect(problem).toMatchObject({ file: 'g.csv', line: 4, column: 3, concept: 'x' });
    expect(problem.message).not.toBe('');
    expect(problem.fix).not.toBe('');
  }
});

test('findings of one kind are listed up to a limit and then counted', async () => {
  const rows = Array.from({ length: 1100 }, (_, index) => `c${index},fr,amarre${index},\n`).join('');
  const contents = await readGlossary(Buffer.from(`concept,language,term\n${rows}`), { name: 'g.csv' });
  const problems = lintGlossary(contents, 'g.csv');
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toMatchObject({ level: 'note', message: '100 further findings of this kind' });
});
