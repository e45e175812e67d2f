import fc from 'fast-check';
import {
  candidateConcepts,
  findCandidates,
  findTextCandidates,
  readGlossary,
  writeGlossary,
} from '../../../lib/glossary/index.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import { termbaseOf } from './support.ts';

const article = (text: string, code = 'fr') => ({
  text,
  sentences: [{ index: 0, block: 0, start: 0, end: text.length }],
  language: languageFor(code),
});
const proposed = (text: string, code = 'fr'): string[] =>
  findCandidates(article(text, code), []).map(({ term }) => term);

describe('findCandidates', () => {
  const repeated =
    'La drague suceuse creuse le port. Deux dragues suceuses arrivent. Une drague suceuse suffit.';

  test('a repeated phrase is proposed in its commonest form with a place', () => {
    const [best] = findCandidates(article(repeated), []);
    expect(best).toMatchObject({ term: 'drague suceuse', count: 3 });
    expect(repeated.slice(best?.example.start, best?.example.end)).toBe('drague suceuse');
  });

  test('what a termbase holds is no candidate', () => {
    const known = termbaseOf('concept,language,term\nd,fr,drague suceuse\nd,en,suction dredger\n');
    expect(findCandidates(article(repeated), [known]).map(({ term }) => term)).not.toContain(
      'drague suceuse',
    );
  });

  test('a part of a known term is no candidate there', () => {
    const known = termbaseOf('concept,language,term\nd,fr,drague suceuse\nd,en,suction dredger\n');
    expect(findCandidates(article(repeated), [known]).map(({ term }) => term)).not.toContain('drague');
  });

  test('everyday words, adverbs and verbs are no candidates', () => {
    const text =
      'Le monde permet également le monde. Chaque année, le monde permet également une année. Il permet également tout.';
    expect(proposed(text)).toEqual([]);
  });

  test('a piece of a longer phrase is left to the longer one', () => {
    const text =
      'Le radier de cale sèche fuit. Un radier de cale sèche se répare. Ce radier de cale sèche tiendra.';
    expect(proposed(text)).toEqual(['radier de cale sèche']);
  });

  test('a phrase never starts or ends inside a hyphenated word', () => {
    const text = 'We saw the deep-keel sloop. It is a deep-keel sloop. That deep-keel sloop is lost.';
    expect(proposed(text, 'en')).toEqual(['deep-keel sloop']);
  });

  test('a French phrase starts with its noun', () => {
    const text =
      'Le pilotage hauturier de cargos coûte. Un pilotage hauturier de cargos reste un pilotage hauturier de cargos.';
    expect(proposed(text)[0]).toBe('pilotage hauturier de cargos');
    expect(proposed(text)).not.toContain('hauturier de cargos');
  });

  test('special words come before words of general language', () => {
    const text =
      'The bathymetry helps the report. The report has a bathymetry. No bathymetry, no report: the bathymetry is the report.';
    expect(proposed(text, 'en')[0]).toBe('bathymetry');
  });

  test('what one text says once counts with what another says', () => {
    const texts = ['Le corps-mort dérive.', 'Un corps-mort est un bloc.'].map((text) => article(text));
    const [best] = findTextCandidates(texts, languageFor('fr'), []);
    expect(best).toMatchObject({ term: 'corps-mort', count: 2, text: 0 });
  });

  test('an example is exactly the candidate, whatever the text', () => {
    const words = fc.constantFrom(
      'drague',
      'suceuse',
      'de',
      'la',
      'Môle',
      '-',
      '. ',
      '\n\n',
      '12',
      '’',
      'é\u0301',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { term, example, count } of findCandidates(article(text), [])) {
          const places = text.slice(example.start, example.end).replace(/\s+/g, ' ');
          expect(places.toLowerCase().length).toBeGreaterThan(0);
          expect(count).toBeGreaterThanOrEqual(2);
          expect(text.replace(/\s+/g, ' ')).toContain(term);
        }
      }),
    );
  });
});

describe('candidateConcepts', () => {
  const texts = [
    'Le corps-mort, « lourd », dérive. Un corps-mort est là. Un corps-mort, des dames, une dame : deux dames.',
  ].map((text) => article(text));
  const candidates = findTextCandidates(texts, languageFor('fr'), []);

  test.each(['csv', 'tbx'])(
    'written as %s, they are read back as proposed terms with an example',
    async (format) => {
      const { content } = await writeGlossary(candidateConcepts(candidates, texts, 'fr'), format);
      const { concepts, problems } = await readGlossary(Buffer.from(content), { name: `x.${format}` });
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      expect(concepts.map(({ id }) => id)).toEqual(['corps-mort', 'dames']);
      expect(concepts[0]?.terms['fr']?.[0]).toMatchObject({
        text: 'corps-mort',
        status: 'proposed',
        note: expect.stringMatching(/^3 × Le corps-mort, « lourd », dérive\./),
      });
    },
  );

  test('no two have one identifier', () => {
    const [one] = candidates;
    if (one === undefined) throw new Error('no candidate');
    const ids = candidateConcepts([one, one, one], texts, 'fr').map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
