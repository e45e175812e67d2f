import { composeBrief } from '../../lib/brief/index.ts';
import { reconcileCatalog } from '../../lib/storage/index.ts';
import { MemoryStore } from '../../tests/support/memory-store.ts';
import type { Cell, Table } from '../support/table.ts';
import type { SuiteOptions } from './suite.ts';

const SITE = { locale: 'fr', address: 'https://briefs.example/' } as const;
const TERMS = 20;
const CONCEPTS = 400;
const CHUNK = 1000;

/** A day of ten years, by number. */
const dayOf = (number: number) => new Date(Date.UTC(2021, 0, 1 + (number % 3650))).toISOString().slice(0, 10);

/** A brief with the text of a short article and twenty terms. */
function briefOf(number: number): { readonly key: string; readonly json: string } {
  const language = number % 2 === 0 ? 'fr' : 'en';
  const key = `articles/${language}/n${number}.txt`;
  const text = `Communiqué numéro ${number}. Les navires quittent le port à l’aube, et les équipages rentrent le soir.`;
  const brief = composeBrief(
    {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      title: `Communiqué numéro ${number}`,
      published: dayOf(number),
      language: { tag: language, source: 'option', others: [] },
      contentType: 'text/plain',
      charset: 'utf-8',
      format: 'text',
    },
    { key, size: text.length, sha256: '0'.repeat(64) },
    [],
  );
  const terms = Array.from({ length: TERMS }, (_, index) => {
    const concept = `concept-${(number * 7 + index * index * 13) % CONCEPTS}`;
    return {
      concept,
      domain: ['maritime'],
      source: { language, term: concept, status: 'preferred' as const },
      translations: [],
      occurrences: [
        { start: 0, end: 10, surface: text.slice(0, 10), sentence: 0, inSummary: true, nested: false },
      ],
    };
  });
  return { key: `briefs/${key}.json`, json: JSON.stringify({ ...brief, terms }) };
}

/** A store that counts its requests and the bytes that they carry. */
class CountingStore extends MemoryStore {
  reads = 0;
  writes = 0;
  bytes = 0;

  constructor() {
    super('briefs');
    const { open, head, put } = this;
    Object.assign(this, {
      open: async (key: string) => {
        this.reads += 1;
        this.bytes += this.objects.get(key)?.head.size ?? 0;
        return open(key);
      },
      head: async (key: string) => {
        this.reads += 1;
        return head(key);
      },
      put: async (...request: Parameters<typeof put>) => {
        this.writes += 1;
        this.bytes += Buffer.byteLength(request[1].body);
        return put(...request);
      },
    });
  }

  reset(): void {
    this.reads = 0;
    this.writes = 0;
    this.bytes = 0;
  }
}

const milliseconds = (usage: NodeJS.CpuUsage) => (usage.user + usage.system) / 1000;

async function measureArchive(size: number): Promise<Cell[]> {
  const store = new CountingStore();
  const start = process.cpuUsage();
  // By day, as an archive is taken in: what one chunk shares is written once.
  const numbers = Array.from({ length: size }, (_, number) => number).sort((a, b) => (a % 3650) - (b % 3650));
  for (let from = 0; from < size; from += CHUNK) {
    const keys = numbers.slice(from, from + CHUNK).map((number) => {
      const { key, json } = briefOf(number);
      store.upload(key, json);
      return key;
    });
    await reconcileCatalog(store, keys, SITE);
  }
  const built = process.cpuUsage(start);
  const buildWrites = store.writes;
  store.reset();
  const { key, json } = briefOf(size + (3649 - (size % 3650)));
  store.upload(key, json);
  const before = process.cpuUsage();
  await reconcileCatalog(store, [key], SITE);
  const one = process.cpuUsage(before);
  const sizeOf = (name: string) => store.objects.get(name)?.head.size ?? 0;
  return [
    size,
    milliseconds(built) / 1000,
    buildWrites,
    store.reads,
    store.writes,
    store.bytes / 1000,
    milliseconds(one),
    (sizeOf('catalog/overview.json') + sizeOf('catalog/months/2030-12.json')) / 1000,
    sizeOf('index.html') / 1000,
  ];
}

/**
 * What one more article costs the catalog, beside archives of different sizes spread over ten years. The store is
 * in memory, so that the time is the catalog's own.
 */
export async function measureCatalog({ quick, briefs }: SuiteOptions): Promise<Table[]> {
  const rows: Cell[][] = [];
  const sizes = briefs === undefined ? (quick ? [10, 1000] : [10, 1000, 10_000]) : [briefs];
  for (const size of sizes) rows.push(await measureArchive(size));
  return [
    {
      title: 'Catalog: one more article',
      note: '"taken in": process time of the archive itself, in s. "search", "front": what a reader downloads.',
      columns: [
        'articles before',
        'taken in, s',
        'writes then',
        'reads',
        'writes',
        'kB',
        'ms',
        'search, kB',
        'front, kB',
      ],
      rows,
    },
  ];
}
