import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { csv as csvFormat } from '../../lib/glossary/formats/csv.ts';
import { compileTermbase, matchTerms, openTermbase, type Termbase } from '../../lib/glossary/index.ts';

const folder = path.join(__dirname, '../../glossaries');
const bytes = readFileSync(path.join(folder, 'starter.csv'));
const csv = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');

const rowSchema = z.strictObject({
  concept: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  language: z.enum(['fr', 'en', 'de', 'es']),
  term: z.string().min(2),
  status: z.enum(['preferred', 'admitted', 'deprecated', 'forbidden', 'obsolete']),
  domain: z.string(),
  definition: z.string(),
  type: z.enum(['', 'acronym', 'short', 'variant']),
  part_of_speech: z.enum(['', 'proper noun', 'adjective']),
  gender: z.enum(['', 'masculine', 'feminine', 'neuter', 'common']),
  number: z.enum(['', 'plural', 'invariable', 'uncountable']),
  plural: z.string(),
  feminine: z.string(),
  feminine_plural: z.string(),
  forms: z.string(),
  match: z.enum(['', 'exact', 'none']),
  case_sensitive: z.enum(['', 'yes']),
  pair: z.string(),
  note: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const rows: Row[] = z.array(rowSchema).parse(parse(csv, { columns: true }));

const conceptRows = new Map<string, Row[]>();
for (const row of rows) conceptRows.set(row.concept, [...(conceptRows.get(row.concept) ?? []), row]);

/** Spelling as the matcher sees it: no accents, no case, one kind of separator. */
function folded(term: string): string {
  return term
    .replace(/ \([^()]*\)$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’' -]+/g, ' ')
    .toLowerCase();
}

function inLanguage(language: Row['language']): Row[] {
  return rows.filter((row) => row.language === language);
}

describe('the rows of the starter glossary', () => {
  it('stand together by concept, so that an identifier is used once', () => {
    const order = rows.map(({ concept }) => concept);
    const blocks = order.filter((concept, index) => concept !== order[index - 1]);
    expect(blocks).toHaveLength(new Set(blocks).size);
  });

  it('hold 800 concepts at least, and 150 of them in German and Spanish', () => {
    expect(conceptRows.size).toBeGreaterThanOrEqual(800);
    const inFour = [...conceptRows.values()].filter((terms) =>
      ['de', 'es'].every((language) => terms.some((term) => term.language === language)),
    );
    expect(inFour.length).toBeGreaterThanOrEqual(150);
  });

  it('give each concept one preferred term in French and English, and one where there is another language', () => {
    const wrong = [...conceptRows].filter(([, terms]) =>
      (['fr', 'en', 'de', 'es'] as const).some((language) => {
        const mine = terms.filter((term) => term.language === language);
        const preferred = mine.filter(({ status }) => status === 'preferred').length;
        const needed = language === 'fr' || language === 'en' || mine.length > 0;
        return preferred !== (needed ? 1 : 0) || (mine.length > 0 && mine[0]?.status !== 'preferred');
      }),
    );
    expect(wrong.map(([concept]) => concept)).toEqual([]);
  });

  it('never give one term to two concepts where it is the preferred term of either and looked for', () => {
    const clashes: string[] = [];
    for (const language of ['fr', 'en', 'de', 'es'] as const) {
      const preferred = new Map(
        inLanguage(language)
          .filter(({ status }) => status === 'preferred')
          .map((row) => [folded(row.term), row.concept] as const),
      );
      for (const { term, concept } of inLanguage(language)) {
        const owner = preferred.get(folded(term));
        if (owner !== undefined && owner !== concept)
          clashes.push(`${language} ${term}: ${owner}, ${concept}`);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('never give one acronym to two concepts that are both looked for', () => {
    const owners = new Map<string, Set<string>>();
    for (const { language, term, concept, type, match } of rows) {
      if (type !== 'acronym' || match === 'none') continue;
      const key = `${language} ${term}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(concept));
    }
    expect([...owners].filter(([, concepts]) => concepts.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('hold no term twice within a concept and language', () => {
    const keys = rows.map(({ concept, language, term }) => `${concept} ${language} ${folded(term)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('pair the acronyms of a concept across its languages', () => {
    const unpaired = [...conceptRows].flatMap(([concept, terms]) => {
      const acronyms = terms.filter(({ type, match }) => type === 'acronym' && match !== 'none');
      const languages = new Set(acronyms.map(({ language }) => language));
      if (languages.size < 2) return [];
      const paired = new Set(acronyms.filter(({ pair }) => pair !== '').map(({ language }) => language));
      return paired.size === languages.size ? [] : [concept];
    });
    expect(unpaired).toEqual([]);
  });

  it('have for each pair key a term in two languages at least', () => {
    const lonely = [...conceptRows].flatMap(([concept, terms]) =>
      [...new Set(terms.map(({ pair }) => pair).filter((pair) => pair !== ''))]
        .filter((pair) => new Set(terms.filter((t) => t.pair === pair).map((t) => t.language)).size < 2)
        .map((pair) => `${concept} ${pair}`),
    );
    expect(lonely).toEqual([]);
  });

  it('state the gender of every French noun that is written out', () => {
    const missing = inLanguage('fr').filter(
      ({ gender, part_of_speech, type }) => gender === '' && part_of_speech === '' && type === '',
    );
    expect(missing.map(({ term }) => term)).toEqual([]);
  });

  it('mark a term as singular-less or plural-less, or give it a plural, never both', () => {
    const both = rows.filter(
      ({ number, plural }) => (number === 'plural' || number === 'uncountable') && plural !== '',
    );
    expect(both.map(({ language, term }) => `${language} ${term}`)).toEqual([]);
  });
});

describe('the spelling of the starter glossary', () => {
  it('is in normalisation form C, with typographic apostrophes and plain spaces', () => {
    expect(csv).toBe(csv.normalize('NFC'));
    expect(csv).not.toMatch(/[‘'`´ʼ]/);
    expect(csv).not.toMatch(/[\u00a0\u202f\u200b\u00ad\ufeff\t\r]/);
  });

  it('has no space at the ends of a cell, nor two in a row', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell !== cell.trim() || cell.includes('  '))).toEqual([]);
    const listed = rows.flatMap((row) =>
      [row.plural, row.forms, row.domain].flatMap((cell) => cell.split('|')),
    );
    expect(listed.filter((item) => item !== item.trim())).toEqual([]);
  });

  it('writes definitions as sentences', () => {
    const definitions = rows.map(({ definition }) => definition).filter((definition) => definition !== '');
    expect(definitions.length).toBeGreaterThan(50);
    expect(definitions.filter((definition) => !/^\p{Lu}[\s\S]*\.$/u.test(definition))).toEqual([]);
  });
});

describe('the domains of the starter glossary', () => {
  const documented = [...readme.matchAll(/^\| `([a-z-]+)` \| /gm)]
    .map(([, name]) => name)
    .filter((name) => name !== undefined);
  const columns = new Set(Object.keys(rowSchema.shape));
  const domains = documented.filter((name) => !columns.has(name));

  it('are those of the table in the README', () => {
    const used = new Set(rows.flatMap(({ domain }) => (domain === '' ? [] : domain.split('|'))));
    expect([...used].sort()).toEqual([...domains].sort());
  });

  it('stand on the first row of every concept', () => {
    const without = [...conceptRows].filter(([, terms]) => terms[0]?.domain === '');
    expect(without.map(([concept]) => concept)).toEqual([]);
  });
});

describe('the starter glossary in Précis', () => {
  const { concepts, problems } = csvFormat.read({ bytes, text: csv, name: 'starter.csv' });
  const opened = new Map<string, Termbase>();
  const termbase = (source: string, target: string): Termbase => {
    const key = `${source}-${target}`;
    const known = opened.get(key);
    if (known !== undefined) return known;
    const fresh = openTermbase(compileTermbase(concepts, { name: 'starter', source, target }));
    opened.set(key, fresh);
    return fresh;
  };
  const found = (text: string, source: string, target: string): string[] =>
    matchTerms(text, termbase(source, target))
      .filter(({ nested, rank }) => !nested && rank === 0)
      .map(({ start, end, target: written }) => `${text.slice(start, end)} → ${written?.form ?? '–'}`);

  it('is read without a problem, every row of it', () => {
    expect(problems).toEqual([]);
    expect(concepts).toHaveLength(conceptRows.size);
    const terms = concepts.flatMap((concept) => Object.values(concept.terms).flat());
    expect(terms).toHaveLength(rows.length);
  });

  it.each([
    ['fr', 'en'],
    ['en', 'fr'],
    ['de', 'en'],
    ['es', 'en'],
  ])('finds every term of %s where it stands alone', (source, target) => {
    const missed: string[] = [];
    for (const concept of concepts) {
      for (const { text, match } of concept.terms[source] ?? []) {
        if (match === 'none') continue;
        const matches = matchTerms(text, termbase(source, target));
        if (!matches.some((m) => m.concept === concept.id && m.start === 0 && m.end === text.length))
          missed.push(`${concept.id}: ${text}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['Les secrétaires généraux se sont vus.', ['secrétaires généraux → Secretaries General']],
    ['Deux porte-parole ont répondu.', ['porte-parole → spokespersons']],
    [
      'Il faut protéger les infrastructures critiques.',
      ['infrastructures critiques → critical infrastructure'],
    ],
    ['Les embargos sur les armes restent.', ['embargos sur les armes → arms embargoes']],
    ['Des personnes déplacées sont rentrées.', ['personnes déplacées → displaced persons']],
    ['Les chefs d’état-major sont là.', ['chefs d’état-major → chiefs of staff']],
    ['L’OTAN et l’UE ont signé.', ['OTAN → NATO', 'UE → EU']],
    [
      'Des organisations non gouvernementales aident.',
      ['organisations non gouvernementales → non-governmental organizations'],
    ],
    ['Elles sont parties pour la mer Noire.', ['mer Noire → Black Sea']],
    ['Deux missiles surface-air sont tombés.', ['missiles surface-air → surface-to-air missiles']],
    ['La secrétaire générale de l’OTAN parlera.', ['secrétaire générale de l’OTAN → NATO Secretary General']],
  ])('translates « %s » into English', (text, expected) => {
    expect(found(text, 'fr', 'en')).toEqual(expected);
  });

  it.each([
    ['The Secretaries General met.', ['Secretaries General → secrétaires généraux']],
    ['Heads of mission spoke.', ['Heads of mission → chefs de mission']],
    ['NATO and the UN agreed.', ['NATO → OTAN', 'UN → ONU']],
    ['Two spokespersons replied.', ['spokespersons → porte-parole']],
    ['They signed memoranda of understanding.', ['memoranda of understanding → mémorandums d’entente']],
  ])('translates “%s” into French', (text, expected) => {
    expect(found(text, 'en', 'fr')).toEqual(expected);
  });

  it('writes the plurals of German and Spanish', () => {
    expect(found('Les cyberattaques continuent.', 'fr', 'de')).toEqual(['cyberattaques → Cyberangriffe']);
    expect(found('Les cyberattaques continuent.', 'fr', 'es')).toEqual(['cyberattaques → ciberataques']);
    expect(found('Les missions diplomatiques ferment.', 'fr', 'es')).toEqual([
      'missions diplomatiques → misiones diplomáticas',
    ]);
  });

  it('never writes a deprecated, obsolete or forbidden term', () => {
    expect(found('Les négociateurs ont quitté Kiev.', 'fr', 'en')).toEqual(['Kiev → Kyiv']);
    const unwanted = new Map(
      concepts.map(({ id, terms }) => [
        id,
        new Set(
          (terms['en'] ?? [])
            .filter(({ status }) => ['deprecated', 'obsolete', 'forbidden'].includes(status))
            .map(({ text }) => text),
        ),
      ]),
    );
    for (const concept of concepts) {
      for (const { text, match } of concept.terms['fr'] ?? []) {
        if (match === 'none') continue;
        for (const { concept: id, target } of matchTerms(text, termbase('fr', 'en')))
          expect(unwanted.get(id)?.has(target?.term ?? '')).toBe(false);
      }
    }
  });

  it.each([
    'Il est soigné et traité à domicile ; une alliance brille à son doigt.',
    'Elle a la capacité de rire ; les alliés de l’équipe adverse sont partis.',
    'Diana a perdu sa clef ; l’escalade de la paroi commence.',
    'On tue le temps en jouant à cache-cache.',
  ])('finds nothing in everyday talk: « %s »', (text) => {
    expect(found(text, 'fr', 'en')).toEqual([]);
  });
});
