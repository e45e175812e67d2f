/**
 * A guard against regressions of speed: `npm run bench:guard`. No time is asserted, only ratios to what the platform
 * itself does with the same text in the same process, and growth; the limits are so wide that a busy machine does
 * not break them, and a stage that became quadratic or twice as slow does.
 */
import { stagesOf, WHOLE, WORD_PASS } from './support/stages.ts';
import { growthExponent, timeInTurns } from './support/timing.ts';
import { generatedInput, generatedTermbase } from './support/workload.ts';

/** Most that the stages may take, in times of the platform's word pass over the same article of 50 KB. */
const LIMITS: Readonly<Record<string, number>> = {
  hash: 0.02,
  decode: 0.08,
  format: 0.2,
  language: 0.5,
  sentences: 0.18,
  words: 0.25,
  'summary (with words)': 1.1,
  terms: 0.4,
  candidates: 1,
  JSON: 0.12,
  HTML: 0.3,
  Markdown: 0.1,
  [WHOLE]: 3,
};
const MOST_GROWTH = 1.5;
const SMALL = 5e4;
const LARGE = 4e5;
const CONCEPTS = 2_000;

const termbase = generatedTermbase(CONCEPTS, 'fr');
const small = await stagesOf(generatedInput('fr', SMALL), termbase);
const large = await stagesOf(generatedInput('fr', LARGE), termbase);
const smallTimes = await timeInTurns(
  small.map(({ work }) => work),
  { rounds: 9, warmUp: 20 },
);
const largeTimes = await timeInTurns(
  large.map(({ work }) => work),
  { rounds: 3 },
);
const pass = smallTimes[small.findIndex(({ name }) => name === WORD_PASS)]?.best ?? 0;

let failed = false;
for (const [index, { name }] of small.entries()) {
  const ms = smallTimes[index]?.best ?? 0;
  const limit = LIMITS[name];
  const growth = growthExponent([
    [SMALL, ms],
    [LARGE, largeTimes[index]?.best ?? 0],
  ]);
  const slow = limit !== undefined && ms / pass > limit;
  const steep = growth > MOST_GROWTH;
  if (slow || steep) failed = true;
  const verdict = slow ? `more than ${limit}` : steep ? `growth above ${MOST_GROWTH}` : 'ok';
  console.log(
    `${name.padEnd(26)} ${(ms / pass).toFixed(3)} word passes, growth ${growth.toFixed(2)}: ${verdict}`,
  );
}
if (failed) process.exitCode = 1;
