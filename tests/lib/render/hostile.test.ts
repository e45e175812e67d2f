import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as mdastText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { Brief } from '../../../lib/brief/schema.ts';
import { renderHtml, renderMarkdown, renderTerminal } from '../../../lib/render/index.ts';
import { catalogOf } from '../catalog/stored.ts';
import { briefOf, translation } from './support/brief-builder.ts';
import { Page, textOf } from './support/page.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '</style></title><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus '",
  '<!-- <svg/onload=alert(1)> -->',
  '&lt;b&gt; &#60;script&#62;',
  ']]><![CDATA[<x>',
  '[lien](javascript:alert(1)) ![x](http://x.example/x.png) `code` | cell | <http://x.example>',
];

/** A brief whose every field that comes from outside holds the payload. */
function hostileBrief(payload: string): Brief {
  const sentence = `Le port ${payload} ouvre.`;
  const brief = briefOf({
    blocks: [
      ['title', `Titre ${payload}`],
      ['heading', `Partie ${payload}`, 2],
      ['paragraph', `${sentence} Et puis ${payload}.`],
      ['list-item', payload],
      ['table', `a ${payload} | b`],
      ['quotation', payload],
      ['code', payload],
    ],
    summary: [sentence],
    terms: [
      {
        term: payload,
        translations: [translation('en', payload), translation('de', `x${payload}`, 'deprecated')],
        domain: [payload],
        definition: payload,
        status: 'forbidden',
      },
    ],
    candidates: [payload],
  });
  return {
    ...brief,
    published: `2031-01-01T${payload}`,
    source: {
      ...brief.source,
      bucket: payload,
      key: payload,
      contentType: payload,
      charset: payload,
      canonicalUrl: 'javascript:alert(1)',
    },
    language: { tag: payload, source: 'metadata', others: [payload] },
    terms: brief.terms.map((term) => ({
      ...term,
      concept: payload,
      source: { ...term.source, language: payload },
    })),
    termbase: brief.termbase.map((each) => ({
      ...each,
      name: payload,
      version: payload,
      source: payload,
      target: payload,
    })),
    warnings: [{ code: payload, message: payload }],
  };
}

const HARMLESS = hostileBrief('rien');
const shapeOf = (html: string) => {
  const parsed = new Page(html);
  return new Set(parsed.all(() => true).map(({ name }) => name));
};
const attributesOf = (html: string) =>
  new Set(new Page(html).all(() => true).flatMap(({ attribs }) => Object.keys(attribs)));

const GFM = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

function markdownNodes(markdown: string): Nodes[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes) => {
    found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown, GFM));
  return found;
}

const tableRows = (markdown: string) => markdownNodes(markdown).filter((node) => node.type === 'tableRow');

const LINKS = { json: 'javascript:alert(1)', markdown: 'data:text/html,x', index: 'vbscript:x' };

describe.each(PAYLOADS)('text from outside never acts: %s', (payload) => {
  const brief = hostileBrief(payload);

  test('in the page', () => {
    const html = renderHtml(brief, { links: LINKS });
    const allowed = shapeOf(renderHtml(HARMLESS));
    expect([...shapeOf(html)].filter((name) => !allowed.has(name))).toEqual([]);
    const names = attributesOf(renderHtml(HARMLESS));
    expect([...attributesOf(html)].filter((name) => !names.has(name))).toEqual([]);
    const hrefs = new Page(html)
      .all(({ attribs }) => 'href' in attribs)
      .map(({ attribs }) => attribs['href']);
    expect(hrefs.filter((href) => !href?.startsWith('#'))).toEqual([]);
    expect(textOf(new Page(html).one('body'))).toContain(payload);
  });

  test('in the pages of the catalog', async () => {
    const pagesOf = async (one: Brief, other: Brief) => {
      const store = await catalogOf({
        'articles/fr/a.txt': { ...one, language: { ...one.language, tag: 'fr' } },
        'articles/en/a.txt': { ...other, language: { ...other.language, tag: 'en' } },
      });
      return new Map(
        [...store.objects]
          .filter(([key]) => key.endsWith('.html'))
          .map(([key, { body }]) => [key.replace(/terms\/.*/, 'term'), body.toString('utf8')]),
      );
    };
    const pages = await pagesOf(brief, brief);
    const allowed = await pagesOf(HARMLESS, HARMLESS);
    expect([...pages.keys()].sort()).toEqual([...allowed.keys()].sort());
    for (const [key, html] of pages) {
      const shape = shapeOf(allowed.get(key) ?? '');
      expect([...shapeOf(html)].filter((name) => !shape.has(name))).toEqual([]);
      const hrefs = new Page(html)
        .all(({ attribs }) => 'href' in attribs)
        .map(({ attribs }) => attribs['href']);
      expect(hrefs.filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href ?? ''))).toEqual([]);
    }
    expect(textOf(new Page(pages.get('index.html') ?? '').one('body'))).toContain(payload);
  });

  test('in Markdown', () => {
    const markdown = renderMarkdown(brief, { links: LINKS });
    const nodes = markdownNodes(markdown);
    const allowed = new Set(markdownNodes(renderMarkdown(HARMLESS)).map(({ type }) => type));
    // An address written out in a text is one that GFM links by itself: it leads where it says.
    const written = nodes.filter((node) => node.type === 'link' && /^https?:/.test(node.url));
    for (const node of written) expect(node.type === 'link' && node.url).toBe(mdastText(node));
    const others = nodes.filter((node) => !written.includes(node));
    expect(others.filter(({ type }) => !allowed.has(type))).toEqual([]);
    expect(others.filter(({ type }) => type === 'html' || type === 'link' || type === 'image')).toEqual([]);
    const rows = tableRows(markdown);
    expect(new Set(rows.map((row) => row.children.length)).size).toBe(1);
    expect(mdastText(fromMarkdown(markdown, GFM))).toContain(payload);
  });
});

const ESCAPES = [
  '\u001b[31mrouge\u001b[0m',
  '\u001b]8;;http://x.example\u001b\\ici\u0007',
  '\u009b2J',
  'a\u0000b\u0008\u007f',
  'x\r\ny',
  'abc\u202ecba',
  '\u2066caché\u2069',
];

describe.each(ESCAPES.map((each) => [JSON.stringify(each), each] as const))(
  'control characters: %s',
  (_name, payload) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach a terminal
    const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    const brief = hostileBrief(payload);

    test('none reaches the terminal', () => {
      expect(renderTerminal(brief, { reasons: true })).not.toMatch(CONTROL);
    });

    test('with colours and links, only ours do', () => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the two sequences that we write ourselves
      const ours = /\u001b\[[0-9;]*m|\u001b\]8;;[!-~]*\u001b\\/g;
      const shown = renderTerminal(brief, {
        color: true,
        hyperlinks: true,
        links: { json: `https://x.example/${payload}` },
      });
      expect(shown.replace(ours, '')).not.toMatch(CONTROL);
    });

    test('none reaches the Markdown', () => {
      expect(renderMarkdown(brief)).not.toMatch(CONTROL);
    });
  },
);

test('an address of its own is linked only where it is a web address', () => {
  const brief = hostileBrief('x');
  const at = (canonicalUrl: string) => renderHtml({ ...brief, source: { ...brief.source, canonicalUrl } });
  expect(at('https://ports.example/a?b="c"&d')).toContain('href="https://ports.example/a?b=%22c%22&amp;d"');
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    '//x',
  ]) {
    const hrefs = new Page(at(address)).named('a').map(({ attribs }) => attribs['href'] ?? '');
    expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
  }
});
