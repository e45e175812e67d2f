import fc from 'fast-check';
import { type Article, articleFromText, readArticle } from '../../../lib/article/index.ts';
import { PrecisError } from '../../../lib/errors.ts';

/** Reads, or answers nothing where the input is refused; any other error fails the test. */
async function tryRead(input: Parameters<typeof readArticle>[0]): Promise<Article | undefined> {
  try {
    return await readArticle(input);
  } catch (error) {
    if (error instanceof PrecisError) return undefined;
    throw error;
  }
}

function checkBlocks({ text, blocks }: Article): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    const shown = text.slice(block.start, block.end);
    expect(shown).toBe(shown.trim());
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const CONTROLS = /[^\P{Cc}\t\n]|\p{Cs}/u;

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a', 'fr/a.fr.md', undefined);
const pieces = (...parts: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme', maxLength: 12 })), {
      maxLength: 40,
    })
    .map((list) => list.join(''));

const html = pieces(
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<br>',
  '<table><tr><td>',
  '</table>',
  '<ul><li>',
  '</li>',
  '<h1>',
  '</h1>',
  '<pre>',
  '<blockquote>',
  '<a href="#x">',
  '</a>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#1;',
  '&#xD800;',
  '&nbsp;',
  '<html lang="',
  '<title>',
  '<meta ',
  '<svg>',
  '<',
  '>',
  '"',
  'Le phare a rouvert hier. ',
  '<sup>',
  '<body',
  '<frameset>',
  '<template>',
);
const markdown = pieces(
  '# ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '> ',
  '    ',
  '```',
  '`',
  '**',
  '_',
  '[a](b)',
  '![',
  '](',
  '|a|b|\n|-|-|\n',
  '---\n',
  'title: a: b\n',
  '<p>',
  '<script>',
  '</script>',
  '<!--',
  '[^1]',
  '[^1]: ',
  '~~',
  '\\',
  '&#0;',
  '{{< x >}}',
  'Le phare a rouvert hier. ',
);
const plain = pieces(
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '- ',
  '===',
  '---',
  '1. ',
  'TITRE',
  ' ',
  '\u2028',
  '\u0000',
  '\ud800',
  'Le phare a rouvert. ',
);

test('no bytes bring down the reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
      const article = await tryRead({ bytes, ...(name === undefined ? {} : { name }) });
      if (article) checkBlocks(article);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a.html', html],
  ['a.md', markdown],
  ['a.txt', plain],
])('blocks of %s are ordered, apart and trimmed; no control character is left', async (name, sources) => {
  await fc.assert(
    fc.asyncProperty(sources, async (source) => {
      const article = await tryRead({ bytes: Buffer.from(source), name });
      if (!article) return;
      checkBlocks(article);
      expect(article.text).not.toMatch(CONTROLS);
      expect(article.title ?? '').not.toMatch(CONTROLS);
    }),
    { numRuns: 150 },
  );
});

test.each(['a.html', 'a.md'])('what a script holds never reaches the text of %s', async (name) => {
  const around = name === 'a.html' ? html : markdown;
  // Code, comments and open tags turn the tag that follows into text, or into nothing.
  const safe = around.map((source) => source.replaceAll(/[<>`"\\~&]|!\[| {2,}/gu, ''));
  await fc.assert(
    fc.asyncProperty(safe, safe, async (before, after) => {
      const source = `${before}\n\n<script>SECRET</script>\n\nSuite ${after} mot <script>SECRET()</script> fin.`;
      const article = await tryRead({ bytes: Buffer.from(source), name });
      expect(article?.text ?? '').not.toContain('SECRET');
    }),
    { numRuns: 100 },
  );
});

test('articleFromText never changes a character', () => {
  fc.assert(
    fc.property(fc.oneof(plain, fc.string({ unit: 'binary' })), (text) => {
      const article = articleFromText(text);
      expect(article.text).toBe(text);
      checkBlocks(article);
    }),
  );
});
