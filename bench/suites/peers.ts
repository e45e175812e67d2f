import * as z from 'zod';
import { readArticle } from '../../lib/article/index.ts';
import { briefArticle } from '../../lib/brief/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { summarise } from '../../lib/summary/index.ts';
import { segmentBlocks } from '../../lib/text/index.ts';
import { loadPeer } from '../support/peers.ts';
import { briefWholly } from '../support/stages.ts';
import { loadSummaryPeers } from '../support/summary-peers.ts';
import type { Table } from '../support/table.ts';
import { timeInTurns, type Work } from '../support/timing.ts';
import { generatedInput, generatedTermbase, sizeName } from '../support/workload.ts';
import type { SuiteOptions } from './suite.ts';

const SENTENCES = 5;

const sbdSchema = z.object({ default: z.object({ sentences: z.custom<(text: string) => string[]>() }) });

/** What each peer does with a text; those that are not installed are named in the note. */
async function peersOf(
  text: string,
  language: string,
): Promise<{ works: Map<string, Work>; absent: string[] }> {
  const summaries = await loadSummaryPeers(SENTENCES, language);
  const works = new Map<string, Work>([...summaries.peers].map(([name, run]) => [name, () => run(text)]));
  const absent = [...summaries.absent];
  const sbd = await loadPeer('sbd', sbdSchema);
  if ('loaded' in sbd) works.set('sbd: sentences only', () => sbd.loaded.default.sentences(text));
  else absent.push(sbd.absent);
  return { works, absent };
}

/** Précis beside packages that do a part of it, in turns in one process. */
export async function measurePeers({ quick, language }: SuiteOptions): Promise<Table[]> {
  const termbase = generatedTermbase(10_000, language);
  const tables: Table[] = [];
  for (const size of quick ? [5e4] : [5e3, 5e4, 2e5]) {
    const input = generatedInput(language, size);
    const { bytes, name } = input;
    const { text, blocks } = await readArticle({ bytes, name });
    const { sentences: rules } = languageFor(language);
    const { works: peers, absent } = await peersOf(text, language);
    const works = new Map<string, Work>([
      ['**Précis: brief, JSON and page**', () => briefWholly(input, termbase)],
      [
        'Précis: read, sentences, summary',
        async () => {
          const article = await readArticle({ bytes, name });
          const spoken = languageFor(article.language.tag);
          const sentences = segmentBlocks(article.text, article.blocks, spoken.sentences);
          return summarise({ text: article.text, blocks: article.blocks, sentences, language: spoken });
        },
      ],
      ['Précis: brief without a termbase', () => briefArticle({ bytes, name }, [])],
      ['Précis: sentences only', () => segmentBlocks(text, blocks, rules)],
      ...peers,
    ]);
    const times = await timeInTurns([...works.values()], {
      rounds: quick ? 3 : 5,
      warmUp: size > 1e5 ? 1 : 8,
    });
    const whole = times[0]?.best ?? 1;
    tables.push({
      title: `Peers, ${language}, ${sizeName(size)}`,
      note: ['"× whole": its time as a multiple of the whole brief\'s.', ...absent].join(' '),
      columns: ['what', 'ms', 'MB/s', '× whole'],
      rows: [...works.keys()].map((what, index) => {
        const ms = times[index]?.best ?? 0;
        return [what, ms, bytes.length / 1000 / ms, ms / whole];
      }),
    });
  }
  return tables;
}

/** Memory of this process once it has briefed an article of each size. */
export async function measureMemory({ quick, language }: SuiteOptions): Promise<Table[]> {
  const termbase = generatedTermbase(10_000, language);
  const rows: number[][] = [];
  for (const size of quick ? [5e3, 1e6] : [5e3, 5e4, 1e6, 1e7]) {
    const input = generatedInput(language, size);
    globalThis.gc?.();
    const before = process.memoryUsage();
    const length = await briefWholly(input, termbase);
    const after = process.memoryUsage();
    rows.push([size / 1e6, length / 1e6, before.rss / 1e6, after.rss / 1e6, (after.rss - before.rss) / 1e6]);
  }
  return [
    {
      title: 'Memory, MB',
      note: 'Resident memory of one process before and after one brief, sizes in order; it never shrinks by itself.',
      columns: ['article', 'JSON and page', 'before', 'after', 'grown by'],
      rows,
    },
  ];
}
