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

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  uomo: ['uomini'],
  dio: ['dei'],
  bue: ['buoi'],
  tempio: ['templi'],
  ala: ['ali'],
  arma: ['armi'],
  mano: ['mani'],
  uovo: ['uova'],
  braccio: ['braccia', 'bracci'],
  muro: ['muri', 'mura'],
  centinaio: ['centinaia'],
  migliaio: ['migliaia'],
};

/** Words in -co and -go with a soft plural (*tecnici*); the others keep the sound (*banchi*). */
const SOFT = /(?:[aeiou]ico|logo|fago|amico|nemico|greco|porco|medico|sindaco|austriaco|monaco)$/;

/** The plurals that a word in the singular may have, the usual first; none where it is invariable. */
function pluralsOf(word: string): string[] {
  const known = IRREGULAR[word];
  if (known !== undefined && Object.hasOwn(IRREGULAR, word)) return [...known];
  const stem = word.slice(0, -1);
  if (/[cg]o$/.test(word)) {
    const soft = `${stem}i`;
    const hard = `${stem}hi`;
    return SOFT.test(word) || /[^s]ico$/.test(word) ? [soft, hard] : [hard, soft];
  }
  if (/io$/.test(word)) return [stem, `${stem}i`];
  if (/o$/.test(word)) return [`${stem}i`];
  if (/[cg]a$/.test(word))
    return /(?:arca|iarca|ega)$/.test(word) ? [`${stem}hi`, `${stem}he`] : [`${stem}he`];
  if (/[cg]ia$/.test(word)) {
    const short = `${word.slice(0, -2)}e`;
    return /[aeiou][cg]ia$/.test(word) ? [`${stem}e`, short] : [short, `${stem}e`];
  }
  if (/ista$/.test(word)) return [`${stem}i`, `${stem}e`];
  if (/(?:[ae]ma|gramma|eta)$/.test(word)) return [`${stem}i`, `${stem}e`];
  if (/a$/.test(word)) return [`${stem}e`];
  if (/ie$/.test(word)) return word === 'moglie' ? ['mogli'] : [];
  if (/e$/.test(word)) return [`${stem}i`];
  return [];
}

function withPlural(word: string): WordForm[] {
  const many = pluralsOf(word);
  return many.length === 0 ? [either(word)] : [singular(word), ...many.map(plural)];
}

function feminineOf(word: string): string | undefined {
  if (/tore$/.test(word)) return `${word.slice(0, -3)}rice`;
  if (/iere$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/o$/.test(word)) return `${word.slice(0, -1)}a`;
  return undefined;
}

function formsOf(word: string, feminine: string | undefined): WordForm[] {
  const forms = [...withPlural(word), ...(feminine === undefined ? [] : withPlural(feminine))];
  // Masculine adjectives before their noun: *buon governo*, *grand'Italia*, *gran consiglio*.
  if (/[lnr]e$/.test(word) && word.length > 4) forms.push(singular(word.slice(0, -1)));
  if (word === 'grande') forms.push(singular('gran'));
  return uniqueForms(forms);
}

const PERSON =
  /(?:tore|iere|ario|ministro|deputato|delegato|rifugiato|candidato|avvocato|medico|scienziato|alunno|tecnico|esperto|socio|segretario|sindaco)$|^(?:alto|nuovo|primo|secondo|antico|vecchio)$/;
const particles =
  wordList(`di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in
  nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra senza contro verso il lo la i gli le un uno una
  suo sua suoi sue loro che come durante`);
const frame = { particles, conjunctions: ['e', 'ed', 'o', 'od'], head: 'first' as const };

/** Prepositions joined with an article: *dello* is *di il*. */
function joined(preposition: string, stem: string): Record<string, readonly string[]> {
  const double = stem === 'su' ? 'sul' : `${stem}l`;
  const words = [`${stem}l`, `${double}lo`, `${double}la`, `${stem}i`, `${stem}gli`, `${double}le`];
  return Object.fromEntries(words.map((word) => [word, [preposition, 'il']]));
}

export const inflection = defineInflection({
  ...frame,
  contractions: {
    ...joined('di', 'de'),
    ...joined('a', 'a'),
    ...joined('da', 'da'),
    ...joined('in', 'ne'),
    ...joined('su', 'su'),
    lo: ['il'],
    la: ['il'],
    i: ['il'],
    gli: ['il'],
    le: ['il'],
  },
  elisions: {
    l: ['il'],
    dell: ['di', 'il'],
    all: ['a', 'il'],
    dall: ['da', 'il'],
    nell: ['in', 'il'],
    sull: ['su', 'il'],
    d: ['di'],
    un: ['un'],
  },
  forms: (word) => formsOf(word, feminineOf(word)),
  loneForms: (word) =>
    uniqueForms([...withPlural(word), ...(PERSON.test(word) ? withPlural(feminineOf(word) ?? word) : [])]),
  hyphenBinds: true,
  singularVerbs: true,
  pluralTerm: (term) => pluralWords(term, frame, (word) => firstPlural(withPlural(word), word)),
  insertedAdjective:
    /(?:ic|iv|os|ari|ori|an|in|es|ol|at|it|ut)[oaie]$|(?:ich|ch)[ie]$|(?:al|es|ar|or|ant|ent|bil|ens)[ei]$/u,
  cues: {
    determiners: wordList(
      'il lo la i gli le un uno una questo questa questi queste suo sua suoi sue ogni di del della dei degli delle dello',
    ),
    pluralDeterminers: wordList(
      'i gli le questi queste quei quegli quelle suoi sue nostri nostre alcuni alcune diversi diverse entrambi molti molte due tre quattro cinque sei sette otto nove dieci dei degli delle ai agli alle dai dagli dalle nei negli nelle sui sugli sulle',
    ),
    singularDeterminers: wordList(
      'il lo la un uno una questo questa quel quello quella suo sua nostro nostra ogni nessun nessuna del dello della al allo alla dal dallo dalla nel nello nella sul sullo sulla',
    ),
    beforeVerb: wordList('io tu lui lei essi esse si non mi ti ci vi chi'),
    freePrefixes: ['ex'],
  },
});
