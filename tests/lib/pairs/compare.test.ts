import { comparePair, listVersions } from '../../../lib/pairs/index.ts';
import { pairReportSchema } from '../../../lib/pairs/schema.ts';
import { briefOf, translation } from '../render/support/brief-builder.ts';

const french = briefOf({
  blocks: [
    ['title', 'Le quai'],
    ['paragraph', 'Le remorqueur quitte le quai. La digue tient. Le brise-lames aussi.'],
  ],
  summary: ['La digue tient.'],
  terms: [
    { term: 'remorqueur', translations: [translation('en', 'tug'), translation('de', 'Schlepper')] },
    { term: 'quai', translations: [translation('en', 'quay'), translation('en', 'wharf', 'deprecated')] },
    { term: 'digue', translations: [translation('en', 'sea wall')] },
    { term: 'brise-lames', translations: [translation('en', 'mole', 'forbidden')] },
  ],
  changes: { termbase: [{ name: 'g', version: '1', source: 'fr', target: 'en' }] },
});

/** An English version: `c0` in the plural, `c1` by a term that should not be used, nothing of `c2` as a term. */
function english(text: string, read: readonly ('tug' | 'wharf')[]) {
  const brief = briefOf({
    language: 'en',
    blocks: [['paragraph', text]],
    summary: [text],
    terms: read.map((term) => ({
      term,
      forms: [term === 'tug' ? 'tugs' : 'wharf'],
      status: term === 'wharf' ? ('deprecated' as const) : ('preferred' as const),
      translations: [translation('fr', term === 'tug' ? 'remorqueur' : 'quai')],
    })),
    changes: { termbase: [{ name: 'g', version: '2', source: 'en', target: 'fr' }] },
  });
  return {
    ...brief,
    terms: brief.terms.map((term, index) => ({ ...term, concept: read[index] === 'tug' ? 'c0' : 'c1' })),
  };
}

const findings = (text: string, read: readonly ('tug' | 'wharf')[]) => {
  const report = comparePair('articles/a', [
    { key: 'briefs/articles/en/a.txt.json', brief: english(text, read) },
    { key: 'briefs/articles/fr/a.txt.json', brief: french },
  ]);
  const [direction] = report?.directions ?? [];
  return Object.fromEntries(direction?.terms.map(({ term, finding }) => [term, finding]) ?? []);
};

test('an approved term in any form passes, a discouraged one and none at all do not', () => {
  expect(findings('The tugs left the wharf in the morning.', ['tug', 'wharf'])).toEqual({
    remorqueur: 'approved',
    quai: 'discouraged',
    digue: 'missing',
  });
});

test('where no termbase found the concept, the approved form itself is looked for, as whole words', () => {
  expect(findings('The Sea\u00a0wall holds.', [])).toMatchObject({
    digue: 'approved',
    remorqueur: 'missing',
  });
  expect(findings('The sea wallpaper holds, tugboats too.', [])).toMatchObject({
    digue: 'missing',
    remorqueur: 'missing',
  });
});

test('a term without an approved translation into the other language is not asked for', () => {
  expect(findings('Nothing.', [])).not.toHaveProperty('brise-lames');
});

test('the report is the same whatever the order of the versions, French first', () => {
  const one = { key: 'briefs/articles/fr/a.txt.json', brief: french };
  const other = { key: 'briefs/articles/en/a.md.json', brief: english('The tugs left.', ['tug']) };
  const report = comparePair('articles/a', [one, other]);
  expect(comparePair('articles/a', [other, one])).toEqual(report);
  expect(pairReportSchema.parse(report)).toEqual(report);
  expect(report?.versions.map(({ language }) => language)).toEqual(['fr', 'en']);
  expect(report?.directions.map(({ from, to }) => [from, to])).toEqual([
    ['fr', 'en'],
    ['en', 'fr'],
  ]);
});

test('one version, or several in one language, are no pair', () => {
  const one = { key: 'briefs/articles/fr/a.txt.json', brief: french };
  expect(comparePair('articles/a', [one])).toBeUndefined();
  expect(listVersions('articles/a', [])).toBeUndefined();
  expect(listVersions('articles/a', [one])).toMatchObject({ versions: [{ brief: one.key }], directions: [] });
  expect(comparePair('articles/a', [one, { ...one, key: 'briefs/articles/fr/a.md.json' }])).toBeUndefined();
});

test('where no termbase reads the other language, the report says so', () => {
  const unread = { ...english('The tugs left.', []), termbase: [] };
  const report = comparePair('articles/a', [
    { key: 'a', brief: french },
    { key: 'b', brief: unread },
  ]);
  expect(report?.directions[0]).toMatchObject({ checked: true, inflected: false });
  expect(report?.directions[1]).toMatchObject({ checked: false });
});
