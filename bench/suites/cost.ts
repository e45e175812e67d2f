import type { Table } from '../support/table.ts';

/** Public prices in US dollars for us-east-1; docs/performance.md names where and when each was looked up. */
const PRICES = {
  lambdaArmPerGbSecond: 0.0000133334,
  lambdaPerMillionRequests: 0.2,
  s3PutPerThousand: 0.005,
  s3GetPerThousand: 0.0004,
  sqsPerMillionRequests: 0.4,
  s3StoragePerGbMonth: 0.023,
  /** From memory: no page that states it was at hand. */
  translatePerMillionCharacters: 15,
  /** Key phrases or entities: a unit of 100 characters, three units at least. */
  comprehendPerUnit: 0.0001,
  comprehendUnit: 100,
  comprehendLeastUnits: 3,
  /** GPT-4o mini, a small model of a large vendor. */
  llmPerMillionInputTokens: 0.15,
  llmPerMillionOutputTokens: 0.6,
} as const;

/** What one article costs in requests: see "Requests" in docs/performance.md. */
const REQUESTS = { put: 3, getOrHead: 6, queue: 2 } as const;
const BATCH = 10;
const MEMORY_GB = 1;
/** A function at 1 GB has about six tenths of a processor. */
const SHARE_OF_PROCESSOR = 1024 / 1769;
/** Rounds of requests that wait for each other, and what one takes, ms. Four articles share the wait. */
const ROUNDS = 4;
const ROUND_TRIP = 20;
const ARTICLES_AT_A_TIME = 4;
/** Processor time of one article with its page and its Markdown, ms, by its size in bytes. */
const PROCESSOR_MS: Readonly<Record<number, number>> = { 5000: 3.2, 50000: 23 };
/** Bytes written for one byte read. */
const OUTPUT_SHARE = 5;
const CHARACTERS_PER_TOKEN = 4;
const SUMMARY_TOKENS = 150;

const MILLION = 1_000_000;

/** Dollars for one article, by what they are paid for. */
function costOf(bytes: number, processorMs: number) {
  const wait = (ROUNDS * ROUND_TRIP) / ARTICLES_AT_A_TIME;
  const seconds = (wait + processorMs / SHARE_OF_PROCESSOR) / 1000;
  return {
    compute:
      seconds * MEMORY_GB * PRICES.lambdaArmPerGbSecond + PRICES.lambdaPerMillionRequests / MILLION / BATCH,
    puts: (REQUESTS.put * PRICES.s3PutPerThousand) / 1000,
    gets: (REQUESTS.getOrHead * PRICES.s3GetPerThousand) / 1000,
    queue: (REQUESTS.queue * PRICES.sqsPerMillionRequests) / MILLION / BATCH,
    storage: (bytes * OUTPUT_SHARE * PRICES.s3StoragePerGbMonth) / 1e9,
  };
}

/** Dollars for one article with the services that do something alike. */
function othersOf(bytes: number) {
  const units = Math.max(PRICES.comprehendLeastUnits, Math.ceil(bytes / PRICES.comprehendUnit));
  const tokens = bytes / CHARACTERS_PER_TOKEN;
  return {
    translate: (bytes * PRICES.translatePerMillionCharacters) / MILLION,
    comprehend: units * PRICES.comprehendPerUnit,
    llm:
      (tokens * PRICES.llmPerMillionInputTokens + SUMMARY_TOKENS * PRICES.llmPerMillionOutputTokens) /
      MILLION,
  };
}

const sizes = Object.entries(PROCESSOR_MS).map(([bytes, ms]) => [Number(bytes), ms] as const);
const total = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0);

const perMillion: Table = {
  title: 'Dollars per million articles',
  columns: ['', ...sizes.map(([bytes]) => `${bytes / 1000} KB`)],
  rows: [
    ...(['compute', 'puts', 'gets', 'queue'] as const).map((part) => [
      { compute: 'Lambda', puts: 'S3 PUT', gets: 'S3 GET and HEAD', queue: 'SQS' }[part],
      ...sizes.map(([bytes, ms]) => costOf(bytes, ms)[part] * MILLION),
    ]),
    [
      '**Précis, without storage**',
      ...sizes.map(([bytes, ms]) => (total(costOf(bytes, ms)) - costOf(bytes, ms).storage) * MILLION),
    ],
    [
      'S3 storage of the outputs, a month',
      ...sizes.map(([bytes, ms]) => costOf(bytes, ms).storage * MILLION),
    ],
    [
      'share of S3 requests, %',
      ...sizes.map(([bytes, ms]) => {
        const parts = costOf(bytes, ms);
        return (100 * (parts.puts + parts.gets)) / (total(parts) - parts.storage);
      }),
    ],
    ['Amazon Translate of the whole article', ...sizes.map(([bytes]) => othersOf(bytes).translate * MILLION)],
    ['Amazon Comprehend key phrases', ...sizes.map(([bytes]) => othersOf(bytes).comprehend * MILLION)],
    ['summary by a small language model', ...sizes.map(([bytes]) => othersOf(bytes).llm * MILLION)],
  ],
};

const counts = [1e5, 1e6, 1e9];
const byCount: Table = {
  title: 'Dollars in all, articles of 5 KB',
  columns: ['articles', 'Précis', 'of which S3 requests', 'Translate + Comprehend', 'small language model'],
  rows: counts.map((count) => {
    const [bytes, ms] = sizes[0] ?? [5000, 0];
    const parts = costOf(bytes, ms);
    const others = othersOf(bytes);
    return [
      count.toLocaleString('en'),
      (total(parts) - parts.storage) * count,
      (parts.puts + parts.gets) * count,
      (others.translate + others.comprehend) * count,
      others.llm * count,
    ];
  }),
};

/** What articles cost, from the constants above. */
export async function measureCost(): Promise<Table[]> {
  return [perMillion, byCount];
}
