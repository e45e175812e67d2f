import { read, shown } from './support.ts';

const markdown = (text: string) => read(text, { name: 'article.md' });

test('HTML within Markdown: text kept, tags, comments, scripts and shortcodes not', async () => {
  const source = `Un <b>mot</b> gras<br>et un <script>alert("S1")</script>trou.

<div class="note"><p>Une note utile.</p><style>.S2{}</style></div>

<script>
var S3 = 1;

var S4 = 2;
</script>

<div><script>

S5

</script></div>

Un reste <script>

S6

</script>

<!-- S7 -->

{{< figure src="S8" >}}

Fin.`;
  expect(shown(await markdown(source))).toEqual([
    'paragraph: Un mot gras et un trou.',
    'paragraph: Une note utile.',
    'paragraph: Un reste',
    'paragraph: Fin.',
  ]);
});

test('front matter that is not quite YAML still gives its lines', async () => {
  const article = await markdown('---\ntitle: Le phare: une histoire\nlang: fr\n---\n\nLe phare rouvre.');
  expect(article).toMatchObject({ title: 'Le phare: une histoire', language: { tag: 'fr' } });
});

test.each([
  ['quotations', '> '.repeat(2000)],
  ['lists', '1. '.repeat(2000)],
  ['indented lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['open brackets', '['.repeat(20_000)],
  ['underlined headings', 'a\n===\n'.repeat(5000)],
  ['rows', '|a|b|\n|-|-|\n'.repeat(5000)],
])('structure that would cost its parser too much is refused: %s', async (_, source) => {
  await expect(markdown(source)).rejects.toMatchObject({ code: 'article-too-deep' });
});
