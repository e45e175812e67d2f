import { defineInflection, either, pluralWords, singular, uniqueForms } from '../define-inflection.ts';
import type { WordForm } from '../inflection.ts';
import { wordList } from '../word-list.ts';
import { NOUN_PLURALS } from './noun-plurals.ts';

/** The plural of a noun where its ending tells it; compounds follow their last part. */
function knownPlural(word: string): string | undefined {
  for (const [end, many] of NOUN_PLURALS) if (word.endsWith(end)) return word.slice(0, -end.length) + many;
  if (/(?:ung|heit|keit|schaft|tät|ion|ik|ur|ei|anz|enz|ent|ant|ist|oge|soph)$/.test(word))
    return /e$/.test(word) ? `${word}n` : `${word}en`;
  if (/[^e]in$/.test(word))
    return /(?:term|verein|magaz|dokt|benz)in$|verein$/.test(word) ? `${word}e` : `${word}nen`;
  if (/nis$/.test(word)) return `${word}se`;
  if (/ismus$/.test(word)) return `${word.slice(0, -2)}en`;
  if (/(?:um)$/.test(word) && word.length > 5) return `${word.slice(0, -2)}en`;
  if (/or$/.test(word)) return `${word}en`;
  if (/ling$/.test(word)) return `${word}e`;
  if (/(?:e[lr]|chen|lein)$/.test(word)) return word;
  if (/e$/.test(word)) return `${word}n`;
  if (/[aiou]$/.test(word)) return `${word}s`;
  return undefined;
}

const FEMININE = /(?:ung|heit|keit|schaft|tät|ion|ik|ur|ei|anz|enz|in|ie|e)$/;
const WEAK = /(?:ent|ant|ist|oge|soph|at)$/;

/** The genitive and dative endings of a plural: dative -n, unless it has one. */
function pluralCases(many: string): WordForm[] {
  const dative = /[ns]$/.test(many) ? [] : [`${many}n`];
  return [many, ...dative].map((text) => ({ text, number: 2 as const }));
}

/** All cases of a noun in the singular, then in the plural. */
function nounForms(word: string): WordForm[] {
  const forms: WordForm[] = [singular(word)];
  if (WEAK.test(word)) forms.push(singular(`${word}en`));
  if (!FEMININE.test(word)) {
    if (/nis$/.test(word)) forms.push(singular(`${word}ses`));
    else if (/(?:s|ß|x|z|tz)$/.test(word)) forms.push(singular(`${word}es`));
    else forms.push(singular(`${word}s`), singular(`${word}es`));
    if (/[^aeiou]$/.test(word) && !/(?:e[lnrm])$/.test(word)) forms.push(singular(`${word}e`));
  }
  const known = knownPlural(word);
  if (known !== undefined) forms.push(...pluralCases(known));
  else forms.push(...pluralCases(`${word}e`), ...pluralCases(`${word}en`));
  return forms;
}

/** An adjective with every ending that a strong or weak declension gives it. */
function adjectiveForms(word: string): WordForm[] {
  const stem = word.replace(/(?:e|er|es|en|em)$/, '');
  if (stem === word || stem.length < 3) return [either(word)];
  return ['e', 'er', 'es', 'en', 'em'].map((ending) => either(stem + ending));
}

const looksPlural = (word: string): boolean =>
  /(?:ungen|heiten|keiten|schaften|täten|ionen|nisse)$/.test(word);

function loneForms(word: string): WordForm[] {
  return looksPlural(word) ? pluralCases(word) : uniqueForms(nounForms(word));
}

function forms(word: string): WordForm[] {
  if (looksPlural(word)) return pluralCases(word);
  // What ends like an adjective may be one, and then its number is the noun's.
  return uniqueForms(
    /(?:e|er|es|en|em)$/.test(word) ? [...adjectiveForms(word), ...nounForms(word)] : nounForms(word),
  );
}

const particles =
  wordList(`der die das des dem den ein eine eines einer einem einen von für mit ohne gegen über unter auf an in zu
  zum zur im am vom beim aus bei nach durch zwischen um als seiner ihrer sein ihr gemäß während`);
const frame = { particles, conjunctions: ['und', 'oder'], head: 'last' as const };

/** Adjectives before a noun that stands in the singular: *bewaffneter Angriff*, *umfassendes Paket*. */
const LEADING_ADJECTIVES = /^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u;

/** The plural of a term whose head has a plural that its ending tells; its adjectives agree: *bewaffnete Angriffe*. */
function pluralTerm(term: string): string {
  let isKnown = false;
  const many = pluralWords(term, frame, (word) => {
    const known = looksPlural(word) ? undefined : knownPlural(word);
    isKnown ||= known !== undefined;
    return known ?? word;
  });
  if (!isKnown) return many;
  return many.replace(LEADING_ADJECTIVES, (words) => words.replace(/(?<=\p{L}{2})e[rs](?= )/gu, 'e'));
}

export const inflection = defineInflection({
  ...frame,
  contractions: {
    zum: ['zu', 'der'],
    zur: ['zu', 'der'],
    im: ['in', 'der'],
    am: ['an', 'der'],
    vom: ['von', 'der'],
    beim: ['bei', 'der'],
    ins: ['in', 'der'],
    die: ['der'],
    das: ['der'],
    des: ['der'],
    dem: ['der'],
    den: ['der'],
  },
  forms,
  loneForms,
  pluralTerm,
  cues: {
    determiners: wordList(
      'der die das des dem den ein eine eines einer einem einen dieser diese dieses kein keine jeder jede jedes',
    ),
    pluralDeterminers: wordList(
      'alle beide einige mehrere viele diese keine zwei drei vier fünf sechs sieben acht neun zehn',
    ),
    singularDeterminers: wordList('das des dem ein eine eines einer einem einen jeder jede jedes'),
  },
});
