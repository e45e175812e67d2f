import { ERROR_CODES } from '../../../lib/errors.ts';
import { renderFailure } from '../../../lib/render/index.ts';

const failure = {
  key: 'articles/fr/vide.txt',
  code: 'article-empty',
  message: 'The file is empty.',
} as const;

test('says in both languages what is wrong and what to do, in the folder’s language first', () => {
  const french = renderFailure(failure);
  expect(french).toContain('<html lang="fr">');
  expect(french.indexOf('Le fichier est vide')).toBeGreaterThan(0);
  expect(french.indexOf('The file is empty or')).toBeGreaterThan(french.indexOf('Le fichier est vide'));
  const english = renderFailure({ ...failure, key: 'articles/en/empty.txt' });
  expect(english).toContain('<html lang="en">');
  expect(english.indexOf('The file is empty or')).toBeLessThan(english.indexOf('Le fichier est vide'));
});

test('carries the exact message, the code and the whole key, all escaped', () => {
  const page = renderFailure({ ...failure, key: 'articles/<b>&.txt', message: 'No "text" <found>.' });
  expect(page).toContain('articles/&lt;b&gt;&amp;.txt');
  expect(page).toContain('No &quot;text&quot; &lt;found&gt;.');
  expect(page).toContain('<code>article-empty</code>');
  expect(page).not.toContain('<b>');
});

test.each(ERROR_CODES)('%s has words in both languages', (code) => {
  const page = renderFailure({ ...failure, code });
  expect(page.match(/<section lang="(?:fr|en)">(?:<h2>[^<]+<\/h2>)?\n<p>[^<]+<\/p>/g)).toHaveLength(2);
});

test('leads to the list and to the record, where it knows them', () => {
  expect(renderFailure(failure)).not.toContain('<nav');
  const page = renderFailure(failure, { index: '../index.html', record: 'javascript:alert(1)' });
  expect(page).toContain('<a href="../index.html">');
  expect(page).not.toContain('javascript:');
});
