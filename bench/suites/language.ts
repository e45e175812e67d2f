import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { loadPeer } from '../support/peers.ts';
import type { Cell, Table } from '../support/table.ts';
import type { SuiteOptions } from './suite.ts';

type Detect = (text: string) => string;

const PER_LANGUAGE = 60;
const PER_DOCUMENT = 3;
const lineSchema = z.object({
  lang: z.string(),
  text: z.string(),
  sentences: z.array(z.string()).default([]),
});

/** Texts by length: of 20 to 59 characters, of one sentence, of an article. */
function readSets(files: readonly string[]): Map<string, Array<readonly [lang: string, text: string]>> {
  const sets = new Map<string, Array<readonly [string, string]>>([
    ['short', []],
    ['sentence', []],
    ['article', []],
  ]);
  const counts = new Map<string, number>();
  const add = (set: string, lang: string, text: string): void => {
    const count = counts.get(`${set} ${lang}`) ?? 0;
    if (count >= PER_LANGUAGE) return;
    counts.set(`${set} ${lang}`, count + 1);
    sets.get(set)?.push([lang, text]);
  };
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { lang, text, sentences } = lineSchema.parse(JSON.parse(line));
      if (text.length > 400) add('article', lang, text);
      const within = (least: number, most: number) =>
        sentences.filter(({ length }) => length >= least && length < most).slice(0, PER_DOCUMENT);
      for (const sentence of within(20, 60)) add('short', lang, sentence);
      for (const sentence of within(60, 400)) add('sentence', lang, sentence);
    }
  }
  return sets;
}

/** A peer, or an error that says why it is not there. */
async function load<T>(name: string, schema: z.ZodType<T>, file?: string): Promise<T> {
  const peer = await loadPeer(name, schema, file);
  if ('absent' in peer) throw new Error(peer.absent);
  return peer.loaded;
}

const eldSchema = z.object({ eld: z.object({ detect: z.custom<(text: string) => { language: string }>() }) });
const francSchema = z.object({ franc: z.custom<Detect>() });
const tinyldSchema = z.object({ detect: z.custom<Detect>() });
interface Identifier {
  findLanguage(text: string): { language: string };
}
const cldSchema = z.object({
  loadModule: z.custom<() => Promise<{ create(minBytes: number, maxBytes: number): Identifier }>>(),
});

/** ISO 639-3 to BCP 47, for the peer that answers in the former. */
const shorten = (code: string): string =>
  code === 'und'
    ? code
    : new Intl.Locale(code).language === code
      ? (THREE[code] ?? code)
      : new Intl.Locale(code).language;
const THREE: Readonly<Record<string, string>> = { ekk: 'et', lvs: 'lv', nob: 'nb', nno: 'nb' };

const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', sr: 'hr', '': 'und' };
const same = (code: string): string => SAME[code] ?? code;

const systems: ReadonlyArray<readonly [name: string, start: () => Promise<Detect>]> = [
  ['**Précis**', async () => (await import('../../lib/article/language/detect.ts')).detectLanguage],
  [
    'eld/extrasmall',
    async () => {
      const { eld } = await load('eld', eldSchema, 'src/entries/static.extrasmall.js');
      return (text) => eld.detect(text).language;
    },
  ],
  [
    'franc',
    async () => {
      const { franc } = await load('franc', francSchema);
      return (text) => shorten(franc(text));
    },
  ],
  ['tinyld', async () => (await load('tinyld', tinyldSchema)).detect],
  [
    'cld3-asm',
    async () => {
      const { loadModule } = await load('cld3-asm', cldSchema);
      const identifier = (await loadModule()).create(0, 1000);
      return (text) => identifier.findLanguage(text).language;
    },
  ],
];

/**
 * Accuracy, speed and start of language detection, beside its peers, on files of lines
 * `{lang, text, sentences?: string[]}`: at most 60 texts of each language and length. Nothing without a file.
 */
export async function measureLanguage({ files }: SuiteOptions): Promise<Table[]> {
  if (files.length === 0) return [];
  const sets = readSets(files);
  const rows: Cell[][] = [];
  const absent: string[] = [];
  for (const [name, start] of systems) {
    const before = performance.now();
    let detect: Detect;
    try {
      detect = await start();
      detect('Une phrase pour commencer.');
    } catch (error) {
      absent.push(error instanceof Error ? error.message : name);
      continue;
    }
    const started = performance.now() - before;
    for (const [set, texts] of sets) {
      let right = 0;
      let open = 0;
      const from = process.cpuUsage();
      for (const [lang, text] of texts) {
        const answer = same(detect(text));
        if (answer === same(lang)) right += 1;
        else if (answer === 'und') open += 1;
      }
      const { user } = process.cpuUsage(from);
      const count = Math.max(1, texts.length);
      const share = (part: number) => (100 * part) / count;
      const wrong = texts.length - right - open;
      rows.push([
        name,
        set,
        texts.length,
        share(right),
        share(open),
        share(wrong),
        user / 1000 / count,
        started,
      ]);
    }
  }
  return [
    {
      title: 'Language detection',
      note: ['Right, undecided and wrong answers in per cent; times in ms.', ...absent].join(' '),
      columns: ['what', 'texts', 'count', 'right', 'und', 'wrong', 'ms each', 'ms to start'],
      rows,
    },
  ];
}
