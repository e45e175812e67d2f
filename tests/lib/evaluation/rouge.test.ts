import fc from 'fast-check';
import { rougeL, rougeN, rougeTokens, scoreSummary } from '../../../lib/evaluation/index.ts';

const words = (text: string) => text.split(' ');

describe('tokens', () => {
  test('are runs of letters, marks and digits in lower case, composed', () => {
    expect(rougeTokens('L’État a dit : 1,5 e\u0301té — porte-parole')).toEqual(
      words('l état a dit 1 5 été porte parole'),
    );
  });
});

describe('ROUGE', () => {
  test('counts shared n-grams, each only as often as both sides have it', () => {
    const scores = rougeN(words('a a b c'), words('a b d'), 1);
    expect(scores).toMatchObject({ precision: 0.5, recall: 2 / 3 });
    expect(scores.f1).toBeCloseTo(4 / 7, 12);
    expect(rougeN(words('a b c'), words('b c d'), 2)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('finds the longest common subsequence, not only what is adjacent', () => {
    expect(rougeL(words('a x b y c'), words('a b c')).recall).toBe(1);
    expect(rougeL(words('c b a'), words('a b c')).recall).toBeCloseTo(1 / 3);
  });

  test('is 0 rather than undefined where there is nothing', () => {
    expect(rougeN([], words('a'), 1).f1).toBe(0);
    expect(rougeL(words('a'), []).f1).toBe(0);
    expect(scoreSummary([], ['a']).average).toBe(0);
    expect(scoreSummary(['a'], []).average).toBe(0);
  });

  test('takes the reference that fits best, and so many words as asked', () => {
    expect(scoreSummary(['The bridge is shut.'], ['Nothing.', 'The bridge is shut.']).average).toBe(1);
    const short = scoreSummary(['The bridge is shut.', 'More words.'], ['The bridge'], { maxWords: 2 });
    expect(short).toMatchObject({ words: 2, average: 1 });
  });

  test('of a text with itself is 1, and lies between 0 and 1 for any two', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', 'dé', '«', '.'), { minLength: 1 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { average } = scoreSummary([a], [b]);
        expect(average).toBeGreaterThanOrEqual(0);
        expect(average).toBeLessThanOrEqual(1);
        if (rougeTokens(a).length > 1) expect(scoreSummary([a], [a]).average).toBeCloseTo(1);
        const tokens = [rougeTokens(a), rougeTokens(b)] as const;
        expect(rougeL(...tokens).f1).toBeCloseTo(rougeL(tokens[1], tokens[0]).f1);
      }),
    );
  });
});
