import { LetterGroups, type Weighted } from './groups.ts';
import type { LanguageProfile, Script } from './profile.ts';
import { languageProfiles } from './profiles/index.ts';
import { WordScores } from './word-scores.ts';

/**
 * What a sign adds to a language's score: about the logarithm of how much likelier the sign is in the
 * language than in any text.
 */
export const WEIGHTS = {
  frequentWord: 80,
  commonWord: 60,
  /** Words of one letter are in every list and in every formula. */
  frequentLetter: 30,
  commonLetter: 15,
  /** A letter group of a word that is in no list, by its length; two groups at most count. */
  shortGroup: 6,
  group: 16,
  usualLetter: 12,
  /** A letter that the language does not have, and one that it has in names only. */
  absentLetter: -50,
  foreignLetter: -20,
} as const;

/** {@link WEIGHTS} are whole numbers, so that sums are exact in any order; so many make one natural logarithm. */
export const WEIGHT_SCALE = 20;

/** The languages of one script, with their signs turned inside out: from the sign to who has it. */
export interface ScriptModel {
  readonly script: Script;
  readonly codes: readonly string[];
  readonly words: ReadonlyMap<string, readonly Weighted[]>;
  readonly groups: LetterGroups;
  /** For each letter, what it adds to each language. */
  readonly letters: ReadonlyMap<string, Int32Array>;
  /** What each word adds to the score of each language. */
  readonly scores: WordScores;
}

const split = (list: string): string[] => (list === '' ? [] : list.split(' '));

function buildModel(script: Script, profiles: readonly LanguageProfile[]): ScriptModel {
  const words = new Map<string, Weighted[]>();
  const groups = new LetterGroups();
  const letters = new Map<string, Int32Array>();
  const addWord = (word: string, language: number, weight: number): void => {
    const owners = words.get(word);
    if (owners) owners.push({ language, weight });
    else words.set(word, [{ language, weight }]);
  };
  const alphabet = new Set(
    profiles.flatMap(({ letters: l, foreign }) => [...l.usual, ...l.rare, ...foreign]),
  );
  for (const letter of alphabet) letters.set(letter, new Int32Array(profiles.length));
  profiles.forEach((profile, language) => {
    for (const word of split(profile.frequent)) {
      addWord(word, language, word.length === 1 ? WEIGHTS.frequentLetter : WEIGHTS.frequentWord);
    }
    for (const word of split(profile.common)) {
      addWord(word, language, word.length === 1 ? WEIGHTS.commonLetter : WEIGHTS.commonWord);
    }
    for (const group of split(profile.groups)) {
      const short = group.replaceAll('-', '').length === 1;
      groups.add(group, { language, weight: short ? WEIGHTS.shortGroup : WEIGHTS.group });
    }
    for (const [letter, weights] of letters) weights[language] = letterWeight(profile, letter);
  });
  const codes = profiles.map(({ code }) => code);
  const signs = { script, codes, words, groups, letters };
  return { ...signs, scores: new WordScores(codes.length, (word) => scoreWord(signs, word)) };
}

/** Words beyond this length have no letter groups worth a look. */
const LONGEST_WORD = 40;

/** What a word adds to the score of each language: its own weight, or its letter groups', and its letters'. */
function scoreWord(model: Omit<ScriptModel, 'scores'>, word: string): Int32Array {
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

function letterWeight({ letters, foreign, script }: LanguageProfile, letter: string): number {
  if (letters.usual.includes(letter)) return WEIGHTS.usualLetter;
  if (letters.rare.includes(letter)) return 0;
  if (foreign.includes(letter)) return letter < '\u0080' ? WEIGHTS.foreignLetter : WEIGHTS.absentLetter;
  return letter < '\u0080' || script === 'Cyrl' ? 0 : WEIGHTS.absentLetter;
}

const models = new Map<Script, ScriptModel>();

/** Built on first use: an article that names its language, and is short, costs nothing. */
export function modelOf(script: Script): ScriptModel {
  let model = models.get(script);
  if (!model) {
    model = buildModel(
      script,
      languageProfiles
        .filter((profile) => profile.script === script)
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
    models.set(script, model);
  }
  return model;
}
