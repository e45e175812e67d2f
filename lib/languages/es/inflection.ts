import {
  defineInflection,
  either,
  firstPlural,
  plural,
  pluralWords,
  singular,
  uniqueForms,
} from '../define-inflection.ts';
import type { WordForm } from '../inflection.ts';
import { wordList } from '../word-list.ts';

const UNACCENTED: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** Words whose stress takes an accent in the plural. */
const STRESSED: Readonly<Record<string, string>> = {
  examen: 'exámenes',
  imagen: 'imágenes',
  joven: 'jóvenes',
  orden: 'órdenes',
  origen: 'orígenes',
  crimen: 'crímenes',
  volumen: 'volúmenes',
  margen: 'márgenes',
  resumen: 'resúmenes',
  régimen: 'regímenes',
  carácter: 'caracteres',
  virgen: 'vírgenes',
};

/** Short forms of adjectives before a noun. */
const SHORTENED: Readonly<Record<string, string>> = {
  primer: 'primeros',
  tercer: 'terceros',
  gran: 'grandes',
};

/** Adverbs, which stand between a noun and its adjective (*no gubernamental*, *jurídicamente vinculante*), and numbers. */
const isInvariable = (word: string): boolean =>
  /^(?:no|más|menos|muy|bien|dos|tres|seis)$|.{3}mente$/.test(word);

/** The plural of a word in the singular; the word itself where it is plural or invariable. */
function pluralOf(word: string): string {
  if (isInvariable(word)) return word;
  const stressed = STRESSED[word];
  if (stressed !== undefined && Object.hasOwn(STRESSED, word)) return stressed;
  if (/z$/.test(word)) return `${word.slice(0, -1)}ces`;
  // A vowel before it keeps the accent: *países*, *raíces*.
  if (/[aeo][íú][ns]$/.test(word)) return `${word}es`;
  const last = /([áéíóú])([ns])$/.exec(word);
  if (last !== null) return `${word.slice(0, -2)}${UNACCENTED[last[1] ?? '']}${last[2]}es`;
  if (/^[^aeiou]*[aeiou]s$/.test(word)) return `${word}es`;
  if (/s$|x$/.test(word)) return word;
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (/[íú]$/.test(word)) return `${word}es`;
  if (/[dlrnj]$/.test(word)) return `${word}es`;
  return /[bcfgkmptvw]$/.test(word) ? `${word}s` : /y$/.test(word) ? `${word}es` : word;
}

function withPlural(word: string): WordForm[] {
  const shortened = SHORTENED[word];
  if (shortened !== undefined && Object.hasOwn(SHORTENED, word)) return [singular(word), plural(shortened)];
  const many = pluralOf(word);
  return many === word ? [either(word)] : [singular(word), plural(many)];
}

const looksPlural = (word: string): boolean => /[aeo]s$/.test(word) && word.length > 4 && !/sis$/.test(word);

/** The feminine of a masculine adjective or noun of a person. */
function feminineOf(word: string): string | undefined {
  if (/o$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[dts]or$/.test(word)) return `${word}a`;
  if (/és$/.test(word)) return `${word.slice(0, -2)}esa`;
  if (/án$/.test(word)) return `${word.slice(0, -2)}ana`;
  return undefined;
}

function formsOf(word: string, feminine: string | undefined): WordForm[] {
  if (looksPlural(word)) return [plural(word)];
  const forms = [...withPlural(word), ...(feminine === undefined ? [] : withPlural(feminine))];
  if (word === 'grande') forms.push(singular('gran'));
  if (word === 'primero' || word === 'tercero' || word === 'bueno' || word === 'malo')
    forms.push(singular(word.slice(0, -1)));
  return uniqueForms(forms);
}

const PERSON =
  /(?:[dts]or|ero|ario|tario|ministro|diputado|delegado|refugiado|candidato|abogado|funcionario|ciudadano|médico|científico|alumno|técnico|experto|socio|miembro)$|^(?:alto|nuevo|primero|segundo|antiguo|viejo|libre)$/;
const particles =
  wordList(`de del la el lo los las al a en con por para sin sobre contra entre desde hasta ante tras según
  un una unos unas su sus que como durante mediante`);
const frame = { particles, conjunctions: ['y', 'e', 'o', 'u'], head: 'first' as const };
const loneForms = (word: string): WordForm[] =>
  formsOf(word, PERSON.test(word) ? feminineOf(word) : undefined);

export const inflection = defineInflection({
  ...frame,
  contractions: { del: ['de', 'el'], al: ['a', 'el'], la: ['el'], los: ['el'], las: ['el'] },
  forms: (word) => formsOf(word, feminineOf(word)),
  loneForms,
  hyphenBinds: true,
  singularVerbs: true,
  pluralTerm: (term) => pluralWords(term, frame, (word) => firstPlural(withPlural(word), word)),
  insertedAdjective:
    /(?:ic|iv|os|ari|ori|an|in|es|ol|eñ|ad|id)[oa]s?$|(?:al|ense|és|ar|or|ante|ente|ble)(?:es|s)?$/u,
  cues: {
    determiners: wordList(
      'el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis tu tus nuestro nuestra nuestros nuestras cada de del al',
    ),
    pluralDeterminers: wordList(
      'los las unos unas estos estas esos esas aquellos aquellas sus mis tus nuestros nuestras varios varias algunos algunas ambos ambas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez',
    ),
    singularDeterminers: wordList(
      'el la un una este esta ese esa su mi tu nuestro nuestra cada del al ningún ninguna',
    ),
    beforeVerb: wordList('yo tú él ella ellos ellas se no me te nos le les lo quien'),
    freePrefixes: ['ex'],
  },
});
