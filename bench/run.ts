/**
 * The benchmarks: `npm run bench -- [SUITE…] [--quick] [--language fr|en] [--json FILE] [--files FILE…] [--briefs N]`.
 * Prints tables, and writes the same figures as JSON. All suites where none is named.
 * `--briefs`: the catalog beside an archive of this size alone; 100,000 briefs take some minutes and 2 GB.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../bin/support/package-root.ts';
import { measureBulk } from './suites/bulk.ts';
import { measureCatalog } from './suites/catalog.ts';
import { measureColdStart } from './suites/cold-start.ts';
import { measureCost } from './suites/cost.ts';
import { measureEncoding } from './suites/encoding.ts';
import { measureGrowth } from './suites/growth.ts';
import { measureLanguage } from './suites/language.ts';
import { measureMemory, measurePeers } from './suites/peers.ts';
import { measureSentences } from './suites/sentences.ts';
import { measureSamples, measureStages } from './suites/stages.ts';
import type { Suite } from './suites/suite.ts';
import { measureSummary } from './suites/summary.ts';
import { measureTerms } from './suites/terms.ts';
import { measureWarmPath } from './suites/warm-path.ts';
import { formatTable, type Table } from './support/table.ts';

const SUITES: Readonly<Record<string, Suite>> = {
  stages: measureStages,
  samples: measureSamples,
  peers: measurePeers,
  memory: measureMemory,
  encoding: measureEncoding,
  language: measureLanguage,
  sentences: measureSentences,
  summary: measureSummary,
  terms: measureTerms,
  growth: measureGrowth,
  catalog: measureCatalog,
  'warm-path': measureWarmPath,
  bulk: measureBulk,
  'cold-start': measureColdStart,
  cost: measureCost,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    language: { type: 'string', default: 'fr' },
    json: { type: 'string', default: path.join(PACKAGE_ROOT, 'dist', 'bench.json') },
    files: { type: 'string', multiple: true, default: [] },
    briefs: { type: 'string' },
  },
});
const options = z
  .object({
    quick: z.boolean(),
    language: z.enum(['fr', 'en']),
    files: z.array(z.string()),
    briefs: z.coerce.number().int().positive().optional(),
  })
  .parse(values);
const names = z.array(z.enum(Object.keys(SUITES))).parse(positionals);

const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
};
console.log(`Node ${machine.node}, ${machine.platform}, ${machine.processor}, ${machine.cores} cores\n`);

const tables: Array<Table & { readonly suite: string }> = [];
for (const name of names.length === 0 ? Object.keys(SUITES) : names) {
  for (const table of (await SUITES[name]?.(options)) ?? []) {
    tables.push({ suite: name, ...table });
    console.log(`${formatTable(table)}\n`);
  }
}
mkdirSync(path.dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ machine, options, tables }, null, 2)}\n`);
console.log(`Written to ${values.json}`);
