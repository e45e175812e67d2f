import { modelOf, type ScriptModel, WEIGHT_SCALE } from './model.ts';
import { languageProfiles } from './profiles/index.ts';
import { readSample, type Sample, WORD_SIZE } from './sample.ts';
import { leadersOf } from './word-scores.ts';

/** Characters that are looked at: enough for certainty, and the same cost for any article. */
const SAMPLE = 8_000;

/** The answer must lead the second by this much, have this score in all, and this much for each word. */
const LEAST_LEAD = 1.5;
const LEAST_SCORE = 3;
const LEAST_PER_WORD = 0.6;

/** The scores of all languages for a sample of a model's script. */
function scoreSample(model: ScriptModel, { text, words, wordCount }: Sample): Int32Array {
  const total = new Int32Array(model.codes.length);
  for (let at = 0; at < WORD_SIZE * wordCount; at += WORD_SIZE)
    model.scores.addTo(total, text, words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  return total;
}

/** The likeliest language of a text, however unlikely. */
export interface LikeliestLanguage {
  /** Primary BCP 47 subtag. */
  readonly code: string;
  /** Sum of the weights of its signs, in natural logarithms. */
  readonly score: number;
  /** How far its score is above the second's. */
  readonly lead: number;
  /** Words looked at. */
  readonly words: number;
}

/**
 * The likeliest language of `text.slice(start, end)`, of a script that is known. The script decides first. Then every
 * word adds to the score of the languages that list it, its letter groups to those that do not, and each letter
 * to those that use it or against those that do not ({@link WEIGHTS}). Linear and bounded: no more than
 * 8,000 characters are looked at.
 */
export function likeliestLanguage(text: string, start = 0, end = text.length): LikeliestLanguage | undefined {
  return likeliestOf(readSample(text, start, Math.min(end, start + SAMPLE)));
}

function likeliestOf(sample: Sample): LikeliestLanguage | undefined {
  if (sample.script === undefined) return undefined;
  const model = modelOf(sample.script);
  // The codes of a model ascend: of equal scores the first stands.
  const { best, first, second } = leadersOf(scoreSample(model, sample));
  return {
    code: model.codes[best] ?? 'und',
    score: first / WEIGHT_SCALE,
    lead: (first - second) / WEIGHT_SCALE,
    words: sample.wordCount,
  };
}

/**
 * The language of `text.slice(start, end)`; `und` where the evidence is thin or two languages are near each other.
 * Greek is known by its script.
 *
 * @returns a primary BCP 47 subtag, or `und`.
 */
export function detectLanguage(text: string, start = 0, end = text.length): string {
  return answerFor(likeliestLanguage(text, start, end));
}

/** What `detectLanguage` gives where that is neither `main` nor `und`; nothing else. Most texts are in `main`. */
export function detectOther(text: string, start: number, end: number, main: string): string | undefined {
  const sample = readSample(text, start, Math.min(end, start + SAMPLE));
  if (sample.script === undefined || isLikeliest(sample, modelOf(sample.script), main)) return undefined;
  const found = answerFor(likeliestOf(sample));
  return found === 'und' || found === main ? undefined : found;
}

/**
 * Whether it is certain that no other language scores so much as `main`: the sum, over words, of what the best other
 * scores for each is no less than what any other scores for all, and costs one addition instead of one a language.
 */
function isLikeliest({ text, words, wordCount }: Sample, model: ScriptModel, main: string): boolean {
  const language = model.codes.indexOf(main);
  if (language < 0) return false;
  let excess = 0;
  for (let at = 0; at < WORD_SIZE * wordCount; at += WORD_SIZE)
    excess += model.scores.excessOver(language, text, words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  return excess < 0;
}

function answerFor(likeliest: LikeliestLanguage | undefined): string {
  if (likeliest === undefined) return 'und';
  const { code, score, lead, words } = likeliest;
  if (modelOf('Grek').codes.includes(code)) return code;
  const isEnough = score >= Math.max(LEAST_SCORE, words * LEAST_PER_WORD);
  return isEnough && lead >= LEAST_LEAD ? code : 'und';
}

/** The languages that a text can be recognised in: primary BCP 47 subtags, sorted. */
export const detectableLanguages: readonly string[] = languageProfiles.map(({ code }) => code).sort();
