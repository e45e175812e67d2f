/**
 * Speed of the sentence segmenter: ratios to its peers on the same texts in the same run, by process time.
 * Run with `npx tsx bench/sentences.ts`; peers come from bench/package.json (`npm ci --prefix bench`) and
 * are left out where absent.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { languageFor } from '../lib/languages/registry.ts';
import { segmentText } from '../lib/text/index.ts';
import { leastTimes } from './support/cpu-time.ts';

const SIZE = 128 * 1024;
const rules = languageFor('fr').sentences;
const require = createRequire(new URL('./package.json', import.meta.url));

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
    'le pont de l’île reste fermé selon M. Roche car la crue menace « les quais » du port et 3,5 km de routes'.split(
      ' ',
    );
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) {
    const chosen = Array.from({ length: 12 + random(18) }, () => words[random(words.length)]);
    parts.push(`La ${chosen.join(' ')}${random(9) === 0 ? ' ?' : '.'}${random(5) === 0 ? '\n' : ' '}`);
  }
  return parts.join('');
}

type Segment = (text: string) => unknown;

/** The peers, loaded; a peer that is not installed is told and left out. */
async function loadPeers(): Promise<Array<[string, Segment]>> {
  const loaders: Array<[string, () => Promise<Segment>]> = [
    ['sbd', async () => (await load<{ sentences: Segment }>('sbd')).sentences],
    [
      'compromise/one',
      async () => {
        const { default: read } = await load<{ default: (text: string) => { json(): unknown } }>(
          'compromise/one',
        );
        return (text) => read(text).json();
      },
    ],
    [
      'parse-latin',
      async () => {
        const { ParseLatin } = await load<{ ParseLatin: new () => { parse: Segment } }>('parse-latin');
        const parser = new ParseLatin();
        return (text) => parser.parse(text);
      },
    ],
    [
      'sentencex-wasm',
      async () => {
        const { default: start, segment } = await load<{
          default: (input: { module_or_path: Uint8Array }) => Promise<unknown>;
          segment: (language: string, text: string) => string[];
        }>('sentencex-wasm');
        const before = performance.now();
        await start({
          module_or_path: readFileSync(require.resolve('sentencex-wasm/sentencex_wasm_bg.wasm')),
        });
        console.log(
          `sentencex-wasm: ${(performance.now() - before).toFixed(0)} ms to start, not counted below`,
        );
        return (text) => segment('fr', text);
      },
    ],
  ];
  const peers: Array<[string, Segment]> = [];
  for (const [name, loader] of loaders) {
    try {
      peers.push([name, await loader()]);
    } catch (error) {
      console.log(`${name}: not measured (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    }
  }
  return peers;
}

async function load<Module>(name: string): Promise<Module> {
  return import(require.resolve(name));
}

const intl = new Intl.Segmenter('fr', { granularity: 'sentence' });
const ours: Segment = (text) => segmentText(text, rules);
const peers: Array<[string, Segment]> = [
  ['Intl.Segmenter', (text) => Array.from(intl.segment(text), ({ index }) => index)],
  ...(await loadPeers()),
];

/** Prints how many times our time each peer takes on `texts`, one after another. */
function compare(title: string, texts: readonly string[]): void {
  const systems: Array<[string, Segment]> = [['Précis', ours], ...peers];
  const times = leastTimes(
    systems.map(
      ([, segment]) =>
        () =>
          texts.map(segment),
    ),
  );
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const [own = Number.NaN] = times;
  console.log(
    `\n${title}: ${size} characters, Précis ${own.toFixed(2)} ms (${(size / own / 1000).toFixed(0)} M/s)`,
  );
  for (const [index, [name]] of systems.entries()) {
    if (index > 0)
      console.log(`  ${name}: ${((times[index] ?? Number.NaN) / own).toFixed(1)} times our time`);
  }
}

const text = makeText(SIZE);
const plain = text.replaceAll('’', "'");
compare('Whole text, ’ in it', [text]);
compare('Whole text, Latin-1', [plain]);
compare('Paragraph by paragraph, ’ in it', text.split('\n'));
compare('Paragraph by paragraph, Latin-1', plain.split('\n'));
