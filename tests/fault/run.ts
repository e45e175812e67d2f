/** `npm run fault -- --events 10000 --seed 1 [--without condition|last-look]`: a long run; fails where anything is wrong. */
import path from 'node:path';
import { Command, Option } from 'commander';
import { compileGlossary, readGlossaryFile } from '../../lib/storage/glossary-file.ts';
import { runFaults } from './support/run-faults.ts';
import { SAFEGUARDS, type Safeguard } from './support/without.ts';

interface Options {
  readonly events: number;
  readonly seed: number;
  readonly without?: Safeguard;
}

async function run({ events, seed, without }: Options): Promise<void> {
  const glossary = path.join(import.meta.dirname, '../../glossaries/starter.csv');
  const termbases = compileGlossary(await readGlossaryFile(glossary));
  const started = performance.now();
  const figures = await runFaults({ events, seed, termbases, ...(without === undefined ? {} : { without }) });
  const { lost, doubled, stale, poison, givenUp } = figures;
  const injected = Object.values(figures.faults).reduce((sum, each) => sum + each, 0);
  const sound =
    lost.length + doubled.length + stale.length + givenUp === 0 && poison.deadLetters === poison.sent;
  console.log(
    JSON.stringify(
      {
        ...figures,
        lost: lost.length,
        doubled: doubled.length,
        stale: stale.length,
        examples: [...lost, ...doubled, ...stale].slice(0, 5),
        injected,
        seconds: Math.round((performance.now() - started) / 1000),
        verdict: sound ? 'green' : 'red',
      },
      null,
      2,
    ),
  );
  process.exitCode = sound ? 0 : 1;
}

await new Command('fault')
  .option('--events <count>', 'uploads, overwrites and deletions', Number, 10_000)
  .option('--seed <number>', 'of everything random', Number, 1)
  .addOption(
    new Option('--without <safeguard>', 'take a safeguard away: the run must turn red').choices(SAFEGUARDS),
  )
  .action(run)
  .parseAsync();
