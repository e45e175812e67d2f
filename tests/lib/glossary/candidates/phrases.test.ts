import fc from 'fast-check';
import { KnownWords } from '../../../../lib/glossary/candidates/known-words.ts';
import { PhraseCollector } from '../../../../lib/glossary/candidates/phrases.ts';
import { WordStream } from '../../../../lib/glossary/candidates/word-stream.ts';
import { prepareContractions } from '../../../../lib/glossary/match/contractions.ts';
import { tokenise } from '../../../../lib/glossary/match/tokenise.ts';
import { languageFor } from '../../../../lib/languages/registry.ts';
import { inflection as noInflection } from '../../../../lib/languages/und/inflection.ts';

const french = languageFor('fr');
const contractions = prepareContractions(french.inflection ?? noInflection);
/** Words of content with one form each, and links. */
const CONTENT = new Set(['drague', 'môle', 'quai']);
const words = fc.array(fc.constantFrom('drague', 'môle', 'quai', 'de', '.'), { maxLength: 80 });

function phrasesOf(texts: readonly (readonly string[])[]) {
  const known = KnownWords.of(french);
  const stream = new WordStream(known);
  for (const list of texts) {
    const text = list.join(' ');
    stream.add(text, tokenise(text, contractions), undefined);
  }
  const collector = new PhraseCollector(stream);
  return collector.repeated(2).map((phrase) => ({
    ...phrase,
    text: phrase.keys.map((key) => known.keyAt(key).text).join(' '),
    firsts: Array.from(collector.occurrencesOf(phrase), ({ first }) => first),
  }));
}

/** Every run of up to 7 words with 4 of content at most, which stand at both its ends, and where each begins. */
function allRuns(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  let from = 0;
  for (const list of texts) {
    for (let first = 0; first < list.length; first += 1) {
      for (let end = first + 1; end <= Math.min(list.length, first + 7); end += 1) {
        const run = list.slice(first, end);
        if (run.includes('.')) break;
        const content = run.filter((word) => CONTENT.has(word)).length;
        if (content > 4 || !CONTENT.has(run.at(0) ?? '') || !CONTENT.has(run.at(-1) ?? '')) continue;
        const name = run.join(' ');
        runs.set(name, [...(runs.get(name) ?? []), from + first]);
      }
    }
    from += list.length + 1;
  }
  return runs;
}

describe('PhraseCollector', () => {
  test('finds every run that occurs twice, with all its places in order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), (texts) => {
        const expected = [...allRuns(texts)].filter(([, firsts]) => firsts.length > 1);
        const found = phrasesOf(texts).map(({ text, firsts }) => [text, firsts] as const);
        expect(new Map(found)).toEqual(new Map(expected));
      }),
    );
  });

  test('counts the phrases around each, and their occurrences', () => {
    fc.assert(
      fc.property(words, (list) => {
        const phrases = phrasesOf([list]);
        for (const { text, nestedIn, nestedCount } of phrases) {
          const around = phrases.filter(
            (other) => other.text !== text && ` ${other.text} `.includes(` ${text} `),
          );
          expect(nestedCount).toBe(around.length);
          expect(nestedIn).toBe(around.reduce((sum, { count }) => sum + count, 0));
        }
      }),
    );
  });
});
