import * as fc from 'fast-check';
import type { Brief } from '../../../lib/brief/schema.ts';
import { renderHtml } from '../../../lib/render/index.ts';
import { briefOf, translation } from './support/brief-builder.ts';
import { Page, textOf } from './support/page.ts';

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', '!doctype', 'rect', 'line', 'path']);

/** Whether every start tag has its end tag in the right place; style and script are left out. */
function wellNested(html: string): boolean {
  const open: string[] = [];
  const markup = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (const [, end, name = '', , empty] of markup.matchAll(
    /<(\/?)([a-z!][a-z0-9]*)((?:\s[^<>"]*(?:"[^"]*")?)*?)(\/?)>/gi,
  )) {
    if (VOID.has(name.toLowerCase()) || empty === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

const KINDS: readonly Brief['blocks'][number]['kind'][] = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'code',
  'table',
];

const letters = fc
  .array(fc.constantFrom('a', 'é', ' ', ' ', '<', '&', '"', ' | ', '’', '\u00a0', '😀', '.', 'ß', '1'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => `m${parts.join('')}m`);

const blocks = fc.array(fc.tuple(fc.constantFrom(...KINDS), letters), { minLength: 1, maxLength: 6 });

/** Cuts `[0, 1)` into ordered stretches that do not overlap. */
const cuts = fc
  .uniqueArray(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 10 })
  .map((points) => [...points].sort((a, b) => a - b));

/** Spans anywhere in a text, in order, apart from each other. */
function spansOf(text: string, points: readonly number[]): { start: number; end: number }[] {
  const at = points.map((point) => Math.floor(point * text.length));
  return at.flatMap((start, index) => {
    const end = at[index + 1];
    return index % 2 === 0 && end !== undefined && end > start ? [{ start, end }] : [];
  });
}

test('whatever the sentences and terms, the page is well nested and holds the article’s text', () => {
  fc.assert(
    fc.property(blocks, cuts, cuts, cuts, (parts, sentencePoints, termPoints, otherPoints) => {
      const empty = briefOf({ blocks: parts });
      const { text } = empty;
      const summary = spansOf(text, sentencePoints).map((span, index) => ({
        ...span,
        text: text.slice(span.start, span.end),
        paragraph: 0,
        index,
        rank: index + 1,
        score: 1,
        reasons: {},
      }));
      const terms = [termPoints, otherPoints].flatMap((points, index) => {
        const occurrences = spansOf(text, points).map((span) => ({
          ...span,
          surface: text.slice(span.start, span.end),
          sentence: 0,
          inSummary: false,
          nested: index === 1,
        }));
        if (occurrences.length === 0) return [];
        return [
          {
            concept: `c${index}`,
            domain: [],
            source: { language: 'fr', term: 'm', status: 'preferred' as const },
            translations: [translation('en', 'x')],
            occurrences,
          },
        ];
      });
      const html = renderHtml({ ...empty, terms, summary: { ...empty.summary, sentences: summary } });
      expect(wellNested(html)).toBe(true);
      const parsed = new Page(html);
      const pane = textOf(parsed.article());
      expect(pane.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const { start, end } of empty.blocks) expect(pane).toContain(text.slice(start, end));
      const ids = parsed.all(({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs['id']);
      expect(new Set(ids).size).toBe(ids.length);
      const within = parsed
        .named('a')
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((href) => href.startsWith('#'));
      expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
