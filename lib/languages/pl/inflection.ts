import { defineInflection, either, plural, singular, uniqueForms } from '../define-inflection.ts';
import type { WordForm } from '../inflection.ts';
import { wordList } from '../word-list.ts';

/** A stem before the locative -e, softened: *rad-* → *radzie*. */
function softened(stem: string): string {
  const rules: ReadonlyArray<readonly [RegExp, string]> = [
    [/ch$/, 'sze'],
    [/st$/, 'ście'],
    [/k$/, 'ce'],
    [/g$/, 'dze'],
    [/r$/, 'rze'],
    [/t$/, 'cie'],
    [/d$/, 'dzie'],
    [/ł$/, 'le'],
    [/([bpwfmnsz])$/, '$1ie'],
  ];
  for (const [end, soft] of rules) if (end.test(stem)) return stem.replace(end, soft);
  return `${stem}e`;
}

const endings = (stem: string, list: string, make: (text: string) => WordForm): WordForm[] =>
  list.split(' ').map((ending) => make(stem + (ending === '-' ? '' : ending)));

/** After k and g the ending is -i, after other hard consonants -y. */
const yAfter = (stem: string): string => (/[kg]$/.test(stem) ? 'i' : 'y');

/** A stem without its fleeting e, or with one in the genitive plural: *marynarek*, *okręt*. */
function genitivePlural(stem: string): string[] {
  if (/[^aeiouyąęó][kłrn]$/.test(stem)) return [stem.replace(/([kłrn])$/, 'e$1'), stem];
  return [stem, stem.replace(/o([^aeiouyąęó])$/, 'ó$1')];
}

/** Feminine nouns in -a: hard (*rada*), soft (*granica*, *komisja*, *broń* aside). */
function feminineInA(word: string): WordForm[] {
  const stem = word.slice(0, -1);
  if (/[cs]j$|[^aeiou]i$|[aeiou]j$/.test(stem)) {
    const i = /j$/.test(stem) ? `${stem}i` : stem;
    return [
      singular(word),
      singular(i.endsWith('i') ? i : `${i}i`),
      ...endings(stem, 'ę ą', singular),
      ...endings(stem, 'e om ami ach', plural),
      either(`${stem}i`),
    ];
  }
  if (/(?:c|dz|cz|sz|ż|rz|l|ni|ci|si|zi)$/.test(stem)) {
    return [
      singular(word),
      ...endings(stem, 'y i ę ą o', singular),
      ...endings(stem, 'e om ami ach -', plural),
    ];
  }
  return [
    singular(word),
    ...endings(stem, 'ę ą o', singular),
    singular(softened(stem)),
    either(stem + yAfter(stem)),
    ...endings(stem, 'om ami ach', plural),
    ...genitivePlural(stem).map(plural),
  ];
}

/** Feminine nouns in a soft consonant: *współpraca* is none, *broń*, *niepodległość* are. */
function feminineSoft(word: string): WordForm[] {
  const stem = word.replace(/ść$/, 'ści').replace(/ń$/, 'ni').replace(/ć$/, 'ci').replace(/ź$/, 'zi');
  return [
    singular(word),
    either(stem),
    singular(`${stem}ą`),
    ...endings(stem, 'om ami ach e', plural),
    plural(stem.replace(/ści$/, 'śćmi')),
  ];
}

function neuter(word: string): WordForm[] {
  if (/um$/.test(word)) return [singular(word), ...endings(word.slice(0, -2), 'a ów om ami ach', plural)];
  const stem = word.slice(0, -1);
  if (/e$/.test(word)) {
    const bare = stem.replace(/ni$/, 'ń').replace(/ci$/, 'ć').replace(/zi$/, 'ź').replace(/si$/, 'ś');
    return [
      singular(word),
      either(`${stem}a`),
      ...endings(stem, 'u em', singular),
      ...endings(stem, 'om ami ach', plural),
      plural(bare),
    ];
  }
  return [
    singular(word),
    either(`${stem}a`),
    ...endings(stem, 'u em iem', singular),
    singular(softened(stem)),
    ...endings(stem, 'om ami ach', plural),
    ...genitivePlural(stem).map(plural),
  ];
}

