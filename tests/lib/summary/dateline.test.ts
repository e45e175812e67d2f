import { articleFromText } from '../../../lib/article/index.ts';
import { analyseArticle } from '../../../lib/brief/index.ts';
import { isDateline } from '../../../lib/summary/dateline.ts';

describe('isDateline', () => {
  test.each([
    'Görlitz, 5. November 2031.',
    'Narvik, le 9 avril 2031 (seul le prononcé fait foi)',
    'Saint-Malo, le 1er mars 2031',
    'OSLO, March 5, 2031 –',
    'New York, 5 March 2031.',
    'Zaragoza, 19 de febrero de 2031.',
    'Lublin, 3\u00a0maja 2031:',
  ])('%s', (line) => {
    expect(isDateline(line)).toBe(true);
  });

  test.each([
    'Le 9 avril 2031, les ministres se sont réunis à Narvik.',
    'Narvik a accueilli le 9 avril 2031 une réunion des ministres.',
    'Oslo, March 5, 2031, was the day on which the treaty was signed.',
    'Görlitz, 5. November 2031. Neunzehn Minister haben sich geeinigt.',
    'Le traité de Narvik, 1998.',
    '',
  ])('not %s', (line) => {
    expect(isDateline(line)).toBe(false);
  });

  test('takes no longer for hostile input', () => {
    expect(isDateline(`A${' '.repeat(100_000)}5 mars 2031`)).toBe(false);
    expect(isDateline(`A${'a -'.repeat(50)}`)).toBe(false);
  });
});

test('a dateline is set aside with its reason, and never summarises', () => {
  const text = `Un titre
Görlitz, 5. November 2031. Neunzehn Länder haben sich in Görlitz auf eine gemeinsame Stelle geeinigt. Sie nimmt ihre Arbeit im April auf.
Die Stelle wird siebzig Beschäftigte haben. Sie prüft gefälschte Videos und benennt die Urheber öffentlich.`;
  const article = articleFromText(text, { language: { tag: 'de', source: 'option' } });
  const { summary } = analyseArticle(article, [], { summary: { sentences: 4 } });
  expect(summary.sentences.map((sentence) => sentence.text)).not.toContain('Görlitz, 5. November 2031.');
  expect(summary.skipped.find(({ reason }) => reason === 'dateline')).toMatchObject({ index: 1 });
});
