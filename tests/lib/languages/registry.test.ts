import { languageCodes, languageFor } from '../../../lib/languages/registry.ts';

describe('languageFor', () => {
  test.each([
    ['fr-CA', 'fr'],
    ['EN_gb', 'en'],
    ['el', 'el'],
    ['tlh', 'und'],
    ['', 'und'],
  ])('%j is %s', (tag, code) => {
    expect(languageFor(tag).code).toBe(code);
  });

  test('every language gives each abbreviation without its final full stop', () => {
    for (const code of languageCodes) {
      const { neverFinal, seldomFinal, oftenFinal, beforeNumber, starters } = languageFor(code).sentences;
      for (const word of [...neverFinal, ...seldomFinal, ...oftenFinal, ...beforeNumber]) {
        expect(word).toMatch(/^\S*[^\s.]$/u);
      }
      expect(starters.length).toBeGreaterThan(20);
      for (const word of starters) expect(word).toBe(word.toLowerCase());
    }
  });
});