/** Masculine nouns in a consonant: *okręt*, *minister*, *żołnierz*. */
function masculine(word: string): WordForm[] {
  const stems = [word];
  if (/[^aeiouyąęó]ie[cńk]$/.test(word)) stems.push(word.replace(/ie([cńk])$/, '$1'));
  else if (/[^aeiouyąęó]e[kcrńnlm]$/.test(word)) stems.push(word.replace(/e([kcrńnlm])$/, '$1'));
  if (/ó[^aeiouyąęó]{1,2}$/.test(word)) stems.push(word.replace(/ó([^aeiouyąęó]{1,2})$/, 'o$1'));
  const forms: WordForm[] = [singular(word)];
  for (const stem of stems) {
    const soft = /(?:c|dz|cz|sz|ż|rz|l|j|ń|ć|ś|ź)$/.test(stem);
    const base = stem.replace(/ń$/, 'ni').replace(/ć$/, 'ci').replace(/ś$/, 'si').replace(/ź$/, 'zi');
    forms.push(
      ...endings(base, 'a u owi', singular),
      singular(/[kg]$/.test(base) ? `${base}iem` : `${base}em`),
      ...endings(base, 'ów om ami ach owie', plural),
      ...(soft ? endings(base, 'e y i', plural) : [plural(base + yAfter(base))]),
    );
    if (!soft) {
      forms.push(singular(softened(stem)));
      // Men in the plural: *ministrowie*, *ambasadorzy*, *żołnierze*, *eksperci*.
      if (/r$/.test(stem)) forms.push(plural(`${stem}zy`));
      if (/t$/.test(stem)) forms.push(plural(stem.replace(/t$/, 'ci')));
      if (/k$/.test(stem)) forms.push(plural(stem.replace(/k$/, 'cy')));
      if (/n$/.test(stem)) forms.push(plural(`${stem}i`));
    }
  }
  return forms;
}

/** An adjective in all genders, numbers and cases; its forms mostly stand for several of them. */
function adjective(word: string): WordForm[] {
  const stem = word.replace(/(?:ie|[yiae])$/, '');
  const velar = /[kg]$/.test(stem);
  const list = velar ? 'i a ie iego iemu iej ą im ich imi' : 'y a e ego emu ej ą ym ych ymi i';
  return [
    either(word),
    ...endings(stem, list, either),
    ...(/[^aeiouy]k$/.test(stem) ? [either(stem.replace(/k$/, 'cy'))] : []),
  ];
}

const looksAdjectival = (word: string): boolean =>
  /(?:[sc]k|cz|n|w|ł|żn|szn|czn|jn|aln|yjn)(?:[yae]|i|ie)$|(?:[sc]k|n|w)[ia]$|[aeo]wy$|owa$|owe$/.test(word);

/** Feminine nouns in a hardened consonant, which no ending tells from masculine ones. */
const FEMININE_HARDENED =
  /(?:straż|podróż|sprzedaż|młodzież|kradzież|rzecz|twarz|pomoc|moc|noc|przemoc|sól|rozpacz|ciecz)$/;

function feminineHardened(word: string): WordForm[] {
  const stem = word.replace(/sól$/, 'sol');
  const i = /l$/.test(stem) ? 'i' : 'y';
  return [singular(word), either(stem + i), singular(`${stem}ą`), ...endings(stem, 'e om ami ach', plural)];
}

function nounForms(word: string): WordForm[] {
  if (FEMININE_HARDENED.test(word)) return feminineHardened(word);
  if (/a$/.test(word)) return feminineInA(word);
  if (/(?:ość|ść|ń|ć|ź)$/.test(word) && !/(?:dzień|tydzień|kamień|ogień|gość)$/.test(word))
    return /ń$/.test(word) ? [...feminineSoft(word), ...masculine(word)] : feminineSoft(word);
  if (/[oe]$|um$/.test(word)) return neuter(word);
  if (/[yi]$/.test(word)) return [plural(word), ...pluralNounForms(word)];
  return masculine(word);
}

/** Terms that stand in the plural: *siły*, *wybory*. */
function pluralNounForms(word: string): WordForm[] {
  const stem = word.slice(0, -1);
  return [...endings(stem, 'om ami ach ów -', plural), ...genitivePlural(stem).map(plural)];
}

const particles = wordList(
  'w we z ze do na o od dla przez przy po za nad pod między bez przed ku przeciw przeciwko',
);

export const inflection = defineInflection({
  particles,
  conjunctions: ['i', 'oraz', 'lub', 'albo'],
  head: 'first',
  forms: (word) =>
    uniqueForms(looksAdjectival(word) ? [...adjective(word), ...nounForms(word)] : nounForms(word)),
  loneForms: (word) => uniqueForms(/(?:ski|cki|owy|ny|czy)$/.test(word) ? adjective(word) : nounForms(word)),
  cues: {
    pluralDeterminers: wordList(
      'te tych tym tymi wszystkie wszystkich dwa dwie trzy cztery kilka wiele obie oba',
    ),
    singularDeterminers: wordList('ten ta to tego tej temu tę tą każdy każda każde'),
  },
});
