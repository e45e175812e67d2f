import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../../bin/support/package-root.ts';
import { generateCorpus } from '../corpus/index.ts';
import type { Table } from '../support/table.ts';
import { SEED } from '../support/workload.ts';
import type { SuiteOptions } from './suite.ts';

const usageSchema = z.object({ cpu: z.number(), peak: z.number() });

/** Writes down what a process has used when it ends: ms of processor time, bytes of memory at its peak. */
const REPORTER = `
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.PRECIS_BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS * 1024 }));
});
`;

/** One run of the command over a corpus: its wall time, what it used, and a digest of what it wrote. */
async function brief(corpus: string, folder: string, threads: number, nodeOptions: readonly string[]) {
  const reporter = path.join(folder, 'reporter.cjs');
  const usage = path.join(folder, 'usage.json');
  writeFileSync(reporter, REPORTER);
  const command = path.join(PACKAGE_ROOT, 'dist', 'precis.js');
  const glossary = path.join(PACKAGE_ROOT, 'dist', 'termbases');
  const options = ['--jsonl', '--format', 'jsonl', '--threads', String(threads), '--glossary', glossary];
  const before = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', reporter, ...nodeOptions, command, 'brief', corpus, ...options],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PRECIS_BENCH_USAGE: usage } },
  );
  const digest = createHash('sha256');
  for await (const piece of child.stdout) digest.update(piece);
  const wall = performance.now() - before;
  return {
    wall,
    digest: digest.digest('hex'),
    ...usageSchema.parse(JSON.parse(readFileSync(usage, 'utf8'))),
  };
}

/** Bulk work over threads: the same bytes in the same order, how much faster, and in how much memory. */
export async function measureBulk({ quick }: SuiteOptions): Promise<Table[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'precis-bench-'));
  try {
    const corpus = path.join(folder, 'corpus.jsonl');
    const file = createWriteStream(corpus);
    const bytes = quick ? 1e7 : 1e8;
    for (const article of generateCorpus({ bytes, seed: SEED, middle: 5_000, languages: ['fr', 'en'] })) {
      if (!file.write(`${JSON.stringify(article)}\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    const cores = availableParallelism();
    const runs = [
      { name: '1 thread, on one core with all that V8 does', threads: 1, options: ['--single-threaded'] },
      { name: '1 thread', threads: 1, options: [] },
      ...(cores > 1 ? [{ name: `${cores} threads`, threads: cores, options: [] }] : []),
    ];
    const megabytes = statSync(corpus).size / 1e6;
    const measured = [];
    for (const { name, threads, options } of runs) {
      measured.push({ name, ...(await brief(corpus, folder, threads, options)) });
    }
    const [alone] = measured;
    return [
      {
        title: `Bulk, ${Math.round(megabytes)} MB of JSON Lines`,
        note: 'Articles of about 5 KB with the starter glossary. "same bytes": whether the output is that of the first row.',
        columns: ['what', 's', 'processor, s', 'MB/s', 'speed-up', 'peak, MB', 'same bytes'],
        rows: measured.map(({ name, wall, cpu, peak, digest }) => [
          name,
          wall / 1000,
          cpu / 1000,
          (megabytes * 1000) / wall,
          (alone?.wall ?? 0) / wall,
          peak / 1e6,
          digest === alone?.digest ? 'yes' : 'no',
        ]),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
