import { addCounts, agreement, compareBoundaries, compareTerms } from '../../../lib/evaluation/index.ts';

describe('sentence boundaries', () => {
  const text = 'Le bac est fermé. Le pont tient.\nFin.';
  const sentences = [
    { start: 0, end: 17 },
    { start: 18, end: 32 },
    { start: 33, end: 37 },
  ];

  test('agree wherever the white space around them falls', () => {
    const found = [
      { start: 0, end: 18 },
      { start: 18, end: 33 },
      { start: 33, end: 37 },
    ];
    expect(compareBoundaries({ text, sentences }, found)).toEqual({
      all: { hits: 2, found: 2, expected: 2 },
      midLine: { hits: 1, found: 1, expected: 1 },
      exact: true,
    });
  });

  test('are counted when missing and when too many', () => {
    const found = [
      { start: 0, end: 6 },
      { start: 7, end: 32 },
      { start: 33, end: 37 },
    ];
    expect(compareBoundaries({ text, sentences }, found)).toEqual({
      all: { hits: 1, found: 2, expected: 2 },
      midLine: { hits: 0, found: 1, expected: 1 },
      exact: false,
    });
  });

  test('may be left open', () => {
    const whole = [{ start: 0, end: 37 }];
    const { all, exact } = compareBoundaries({ text, sentences, optional: [18, 32] }, whole);
    expect(all).toEqual({ hits: 0, found: 0, expected: 0 });
    expect(exact).toBe(true);
  });
});

describe('terms', () => {
  const expected = [
    { start: 0, end: 5, concepts: ['c1'], targets: ['naval base'] },
    { start: 10, end: 15, concepts: ['c2', 'c3'], targets: [] },
    { start: 20, end: 25, concepts: [], targets: [], optional: true },
  ];

  test('are right only at the very offsets', () => {
    const found = [
      { start: 0, end: 5, concept: 'c1', target: 'Naval\u00a0base' },
      { start: 10, end: 14, concept: 'c2' },
      { start: 20, end: 25, concept: 'c9' },
    ];
    expect(compareTerms(expected, found)).toEqual({
      spans: { hits: 1, found: 2, expected: 2 },
      concepts: { right: 1, compared: 1 },
      targets: { right: 1, compared: 1 },
    });
  });

  test('at the right place may name the wrong concept or translation', () => {
    const found = [{ start: 0, end: 5, concept: 'c2', target: 'dock' }];
    expect(compareTerms(expected, found)).toMatchObject({
      concepts: { right: 0, compared: 1 },
      targets: { right: 0, compared: 1 },
    });
  });

  test('several at one place count once', () => {
    const found = ['c7', 'c3'].map((concept) => ({ start: 10, end: 15, concept }));
    expect(compareTerms(expected, found)).toMatchObject({
      spans: { hits: 1, found: 1 },
      concepts: { right: 1, compared: 1 },
    });
  });
});

test('counts of several documents are added before they are divided', () => {
  const total = addCounts([
    { hits: 1, found: 1, expected: 2 },
    { hits: 2, found: 3, expected: 2 },
  ]);
  expect(agreement(total)).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
});
