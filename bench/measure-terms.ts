/**
 * One measurement of the suite "terms" in a process of its own, so that neither memory nor compiled code of
 * one system bears on another: `measure-terms.js WHAT LANGUAGE TERMS FILE`. Prints one line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { compileTermbase, matchTerms, openTermbase } from '../lib/glossary/index.ts';
import {
  type CorpusLanguage,
  generateArticle,
  generateTerms,
  surfaceForms,
  termConcepts,
} from './corpus/index.ts';
import { TERM_PEERS } from './support/term-peers.ts';
import { time } from './support/timing.ts';
import { SEED } from './support/workload.ts';

const ARTICLES = 200;
const ARTICLE_BYTES = 5000;

const [, , what, ...rest] = process.argv;
const [language, terms, file] = z
  .tuple([z.enum(['fr', 'en']), z.coerce.number(), z.string()])
  .parse(rest.slice(0, 3));

/** Process time and wall time of `run`, ms. */
function clocked<T>(run: () => T): { readonly result: T; readonly cpu: number; readonly wall: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000, wall: performance.now() - start };
}

/** Resident memory once everything that can be freed is, bytes. */
function resident(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** About 1 MB of text as articles of 5 KB. */
function articles(): { readonly texts: string[]; readonly bytes: number } {
  const texts = Array.from(
    { length: ARTICLES },
    (_, number) =>
      generateArticle({ language: articleLanguage, bytes: ARTICLE_BYTES, seed: SEED + number }).text,
  );
  return { texts, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}
const articleLanguage: CorpusLanguage = language;

/** Best time of matching all articles, ms, and what there was to match. */
async function timeMatching(match: (text: string) => number): Promise<Record<string, number>> {
  const { texts, bytes } = articles();
  let matches = 0;
  const all = (): number => texts.reduce((sum, text) => sum + match(text), 0);
  const { best } = await time(
    () => {
      matches = all();
    },
    { budget: 2500, leastSamples: 5, warmUp: 3 },
  );
  return { match: best, bytes, matches };
}

async function measure(): Promise<Record<string, number>> {
  if (what === 'compile') {
    const concepts = termConcepts(generateTerms(terms, SEED));
    const before = resident();
    const target = language === 'fr' ? 'en' : 'fr';
    const { result, cpu, wall } = clocked(() =>
      compileTermbase(concepts, { name: 'generated', source: language, target }),
    );
    writeFileSync(file, result);
    const peak = process.resourceUsage().maxRSS * 1024;
    return { cpu, wall, bytes: result.length, before, peak };
  }
  if (what === 'load') {
    const before = resident();
    const read = clocked(() => readFileSync(file));
    const opened = clocked(() => openTermbase(read.result));
    const memory = resident() - before;
    return {
      readCpu: read.cpu,
      cpu: opened.cpu,
      wall: read.wall + opened.wall,
      memory,
      terms: opened.result.termCount,
    };
  }
  if (what === 'match') {
    const termbase = openTermbase(readFileSync(file));
    return timeMatching((text) => matchTerms(text, termbase).length);
  }
  const peer = TERM_PEERS.find(({ name }) => name === what);
  if (peer === undefined) throw new RangeError(`No such measurement: ${what}`);
  const forms = surfaceForms(generateTerms(terms, SEED), language);
  const before = resident();
  const make = await peer.load();
  const { result: match, cpu, wall } = clocked(() => make(forms));
  const memory = resident() - before;
  return { cpu, wall, memory, forms: forms.length, ...(await timeMatching(match)) };
}

console.log(JSON.stringify(await measure()));
