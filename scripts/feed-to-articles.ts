/**
 * Writes the items of a feed as HTML articles, one file each: RSS 2.0, Atom, and the export of WordPress
 * (which is RSS with the whole content).
 *
 *   npx tsx scripts/feed-to-articles.ts feed.xml articles/fr
 *
 * Reads a file or, for `-`, standard input, piece by piece: an export may be larger than memory.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SaxesParser } from 'saxes';

/** Longest text of one item that is kept, in UTF-16 code units. */
const MAX_ITEM = 10 * 1024 * 1024;

/** What an item is made of, by what the formats call it; the fullest text comes first. */
const FIELDS = {
  title: ['title'],
  link: ['link'],
  id: ['guid', 'id'],
  published: ['pubDate', 'published', 'updated', 'dc:date'],
  body: ['content:encoded', 'content', 'description', 'summary'],
  language: ['dc:language'],
  status: ['wp:status'],
  type: ['wp:post_type'],
} as const;

type Item = Record<string, string>;

const fieldOf = (item: Item, names: readonly string[]): string =>
  names.map((name) => item[name]?.trim() ?? '').find((text) => text !== '') ?? '';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Published posts and pages only: an export holds menus, images and drafts too. */
function isArticle(item: Item): boolean {
  const type = fieldOf(item, FIELDS.type);
  const status = fieldOf(item, FIELDS.status);
  return (type === '' || type === 'post' || type === 'page') && (status === '' || status === 'publish');
}

/** A name that is the same each time: the end of the address, and a hash that tells equal ends apart. */
function nameOf(item: Item): string {
  const link = fieldOf(item, FIELDS.link);
  const id = fieldOf(item, FIELDS.id) || link || JSON.stringify(item);
  const slug = (link.split(/[?#]/)[0] ?? '').split('/').filter(Boolean).at(-1) ?? 'item';
  const plain = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}.html`;
}

function htmlOf(item: Item, language: string): string {
  const link = fieldOf(item, FIELDS.link);
  const date = new Date(fieldOf(item, FIELDS.published));
  const tag = fieldOf(item, FIELDS.language) || language;
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(fieldOf(item, FIELDS.title))}</title>`,
    ...(link === '' ? [] : [`<link rel="canonical" href="${escapeHtml(link)}">`]),
    ...(Number.isNaN(date.getTime())
      ? []
      : [`<meta property="article:published_time" content="${date.toISOString()}">`]),
  ];
  return `<!doctype html>
<html${tag === '' ? '' : ` lang="${escapeHtml(tag)}"`}>
<head>${head.join('')}</head>
<body><article><h1>${escapeHtml(fieldOf(item, FIELDS.title))}</h1>
${fieldOf(item, FIELDS.body)}
</article></body>
</html>
`;
}

/** The items of a feed, one by one, with the language that the feed names. */
async function* readItems(stream: AsyncIterable<unknown>): AsyncGenerator<{ item: Item; language: string }> {
  const done: { item: Item; language: string }[] = [];
  const parser = new SaxesParser();
  const open: string[] = [];
  let item: Item | undefined;
  let language = '';
  let size = 0;
  parser.on('error', (error) => {
    throw new Error(`the feed is not well-formed XML: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Error('a feed has no document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'feed') language = attributes['xml:lang'] ?? '';
    if (name === 'item' || name === 'entry') {
      item = {};
      size = 0;
    }
    if (name === 'link' && item !== undefined && attributes['href'] !== undefined)
      item['link'] ??= attributes['href'];
  });
  const text = (value: string) => {
    const name = open.at(-1) ?? '';
    if (item === undefined) {
      if (name === 'language') language += value.trim();
      return;
    }
    size += value.length;
    if (size > MAX_ITEM) throw new Error('an item is larger than an article may be');
    item[name] = (item[name] ?? '') + value;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    open.pop();
    if ((name !== 'item' && name !== 'entry') || item === undefined) return;
    done.push({ item, language });
    item = undefined;
  });
  for await (const chunk of stream) {
    parser.write(String(chunk));
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}

const { positionals } = parseArgs({ allowPositionals: true });
const [file, folder] = positionals;
if (file === undefined || folder === undefined) {
  process.stderr.write('usage: npx tsx scripts/feed-to-articles.ts <feed.xml or -> <folder>\n');
  process.exit(2);
}
const stream = file === '-' ? process.stdin : createReadStream(file);
stream.setEncoding('utf8');
await mkdir(folder, { recursive: true });
let count = 0;
try {
  for await (const { item, language } of readItems(stream)) {
    if (!isArticle(item)) continue;
    await writeFile(path.join(folder, nameOf(item)), htmlOf(item, language));
    count += 1;
  }
  process.stdout.write(`${count} articles: ${folder}\n`);
} catch (error) {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
