import { modelOf, type ScriptModel, WEIGHT_SCALE, WEIGHTS } from './model.ts';
import { languageProfiles } from './profiles/index.ts';
import { readSample } from './sample.ts';

/** Characters that are looked at: enough for certainty, and the same cost for any article. */
const SAMPLE = 8_000;

/** The answer must lead the second by this much, have this score in all, and this much for each word. */
const LEAST_LEAD = 1.5;
const LEAST_SCORE = 3;
const LEAST_PER_WORD = 0.6;

/** Words beyond this length have no letter groups worth a look. */
const LONGEST_WORD = 40;

/** Words whose scores are kept: a few megabytes at most. */
const MOST_KEPT = 10_000;

/** What a word adds to the score of each language: its own weight, or its letter groups', and its letters'. */
function scoreWord(model: ScriptModel, word: string): Int32Array {
  const scores = new Int32Array(model.codes.length);
  if (word.length > 2 && word.length < LONGEST_WORD) {
    model.groups.collect(word, scores);
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = Math.min(scores[at] ?? 0, 2 * WEIGHTS.group);
    }
  }
  for (const { language, weight } of model.words.get(word) ?? []) scores[language] = weight;
  for (const letter of word) {
    const weights = model.letters.get(letter);
    if (weights === undefined && (letter <= '\u007f' || model.script !== 'Latn')) continue;
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] ?? 0) + (weights?.[at] ?? WEIGHTS.absentLetter);
    }
  }
  return scores;
}

function scoresOf(model: ScriptModel, word: string): Int32Array {
  const known = model.scores.get(word);
  if (known !== undefined) return known;
  if (model.scores.size >= MOST_KEPT) model.scores.clear();
  const scores = scoreWord(model, word);
  model.scores.set(word, scores);
  return scores;
}

/** The scores of all languages for a sample. */
function scoreSample(model: ScriptModel, words: readonly string[]): Int32Array {
  const total = new Int32Array(model.codes.length);
  for (const word of words) {
    const scores = scoresOf(model, word);
    for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (scores[at] ?? 0);
  }
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
 * The likeliest language of a text of a script that is known. The script decides first. Then every word
 * adds to the score of the languages that list it, its letter groups to those that do not, and each letter
 * to those that use it or against those that do not ({@link WEIGHTS}). Linear and bounded: no more than
 * 8,000 characters are looked at.
 */
export function likeliestLanguage(text: string): LikeliestLanguage | undefined {
  const { words, script } = readSample(text.slice(0, SAMPLE));
  if (script === undefined) return undefined;
  const model = modelOf(script);
  const ranking = [...scoreSample(model, words)]
    .map((score, at) => ({ score, code: model.codes[at] ?? 'und' }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const [best, second] = ranking;
  if (best === undefined) return undefined;
  return {
    code: best.code,
    score: best.score / WEIGHT_SCALE,
    lead: (best.score - (second?.score ?? 0)) / WEIGHT_SCALE,
    words: words.length,
  };
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
