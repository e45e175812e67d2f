import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { articleFromText } from '../../../lib/article/index.ts';
import { briefArticle, briefSchema, composeBrief } from '../../../lib/brief/index.ts';
import type { Termbase } from '../../../lib/glossary/index.ts';
import { compileGlossary, readGlossaryFile } from '../../../lib/storage/glossary-file.ts';

const ROOT = path.join(__dirname, '../../..');
const SOURCE = { size: 0, sha256: '0'.repeat(64) };

let termbases: Termbase[];
beforeAll(async () => {
  termbases = compileGlossary(await readGlossaryFile(path.join(ROOT, 'glossaries/starter.csv')), [
    'en',
    'fr',
  ]);
});

const sample = (name: string) => ({
  bytes: readFileSync(path.join(ROOT, 'samples/articles', name)),
  name: `articles/${name}`,
});

describe('briefArticle', () => {
  test.each([
    'fr/baltic-cables.txt',
    'fr/report-mobility.md',
    'en/danube-floods.html',
    'de/goerlitzer-erklaerung.txt',
  ])('%s gives a valid brief whose every offset is true', async (name) => {
    const brief = briefSchema.parse(await briefArticle(sample(name), termbases));
    const shown = [
      ...brief.summary.sentences,
      ...brief.terms.flatMap(({ occurrences }) =>
        occurrences.map((place) => ({ ...place, text: place.surface })),
      ),
    ];
    for (const { start, end, text } of shown) expect(brief.text.slice(start, end)).toBe(text);
    expect(brief.summary.sentences.length).toBeGreaterThan(0);
  });

  test('the same bytes, glossary and options give the same brief, byte for byte', async () => {
    const [one, other] = await Promise.all([
      briefArticle(sample('fr/cargo-varna.txt'), termbases),
      briefArticle(sample('fr/cargo-varna.txt'), termbases),
    ]);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test('translates into the wanted languages, by the best tag for each, and names the termbases used', async () => {
    const all = compileGlossary(await readGlossaryFile(path.join(ROOT, 'glossaries/starter.csv')), [
      'en',
      'de',
    ]);
    const brief = await briefArticle(sample('fr/baltic-cables.txt'), all, { targets: ['de-AT'] });
    const languages = brief.terms.flatMap(({ translations }) => translations.map(({ language }) => language));
    expect(new Set(languages)).toEqual(new Set(['de']));
    expect(brief.termbase.map(({ target }) => target)).toEqual(['de']);
  });

  test('refuses a language that is not wanted', async () => {
    const input = sample('de/goerlitzer-erklaerung.txt');
    await expect(briefArticle(input, [], { requiredLanguages: ['fr', 'en'] })).rejects.toMatchObject({
      code: 'language-unsupported',
    });
    await expect(briefArticle(input, [], { requiredLanguages: ['de-AT'] })).resolves.toBeDefined();
  });

  test('says so where the language is unknown or no glossary serves it', async () => {
    const unknown = await briefArticle({ bytes: Buffer.from('Xyzzy plugh.\nFoo bar baz.') }, termbases);
    expect(unknown.warnings.map(({ code }) => code)).toContain('language-unknown');
    const german = await briefArticle(sample('es/hospital-zaragoza.md'), []);
    expect(german.warnings.map(({ code }) => code)).toContain('no-termbase');
  });
});

describe('composeBrief', () => {
  test('keeps every offset true for any text', () => {
    const piece = fc.constantFrom(
      'Les ministres',
      ' ont décidé',
      '. ',
      '« Oui. Non », a dit M. X. ',
      '\n',
      '\n\n',
      ' cyberattaques',
      ' de l’OTAN',
      '\u00a0;',
      ' e\u0301te\u0301',
      '\ud83d\ude00',
      '\t',
      ' 1 500',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const article = articleFromText(text, { language: { tag: 'fr', source: 'option' } });
        const brief = composeBrief(article, SOURCE, termbases);
        expect(brief.text).toBe(text);
        for (const sentence of brief.summary.sentences)
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        for (const { occurrences } of brief.terms) {
          for (const { start, end, surface } of occurrences) expect(text.slice(start, end)).toBe(surface);
        }
        for (const { start, end } of brief.blocks)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }),
    );
  });

  test('takes the sentences that the caller gives', () => {
    const text = 'Un premier point est acquis\nLe deuxième reste ouvert à la discussion';
    const brief = composeBrief(articleFromText(text), SOURCE, [], { summary: { sentences: 1 } }, [
      { start: 0, end: 27 },
      { start: 28, end: text.length },
    ]);
    expect(brief.summary.sentences.map(({ index }) => index)).toHaveLength(1);
    expect([0, 28]).toContain(brief.summary.sentences[0]?.start);
  });
});
