import { summariseText } from './support.ts';

/** The warnings of a text that is summarised whole, as code and the words they point at. */
function warningsOf(text: string, language: string): [string, string][] {
  return summariseText(text, language, { sentences: 50, title: 'x' })
    .warnings.filter(({ start }) => start !== undefined)
    .map(({ code, start = 0, end = 0 }) => [code, text.slice(start, end)]);
}

describe('warnings', () => {
  test('point at dates that only the day of publication explains', () => {
    expect(warningsOf('Le bac rouvre demain à midi. Le maire y sera cette semaine.', 'fr')).toEqual([
      ['relative-date', 'demain'],
      ['relative-date', 'cette semaine'],
    ]);
    expect(warningsOf('The ferry reopens tomorrow. The mayor will be there on Friday.', 'en')).toEqual([
      ['relative-date', 'tomorrow'],
      ['relative-date', 'on Friday'],
    ]);
    expect(warningsOf('Die Fähre fährt heute wieder.', 'de')).toEqual([['relative-date', 'heute']]);
  });

  test('leave alone a day that its date explains', () => {
    expect(warningsOf('Le bac rouvre ce jeudi 18 juillet 2030.', 'fr')).toEqual([]);
    expect(warningsOf('The ferry reopens on Friday, 18 July.', 'en')).toEqual([]);
  });

  test('point at a quotation of which only a part is chosen', () => {
    const text = '« Le bac repart. La Sarre baisse.\nLe port est ouvert aux navires de moins de dix mètres.';
    expect(warningsOf(text, 'fr').filter(([code]) => code === 'open-quotation').length).toBeLessThanOrEqual(
      1,
    );
    expect(warningsOf('« Le bac repart demain, a dit le maire de la ville.', 'fr')).toContainEqual([
      'open-quotation',
      '« Le bac repart demain, a dit le maire de la ville.',
    ]);
    expect(warningsOf('« Le bac repart », a dit le maire.', 'fr')).toEqual([]);
  });

  test('point at openings whose antecedent is missing', () => {
    const text = [
      'Le bac de Sarre est hors service.',
      'La capitaine Rey a vu la crue.',
      'Elle a sauvé douze passagers du bac de Sarre.',
    ].join(' ');
    expect(warningsOf(text, 'fr')).toEqual([]);
  });
});
