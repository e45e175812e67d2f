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

/** Plurals of words in -ão other than -ões. */
const IN_AO: Readonly<Record<string, string>> = {
  mão: 'mãos',
  irmão: 'irmãos',
  cidadão: 'cidadãos',
  órgão: 'órgãos',
  cristão: 'cristãos',
  pão: 'pães',
  cão: 'cães',
  alemão: 'alemães',
  capitão: 'capitães',
  escrivão: 'escrivães',
};

/** The plurals that a word in the singular may have, the usual first; none where it is plural or invariable. */
function pluralsOf(word: string): string[] {
  const known = IN_AO[word];
  if (known !== undefined && Object.hasOwn(IN_AO, word)) return [known];
  if (/ão$/.test(word)) return [`${word.slice(0, -2)}ões`];
  if (/m$/.test(word)) return [`${word.slice(0, -1)}ns`];
  if (/[aou]l$/.test(word)) {
    const stem = word.slice(0, -2);
    const vowel = word.at(-2) ?? '';
    return vowel === 'o' ? [`${stem}óis`] : [`${stem}${vowel}is`];
  }
  if (/el$/.test(word))
    return /[áéíóúâêô]/.test(word) ? [`${word.slice(0, -2)}eis`] : [`${word.slice(0, -2)}éis`];
  if (/il$/.test(word))
    return /[áéíóúâêô]/.test(word) ? [`${word.slice(0, -2)}eis`] : [`${word.slice(0, -2)}is`];
  if (/ês$/.test(word)) return [`${word.slice(0, -2)}eses`];
  if (/[rzn]$/.test(word)) return [`${word}es`];
  if (/[sx]$/.test(word)) return [];
  return /[aeiouáéíóúâêôãõ]$/.test(word) ? [`${word}s`] : [];
}

function withPlural(word: string): WordForm[] {
  const many = pluralsOf(word);
  return many.length === 0 ? [either(word)] : [singular(word), ...many.map(plural)];
}

const looksPlural = (word: string): boolean => /(?:[aeo]s|ões|ns|[aeo]is)$/.test(word) && word.length > 4;

function feminineOf(word: string): string | undefined {
  if (/ão$/.test(word)) return /(?:mão|dão|tão)$/.test(word) ? `${word.slice(0, -1)}` : undefined;
  if (/o$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[dts]or$/.test(word)) return `${word}a`;
  if (/ês$/.test(word)) return `${word.slice(0, -2)}esa`;
  if (/eu$/.test(word)) return `${word.slice(0, -2)}eia`;
  return undefined;
}

function formsOf(word: string, feminine: string | undefined): WordForm[] {
  if (looksPlural(word)) return [plural(word)];
  return uniqueForms([...withPlural(word), ...(feminine === undefined ? [] : withPlural(feminine))]);
}

const PERSON =
  /(?:[dts]or|eiro|ário|ministro|deputado|delegado|refugiado|candidato|advogado|cidadão|médico|cientista|aluno|técnico|sócio|secretário)$|^(?:alto|novo|primeiro|segundo|antigo|velho)$/;
const particles =
  wordList(`de do da dos das o a os as ao à aos às em no na nos nas com por pelo pela pelos pelas para sem
  sobre contra entre desde até um uma uns umas seu sua seus suas que como durante`);
const frame = { particles, conjunctions: ['e', 'ou'], head: 'first' as const };

export const inflection = defineInflection({
  ...frame,
  contractions: {
    do: ['de', 'o'],
    da: ['de', 'o'],
    dos: ['de', 'o'],
    das: ['de', 'o'],
    ao: ['a', 'o'],
    aos: ['a', 'o'],
    no: ['em', 'o'],
    na: ['em', 'o'],
    nos: ['em', 'o'],
    nas: ['em', 'o'],
    pelo: ['por', 'o'],
    pela: ['por', 'o'],
    pelos: ['por', 'o'],
    pelas: ['por', 'o'],
    os: ['o'],
    as: ['o'],
  },
  forms: (word) => formsOf(word, feminineOf(word)),
  loneForms: (word) => formsOf(word, PERSON.test(word) ? feminineOf(word) : undefined),
  hyphenBinds: true,
  singularVerbs: true,
  pluralTerm: (term) => pluralWords(term, frame, (word) => firstPlural(withPlural(word), word)),
  insertedAdjective:
    /(?:ic|iv|os|ári|óri|an|in|es|ol|enh|ad|id)[oa]s?$|(?:al|ais|ense|ês|eses|ar|ares|ante|ente|vel|veis|eu|eia)s?$/u,
  cues: {
    determiners: wordList(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas seu sua seus suas cada de do da dos das',
    ),
    pluralDeterminers: wordList(
      'os uns umas estes estas esses essas aqueles aquelas seus suas nossos nossas vários várias alguns algumas ambos ambas muitos muitas dois duas três quatro cinco seis sete oito nove dez dos das aos nos nas pelos pelas às',
    ),
    singularDeterminers: wordList(
      'o um uma este esta esse essa seu sua nosso nossa cada do da ao no na pelo pela à nenhum nenhuma',
    ),
    beforeVerb: wordList('eu tu ele ela eles elas se não me te lhe lhes quem'),
    freePrefixes: ['ex'],
  },
});
