import { articleFromText } from '../../lib/article/index.ts';
import { seededRandom } from '../../lib/evaluation/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { summarise } from '../../lib/summary/index.ts';
import { segmentBlocks } from '../../lib/text/index.ts';
import { loadSummaryPeers } from '../support/summary-peers.ts';
import type { Cell, Table } from '../support/table.ts';
import { growthExponent } from '../support/timing.ts';
import type { SuiteOptions } from './suite.ts';

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

/** One row: time for each size, MB/s on the second, and the exponent of growth from the second on. */
function rowOf(name: string, times: ReadonlyArray<number | undefined>, bytes: readonly number[]): Cell[] {
  const points = times.flatMap(
    (ms, index): Array<readonly [number, number]> =>
      ms === undefined || index === 0 ? [] : [[bytes[index] ?? 0, ms]],
  );
  const [, second] = times;
  const speed = second === undefined ? undefined : (bytes[1] ?? 0) / 1000 / second;
  return [name, ...times, speed, points.length > 1 ? growthExponent(points) : undefined];
}

/** Speed of the summariser: growth with the length of the article, and its peers in the same run. */
export async function measureSummary({ quick }: SuiteOptions): Promise<Table[]> {
  const sizes = quick ? SIZES.slice(0, 3) : SIZES;
  const texts = sizes.map(makeArticle);
  const bytes = texts.map((text) => Buffer.byteLength(text));
  for (let turn = 0; turn < 40; turn += 1) summarise(prepare(texts[1] ?? ''));
  const works: ReadonlyArray<readonly [string, (text: string) => () => unknown, runs: number]> = [
    ['Précis: read, sentences', (text) => () => prepare(text), 7],
    [
      'Précis: summary',
      (text) => {
        const input = prepare(text);
        return () => summarise(input);
      },
      7,
    ],
    [
      'Précis: summary of half the words',
      (text) => {
        const input = prepare(text);
        return () => summarise(input, { ratio: 0.5 });
      },
      3,
    ],
    ['**Précis: all**', (text) => () => summarise(prepare(text), { sentences: SENTENCES }), 7],
  ];
  const rows = works.map(([name, work, runs]) =>
    rowOf(
      name,
      texts.map((text) => time(work(text), runs)),
      bytes,
    ),
  );
  const { peers, absent } = await loadSummaryPeers(SENTENCES, 'fr');
  for (const [name, run] of peers) {
    const times = texts.map((text, index) => {
      const size = sizes[index] ?? 0;
      return size > PEER_LIMIT ? undefined : time(() => run(text), size > 400 ? 1 : 3);
    });
    rows.push(rowOf(name, times, bytes));
  }
  return [
    {
      title: 'Summaries, French',
      note: ['Process time in ms, the best of several, by the number of sentences.', ...absent].join(' '),
      columns: ['what', ...sizes.map(String), 'MB/s at 400', 'growth'],
      rows,
    },
  ];
}
