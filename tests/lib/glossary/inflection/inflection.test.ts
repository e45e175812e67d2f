import { matchTerms, type Termbase } from '../../../../lib/glossary/index.ts';
import { languageFor } from '../../../../lib/languages/registry.ts';
import { termbaseOf } from '../support.ts';
import { dutch } from './dutch.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import type { InflectionSet } from './set.ts';
import { spanish } from './spanish.ts';

const SETS: readonly InflectionSet[] = [german, spanish, italian, dutch, portuguese, polish];

function foundIn(text: string, termbase: Termbase): string {
  let result = '';
  let position = 0;
  for (const { start, end, nested, rank } of matchTerms(text, termbase)) {
    if (nested || rank > 0) continue;
    result += `${text.slice(position, start)}[${text.slice(start, end)}]`;
    position = end;
  }
  return result + text.slice(position);
}

describe.each(SETS.map((set) => [set.language, set] as const))('terms in %s', (language, set) => {
  const rows = set.terms.flatMap((term, index) => [
    `t${index},${language},${term}`,
    `t${index},en,x${index}`,
  ]);
  const termbase = termbaseOf(`concept,language,term\n${rows.join('\n')}\n`, language, 'en');

  test('there are forty sentences at least', () => {
    expect(set.sentences.length).toBeGreaterThanOrEqual(40);
  });

  test.each(set.sentences)('%s', (sentence) => {
    expect(foundIn(sentence.replace(/[[\]]/g, ''), termbase)).toBe(sentence);
  });

  test.each(set.plurals)('the plural of %s is %s', (term, plural) => {
    expect(languageFor(language).inflection?.pluralTerm(term)).toBe(plural);
  });

  test('a base form is a form of itself, whatever the word', () => {
    for (const term of set.terms) {
      const match = matchTerms(term, termbase).find(({ nested }) => !nested);
      expect([match?.start, match?.end]).toEqual([0, term.length]);
    }
  });
});
