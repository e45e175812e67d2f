import type { LanguageProfile, Script } from './profile.ts';
import { languageProfiles } from './profiles/index.ts';

/**
 * What a sign adds to a language's score: about the logarithm of how much likelier the sign is in the
 * language than in any text.
 */
export const WEIGHTS = {
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

/** The languages of one script, with their signs turned inside out: from the sign to who has it. */
export interface ScriptModel {
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
export function modelOf(script: Script): ScriptModel {
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
