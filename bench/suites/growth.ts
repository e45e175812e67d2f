import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { languageFor } from '../../lib/languages/registry.ts';
import { segmentText, splitWords } from '../../lib/text/index.ts';
import { leastTimes } from '../support/cpu-time.ts';
import type { Cell, Table } from '../support/table.ts';
import type { SuiteOptions } from './suite.ts';

const SMALL = 64 * 1024;
const FACTOR = 16;
const LARGE_HEAP = '--max-semi-space-size=256';
/** Each is repeated to 64 Ki and to 1 Mi characters. */
const PATTERNS = [
  '(',
  '.',
  '"',
  '«',
  '. ',
  '« ',
  '" ',
  'a',
  'a ',
  '. (',
  '.)',
  '."',
  'J. ',
  '1) ',
  '• ',
  "''",
  ',,',
  '[1]',
  '\n',
  ' \n',
  'a\n',
  'é.',
  '...A ',
  '’ ',
  'a.',
  '-" ',
  '? le ',
  'p.m. A ',
  'e\u0301',
  "l'",
  '1.',
  '1 000 ',
  'A.-',
  '(a. "b. «c. ',
  'Le mot suit le mot, et rien ne s’arrête ',
  '« Le pont. Le port. » ',
];

/** Growth of each pattern: one row each. */
function measurePatterns(patterns: readonly string[]): Cell[][] {
  const { sentences, words } = languageFor('fr');
  const systems: ReadonlyArray<(text: string) => unknown> = [
    (text) => segmentText(text, sentences),
    (text) => splitWords(text, { start: 0, end: text.length }, words),
  ];
  return patterns.map((pattern) => {
    // The letter at the end makes of a number a word, and of a word a longer one.
    const small = `${pattern.repeat(Math.ceil(SMALL / pattern.length))}x`;
    const large = `${pattern.repeat(Math.ceil((SMALL * FACTOR) / pattern.length))}x`;
    const told = systems.flatMap((run) => {
      const [short = 0, long = 0] = leastTimes([() => run(small), () => run(large)], 250);
      return [long / short, long];
    });
    return [JSON.stringify(pattern), ...told];
  });
}

const answerSchema = z.object({
  tables: z.array(z.object({ rows: z.array(z.array(z.union([z.string(), z.number()]))) })),
});

/** The rows of this suite, measured in a process with a large young generation. */
function measureInLargeHeap(quick: boolean): Cell[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'precis-bench-'));
  try {
    const [, script = ''] = process.argv;
    const json = path.join(folder, 'growth.json');
    const options = ['growth', '--json', json, ...(quick ? ['--quick'] : [])];
    const { status, stderr } = spawnSync(process.execPath, [LARGE_HEAP, script, ...options], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The growth could not be measured: ${stderr}`);
    return answerSchema.parse(JSON.parse(readFileSync(json, 'utf8'))).tables[0]?.rows ?? [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Growth of sentences and words on hostile input, from 64 Ki to 1 Mi characters.
 *
 * It measures the work, not V8's copying of what is kept: it is measured in a process with a young generation
 * that the half million sentences or words of a text fit into.
 */
export async function measureGrowth({ quick }: SuiteOptions): Promise<Table[]> {
  const patterns = quick ? PATTERNS.slice(-8) : PATTERNS;
  const rows = process.execArgv.includes(LARGE_HEAP) ? measurePatterns(patterns) : measureInLargeHeap(quick);
  return [
    {
      title: 'Growth on hostile text',
      note: `Time of ${FACTOR} times the text, in times of the smaller one: ${FACTOR} is linear, ${FACTOR ** 2} quadratic.`,
      columns: ['pattern', 'sentences', 'ms', 'words', 'ms '],
      rows,
    },
  ];
}
