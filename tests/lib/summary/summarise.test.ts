import fc from 'fast-check';
import { type SummaryOptions, summarise } from '../../../lib/summary/index.ts';
import { summarySchema } from '../../../lib/summary/schema.ts';
import { inputOf, summariseText, textsOf } from './support.ts';

const RELEASE = `Le port de Lorgues ouvre un bassin aux navires électriques

Le maire de Lorgues, Alain Ferrand, a inauguré lundi 3 mars 2031 le premier bassin réservé aux navires électriques du littoral.

« La mer n’attend pas, et nous non plus », a dit M. Ferrand. Il a annoncé que douze bornes de recharge seraient posées avant l’été dans le port.

Les armateurs ont salué le bassin, qui accueillera quarante navires électriques. Cependant, ils demandent que le prix de la recharge reste stable pendant cinq ans.

Mme Odile Rey, présidente du port, a été accueillie par le préfet et s’est entretenue avec les pêcheurs.

Le port de Lorgues reçoit six cents navires par an.`;

describe('a summary', () => {
  test('is made of the article’s own sentences, in its order, with their offsets', () => {
    const { summary } = summariseText(RELEASE, 'fr');
    expect(summary.sentences.length).toBeGreaterThan(1);
    for (const { text, start, end } of summary.sentences) expect(RELEASE.slice(start, end)).toBe(text);
    const starts = summary.sentences.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(summarySchema.parse(summary)).toEqual(summary);
  });

  test('gives each sentence a rank of its own and reasons that add up to its score', () => {
    const { summary } = summariseText(RELEASE, 'fr', { sentences: 4 });
    expect(summary.sentences.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4]);
    for (const { score, reasons } of summary.sentences) {
      const sum = Object.values(reasons).reduce((total, value) => total + value, 0);
      expect(score).toBeCloseTo(sum, 9);
      const sizes = Object.values(reasons).map(Math.abs);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test('keeps to the subject rather than to protocol and background', () => {
    const texts = textsOf(summariseText(RELEASE, 'fr', { sentences: 3 }));
    expect(texts[0]).toMatch(/^Le maire de Lorgues/);
    expect(texts.join(' ')).toContain('douze bornes');
    expect(texts.join(' ')).not.toContain('entretenue');
  });

  test('never holds the title or a heading', () => {
    const { summary } = summariseText(RELEASE, 'fr', { sentences: 100 });
    expect(summary.sentences.map(({ text }) => text)).not.toContain(RELEASE.split('\n')[0]);
    expect(summary.skipped[0]).toMatchObject({ index: 0, reason: 'title' });
  });

  test('is the same every time', () => {
    expect(summariseText(RELEASE, 'fr')).toEqual(summariseText(RELEASE, 'fr'));
  });

  test('takes sentences given from outside, whatever they are', () => {
    const text = 'one two three four five six. seven eight nine ten eleven. twelve thirteen fourteen fifteen';
    const input = inputOf(text, 'en');
    const sentences = [
      { start: 0, end: 28, index: 0, block: 0 },
      { start: 29, end: 58, index: 1, block: 0 },
      { start: 59, end: text.length, index: 2, block: 0 },
    ];
    const { summary } = summarise({ ...input, sentences }, { sentences: 2 });
    expect(summary.sentences).toHaveLength(2);
    for (const { text: own, start, end } of summary.sentences) expect(text.slice(start, end)).toBe(own);
  });
});

describe('the length of a summary', () => {
  const ten = Array.from(
    { length: 10 },
    (_, i) => `Der Hafen Nummer ${i} bekommt ein Becken mit ${i + 3} Kränen.`,
  );

  test('is the number of sentences asked for', () => {
    for (const sentences of [1, 2, 5])
      expect(summariseText(RELEASE, 'fr', { sentences }).summary.sentences).toHaveLength(sentences);
  });

  test('never exceeds a word budget', () => {
    for (const maxWords of [20, 40, 60, 90]) {
      const { summary } = summariseText(RELEASE, 'fr', { maxWords });
      expect(summary.words).toBeLessThanOrEqual(maxWords);
    }
  });

  test('is empty, with a warning that says what would fit, where the budget is too small', () => {
    const { summary, warnings } = summariseText(RELEASE, 'fr', { maxWords: 2 });
    expect(summary.sentences).toEqual([]);
    expect(warnings).toEqual([expect.objectContaining({ code: 'budget-too-small' })]);
  });

  test('follows a ratio, but is one sentence at least', () => {
    const half = summariseText(RELEASE, 'fr', { ratio: 0.5 }).summary;
    expect(half.ratio).toBeLessThanOrEqual(0.5);
    expect(half.sentences.length).toBeGreaterThan(1);
    expect(summariseText(RELEASE, 'fr', { ratio: 0.01 }).summary.sentences).toHaveLength(1);
  });

  test('grows slowly with the article where nobody asks', () => {
    const lengthOf = (count: number) => {
      const text = Array.from({ length: count }, (_, i) => {
        const [a, b] = [(i * 7) % 26, (i * 11) % 26].map((n) => String.fromCharCode(97 + n).repeat(5));
        return `The ${a} harbour of district ${i} received ${i + 2} ${b} vessels.`;
      }).join(' ');
      return summariseText(text, 'en').summary.sentences.length;
    };
    expect([4, 12, 40, 100].map(lengthOf)).toEqual([2, 3, 5, 8]);
  });

  test('is the whole article, and says so, where there is nothing to shorten', () => {
    const { summary, warnings } = summariseText(
      'Le bac est en panne. Le pont reste ouvert aux piétons.',
      'fr',
    );
    expect(summary).toMatchObject({ complete: true, ratio: 1 });
    expect(summary.sentences).toHaveLength(2);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'nothing-to-shorten' }));
    expect(summariseText(ten.join(' '), 'de').summary.complete).toBe(false);
  });

  test('is nothing, with a warning, where there is no sentence', () => {
    for (const text of ['', '***', '12']) {
      const { summary, warnings } = summariseText(text, 'fr', { title: 'Rien' });
      if (summary.sentences.length > 0) continue;
      expect(summary).toMatchObject({ words: 0, ratio: 0, complete: false });
      expect(warnings).toEqual([expect.objectContaining({ code: 'no-sentences' })]);
    }
  });
});

