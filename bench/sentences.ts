/**
 * Speed of the sentence segmenter: ratios to its peers on one text, and growth on hostile input.
 * Run with `npx tsx bench/sentences.ts`; peers come from bench/package.json and are left out where absent.
 */
import { createRequire } from 'node:module';
import { languageFor } from '../lib/languages/registry.ts';
import { segmentText } from '../lib/text/index.ts';

const rules = languageFor('fr').sentences;

/** Press-like French of about `size` characters from a seeded generator (mulberry32). */
function makeText(size: number): string {
  let state = 20240718;
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const words =
    'le pont de l’île reste fermé selon M. Roche car la crue menace les quais du port et 3,5 km de routes'.split(
      ' ',
    );
  let text = '';
  while (text.length < size) {
    const length = 8 + random(18);
    const sentence = Array.from({ length }, () => words[random(words.length)]).join(' ');
    text += `La ${sentence}${random(9) === 0 ? ' ?' : '.'}${random(5) === 0 ? '\n' : ' '}`;
  }
  return text;
}

/** Best wall time of a few runs, ms. */
function time(run: () => unknown, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn += 1) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

const text = makeText(128 * 1024);
const ours = time(() => segmentText(text, rules), 9);
console.log(`precis: ${ours.toFixed(1)} ms for ${text.length} characters`);

const intl = new Intl.Segmenter('fr', { granularity: 'sentence' });
const whole = time(() => [...intl.segment(text)], 1);
const paragraphs = text.split('\n');
const byParagraph = time(() => paragraphs.map((paragraph) => [...intl.segment(paragraph)]));
const oursByParagraph = time(() => paragraphs.map((paragraph) => segmentText(paragraph, rules)));
console.log(`Intl.Segmenter, whole text: ${(whole / ours).toFixed(1)} times our time`);
console.log(`Intl.Segmenter, by paragraph: ${(byParagraph / oursByParagraph).toFixed(1)} times our time`);

const require = createRequire(new URL('./package.json', import.meta.url));
const peers: Array<[string, (loaded: unknown) => unknown]> = [
  ['sbd', (loaded) => (loaded as { sentences(text: string): string[] }).sentences(text)],
  [
    'compromise/one',
    (loaded) => (loaded as { default(text: string): { json(): unknown } }).default(text).json(),
  ],
  [
    'parse-latin',
    (loaded) =>
      new (loaded as { ParseLatin: new () => { parse(text: string): unknown } }).ParseLatin().parse(text),
  ],
  [
    'sentencex-wasm',
    (loaded) => (loaded as { segment(language: string, text: string): string[] }).segment('fr', text),
  ],
];
for (const [name, run] of peers) {
  try {
    const loaded: unknown = await import(require.resolve(name));
    console.log(`${name}: ${(time(() => run(loaded), 1) / ours).toFixed(1)} times our time`);
  } catch (error) {
    console.log(
      `${name}: not measured (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
    );
  }
}

const hostile = [
  '(',
  '.',
  '"',
  '«',
  '. ',
  '« ',
  'a',
  'a ',
  '. (',
  'J. ',
  '1) ',
  "''",
  ',,',
  '[1]',
  '\n',
  ' \n',
  'é.',
  '...A ',
  '’ ',
  'a.',
];
let failed = false;
for (const unit of hostile) {
  const small = unit.repeat(Math.ceil(65536 / unit.length));
  const large = small.repeat(16);
  segmentText(small, rules);
  const growth =
    time(() => segmentText(large, rules), 2) /
    Math.max(
      time(() => segmentText(small, rules), 5),
      0.2,
    );
  if (growth > 20) failed = true;
  console.log(`${JSON.stringify(unit)}: 16 times the length takes ${growth.toFixed(1)} times the time`);
}
if (failed) process.exitCode = 1;
