import { createHash } from 'node:crypto';
import { Element } from 'domhandler';
import type { Brief } from '../../../lib/brief/schema.ts';
import { renderHtml } from '../../../lib/render/index.ts';
import { briefOf, englishBrief, frenchBrief, translation } from './support/brief-builder.ts';
import { Page, textOf } from './support/page.ts';

const LINKS = { json: 'essai.json', markdown: 'essai.md', index: '../' };
const page = (brief: Brief) => new Page(renderHtml(brief, { links: LINKS }));

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe.each([
  ['French', frenchBrief],
  ['English', englishBrief],
])('the page of a %s article', (_name, brief) => {
  const parsed = page(brief);

  test('identifiers are unique and every link within the page has its target', () => {
    const ids = parsed.all(({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const within = parsed
      .named('a')
      .map(({ attribs }) => attribs['href'] ?? '')
      .filter((href) => href.startsWith('#'));
    expect(within.length).toBeGreaterThan(4);
    expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const described = parsed.all(({ attribs }) => 'aria-describedby' in attribs);
    expect(described.filter(({ attribs }) => !ids.includes(attribs['aria-describedby'] ?? ''))).toEqual([]);
    const labelled = parsed.all(({ attribs }) => 'aria-labelledby' in attribs);
    expect(labelled.filter(({ attribs }) => !ids.includes(attribs['aria-labelledby'] ?? ''))).toEqual([]);
  });

  test('each sentence of the summary is marked in the article and linked both ways', () => {
    const marks = parsed.named('mark');
    expect(marks.map(textOf)).toEqual(brief.summary.sentences.map(({ text }) => text));
    for (const mark of marks) {
      const back = mark.children.filter(
        (node): node is Element => node instanceof Element && node.name === 'a',
      );
      const entries = back.flatMap(({ attribs }) => parsed.byId((attribs['href'] ?? '').slice(1)) ?? []);
      const entry = entries.find(({ name }) => name === 'li');
      expect(entry && squeezed(textOf(entry))).toContain(squeezed(textOf(mark)));
      const links = parsed.named('a').filter(({ attribs }) => attribs['href'] === `#${mark.attribs['id']}`);
      expect(links).toHaveLength(1);
    }
  });

  test('the article pane holds the article’s text, block by block', () => {
    const pane = textOf(parsed.article());
    let position = 0;
    for (const { start, end } of brief.blocks) {
      const found = pane.indexOf(brief.text.slice(start, end), position);
      expect(found).toBeGreaterThanOrEqual(position);
      expect(pane.slice(position, found).trim()).toBe('');
      position = found + end - start;
    }
    expect(pane.slice(position).trim()).toBe('');
  });

  test('the policy knows the style sheet by its hash and lets nothing else in', () => {
    const [meta] = parsed.all(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy');
    const policy = meta?.attribs['content'] ?? '';
    const hash = (element: Element) =>
      `'sha256-${createHash('sha256').update(element.children.map(textOf).join('')).digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hash(parsed.one('style'))}`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    for (const script of parsed.named('script')) {
      expect(script.attribs).toEqual({});
      expect(policy).toContain(`script-src ${hash(script)}`);
    }
  });

  test('nothing is loaded and no attribute acts', () => {
    expect(parsed.named('img', 'iframe', 'object', 'embed', 'audio', 'video', 'form', 'base')).toEqual([]);
    expect(
      parsed.all(({ attribs }) => 'src' in attribs || 'style' in attribs || 'srcset' in attribs),
    ).toEqual([]);
    expect(parsed.all(({ attribs }) => Object.keys(attribs).some((name) => name.startsWith('on')))).toEqual(
      [],
    );
    expect(parsed.named('link').filter(({ attribs }) => attribs['rel'] !== 'alternate')).toEqual([]);
    expect(textOf(parsed.one('style'))).not.toMatch(/url\(|@import/);
  });

  test('the page and its foreign parts name their language', () => {
    const { tag } = brief.language;
    expect(parsed.one('html').attribs['lang']).toBe(tag);
    expect(parsed.article().attribs['lang'] ?? parsed.article().parent).toBe(tag);
    for (const { translations } of brief.terms) {
      for (const { language, form } of translations) {
        const inLanguage = parsed.all(({ attribs }) => attribs['lang'] === language).map(textOf);
        expect(inLanguage.some((text) => text.includes(form))).toBe(true);
      }
    }
  });

  test('the same brief gives the same bytes', () => {
    expect(renderHtml(structuredClone(brief), { links: { ...LINKS } })).toBe(
      renderHtml(brief, { links: LINKS }),
    );
  });
});

test('a term that a longer one covers is reached through the longer one, and links never nest', () => {
  const parsed = page(frenchBrief);
  const nested = parsed.named('a').filter((link) => {
    for (let up = link.parent; up !== null; up = up.parent)
      if (up instanceof Element && up.name === 'a') return true;
    return false;
  });
  expect(nested).toEqual([]);
  const places = parsed.article().children.length;
  expect(places).toBeGreaterThan(0);
  const linked = parsed
    .named('a')
    .filter(({ attribs }) => /^#t(?:erm-)?\d/.test(attribs['href'] ?? ''))
    .map(textOf);
  expect(linked).toEqual(
    expect.arrayContaining(['remorqueurs de secours', 'centre de secours', 'équipages']),
  );
});

test('a term over the edge of a marked sentence is linked on both sides of it', () => {
  const brief = briefOf({
    blocks: [['paragraph', 'La flotte arrive au port franc ce soir.']],
    summary: ['La flotte arrive au port'],
    terms: [{ term: 'port franc', translations: [translation('en', 'free port')] }],
  });
  const parsed = page(brief);
  const linked = parsed
    .named('a')
    .filter(({ attribs }) => /^#t(?:erm-)?\d/.test(attribs['href'] ?? ''))
    .map(textOf);
  expect(linked).toEqual(expect.arrayContaining(['port', ' franc']));
  expect(textOf(parsed.article()).trim()).toBe(brief.text);
});

test('a candidate within or across a term does not cut the term’s link in two', () => {
  const brief = briefOf({
    blocks: [['paragraph', 'La garde côtière du Nord surveille la garde côtière.']],
    terms: [{ term: 'garde côtière', translations: [translation('en', 'coast guard')] }],
    candidates: ['côtière du Nord', 'garde'],
  });
  const parsed = page(brief);
  const linked = parsed
    .named('a')
    .filter(({ attribs }) => /^#t(?:erm-)?\d/.test(attribs['href'] ?? ''))
    .map(textOf);
  expect(linked.filter((text) => text.includes('c'))).toEqual(['garde côtière', 'garde côtière']);
  expect(textOf(parsed.article()).trim()).toBe(brief.text);
});

test('a table is a table whose first row is its head', () => {
  const parsed = page(frenchBrief);
  expect(parsed.named('tr')).toHaveLength(3);
  expect(parsed.named('th').map((cell) => textOf(cell).replace(' | ', ''))).toEqual([
    'Port',
    'Remorqueurs',
    'Coût (M€)',
  ]);
});

test('discouraged terms and other than preferred translations say so', () => {
  const text = textOf(page(frenchBrief).one('body'));
  expect(text).toContain('déconseillé');
  expect(text).toContain('admis');
  expect(text).toContain('pas de traduction approuvée');
  expect(text).toContain('Une partie du texte est en norvégien.');
  expect(text).toContain('1er mars 2031');
});

test('an article in neither French nor English has an English page; an unknown language is not claimed', () => {
  const german = page(
    briefOf({
      language: 'de',
      blocks: [['paragraph', 'Der Hafen bleibt offen.']],
      summary: ['Der Hafen bleibt offen.'],
    }),
  );
  expect(german.one('html').attribs['lang']).toBe('en');
  expect(german.article().attribs['lang']).toBe('de');
  const unknown = page(
    briefOf({ language: 'und', blocks: [['paragraph', 'Xyqu lorm.']], summary: ['Xyqu lorm.'] }),
  );
  expect(unknown.one('html').attribs['lang']).toBe('en');
  expect(['', 'und']).toContain(unknown.article().attribs['lang']);
});

test('an empty summary says so and has no list', () => {
  const text = textOf(page(briefOf({ blocks: [['paragraph', 'Néant.']] })).one('body'));
  expect(text).toContain('Aucune phrase de cet article ne pouvait entrer dans un résumé.');
  expect(page(briefOf({ blocks: [['paragraph', 'Néant.']] })).named('ol')).toEqual([]);
});

test('a complete summary says so and gives no reasons for a choice that was none', () => {
  const brief = briefOf({ blocks: [['paragraph', 'Le pont rouvre.']], summary: ['Le pont rouvre.'] });
  const parsed = page({ ...brief, summary: { ...brief.summary, complete: true, ratio: 1 } });
  expect(textOf(parsed.one('body'))).toContain('rien n’a été retranché');
  expect(parsed.named('details')).toEqual([]);
});

test('the locale asked for wins', () => {
  expect(new Page(renderHtml(frenchBrief, { locale: 'en' })).one('html').attribs['lang']).toBe('en');
});
