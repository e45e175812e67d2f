import { renderHtml, renderMarkdown, renderText } from '../../../lib/render/index.ts';
import { briefOf } from './support/brief-builder.ts';
import { Page, textOf } from './support/page.ts';

const SENTENCE = 'Le port rouvrira demain matin.';

function warned(code: string, words?: string, language = 'fr') {
  const brief = briefOf({
    blocks: [
      ['title', 'Le port'],
      ['paragraph', SENTENCE],
    ],
    summary: [SENTENCE],
    language,
  });
  const [sentence] = brief.summary.sentences;
  const start = brief.text.indexOf(words ?? SENTENCE);
  const place = words === undefined ? sentence : { start, end: start + words.length };
  return {
    ...brief,
    warnings: [{ code, message: 'English words.', start: place?.start, end: place?.end }],
  };
}

test('a warning is in the page’s language, with the words that it is about and the way to their sentence', () => {
  const brief = warned('relative-date', 'demain matin');
  const page = new Page(renderHtml(brief));
  const [section] = page.all(({ attribs }) => attribs['class'] === 'warnings');
  const text = section && textOf(section);
  expect(text).toContain('Phrase 1, demain matin – Seule la date de publication dit de quel jour il s’agit.');
  expect(page.all(({ attribs }) => attribs['href'] === '#s1').length).toBeGreaterThan(1);
  expect(renderText(brief)).toContain(
    '! Phrase 1, «\u00a0demain matin\u00a0» – Seule la date de publication dit de quel jour il s’agit.',
  );
  expect(renderMarkdown(brief)).toContain('Seule la date de publication');
  expect(renderMarkdown(brief, { locale: 'en' })).toContain('Only the day of publication');
});

test('a warning of a kind that is not known keeps its own words, marked as English', () => {
  const html = renderHtml(warned('novel'));
  expect(html).toContain('<span lang="en">English words.</span>');
});

test('what the summary says itself is not said twice', () => {
  const brief = {
    ...warned('nothing-to-shorten'),
    warnings: [{ code: 'nothing-to-shorten', message: 'All.' }],
  };
  for (const rendered of [renderHtml(brief), renderMarkdown(brief), renderText(brief)])
    expect(rendered).not.toContain('Avant de vous fier');
});

test('domains have names in the page’s language; a glossary’s own label is of no known language', () => {
  const brief = briefOf({
    blocks: [['paragraph', 'Le port et le quai.']],
    terms: [
      {
        term: 'port',
        domain: ['peace-operations'],
        definition: 'A place where ships can load and unload their goods.',
      },
      { term: 'quai', domain: ['Hafenbau'] },
    ],
  });
  const french = renderHtml(brief);
  expect(french).toContain('<h3>Opérations de paix</h3>');
  expect(french).toContain('<h3 lang="" dir="auto">Hafenbau</h3>');
  expect(french).toContain('<dd class="note" lang="en">A place where');
  expect(renderHtml(brief, { locale: 'en' })).toContain('<h3>Peace operations</h3>');
  expect(renderText(brief)).toContain('Opérations de paix');
});
