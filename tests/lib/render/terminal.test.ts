import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { renderTerminal } from '../../../lib/render/index.ts';
import { briefOf, englishBrief, frenchBrief } from './support/brief-builder.ts';

test('sentences are numbered and whole, terms have their translations', () => {
  const text = renderTerminal(frenchBrief, { columns: 10_000 });
  for (const [index, sentence] of frenchBrief.summary.sentences.entries()) {
    expect(text).toContain(`${index + 1}. ${sentence.text}`);
  }
  expect(text).toMatch(/remorqueur de secours ×\u202f2 → .*en emergency towing vessels/);
  expect(text).toContain('pas de traduction approuvée');
  expect(renderTerminal(englishBrief)).toContain('Summary');
});

test('reasons only where asked for', () => {
  expect(renderTerminal(frenchBrief)).not.toContain('début de l’article');
  expect(renderTerminal(frenchBrief, { reasons: true, columns: 200 })).toContain('début de l’article');
});

test('without colours and links, no escape sequence', () => {
  expect(renderTerminal(frenchBrief)).not.toContain('\u001b');
  expect(renderTerminal(frenchBrief, { color: true })).toContain('\u001b[');
});

test('no line is wider than the terminal, and no word of a sentence is lost', () => {
  const word = fc
    .array(fc.constantFrom('a', 'é', 'l’', '汉', '👩‍🚒', '-', 'W'), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join(''));
  const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => `A ${words.join(' ')}.`);
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 100 }), (sentence, columns) => {
      const shown = renderTerminal(briefOf({ blocks: [['paragraph', sentence]], summary: [sentence] }), {
        columns,
      });
      for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(shown.replace(/\s/g, '')).toContain(sentence.replace(/\s/g, ''));
    }),
  );
});
