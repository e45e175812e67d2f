import { compileTermbase, findTerms, openTermbase } from '../../../lib/glossary/index.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import type { Sentence } from '../../../lib/text/sentence.ts';
import { conceptsOf } from './support.ts';

const concepts = conceptsOf(`concept,language,term,status,domain,definition
phare,fr,phare,,sea,Light for ships
phare,en,lighthouse,,,
phare,de,Leuchtturm,,,
port,fr,port,,sea,
port,en,harbour,,,
old,fr,fanal,deprecated,,
old,fr,feu de port,preferred,,
old,en,harbour light,,,
old,en,beacon lamp,forbidden,,
`);
const open = (target: string) =>
  openTermbase(compileTermbase(concepts, { name: 'sea', source: 'fr', target }));

const text = 'Les phares brillent. Un port ferme ; deux phares restent. Le fanal du port luit.';
const ends = [20, 57, text.length];
const sentences: Sentence[] = ends.map((end, index) => ({
  index,
  block: 0,
  start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1,
  end,
}));
const input = { text, sentences, language: languageFor('fr'), inSummary: new Set([1]) };

describe('findTerms', () => {
  const terms = findTerms(input, [open('en'), open('de')]);

  test('most frequent first, each with every occurrence', () => {
    expect(
      terms.map(({ concept, occurrences }) => [concept, occurrences.map(({ surface }) => surface)]),
    ).toEqual([
      ['phare', ['phares', 'phares']],
      ['port', ['port', 'port']],
      ['old', ['fanal']],
    ]);
  });
  test('occurrences know their sentence and whether the summary took it', () => {
    expect(terms[0]?.occurrences.map(({ sentence, inSummary }) => [sentence, inSummary])).toEqual([
      [0, false],
      [1, true],
    ]);
  });
  test('translations into every language, in the number of the article', () => {
    expect(terms[0]?.translations.map(({ language, form }) => [language, form])).toEqual([
      ['en', 'lighthouses'],
      ['de', 'Leuchtturm'],
    ]);
  });
  test('a deprecated source is reported as such, a forbidden target never given', () => {
    expect(terms[2]?.source).toEqual({ language: 'fr', term: 'fanal', status: 'deprecated' });
    expect(terms[2]?.translations.map(({ term }) => term)).toEqual(['harbour light']);
  });
});
