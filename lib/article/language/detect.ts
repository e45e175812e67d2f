import type { LanguageProfile, Script } from './profile.ts';
import { languageProfiles } from './profiles/index.ts';

/** Characters that are looked at: enough for certainty, and the same cost for any article. */
const SAMPLE = 8_000;

/**
 * What a sign adds to a language's score: about the logarithm of how much likelier the sign is in the
 * language than in any text.
 */
const WEIGHTS = {
  frequentWord: 4,
  commonWord: 3,
  /** Words of one letter are in every list and in every formula. */
  oneLetterWord: 1.5,
  /** A letter group of a word that is in no list, by its length; two groups at most count. */
  shortGroup: 0.3,
  group: 0.8,
  usualLetter: 0.6,
  /** A letter that the language does not have, and one that it has in names only. */
  absentLetter: -2.5,
  foreignLetter: -1,
} as const;

/** The answer must lead the second by this much, have this score in all, and this much for each word. */
const LEAST_LEAD = 1.5;
const LEAST_SCORE = 3;
const LEAST_PER_WORD = 0.6;

const WORD = /[\p{L}\p{M}]+/gu;
const LONGEST_GROUP = 6;
const LONGEST_INNER_GROUP = 5;
const LONGEST_WORD = 40;

/** The languages of one script, with their signs turned inside out: from the sign to who has it. */
interface ScriptModel {
  readonly script: Script;
  readonly codes: readonly string[];
  readonly words: ReadonlyMap<string, readonly Weighted[]>;
  readonly groups: ReadonlyMap<string, readonly Weighted[]>;
  /** For each letter, what it adds to each language. */
  readonly letters: ReadonlyMap<string, Float64Array>;
}

interface Weighted {
  readonly language: number;
  readonly weight: number;
}

const split = (list: string): string[] => (list === '' ? [] : list.split(' '));

function buildModel(script: Script, profiles: readonly LanguageProfile[]): ScriptModel {
  const words = new Map<string, Weighted[]>();
  const groups = new Map<string, Weighted[]>();
  const letters = new Map<string, Float64Array>();
  const add = (map: Map<string, Weighted[]>, key: string, language: number, weight: number): void => {
    const owners = map.get(key);
    if (owners) owners.push({ language, weight });
    else map.set(key, [{ language, weight }]);
  };
  const alphabet = new Set(
    profiles.flatMap(({ letters: l, foreign }) => [...l.usual, ...l.rare, ...foreign]),
  );
  for (const letter of alphabet) letters.set(letter, new Float64Array(profiles.length));
  profiles.forEach((profile, language) => {
    for (const word of split(profile.frequent)) {
      add(words, word, language, word.length === 1 ? WEIGHTS.oneLetterWord : WEIGHTS.frequentWord);
    }
    for (const word of split(profile.common)) {
      add(words, word, language, word.length === 1 ? WEIGHTS.oneLetterWord / 2 : WEIGHTS.commonWord);
    }
    for (const group of split(profile.groups)) {
      const short = group.replaceAll('-', '').length === 1;
      add(groups, group, language, short ? WEIGHTS.shortGroup : WEIGHTS.group);
    }
    for (const [letter, weights] of letters) weights[language] = letterWeight(profile, letter);
  });
  return { script, codes: profiles.map(({ code }) => code), words, groups, letters };
}

function letterWeight({ letters, foreign, script }: LanguageProfile, letter: string): number {
  if (letters.usual.includes(letter)) return WEIGHTS.usualLetter;
  if (letters.rare.includes(letter)) return 0;
  if (foreign.includes(letter)) return letter < '\u0080' ? WEIGHTS.foreignLetter : WEIGHTS.absentLetter;
  return letter < '\u0080' || script === 'Cyrl' ? 0 : WEIGHTS.absentLetter;
}

const models = new Map<Script, ScriptModel>();

/** Built on first use: an article that names its language, and is short, costs nothing. */
function modelOf(script: Script): ScriptModel {
  let model = models.get(script);
  if (!model) {
    model = buildModel(
      script,
      languageProfiles.filter((profile) => profile.script === script),
    );
    models.set(script, model);
  }
  return model;
}

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

/**
 * The language of a text; `und` where the evidence is thin or two languages are near each other.
 *
 * The script decides first; Greek settles it. Then every word adds to the score of the languages that list
 * it, its letter groups to those that do not, and each letter to those that use it or against those that do
 * not ({@link WEIGHTS}). Linear and bounded: no more than 8,000 characters are looked at.
 *
 * @returns a primary BCP 47 subtag, or `und`.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const script = scriptOf(sample);
  if (script === undefined) return 'und';
  if (script === 'Grek') return 'el';
  const model = modelOf(script);
  const words = sample.match(WORD) ?? [];
  const scores = scoreSample(model, words);
  let best = 0;
  let second = -1;
  for (let at = 1; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = best;
      best = at;
    } else if (second < 0 || score > (scores[second] ?? 0)) second = at;
  }
  const score = scores[best] ?? 0;
  if (score < LEAST_SCORE || score < words.length * LEAST_PER_WORD) return 'und';
  return score - (scores[second] ?? 0) >= LEAST_LEAD ? (model.codes[best] ?? 'und') : 'und';
}

/** The languages that a text can be recognised in: primary BCP 47 subtags, sorted. */
export const detectableLanguages: readonly string[] = languageProfiles.map(({ code }) => code).sort();
