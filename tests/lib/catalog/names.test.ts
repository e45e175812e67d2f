import fc from 'fast-check';
import {
  addressFrom,
  catalogKeys,
  dayOfArticle,
  isUndated,
  keepNewest,
  monthOf,
  newestFirst,
  undatedNumber,
} from '../../../lib/catalog/index.ts';
import { pairOf } from '../../../lib/catalog/pair-name.ts';

test.each([
  ['2031-05-22T23:30:00-05:00', 'articles/2030-01-01.txt', '2031-05-22'],
  [undefined, 'articles/fr/2031/05/22/sommet.txt', '2031-05-22'],
  [undefined, 'articles/fr/20310522_sommet.txt', '2031-05-22'],
  [undefined, 'articles/fr/2031-0522.txt', 'undated-b0'],
  [undefined, 'articles/fr/120310522.txt', 'undated-7c'],
  ['yesterday', 'articles/fr/a.txt', 'undated-d9'],
  [undefined, undefined, 'undated-e3'],
])('the day of %s, %s is %s', (published, key, day) => {
  expect(dayOfArticle(published, key)).toBe(day);
});

test('articles without a date are spread over parts that each hold about as many', () => {
  const sizes = new Map<string, number>();
  for (let number = 0; number < 25_600; number += 1) {
    const day = dayOfArticle(undefined, `articles/fr/n${number}.txt`);
    expect(monthOf(day)).toBe(day);
    sizes.set(day, (sizes.get(day) ?? 0) + 1);
  }
  expect(sizes.size).toBe(256);
  expect(Math.max(...sizes.values())).toBeLessThan(200);
  expect([...sizes.keys()].sort(newestFirst).map(undatedNumber)).toEqual(
    Array.from({ length: 256 }, (_, index) => index + 1),
  );
});

test('days go from the newest to the oldest, then to what says no date', () => {
  const days = ['undated-00', '2031-05-22', 'undated-ff', '2030-01-01', '2031-05-23'];
  expect(days.sort(newestFirst)).toEqual([
    '2031-05-23',
    '2031-05-22',
    '2030-01-01',
    'undated-00',
    'undated-ff',
  ]);
  expect(days.map(isUndated)).toEqual([false, false, false, true, true]);
});

test.each([
  ['articles/fr/2031/sommet.md', 'fr', 'articles/2031/sommet'],
  ['articles/2031/EN/sommet.html', 'en-GB', 'articles/2031/sommet'],
  ['articles/en/a.b.txt', 'en', 'articles/a.b'],
  ['articles/en/.txt', 'en', 'articles/.txt'],
])('%s in %s is a version of %s', (key, tag, name) => {
  expect(pairOf(key, tag)).toEqual({ name, language: tag.slice(0, 2) });
});

test.each([
  ['articles/fr/sommet.md', 'en'],
  ['articles/sommet.fr.md', 'fr'],
  ['articles/fr', 'fr'],
  ['articles/und/a.txt', 'und'],
])('%s in %s is no version of anything', (key, tag) => {
  expect(pairOf(key, tag)).toBeUndefined();
});

test('a relative address leads from any key to any other', () => {
  const segment = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => !/^\.{1,2}$|\/|[\ud800-\udfff]/.test(text));
  const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
  fc.assert(
    fc.property(key, key, (from, to) => {
      const base = `https://briefs.example/${from.split('/').map(encodeURIComponent).join('/')}`;
      const target = new URL(addressFrom(from, to), base);
      expect(decodeURIComponent(target.pathname.slice(1))).toBe(to);
    }),
  );
});

test('the files of concepts and pairs never collide and fit into S3', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 1100 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const { json } of [catalogKeys.term(one), catalogKeys.pair(one)])
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1024);
      if (one !== other) expect(catalogKeys.term(one).json).not.toBe(catalogKeys.term(other).json);
    }),
  );
  expect(catalogKeys.term('arms-control').html).toBe('catalog/terms/arms-control.html');
  expect(catalogKeys.term('../x').html).toMatch(/^catalog\/terms\/x-[0-9a-f]{32}\.html$/);
});

test('the newest are the newest, whatever was known before, and older parts are read only when needed', async () => {
  const parts = ['9', '7', '5', '3', '1'];
  const item = fc.record({ part: fc.constantFrom(...parts), id: fc.nat(50) });
  const compare = (a: { part: string; id: number }, b: { part: string; id: number }) =>
    Number(b.part) - Number(a.part) || a.id - b.id;
  const unique = fc.uniqueArray(item, { maxLength: 20, selector: ({ part, id }) => `${part} ${id}` });
  await fc.assert(
    fc.asyncProperty(
      unique,
      unique,
      fc.subarray(parts, { minLength: 1 }),
      fc.integer({ min: 1, max: 6 }),
      async (before, after, changed, limit) => {
        // Only the changed parts differ.
        const now = [
          ...before.filter(({ part }) => !changed.includes(part)),
          ...after.filter(({ part }) => changed.includes(part)),
        ];
        const reads: string[] = [];
        const all = async function* () {
          yield* parts.filter((part) => now.some((each) => each.part === part));
        };
        const kept = await keepNewest({
          known: [...before].sort(compare).slice(0, limit),
          changed: new Set(changed),
          read: async (part) => {
            reads.push(part);
            return now.filter((each) => each.part === part);
          },
          parts: all(),
          total: now.length,
          limit,
          compare,
        });
        expect(kept).toEqual([...now].sort(compare).slice(0, limit));
        const grew =
          now.length >= before.length && changed.every((part) => before.every((each) => each.part !== part));
        if (grew) expect(reads).toEqual(changed);
      },
    ),
  );
});
