import fc from 'fast-check';
import { findQuotations } from '../../../lib/summary/quotations.ts';

function quotationsOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  return findQuotations(text, blocks).map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  test.each([
    ['Il a dit « oui ». Puis « non ».', ['« oui »', '« non »']],
    ['She said “yes” and “no”.', ['“yes”', '“no”']],
    ['Er sagte: „Ja.“', ['„Ja.“']],
    ['Il "hésite" et "doute".', ['"hésite"', '"doute"']],
    ['A pipe of 3" and a "long" one.', ['"long"']],
    ['« Il parle de la “crue” », dit-on.', ['« Il parle de la “crue” »']],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('end with their block where they are not closed, and are slips where that is far', () => {
    expect(quotationsOf('Le maire : « Nous verrons.')).toEqual(['« Nous verrons.']);
    expect(quotationsOf(`« ${'a '.repeat(2000)}`)).toEqual([]);
  });

  test('are in order and never overlap', () => {
    const texts = fc
      .array(fc.constantFrom('«', '»', '“', '”', '„', '"', ' ', 'a', '('))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const spans = findQuotations(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});
