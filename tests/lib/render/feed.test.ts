import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { instant } from '../../../lib/render/feed/feed-entry.ts';
import { type FeedEntry, type FeedOptions, renderAtom, renderJsonFeed } from '../../../lib/render/index.ts';
import { briefOf, englishBrief, frenchBrief } from './support/brief-builder.ts';

const OPTIONS: FeedOptions = {
  title: 'Précis & co',
  home: 'https://briefs.example/fr/',
  address: 'https://briefs.example/fr/feed.xml',
  language: 'fr',
};

const ENTRIES: readonly FeedEntry[] = [
  { brief: englishBrief, link: 'ice%20patrol.html' },
  { brief: frenchBrief, link: 'douze.html', updated: '2031-03-02T09:30:00+01:00' },
];

/** The text of each element of a name, in order. Throws where the document is no well-formed XML. */
function elements(xml: string, wanted: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    if (name === wanted) found.push('');
  });
  parser.on('text', (text) => {
    if (path.at(-1) === wanted) found.push(`${found.pop() ?? ''}${text}`);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  return found;
}

test('a JSON Feed has absolute addresses, dates of RFC 3339 and the sentences, newest first', () => {
  const feed = JSON.parse(renderJsonFeed(ENTRIES, OPTIONS));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Précis & co',
    home_page_url: OPTIONS.home,
    feed_url: OPTIONS.address,
    language: 'fr',
  });
  const [first, second] = feed.items;
  expect(first).toEqual({
    id: 'https://briefs.example/fr/douze.html',
    url: 'https://briefs.example/fr/douze.html',
    title: 'Douze remorqueurs pour les ports du Nord',
    content_text: frenchBrief.summary.sentences.map(({ text }) => text).join('\n\n'),
    date_published: '2031-03-01T00:00:00Z',
    date_modified: '2031-03-02T09:30:00+01:00',
    language: 'fr',
    tags: ['remorqueur de secours', 'secours', 'centre de secours', 'équipage'],
  });
  expect(second).toMatchObject({ url: 'https://briefs.example/fr/ice%20patrol.html', language: 'en' });
  expect(second).not.toHaveProperty('date_published');
});

test('an Atom feed is well-formed and dated by its entries', () => {
  const atom = renderAtom(ENTRIES, OPTIONS);
  expect(elements(atom, 'title')).toEqual([
    'Précis & co',
    'Douze remorqueurs pour les ports du Nord',
    'Ice patrol school opens',
  ]);
  expect(elements(atom, 'updated')).toEqual([
    '2031-03-02T09:30:00+01:00',
    '2031-03-02T09:30:00+01:00',
    '1970-01-01T00:00:00Z',
  ]);
  expect(elements(atom, 'published')).toEqual(['2031-03-01T00:00:00Z']);
  expect(elements(atom, 'summary')[0]).toBe(frenchBrief.summary.sentences.map(({ text }) => text).join(' '));
});

test('the order of arrival changes nothing, and a limit keeps the newest', () => {
  expect(renderAtom([...ENTRIES].reverse(), OPTIONS)).toBe(renderAtom(ENTRIES, OPTIONS));
  expect(renderJsonFeed([...ENTRIES].reverse(), OPTIONS)).toBe(renderJsonFeed(ENTRIES, OPTIONS));
  const [only, ...more] = JSON.parse(renderJsonFeed(ENTRIES, { ...OPTIONS, limit: 1 })).items;
  expect(only.title).toBe('Douze remorqueurs pour les ports du Nord');
  expect(more).toEqual([]);
});

test('an entry whose link runs something is left out', () => {
  const entries = [{ brief: frenchBrief, link: 'javascript:alert(1)' }];
  expect(JSON.parse(renderJsonFeed(entries, OPTIONS)).items).toEqual([]);
  expect(renderAtom(entries, OPTIONS)).not.toContain('javascript');
});

test('whatever an article holds, the Atom feed is well-formed and says it unchanged', () => {
  const part = fc.constantFrom(
    'a',
    'é',
    '<',
    '&',
    '"',
    ']]>',
    '\u0000',
    '\u001b',
    '\uffff',
    '\ud800',
    '😀',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const title = `t${parts.join('')}t`;
      const brief = { ...briefOf({ blocks: [['paragraph', title]], summary: [title] }), title };
      const [, shown] = elements(renderAtom([{ brief, link: 'x.html' }], OPTIONS), 'title');
      const kept = parts.filter((each) => !['\u0000', '\u001b', '\uffff', '\ud800'].includes(each));
      expect(shown).toBe(`t${kept.join('')}t`.replace(/ +/g, ' '));
    }),
  );
});

test.each([
  ['2031-03-01', '2031-03-01T00:00:00Z'],
  ['2031-03-01T10:20', '2031-03-01T10:20:00Z'],
  ['2031-03-01T10:20:30', '2031-03-01T10:20:30Z'],
  ['2031-03-01T10:20:30.5-04:00', '2031-03-01T10:20:30.5-04:00'],
  ['2031-13-01', undefined],
  ['mardi', undefined],
  ['2031-03-01"/><x>', undefined],
  [undefined, undefined],
])('%s is the instant %s', (iso, expected) => {
  expect(instant(iso)).toBe(expected);
});
