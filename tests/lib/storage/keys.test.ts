import fc from 'fast-check';
import { isArticleKey, outputKeys } from '../../../lib/storage/index.ts';

describe('outputKeys', () => {
  test('keep the whole key, so that neighbours never collide', () => {
    expect(outputKeys('articles/fr/a.txt')).toEqual({
      json: 'briefs/articles/fr/a.txt.json',
      html: 'briefs/articles/fr/a.txt.html',
      markdown: 'briefs/articles/fr/a.txt.md',
      failure: 'failures/articles/fr/a.txt.json',
    });
    expect(outputKeys('a.md').json).not.toBe(outputKeys('a.txt').json);
  });

  test('fit into S3 for every key that S3 takes, and differ for different keys', () => {
    const key = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1024 })
      .filter((text) => Buffer.byteLength(text) <= 1024);
    fc.assert(
      fc.property(key, key, (one, other) => {
        for (const output of Object.values(outputKeys(one)))
          expect(Buffer.byteLength(output)).toBeLessThanOrEqual(1024);
        if (one !== other) expect(outputKeys(one).json).not.toBe(outputKeys(other).json);
      }),
    );
  });

  test('of two long keys that differ at their ends only are apart', () => {
    const long = `articles/${'é'.repeat(500)}`;
    expect(outputKeys(`${long}1`).html).not.toBe(outputKeys(`${long}2`).html);
  });
});

test.each([
  ['articles/a.txt', true],
  ['articles/fr/a.txt', true],
  ['articles/', false],
  ['articles/folder/', false],
  ['glossaries/a.csv', false],
  ['a.txt', false],
])('%s is an article: %s', (key, expected) => {
  expect(isArticleKey(key)).toBe(expected);
});