describe('for any text and any options', () => {
  const words = fc.constantFrom(
    ...'Le port « » " Il mais a annoncé que 12 navires ? ! . … : , ; Cependant elle M. Roche — \n \n\n # - * | aujourd’hui 🚢 é ́ ﬁ'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 120 }).map((list) => list.join(' '));
  const options: fc.Arbitrary<SummaryOptions> = fc.oneof(
    fc.constant({}),
    fc.record({ sentences: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ maxWords: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ ratio: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
    fc.record({ sentences: fc.integer({ min: 1, max: 8 }), maxWords: fc.integer({ min: 1, max: 60 }) }),
  );

  test('offsets are exact, limits are kept, sentences are in order and counted once', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'en', 'de', 'und'), options, (text, language, length) => {
        const input = inputOf(text, language);
        const { summary, warnings } = summarise(input, length);
        summarySchema.parse(summary);
        const indices = summary.sentences.map(({ index }) => index);
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        for (const { text: own, start, end, index } of summary.sentences) {
          expect(own).toBe(text.slice(start, end));
          expect(input.sentences[index]).toMatchObject({ start, end });
        }
        if (length.sentences !== undefined)
          expect(summary.sentences.length).toBeLessThanOrEqual(length.sentences);
        if (length.maxWords !== undefined) expect(summary.words).toBeLessThanOrEqual(length.maxWords);
        for (const { start = 0, end = 0 } of warnings) expect(end).toBeGreaterThanOrEqual(start);
        expect(summary.skipped.filter(({ index }) => indices.includes(index))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
