import {
  defineInflection,
  either,
  plural,
  pluralWords,
  singular,
  uniqueForms,
} from '../define-inflection.ts';
import type { WordForm } from '../inflection.ts';
import { wordList } from '../word-list.ts';

/** Plurals by the end of a word, since compounds share them: *oorlogsschip* is a *schip*. */
const IRREGULAR: ReadonlyArray<readonly [end: string, plural: string]> = [
  ['schip', 'schepen'],
  ['stad', 'steden'],
  ['lid', 'leden'],
  ['heid', 'heden'],
  ['kind', 'kinderen'],
  ['ei', 'eieren'],
  ['goed', 'goederen'],
  ['volk', 'volkeren'],
  ['weg', 'wegen'],
  ['dag', 'dagen'],
  ['dak', 'daken'],
  ['gat', 'gaten'],
  ['god', 'goden'],
  ['oorlog', 'oorlogen'],
  ['slag', 'slagen'],
  ['verdrag', 'verdragen'],
  ['gebrek', 'gebreken'],
  ['gebed', 'gebeden'],
  ['spel', 'spelen'],
  ['vat', 'vaten'],
  ['schot', 'schoten'],
  ['bevel', 'bevelen'],
  ['museum', 'musea'],
  ['centrum', 'centra'],
  ['basis', 'bases'],
  ['crisis', 'crises'],
  ['analyse', 'analyses'],
];

const VOICED: Readonly<Record<string, string>> = { f: 'v', s: 'z' };

/** The stem before a vowel: *staat* → *stat-*, *plan* → *plann-*, *brief* → *briev-*. */
function stemsOf(word: string): string[] {
  const long = /^(.*[^aeiou])?([aeou])\2([^aeiou])$/.exec(word);
  if (long !== null) {
    const [, start = '', vowel = '', last = ''] = long;
    const voiced = VOICED[last];
    return [...(voiced === undefined ? [] : [start + vowel + voiced]), start + vowel + last];
  }
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(word) && !UNSTRESSED.test(word))
    return [word + word.slice(-1)];
  const last = word.slice(-1);
  const voiced = VOICED[last];
  return voiced === undefined ? [word] : [word.slice(0, -1) + voiced, word];
}

/** Ends that carry no stress: no doubled consonant, and mostly -s. */
const UNSTRESSED = /(?:[^aeiou]e[lnr]|em|ing|ig|ik|is|us|um|dom)$/;

/** The plurals that a noun may have, the usual first. */
function pluralsOf(word: string): string[] {
  for (const [end, many] of IRREGULAR) if (word.endsWith(end)) return [word.slice(0, -end.length) + many];
  if (/[aiouy]$/.test(word) && !/[aeiou]{2}$/.test(word)) return [`${word}'s`, `${word}s`];
  if (/ie$/.test(word)) return [`${word}s`, `${word.slice(0, -1)}ën`, `${word}ën`];
  if (/ee$/.test(word)) return [`${word}ën`, `${word}s`];
  if (/(?:aar|eur|oor)$/.test(word)) return [`${word}s`, ...stemsOf(word).map((stem) => `${stem}en`)];
  if (/e$/.test(word)) return [`${word}s`, `${word}n`];
  const withEn = stemsOf(word).map((stem) => `${stem}en`);
  return UNSTRESSED.test(word) && !/(?:ing|ig|is)$/.test(word)
    ? [`${word}s`, ...withEn]
    : [...withEn, `${word}s`];
}

/** Sure enough to be written: its ending tells the plural. */
function writtenPlural(word: string): string {
  if (/(?:en|s)$/.test(word) && !/(?:wapen|teken|haven|proces|kas)$/.test(word)) return word;
  return pluralsOf(word)[0] ?? word;
}

function nounForms(word: string): WordForm[] {
  if (
    /(?:[a-z]{3}en)$/.test(word) &&
    !/(?:wapen|teken|haven|verleden|leven|eten|kussen|laken|examen|systeem)$/.test(word)
  )
    return [plural(word), either(word)];
  return [singular(word), ...pluralsOf(word).map(plural)];
}

/** An adjective with and without its ending: *nationaal, nationale*. */
function adjectiveForms(word: string): WordForm[] {
  if (/e$/.test(word)) {
    const stem = word.slice(0, -1);
    const bare = stem
      .replace(/([^aeiou]|^)([aeou])([^aeiou])$/, '$1$2$2$3')
      .replace(/([bdfgklmnprst])\1$/, '$1');
    return [either(word), either(stem), either(bare.replace(/v$/, 'f').replace(/z$/, 's'))];
  }
  return [either(word), ...stemsOf(word).map((stem) => either(`${stem}e`))];
}

const particles =
  wordList(`van de het een der des in op aan voor tegen met zonder over onder tussen door bij uit tot naar om te
  ten ter zijn haar hun als tijdens na`);
const frame = { particles, conjunctions: ['en', 'of'], head: 'last' as const };

export const inflection = defineInflection({
  ...frame,
  forms: (word) => uniqueForms([...nounForms(word), ...adjectiveForms(word)]),
  loneForms: (word) => uniqueForms(nounForms(word)),
  pluralTerm: (term) => pluralWords(term, frame, writtenPlural),
  cues: {
    determiners: wordList('de het een deze dit die dat mijn zijn haar ons onze hun elk elke geen alle'),
    pluralDeterminers: wordList(
      'alle beide enkele verscheidene verschillende veel twee drie vier vijf zes zeven acht negen tien',
    ),
    singularDeterminers: wordList('het een dit dat elk elke ieder iedere'),
    beforeVerb: wordList('ik jij je hij zij ze wij we jullie te'),
  },
});
