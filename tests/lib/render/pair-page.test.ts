import { comparePair, listVersions } from '../../../lib/pairs/index.ts';
import { renderPair } from '../../../lib/render/index.ts';
import { catalogOf } from '../catalog/stored.ts';
import { englishBrief, frenchBrief } from './support/brief-builder.ts';

const french = { key: 'briefs/articles/fr/a.txt.json', brief: frenchBrief };
const english = { key: 'briefs/articles/en/a.txt.json', brief: englishBrief };

test('names each version to programs, by its language', () => {
  const report = comparePair('articles/a', [english, french]);
  const page = report && renderPair(report, 'fr');
  expect(page).toContain('<link rel="alternate" hreflang="fr" href="../../briefs/articles/fr/a.txt.html">');
  expect(page).toContain('<link rel="alternate" hreflang="en" href="../../briefs/articles/en/a.txt.html">');
});

test('says so where there is no other version', () => {
  const report = listVersions('articles/a', [french]);
  expect(report && renderPair(report, 'en')).toContain('There is no version in another language yet');
});

test('the catalog keeps the page, and no report, for a single version', async () => {
  const store = await catalogOf({ 'articles/fr/a.txt': frenchBrief });
  expect(store.text('pairs/articles/a.html')).toContain('articles/fr/a.txt.html');
  expect(store.text('pairs/articles/a.json')).toBeUndefined();
});
