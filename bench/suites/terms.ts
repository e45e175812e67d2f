import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../../bin/support/package-root.ts';
import type { CorpusLanguage } from '../corpus/index.ts';
import type { Table } from '../support/table.ts';
import { TERM_PEERS } from '../support/term-peers.ts';
import type { SuiteOptions } from './suite.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUICK_SIZES = [1_000, 10_000];
/** A peer that takes longer to build its automaton is given up, ms. */
const MOST_TIME = 120_000;
/** Ours must not, however busy the machine is. */
const OWN_TIME = 1_800_000;
const LOADS = 7;
/** The heap a process may have: what the largest Lambda function has less its other memory, MB. */
const HEAP = 8192;

const FOLDER = path.join(PACKAGE_ROOT, 'dist', 'bench');
const figures = z.record(z.string(), z.number());
type Figures = z.infer<typeof figures>;

/** One measurement in a fresh process, or why there is none. */
function measure(
  what: string,
  language: string,
  terms: number,
  file: string,
  timeout = MOST_TIME,
): Figures | string {
  const script = path.join(FOLDER, 'measure-terms.js');
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${HEAP}`, script, what, language, String(terms), file],
    { encoding: 'utf8', timeout, killSignal: 'SIGKILL' },
  );
  if (status === 0) return figures.parse(JSON.parse(stdout));
  if (signal === 'SIGKILL') return `not built in ${timeout / 1000} s`;
  if (stderr.includes('heap out of memory')) return `more than ${HEAP / 1024} GB of heap`;
  const reason = /^\w*Error: .*$/mu.exec(stderr)?.[0] ?? `exit code ${status}`;
  return reason.includes('is not measured') ? 'not installed' : reason;
}

/** A measurement of our own, which must not fail. */
function needed(...[what, language, terms, file]: Parameters<typeof measure>): Figures {
  const found = measure(what, language, terms, file, OWN_TIME);
  if (typeof found === 'string') throw new Error(`${what}, ${terms} terms: ${found}`);
  return found;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sizeOf = (terms: number): string => (terms >= 1e6 ? `${terms / 1e6}M` : `${terms / 1e3}k`);
const speed = ({ bytes = 0, match = 0 }: Figures): number => bytes / 1000 / match;

/** Peers that were given up at a size: larger ones are not tried. */
const givenUp = new Map<string, string>();

function measurePeer(peer: string, language: string, terms: number, file: string): Figures | string {
  const key = `${language} ${peer}`;
  const before = givenUp.get(key);
  if (before !== undefined) return before;
  const found = measure(peer, language, terms, file);
  if (typeof found === 'string') givenUp.set(key, `not tried: at ${sizeOf(terms)} ${found}`);
  return found;
}

interface Rows {
  readonly speeds: Table['rows'][number][];
  readonly costs: Table['rows'][number][];
  readonly loads: Table['rows'][number][];
}

function measureSize(language: CorpusLanguage, terms: number, rows: Rows): void {
  const file = path.join(FOLDER, `terms-${terms}.${language}.termbase`);
  const compiled = needed('compile', language, terms, file);
  const loads = Array.from({ length: LOADS }, () => needed('load', language, terms, file));
  const load = middle(loads.map(({ cpu = 0 }) => cpu));
  const matched = needed('match', language, terms, file);
  const own = speed(matched);
  const size = sizeOf(terms);
  const name = `${language}, ${size}`;
  rows.speeds.push([name, '**Précis**', own, 1, matched['matches'], '']);
  rows.costs.push([
    name,
    (compiled['cpu'] ?? 0) / 1000,
    (compiled['wall'] ?? 0) / 1000,
    (compiled['peak'] ?? 0) / 1e6,
    (compiled['before'] ?? 0) / 1e6,
    (compiled['bytes'] ?? 0) / 1e6,
  ]);
  const memory = middle(loads.map((one) => one['memory'] ?? 0)) / 1e6;
  const read = middle(loads.map(({ readCpu = 0 }) => readCpu));
  const wall = middle(loads.map(({ wall: one = 0 }) => one));
  rows.loads.push([name, '**Précis**', load, read, wall, 1, memory, '']);
  for (const peer of TERM_PEERS) {
    const found = measurePeer(peer.name, language, terms, file);
    if (typeof found === 'string') {
      rows.speeds.push([name, peer.name, undefined, undefined, undefined, found]);
      rows.loads.push([name, peer.name, undefined, undefined, undefined, undefined, undefined, found]);
      continue;
    }
    const { cpu = 0, wall: built = 0, forms } = found;
    rows.speeds.push([
      name,
      peer.name,
      speed(found),
      own / speed(found),
      found['matches'],
      `${forms} strings`,
    ]);
    rows.loads.push([name, peer.name, cpu, 0, built, cpu / load, (found['memory'] ?? 0) / 1e6, '']);
  }
}

/** Matching, compiling and loading of termbases over their sizes, beside packages that look for fixed strings. */
export async function measureTerms({ quick, language }: SuiteOptions): Promise<Table[]> {
  mkdirSync(FOLDER, { recursive: true });
  const rows: Rows = { speeds: [], costs: [], loads: [] };
  for (const spoken of quick ? [language] : (['fr', 'en'] as const)) {
    for (const terms of quick ? QUICK_SIZES : SIZES) measureSize(spoken, terms, rows);
  }
  return [
    {
      title: 'Terms: matching',
      note: 'Process time, the best of several passes over 200 articles of 5 KB. Ours: from the text of an article to its matches with offsets, number and translation: folding, words, look-up, guards. The others are given singular and plural of the same terms, and find those very strings, inside words too. "× other": how many times as fast ours is.',
      columns: ['terms', 'system', 'MB/s', '× other', 'matches', 'remark'],
      rows: rows.speeds,
    },
    {
      title: 'Terms: compiling',
      note: 'Concepts in memory to the bytes of a termbase. Peak of resident memory, MB, with the concepts; and what the concepts alone take.',
      columns: ['terms', 'CPU, s', 'wall, s', 'peak, MB', 'of which concepts, MB', 'file, MB'],
      rows: rows.costs,
    },
    {
      title: 'Terms: loading',
      note: `Ours: opening the termbase from a buffer, the first in a fresh process, the middle one of ${LOADS}; beside it, reading that buffer from the file system's cache. The others have no file: building from the strings. "wall": both. "memory": grown by, with everything collected.`,
      columns: [
        'terms',
        'system',
        'opening, CPU ms',
        'reading, CPU ms',
        'wall, ms',
        '× ours',
        'memory, MB',
        'remark',
      ],
      rows: rows.loads,
    },
  ];
}
