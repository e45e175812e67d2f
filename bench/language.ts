/**
 * Accuracy, speed and start of language detection, beside its peers.
 * Run with `npx tsx bench/language.ts FILE.jsonl…`, lines `{lang, text, sentences?: string[]}`: at most 60
 * texts of each language and length. Peers come from bench/package.json and are left out where absent.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';

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

const require = createRequire(new URL('./package.json', import.meta.url));
const load = async (name: string): Promise<unknown> => import(require.resolve(name));
/** A package without an entry for `require`. */
const loadFile = async (path: string): Promise<unknown> =>
  import(new URL(`./node_modules/${path}`, import.meta.url).href);

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
  ['precis', async () => (await import('../lib/article/language/detect.ts')).detectLanguage],
  [
    'eld/extrasmall',
    async () => {
      const { eld } = eldSchema.parse(await loadFile('eld/src/entries/static.extrasmall.js'));
      return (text) => eld.detect(text).language;
    },
  ],
  [
    'franc',
    async () => {
      const { franc } = francSchema.parse(await load('franc'));
      return (text) => shorten(franc(text));
    },
  ],
  ['tinyld', async () => tinyldSchema.parse(await load('tinyld')).detect],
  [
    'cld3-asm',
    async () => {
      const { loadModule } = cldSchema.parse(await load('cld3-asm'));
      const identifier = (await loadModule()).create(0, 1000);
      return (text) => identifier.findLanguage(text).language;
    },
  ],
];

async function main(): Promise<void> {
  const sets = readSets(process.argv.slice(2));
  for (const [name, start] of systems) {
    const before = performance.now();
    let detect: Detect;
    try {
      detect = await start();
      detect('Une phrase pour commencer.');
    } catch (error) {
      console.log(
        `${name}: not measured (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
      );
      continue;
    }
    const cells = [`start ${(performance.now() - before).toFixed(0)} ms`];
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
      const share = (count: number) => ((100 * count) / Math.max(1, texts.length)).toFixed(1);
      const wrong = texts.length - right - open;
      cells.push(
        `${set} (${texts.length}): right ${share(right)} und ${share(open)} wrong ${share(wrong)}, ${(user / 1000 / Math.max(1, texts.length)).toFixed(2)} ms each`,
      );
    }
    console.log(`${name}: ${cells.join('; ')}`);
  }
}

await main();
