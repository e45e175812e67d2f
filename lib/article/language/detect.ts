import { modelOf, type ScriptModel, WEIGHTS } from './model.ts';
import type { Script } from './profile.ts';
import { languageProfiles } from './profiles/index.ts';

/** Characters that are looked at: enough for certainty, and the same cost for any article. */
const SAMPLE = 8_000;

/** The answer must lead the second by this much, have this score in all, and this much for each word. */
const LEAST_LEAD = 1.5;
const LEAST_SCORE = 3;
const LEAST_PER_WORD = 0.6;

const WORD = /[\p{L}\p{M}]+/gu;
const LONGEST_GROUP = 6;
const LONGEST_INNER_GROUP = 5;
const LONGEST_WORD = 40;

/** What the letter groups of a word add to the languages that have them and not the word. */
function scoreGroups(
  model: ScriptModel,
  word: string,
  scores: Float64Array,
  known: ReadonlySet<number>,
): void {
  const gains = new Map<number, number>();
  const look = (group: string): void => {
    for (const { language, weight } of model.groups.get(group) ?? []) {
      if (known.has(language)) continue;
      gains.set(language, Math.min((gains.get(language) ?? 0) + weight, 2 * WEIGHTS.group));
    }
  };
  for (let length = 1; length <= LONGEST_GROUP && length <= word.length; length += 1) {
    look(`-${word.slice(-length)}`);
    look(`${word.slice(0, length)}-`);
    if (length > LONGEST_INNER_GROUP) continue;
    for (let from = 0; from + length <= word.length; from += 1) look(`-${word.slice(from, from + length)}-`);
  }
  for (const [language, gain] of gains) scores[language] = (scores[language] ?? 0) + gain;
}

/** What a word adds to the score of each language. */
function scoreWord(model: ScriptModel, word: string): Float64Array {
  const scores = new Float64Array(model.codes.length);
  const known = new Set<number>();
  for (const { language, weight } of model.words.get(word) ?? []) {
    known.add(language);
    scores[language] = weight;
  }
  for (const letter of word) {
    const weights = model.letters.get(letter);
    if (weights === undefined && (letter <= '\u007f' || model.script !== 'Latn')) continue;
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] ?? 0) + (weights?.[at] ?? WEIGHTS.absentLetter);
    }
  }
  if (word.length > 2 && word.length < LONGEST_WORD) scoreGroups(model, word, scores, known);
  return scores;
}

/** The scores of all languages for a sample; each different word is looked at once. */
function scoreSample(model: ScriptModel, words: readonly string[]): Float64Array {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = new Float64Array(model.codes.length);
  for (const [word, count] of counts) {
    scoreWord(model, word).forEach((score, at) => {
      scores[at] = (scores[at] ?? 0) + score * count;
    });
  }
  return scores;
}

/** The script that most words of a sample are written in. */
function scriptOf(sample: string): Script | undefined {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const greek = sample.match(/\p{Script=Greek}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const most = Math.max(latin, cyrillic, greek);
  if (most < 3 || most * 2 < letters) return undefined;
  return most === latin ? 'Latn' : most === cyrillic ? 'Cyrl' : 'Grek';
}

/** The likeliest language of a text, however unlikely. */
export interface LikeliestLanguage {
  /** Primary BCP 47 subtag. */
  readonly code: string;
  /** Sum of the {@link WEIGHTS} of its signs. */
  readonly score: number;
  /** How far its score is above the second's. */
  readonly lead: number;
  /** Words looked at. */
  readonly words: number;
}

/**
 * The likeliest language of a text of a script that is known. The script decides first. Then every word
 * adds to the score of the languages that list it, its letter groups to those that do not, and each letter
 * to those that use it or against those that do not ({@link WEIGHTS}). Linear and bounded: no more than
 * 8,000 characters are looked at.
 */
export function likeliestLanguage(text: string): LikeliestLanguage | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const script = scriptOf(sample);
  if (script === undefined) return undefined;
  const model = modelOf(script);
  const words = sample.match(WORD) ?? [];
  const ranking = [...scoreSample(model, words)]
    .map((score, at) => ({ score, code: model.codes[at] ?? 'und' }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const [best, second] = ranking;
  if (best === undefined) return undefined;
  return { ...best, lead: best.score - (second?.score ?? 0), words: words.length };
}

/**
 * The language of a text; `und` where the evidence is thin or two languages are near each other. Greek is
 * known by its script.
 *
 * @returns a primary BCP 47 subtag, or `und`.
 */
export function detectLanguage(text: string): string {
  const likeliest = likeliestLanguage(text);
  if (likeliest === undefined) return 'und';
  const { code, score, lead, words } = likeliest;
  if (modelOf('Grek').codes.includes(code)) return code;
  const isEnough = score >= Math.max(LEAST_SCORE, words * LEAST_PER_WORD);
  return isEnough && lead >= LEAST_LEAD ? code : 'und';
}

/** The languages that a text can be recognised in: primary BCP 47 subtags, sorted. */
export const detectableLanguages: readonly string[] = languageProfiles.map(({ code }) => code).sort();
