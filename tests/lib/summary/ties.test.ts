import fc from 'fast-check';
import { scoreSentences } from '../../../lib/summary/features.ts';
import { type SummaryInput, type SummaryOptions, summarise } from '../../../lib/summary/index.ts';
import { profileArticle } from '../../../lib/summary/profile.ts';
import { inputOf } from './support.ts';

/** A word of its own for each number, in letters, no stop word of any language. */
function wordOf(number: number): string {
  const letters = [...number.toString(5)].map((digit) => 'zorkv'.charAt(Number(digit)));
  return `plim${letters.join('a')}b`;
}

/** Sentences of one shape each have words of their own, or those of an earlier sentence in another order. */
type Shape = 'plain' | 'figure' | 'name' | 'question' | 'again';

function articleOf(shapes: readonly Shape[], opening: string): string {
  let next = 0;
  const bodies: string[][] = [];
  return shapes
    .map((shape, index) => {
      const model = shape === 'again' ? bodies[index >> 1] : undefined;
      const words = model?.toReversed() ?? Array.from({ length: 10 }, () => wordOf(next++));
      bodies.push(words);
      const body = words.join(' ');
      if (shape === 'figure') return `${opening} ${body} 1200.`;
      if (shape === 'name') return `${opening} ${body} Plimo.`;
      return shape === 'question' ? `${opening} ${body} ?` : `${opening} ${body}.`;
    })
    .join(' ');
}

/** From here on, nearness to the start no longer tells two sentences apart. */
const FAR = 45;
const shapes = fc.array(
  fc.constantFrom<Shape>('plain', 'plain', 'plain', 'figure', 'name', 'question', 'again'),
  { minLength: FAR, maxLength: FAR + 40 },
);
const budgets: fc.Arbitrary<SummaryOptions> = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1, max: 70 }).map((sentences) => ({ sentences })),
  fc.integer({ min: 5, max: 700 }).map((maxWords) => ({ maxWords })),
  fc.double({ min: 0.02, max: 0.95, noNaN: true }).map((ratio) => ({ ratio })),
);

interface Standing {
  readonly index: number;
  readonly score: number;
  readonly words: number;
}

/** The sentences of an article that may be chosen, with their scores before any choice. */
function standings(input: SummaryInput): Standing[] {
  const { candidates, scores } = scoreSentences(profileArticle(input));
  return candidates.map(({ sentence, wordCount }, position) => ({
    index: sentence.index,
    score: scores[position] ?? 0,
    words: wordCount,
  }));
}

/** Pairs of equals of which the later was preferred, though nothing but its place tells it from the earlier. */
function unfairPairs(input: SummaryInput, options: SummaryOptions): [Standing, Standing][] {
  const { sentences, skipped } = summarise(input, options).summary;
  const refused = new Set(skipped.map(({ index }) => index));
  const chosen = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  const all = standings(input);
  return all.flatMap((later) => {
    const preferred = chosen.get(later.index);
    if (preferred === undefined || 'continuity' in preferred.reasons) return [];
    return all
      .filter(
        ({ index, score, words }) =>
          index < later.index &&
          score === later.score &&
          words === later.words &&
          !refused.has(index) &&
          (chosen.get(index)?.rank ?? Number.POSITIVE_INFINITY) > preferred.rank,
      )
      .map((earlier): [Standing, Standing] => [earlier, later]);
  });
}

describe('of two sentences with one score the earlier is chosen, whatever the length asked for', () => {
  test('in articles whose sentences stand by themselves', () => {
    let ties = 0;
    fc.assert(
      fc.property(shapes, budgets, (list, options) => {
        const input = inputOf(articleOf(list, 'Le'), 'fr', 'Plimza');
        const scores = standings(input).map(({ score }) => score);
        ties += scores.length - new Set(scores).size;
        expect(unfairPairs(input, options)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(ties).toBeGreaterThan(150);
  });

  test('in articles whose sentences all lean on the one before', () => {
    const leaning = fc.array(fc.constantFrom<Shape>('plain', 'figure'), {
      minLength: FAR,
      maxLength: FAR + 20,
    });
    fc.assert(
      fc.property(leaning, budgets, (list, options) => {
        expect(unfairPairs(inputOf(articleOf(list, 'Cependant le'), 'fr', 'Plimza'), options)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('sentences in another order of their words are one sentence: the first of them is chosen', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }), budgets, (order, options) => {
      const words = (letters: readonly string[]) => letters.map((letter) => `plim${letter}ko`).join(' ');
      const text = `Le ${words([...'abcdefgh'])}. Le ${words(order)}. Le ${words([...order].reverse())}.`;
      const { sentences, skipped } = summarise(inputOf(text, 'fr'), options).summary;
      expect(sentences.map(({ index }) => index).filter((index) => index > 0)).toEqual([]);
      expect(skipped.every(({ reason }) => reason === 'repetition')).toBe(true);
    }),
    { numRuns: 50 },
  );
});
