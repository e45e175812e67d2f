import { explainReasons } from '../../../lib/summary/index.ts';
import { WEIGHTS } from '../../../lib/summary/weights.ts';

describe('explainReasons', () => {
  test('says the weightiest first, in the reader’s language, with a sign', () => {
    expect(explainReasons({ position: 1.5, quotation: -1.75, title: 0.5 }, 'fr')).toEqual([
      '−1,75 contient une citation',
      '+1,50 placée au début de l’article',
      '+0,50 reprend des mots du titre',
    ]);
    expect(explainReasons({ title: 0.5, question: -1 }, 'en')).toEqual([
      '−1.00 asks a question',
      '+0.50 shares words with the title',
    ]);
  });

  test('leaves out what does not count and keeps the name of what it does not know', () => {
    expect(explainReasons({ title: 0, novelty: 0.25 }, 'en')).toEqual(['+0.25 novelty']);
  });

  test.each(['fr', 'en'] as const)('has words for every feature in %s', (locale) => {
    for (const feature of Object.keys(WEIGHTS))
      expect(explainReasons({ [feature]: 1 }, locale)[0]).toMatch(/^\+1[.,]00 .* .*/u);
  });
});
