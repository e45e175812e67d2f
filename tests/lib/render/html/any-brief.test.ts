import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Brief } from '../../../../lib/brief/schema.ts';
import { renderHtml } from '../../../../lib/render/index.ts';
import { briefOf, translation } from '../support/brief-builder.ts';

const VOID = new Set(['meta', 'link', 'input', 'br', 'rect']);

/** What a strict reading of a page finds. */
interface Reading {
  /** The text within the article. */
  readonly text: string;
  readonly ids: readonly string[];
  readonly targets: readonly string[];
  /** Elements that something else than their own end tag closed. */
  readonly unclosed: readonly string[];
  readonly nestedLinks: number;
}

function read(page: string): Reading {
  const ids: string[] = [];
  const targets: string[] = [];
  const unclosed: string[] = [];
  const open: string[] = [];
  let text = '';
  let within: number | undefined;
  let nestedLinks = 0;
  const parser = new Parser({
    onopentag(name, { id, href, class: kind }) {
      if (name === 'a' && open.includes('a')) nestedLinks += 1;
      if (kind === 'text') within = open.length;
      open.push(name);
      if (id !== undefined) ids.push(id);
      if (href?.startsWith('#')) targets.push(href.slice(1));
    },
    ontext(part) {
      if (within !== undefined) text += part;
    },
    onclosetag(name, implied) {
      if (implied && !VOID.has(name)) unclosed.push(name);
      open.pop();
      if (within === open.length) within = undefined;
    },
  });
  parser.end(page);
  return { text, ids, targets, unclosed, nestedLinks };
}

const pieces = fc.constantFrom(
  'a',
  'Été ',
  '<b>',
  '&amp;',
  '"',
  "'",
  '\n',
  '\n\n',
  '\r\n',
  ' | ',
  '- ',
  '7. ',
  '\u0000',
  '😀',
  '\u00a0',
  ' ',
);
const texts = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
const offset = fc.integer({ min: 0, max: 130 });
const spans = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const kind = fc.constantFrom('title', 'heading', 'paragraph', 'list-item', 'quotation', 'code', 'table');
const level = fc.integer({ min: 1, max: 6 });

const blocks = fc
  .array(fc.record({ span: spans, kind, level }), { maxLength: 8 })
  .map((found): Brief['blocks'] =>
    found
      .map(({ span, ...rest }) => ({ ...span, ...rest }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  );
const sentences = fc.array(spans, { maxLength: 4 }).map((found): Brief['summary']['sentences'] =>
  found.map((span, index) => ({
    ...span,
    text: '',
    paragraph: 0,
    index,
    rank: index + 1,
    score: 1,
    reasons: { title: 1 },
  })),
);
const term = fc
  .array(fc.record({ span: spans, nested: fc.boolean(), inSummary: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((found): Brief['terms'][number] => ({
    concept: 'c',
    domain: [],
    source: { language: 'fr', term: 'x', status: 'preferred' },
    translations: [{ language: 'en', term: 'y', form: 'y', status: 'admitted' }],
    occurrences: found.map(({ span, ...rest }) => ({ ...span, ...rest, surface: 'x', sentence: 0 })),
  }));
const candidate = spans.map((span): Brief['candidates'][number] => ({
  term: 'z',
  count: 1,
  score: 1,
  example: { ...span, sentence: 0 },
}));

const base = briefOf({ blocks: [['paragraph', 'x']] });

/** Briefs whose offsets point anywhere: overlapping, nested, empty, across blocks, beyond the text. */
const anyBrief = fc
  .record({
    text: texts,
    blocks,
    sentences,
    terms: fc.array(term, { maxLength: 4 }),
    candidates: fc.array(candidate, { maxLength: 3 }),
  })
  .map(
    ({ sentences: chosen, ...parts }): Brief => ({
      ...base,
      ...parts,
      summary: { ...base.summary, sentences: chosen },
    }),
  );

test('wherever offsets point, the article’s text is whole, elements are well nested and links have their targets', () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      const { text, ids, targets, unclosed, nestedLinks } = read(renderHtml(brief));
      expect(text).toBe(brief.text.replaceAll('\u0000', '\ufffd'));
      expect(unclosed).toEqual([]);
      expect(nestedLinks).toBe(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the same brief gives the same page', () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      expect(renderHtml(structuredClone(brief))).toBe(renderHtml(brief));
    }),
    { numRuns: 30 },
  );
});

test('the page of an article of 5 KB with twenty terms in three languages stays within 60 KB', () => {
  const words =
    'comité port digue phare marée écluse bouée pilote cargo remorqueur balise chenal quai grue dragage voilier équipage ancre sonde radar'.split(
      ' ',
    );
  const paragraphs = words.map(
    (word, index) =>
      `Jeudi, il fut question de ${word} n° ${index}, puis encore de ${word}, et tout le monde écouta les longues ` +
      `explications que personne, dans la salle comble, n’osait interrompre. Vint le tour de ${word} : on vota sans débat, à main levée, avant le dîner.`,
  );
  const brief = briefOf({
    blocks: paragraphs.map((text) => ['paragraph', text] as const),
    summary: paragraphs.slice(0, 4),
    terms: words.map((word) => ({
      term: word,
      definition: 'Ce dont on parle au bord de la mer quand le vent tombe.',
      translations: [
        ...['de', 'en', 'es'].map((language) => translation(language, `${word}s ${language}`)),
        translation('en', `${word} 2 en`, 'admitted'),
      ],
    })),
    candidates: ['salle comble', 'longues explications'],
  });
  expect(Buffer.byteLength(brief.text)).toBeGreaterThan(5000);
  expect(brief.terms.flatMap(({ occurrences }) => occurrences).length).toBeGreaterThanOrEqual(60);
  expect(Buffer.byteLength(renderHtml(brief))).toBeLessThan(60_000);
});
