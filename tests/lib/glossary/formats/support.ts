import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { plainTerm } from '../../../../lib/glossary/concept.ts';
import {
  type Concept,
  type GlossaryContents,
  type ReadOptions,
  readGlossary,
  type Term,
  writeGlossary,
} from '../../../../lib/glossary/index.ts';

/** Reads a text as a glossary file. */
export function read(text: string, options: Partial<ReadOptions> = {}): Promise<GlossaryContents> {
  return readGlossary(new TextEncoder().encode(text), { name: 'g.txt', ...options });
}

/** The bytes of a file in tests/fixtures/glossaries. */
export function fixture(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, '../../../fixtures/glossaries', name));
}

/** Concepts written in a format and read back. */
export async function roundTrip(
  concepts: readonly Concept[],
  format: string,
  options: { source?: string; target?: string } = {},
): Promise<{ concepts: Concept[]; text: string }> {
  const { content } = await writeGlossary(concepts, format, options);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { source, target } = options;
  const languages = source === undefined || target === undefined ? {} : { languages: { source, target } };
  const back = await readGlossary(bytes, { name: 'back', format, ...languages });
  return { concepts: back.concepts, text: typeof content === 'string' ? content : '' };
}

/** Place of each problem: its code, line and column. */
export function places({ problems }: GlossaryContents): (string | number | undefined)[][] {
  return problems.map(({ code, line, column }) => [code, line, column]);
}

const word = fc.stringMatching(/^[a-zéèœßñ]{1,8}$/).map((text) => text.normalize('NFC'));
/** Characters that every format must carry: quotes, angle brackets, ampersands, what starts a formula. */
const awkward = fc.constantFrom(
  'a"b',
  "l'x",
  '<b>',
  'r&d',
  '=x',
  '+x',
  '-x',
  '@x',
  'a,b',
  'c\\d',
  "'=x",
  'é́',
);
/** Words separated by single spaces, in normalisation form C: what readers make of white space anyway. */
export const phrase = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: awkward }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' ').normalize('NFC'));

const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value).map((found) => (found === null ? {} : { [key]: found }));

const merge = <T extends object>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as T);

const list = fc.uniqueArray(word, { minLength: 1, maxLength: 2 });

const forms = merge<NonNullable<Term['forms']>>(
  optional('plural', list),
  optional('feminine', list),
  optional('femininePlural', list),
  optional('other', list),
).filter((found) => Object.keys(found).length > 0);

/** Any term that the model can hold. */
export const anyTerm = merge<Term>(
  fc.record({
    text: phrase,
    status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'forbidden', 'obsolete', 'proposed'),
    type: fc.constantFrom('full', 'acronym', 'short', 'variant'),
    match: fc.constantFrom('inflect', 'exact', 'none'),
    caseSensitive: fc.boolean(),
  }),
  optional('partOfSpeech', fc.constantFrom('noun', 'verb', 'adjective', 'adverb', 'proper noun', 'other')),
  optional('gender', fc.constantFrom('masculine', 'feminine', 'neuter', 'common')),
  optional('number', fc.constantFrom('singular', 'plural-only', 'invariable', 'uncountable')),
  optional('forms', forms),
  optional('qualifier', word),
  optional('pair', word),
  optional('note', phrase),
);

/** A term of which only the text and the standing matter. */
export const plainTermIn = (status: fc.Arbitrary<Term['status']>): fc.Arbitrary<Term> =>
  fc.tuple(phrase, status).map(([text, standing]) => plainTerm(text, standing));

/** Any concepts, with ids of their own. */
export function anyConcepts(term: fc.Arbitrary<Term> = anyTerm): fc.Arbitrary<Concept[]> {
  const concept = merge<Concept>(
    fc.record({
      id: phrase,
      domain: fc.uniqueArray(word, { maxLength: 2 }),
      doNotTranslate: fc.boolean(),
      terms: fc
        .uniqueArray(fc.constantFrom('fr', 'en', 'de', 'pt-BR', 'zh-Hant'), { minLength: 1, maxLength: 3 })
        .chain((tags) =>
          fc
            .tuple(...tags.map(() => fc.array(term, { minLength: 1, maxLength: 3 })))
            .map((lists) => Object.fromEntries(tags.map((tag, index) => [tag, lists[index] ?? []]))),
        ),
    }),
    optional('definition', phrase),
    optional('note', phrase),
    optional('source', phrase),
  );
  return fc.uniqueArray(concept, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
}
