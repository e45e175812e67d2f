/**
 * Growth of sentences and words on hostile input: 16 times the length must not take more than 20 times the
 * process time. Run with `npx tsx bench/growth.ts [pattern…]`; fails where a pattern grows faster.
 *
 * It measures the work, not V8's copying of what is kept: it starts itself again with a young generation
 * that the half million sentences or words of a text fit into. `--collect` leaves the heap as it is.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { languageFor } from '../lib/languages/registry.ts';
import { segmentText, splitWords } from '../lib/text/index.ts';
import { leastTimes } from './support/cpu-time.ts';

const SMALL = 64 * 1024;
const FACTOR = 16;
const MOST = 20;
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

const { values, positionals } = parseArgs({
  options: { collect: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Prints the growth of each pattern; the worst of them. */
function measure(patterns: readonly string[]): number {
  const { sentences, words } = languageFor('fr');
  const systems: ReadonlyArray<readonly [string, (text: string) => unknown]> = [
    ['sentences', (text) => segmentText(text, sentences)],
    ['words', (text) => splitWords(text, { start: 0, end: text.length }, words)],
  ];
  let worst = 0;
  for (const pattern of patterns) {
    // The letter at the end makes of a number a word, and of a word a longer one.
    const small = `${pattern.repeat(Math.ceil(SMALL / pattern.length))}x`;
    const large = `${pattern.repeat(Math.ceil((SMALL * FACTOR) / pattern.length))}x`;
    const told = systems.map(([name, run]) => {
      const [short = 0, long = 0] = leastTimes([() => run(small), () => run(large)], 250);
      worst = Math.max(worst, long / short);
      return `${name} ${(long / short).toFixed(1)} (${long.toFixed(1)} ms)`;
    });
    console.log(`${JSON.stringify(pattern)}: ${told.join(', ')}`);
  }
  return worst;
}

if (values.collect || process.execArgv.includes(LARGE_HEAP)) {
  const worst = measure(positionals.length > 0 ? positionals : PATTERNS);
  console.log(`${FACTOR} times the length takes at most ${worst.toFixed(1)} times the time`);
  if (worst > MOST) process.exitCode = 1;
} else {
  const [, script = ''] = process.argv;
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, LARGE_HEAP, script, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = child.status ?? 1;
}
