import { languageFor } from '../../lib/languages/registry.ts';
import { segmentText, splitWords } from '../../lib/text/index.ts';
import { leastTimes } from '../support/cpu-time.ts';
import type { Cell, Table } from '../support/table.ts';
import type { SuiteOptions } from './suite.ts';

const SMALL = 64 * 1024;
const FACTOR = 16;
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

/** All patterns are measured so often, one after the other: a machine is slow for seconds at a time. */
const ROUNDS = 3;

/** The least times of sentences and words of a pattern, in ms: of the smaller text and of the larger, in turn. */
function timesOf(pattern: string): number[] {
  const { sentences, words } = languageFor('fr');
  const systems: ReadonlyArray<(text: string) => unknown> = [
    (text) => segmentText(text, sentences),
    (text) => splitWords(text, { start: 0, end: text.length }, words),
  ];
  // The letter at the end makes of a number a word, and of a word a longer one.
  const small = `${pattern.repeat(Math.ceil(SMALL / pattern.length))}x`;
  const large = `${pattern.repeat(Math.ceil((SMALL * FACTOR) / pattern.length))}x`;
  return systems.flatMap((run) => leastTimes([() => run(small), () => run(large)], 250));
}

/** Growth of each pattern: one row each. */
function measurePatterns(patterns: readonly string[]): Cell[][] {
  const least = patterns.map(timesOf);
  for (let round = 1; round < ROUNDS; round += 1) {
    for (const [index, pattern] of patterns.entries()) {
      const times = timesOf(pattern);
      least[index] = (least[index] ?? times).map((time, at) => Math.min(time, times[at] ?? time));
    }
  }
  return patterns.map((pattern, index) => {
    const [shortText = 0, longText = 0, shortWords = 0, longWords = 0] = least[index] ?? [];
    return [JSON.stringify(pattern), longText / shortText, longText, longWords / shortWords, longWords];
  });
}

/**
 * Growth of sentences and words on hostile input, from 64 Ki to 1 Mi characters, by process time: the garbage
 * collector's threads are counted. Each time is the least of several, in three rounds.
 */
export async function measureGrowth({ quick }: SuiteOptions): Promise<Table[]> {
  return [
    {
      title: 'Growth on hostile text',
      note: `Time of ${FACTOR} times the text, in times of the smaller one: ${FACTOR} is linear, ${FACTOR ** 2} quadratic.`,
      columns: ['pattern', 'sentences', 'ms', 'words', 'ms '],
      rows: measurePatterns(quick ? PATTERNS.slice(-8) : PATTERNS),
    },
  ];
}
