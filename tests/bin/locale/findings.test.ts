import { frenchErrors } from '../../../bin/locale/fr-errors.ts';
import { createTranslator } from '../../../bin/locale/translate.ts';
import {
  type GlossaryProblem,
  lintGlossary,
  readGlossary,
  writeGlossary,
} from '../../../lib/glossary/index.ts';

const translate = createTranslator(frenchErrors);

const FLAWED = `concept,language,term,status,domain,number,case_sensitive,odd,definition
,fr,sans,,,,,,
a,12,trois,,,,,,
a,fr,,,,,,,
b,fr,quai,best,,lots,maybe,,x
b,fr,quai,,,,,,y
b,fr, embarcadère ,preferred,,,,,
b,en,quay,,,,,,
b,en,quay,deprecated,,,,,
c,fr,quai,,,,,,
c,en,platform,proposed,,,,,
d,fr,avec,,,,,,
d,en,country,,,,,,
e,fr,EST,,,,,,
f,fr,quai (nord,,,,,,
f,en,-,,,,,,
g,fr,POSTE DE PILOTAGE;,,,,,,
g,en,"pilot  station",obsolete,,,,,
h,fr,qu\u0430i,,,,,,
h,en,dock,forbidden,,,,,
i,fr,Poste de secours,,,,,,
i,en,aid station,,x,,,,
j,fr,poste de garde,,y,,,,
j,en,guard post,,,,,,
k,fr,quai,,z,,,,
k,en,pier,,,,,,
l,fr,=somme,,,,,,
l,en,sum,,,,,,
`;

async function findings(): Promise<GlossaryProblem[]> {
  const contents = await readGlossary(Buffer.from(FLAWED), { name: 'g.csv' });
  const written: GlossaryProblem[] = [];
  for (const format of ['pairs', 'tmx', 'skos', 'utx', 'omegat', 'deepl-tsv', 'amazon-csv', 'google-sets']) {
    const { problems } = await writeGlossary(contents.concepts, format, { source: 'fr', target: 'en' });
    written.push(...problems);
  }
  return [...contents.problems, ...lintGlossary(contents, 'g.csv'), ...written];
}

test('every finding about a glossary, and every fix, has a French form', async () => {
  const problems = await findings();
  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(25);
  const texts = problems.flatMap(({ message, fix }) => [message, ...(fix === undefined ? [] : [fix])]);
  expect([...new Set(texts.filter((text) => translate(text) === text))]).toEqual([]);
});

test('parts of a finding are translated within it', () => {
  expect(translate('"quai" is left out: it has no approved term in en')).toBe(
    '«\u00a0quai\u00a0» n’est pas écrit\u00a0: il n’a pas de terme approuvé en en',
  );
});

test('so has everything that a format may have no place for', async () => {
  const { concepts } = await readGlossary(
    Buffer.from(
      'concept,language,term,status,domain,definition,type,part_of_speech,gender,plural,match,pair,do_not_translate,note,source,concept_note\n' +
        'q,fr,quai (port),,port,Un lieu.,short,noun,masculine,quais,exact,k,yes,usuel,règles,fréquent\n' +
        'q,fr,appontement,deprecated,,,,,,,,,,,,\nq,en,quay,,,,,,,,,,,,,\nq,en,wharf,,,,,,,,,,,,,\nq,en,dock,obsolete,,,,,,,,,,,,\n',
    ),
    { name: 'g.csv' },
  );
  const names = new Set<string>();
  for (const format of ['pairs', 'tmx', 'skos', 'utx', 'omegat', 'google-sets']) {
    const { problems } = await writeGlossary(concepts, format, { source: 'fr', target: 'en' });
    for (const { message } of problems) {
      const name = /^the format has no place for (.*): \d+ not kept$/.exec(message)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  expect(names.size).toBeGreaterThan(14);
  expect([...names].filter((name) => translate(name) === name)).toEqual([]);
});
