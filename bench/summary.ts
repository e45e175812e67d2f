/**
 * Speed of the summariser: growth with the length of the article, and its peers in the same run.
 * Run with `npx tsx bench/summary.ts`; peers come from bench/package.json and are left out where absent.
 * Figures are process time, the best of several runs, so that other work on the machine counts little.
 */
import { createRequire } from 'node:module';
import { articleFromText } from '../lib/article/index.ts';
import { seededRandom } from '../lib/evaluation/index.ts';
import { languageFor } from '../lib/languages/registry.ts';
import { summarise } from '../lib/summary/index.ts';
import { segmentBlocks } from '../lib/text/index.ts';

const SIZES = [50, 400, 1600, 6400];
/** Sentences beyond which a peer whose time grows with the square is not asked. */
const PEER_LIMIT = 1600;
const SENTENCES = 5;
const french = languageFor('fr');

/** An article of so many sentences: words of a Zipf-like distribution, names, numbers, quotations, paragraphs. */
function makeArticle(sentences: number): string {
  const random = seededRandom(20_240_718);
  const below = (limit: number) => Math.floor(random() * limit);
  const syllables = 'ba cé di fo gu la mé ni po ru sa té vi zo char tion ment pré dé con'.split(' ');
  const small = 'le la les de du des et en à un une pour sur dans que qui avec par est a été'.split(' ');
  const vocabulary = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join(''),
  );
  const word = (): string => {
    const kind = random();
    if (kind < 0.42) return small[below(small.length)] ?? '';
    const chosen = vocabulary[Math.floor(vocabulary.length * random() ** 4)] ?? '';
    if (kind < 0.46) return chosen.charAt(0).toUpperCase() + chosen.slice(1);
    return kind < 0.48 ? String(below(3000)) : chosen;
  };
  let text = '';
  for (let i = 0; i < sentences; i += 1) {
    const body = Array.from({ length: 10 + below(26) }, word).join(' ');
    const opening = random() < 0.12 ? 'Il' : 'Le';
    text += random() < 0.1 ? `« ${opening} ${body} », a indiqué M. Roche.` : `${opening} ${body}.`;
    text += random() < 0.3 ? '\n\n' : ' ';
  }
  return text.trim();
}

/** Best process time of a few runs, in ms. */
function time(run: () => unknown, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function prepare(text: string) {
  const { blocks } = articleFromText(text, {
    title: 'Le pont de Roche',
    language: { tag: 'fr', source: 'option' },
  });
  return {
    text,
    title: 'Le pont de Roche',
    blocks,
    sentences: segmentBlocks(text, blocks, french.sentences),
    language: french,
  };
}

const require = createRequire(new URL('./package.json', import.meta.url));

interface TextRank {
  readonly SorensenDiceSimilarity: new () => unknown;
  readonly DefaultTextParser: new () => unknown;
  readonly NullLogger: new () => unknown;
  readonly AbsoluteSummarizerConfig: new (...options: unknown[]) => unknown;
  readonly Summarizer: {
    new (config: unknown, logger: unknown): { summarize(text: string, language: string): unknown };
    readonly SORT_OCCURENCE: unknown;
  };
}

interface NodeSummarizer {
  readonly SummarizerManager: new (text: string, sentences: number) => { getSummaryByFrequency(): unknown };
}

const peers: ReadonlyArray<readonly [string, (loaded: unknown, text: string) => unknown]> = [
  [
    'ts-textrank',
    (loaded, text) => {
      const rank = loaded as TextRank;
      const config = new rank.AbsoluteSummarizerConfig(
        SENTENCES,
        new rank.SorensenDiceSimilarity(),
        new rank.DefaultTextParser(),
        0.85,
        rank.Summarizer.SORT_OCCURENCE,
      );
      return new rank.Summarizer(config, new rank.NullLogger()).summarize(text, 'fr');
    },
  ],
  [
    'node-summarizer',
    (loaded, text) =>
      new (loaded as NodeSummarizer).SummarizerManager(text, SENTENCES).getSummaryByFrequency(),
  ],
];

/** Prints one row: time for each size, MB/s on the second, and growth per sentence from the second on. */
function report(name: string, times: ReadonlyArray<number | undefined>, bytes: readonly number[]): void {
  const cells = times.map((ms) => (ms === undefined ? '—' : ms.toFixed(1)).padStart(9));
  const [, second] = times;
  const speed = second === undefined ? '—' : ((bytes[1] ?? 0) / 1000 / second).toFixed(2);
  const last = times.findLastIndex((ms) => ms !== undefined);
  const linear = ((second ?? 0) * (bytes[last] ?? 0)) / (bytes[1] ?? 1);
  const growth = last > 1 && linear > 0 ? ((times[last] ?? 0) / linear).toFixed(2) : '—';
  console.log(`${name.padEnd(22)}${cells.join('')}   ${speed.padStart(6)} MB/s   ${growth} × linear`);
}

const texts = SIZES.map(makeArticle);
const bytes = texts.map((text) => Buffer.byteLength(text));
console.log(`sentences             ${SIZES.map((size) => String(size).padStart(9)).join('')}   (ms)`);
for (let turn = 0; turn < 40; turn += 1) summarise(prepare(texts[1] ?? ''));

report(
  'precis, read + split',
  texts.map((text) => time(() => prepare(text), 7)),
  bytes,
);
report(
  'precis, summarise',
  texts.map((text) => {
    const input = prepare(text);
    return time(() => summarise(input), 7);
  }),
  bytes,
);
report(
  'precis, half the words',
  texts.map((text) => {
    const input = prepare(text);
    return time(() => summarise(input, { ratio: 0.5 }), 3);
  }),
  bytes,
);
report(
  'precis, all',
  texts.map((text) => time(() => summarise(prepare(text), { sentences: SENTENCES }), 7)),
  bytes,
);
for (const [name, run] of peers) {
  let loaded: unknown;
  try {
    loaded = require(name);
  } catch {
    console.log(`${name.padEnd(22)} not installed: npm install --prefix bench`);
    continue;
  }
  const times = texts.map((text, i) =>
    (SIZES[i] ?? 0) > PEER_LIMIT ? undefined : time(() => run(loaded, text), (SIZES[i] ?? 0) > 400 ? 1 : 3),
  );
  report(name, times, bytes);
}
