import { type IndexEntry, renderIndex } from '../../../lib/render/index.ts';
import { englishBrief, frenchBrief } from './support/brief-builder.ts';
import { Page, textOf } from './support/page.ts';

function entry(title: string, published?: string): IndexEntry {
  const { published: _before, ...brief } = frenchBrief;
  return {
    brief: { ...brief, title, ...(published === undefined ? {} : { published }) },
    link: `${title}.html`,
  };
}

const order = (html: string) =>
  new Page(html)
    .named('a')
    .map(({ attribs }) => attribs['href'])
    .filter((href) => href?.endsWith('.html'));

test('newest first, undated last, and the order of arrival does not matter', () => {
  const entries = [
    entry('b', '2030-05-01'),
    entry('d'),
    entry('a', '2031-01-02'),
    entry('c', '2030-05-01'),
    entry('e', '2030-12-31T08:00:00Z'),
  ];
  const expected = ['a.html', 'e.html', 'b.html', 'c.html', 'd.html'];
  expect(order(renderIndex(entries))).toEqual(expected);
  expect(order(renderIndex([...entries].reverse()))).toEqual(expected);
  expect(renderIndex([...entries].reverse())).toBe(renderIndex(entries));
});

test('each entry shows its title, first sentence, date, language and main terms', () => {
  const page = new Page(
    renderIndex(
      [
        { brief: frenchBrief, link: 'douze.html' },
        { brief: englishBrief, link: 'ice.html' },
      ],
      { locale: 'fr' },
    ),
  );
  const text = textOf(page.one('body'));
  for (const brief of [frenchBrief, englishBrief]) {
    expect(text).toContain(brief.title);
    expect(text).toContain(brief.summary.sentences[0]?.text);
    expect(text).toContain(brief.terms[0]?.source.term);
  }
  expect(text).toContain('1er mars 2031');
  expect(text).toContain('2 précis');
  expect(page.one('html').attribs['lang']).toBe('fr');
  const english = page
    .all(({ attribs }) => attribs['lang'] === 'en')
    .map(textOf)
    .join(' ');
  expect(english).toContain(englishBrief.summary.sentences[0]?.text);
});

test('without a brief, it says what to do', () => {
  const page = new Page(renderIndex([]));
  expect(page.named('a')).toEqual([]);
  expect(page.named('ul')).toEqual([]);
  expect(textOf(page.one('main')).trim().length).toBeGreaterThan(20);
});

test('identifiers are unique and headings leave no level out', () => {
  const page = new Page(renderIndex([entry('a', '2031-01-02'), entry('b', '2030-01-01'), entry('c')]));
  const ids = page.all(({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs['id']);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = page.named('h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name.slice(1)));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});
