import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { languageFor } from '../../lib/languages/registry.ts';
import { segmentText } from '../../lib/text/index.ts';
import { leastTimes } from '../support/cpu-time.ts';
import { BENCH_FOLDER, loadPeer, type Peer } from '../support/peers.ts';
import type { Table } from '../support/table.ts';

const SIZE = 128 * 1024;
const rules = languageFor('fr').sentences;
const require = createRequire(path.join(BENCH_FOLDER, 'package.json'));

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

const sbdSchema = z.object({ default: z.object({ sentences: z.custom<Segment>() }) });
const compromiseSchema = z.object({ default: z.custom<(text: string) => { json(): unknown }>() });
const latinSchema = z.object({ ParseLatin: z.custom<new () => { parse: Segment }>() });
const sentencexSchema = z.object({
  default: z.custom<(input: { module_or_path: Uint8Array }) => Promise<unknown>>(),
  segment: z.custom<(language: string, text: string) => string[]>(),
});

/** A peer's way to segment, once it is loaded. */
async function prepared<T>(peer: Promise<Peer<T>>, start: (loaded: T) => Segment | Promise<Segment>) {
  const found = await peer;
  return 'loaded' in found ? { segment: await start(found.loaded) } : found;
}

/** The peers, loaded; why those that are not installed could not be. */
async function loadPeers() {
  const found = {
    sbd: await prepared(loadPeer('sbd', sbdSchema), ({ default: { sentences } }) => sentences),
    'compromise/one': await prepared(
      loadPeer('compromise/one', compromiseSchema),
      ({ default: read }) =>
        (text) =>
          read(text).json(),
    ),
    'parse-latin': await prepared(loadPeer('parse-latin', latinSchema), ({ ParseLatin }) => {
      const parser = new ParseLatin();
      return (text) => parser.parse(text);
    }),
    'sentencex-wasm': await prepared(
      loadPeer('sentencex-wasm', sentencexSchema),
      async ({ default: start, segment }) => {
        const wasm = require.resolve('sentencex-wasm/sentencex_wasm_bg.wasm');
        await start({ module_or_path: readFileSync(wasm) });
        return (text) => segment('fr', text);
      },
    ),
  };
  const peers = Object.entries(found);
  return {
    peers: peers.flatMap(
      ([name, peer]): Array<[string, Segment]> => ('segment' in peer ? [[name, peer.segment]] : []),
    ),
    absent: peers.flatMap(([, peer]) => ('absent' in peer ? [peer.absent] : [])),
  };
}

const intl = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Speed of the sentence segmenter: ratios to its peers on the same texts in the same run, by process time. */
export async function measureSentences(): Promise<Table[]> {
  const { peers, absent } = await loadPeers();
  const systems: ReadonlyArray<readonly [string, Segment]> = [
    // An object for each sentence, as a caller would have it.
    ['**Précis**', (text) => segmentText(text, rules).map((span) => span)],
    ['Intl.Segmenter', (text) => Array.from(intl.segment(text), ({ index }) => index)],
    ...peers,
  ];
  const text = makeText(SIZE);
  const plain = text.replaceAll('’', "'");
  const sets = {
    'whole text, ’ in it': [text],
    'whole text, Latin-1': [plain],
    'by paragraph, ’ in it': text.split('\n'),
    'by paragraph, Latin-1': plain.split('\n'),
  };
  const times = Object.values(sets).map((texts) =>
    leastTimes(
      systems.map(
        ([, segment]) =>
          () =>
            texts.map(segment),
      ),
    ),
  );
  const own = times.map((measured) => measured[0] ?? 0);
  return [
    {
      title: 'Sentences, French',
      note: [
        `${text.length} characters. Précis in ms, the others in times of ours, starting not counted.`,
        ...absent,
      ].join(' '),
      columns: ['what', ...Object.keys(sets)],
      rows: systems.map(([name], index) => [
        name,
        ...times.map((measured, set) => (measured[index] ?? 0) / (index === 0 ? 1 : (own[set] ?? 1))),
      ]),
    },
  ];
}
