import type { Locale } from './messages.ts';

/** The words of the catalog's pages. Counts come formatted. */
export interface CatalogMessages {
  readonly latest: string;
  readonly archive: string;
  readonly month: (name: string, year: string) => string;
  readonly undated: string;
  readonly undatedAll: string;
  readonly undatedPart: (number: string) => string;
  readonly undatedNote: string;
  readonly part: (number: string) => string;
  readonly articles: (count: string, plural: boolean) => string;
  readonly terms: string;
  readonly allTerms: string;
  readonly home: string;
  readonly untitled: string;
  readonly empty: string;
  readonly feeds: string;
  readonly versions: string;

  readonly filter: string;
  readonly filterText: string;
  readonly filterLanguage: string;
  readonly filterDomain: string;
  readonly filterTerm: string;
  readonly any: string;
  readonly anyDomain: string;
  readonly clear: string;
  /** `{n}` is the number found, `{m}` the month that the search has come back to. */
  readonly found: string;
  readonly foundAll: string;
  readonly older: string;
  readonly searching: string;
  readonly searchFailed: string;

  readonly termCount: (articles: string, plural: boolean, occurrences: string) => string;
  readonly trend: string;
  readonly trendByYear: string;
  readonly trendPicture: (from: string, to: string, most: string) => string;
  readonly period: string;
  readonly articlesColumn: string;
  readonly occurrencesColumn: string;
  readonly numbers: string;
  readonly articlesWith: string;
  readonly listedOnly: (count: string) => string;
  readonly findAll: string;
  readonly termGone: string;

  readonly check: string;
  readonly checkOf: (from: string, to: string) => string;
  readonly checkPassed: (count: string, plural: boolean) => string;
  readonly checkMissing: (missing: string, of: string) => string;
  readonly checkNothing: string;
  readonly checkImpossible: (to: string) => string;
  readonly checkFormsOnly: (language: string) => string;
  readonly expected: string;
  readonly foundColumn: string;
  readonly sourceTerm: string;
  readonly finding: Readonly<Record<'approved' | 'discouraged' | 'missing', string>>;
  readonly noOtherVersion: string;
  readonly sideBySide: string;
  readonly openBrief: string;
}

const french: CatalogMessages = {
  latest: 'Les plus récents',
  archive: 'Archives',
  month: (name, year) => `${name} ${year}`,
  undated: 'Sans date',
  undatedAll: 'Articles sans date',
  undatedPart: (number) => `Sans date, partie ${number}`,
  undatedNote:
    'Ces articles ne disent leur date ni dans leur texte, ni dans leur nom. Ils sont répartis d’après leur nom, pour que chaque liste reste courte\u00a0; la recherche parcourt toutes les parties.',
  part: (number) => `Partie ${number}`,
  articles: (count, plural) => `${count} ${plural ? 'articles' : 'article'}`,
  terms: 'Termes',
  allTerms: 'Tous les termes',
  home: 'Tous les précis',
  untitled: 'Article sans titre',
  empty: 'Aucun précis pour l’instant. Déposez un article\u00a0: son précis sera listé ici.',
  feeds: 'Flux',
  versions: 'Versions et vérification terminologique',

  filter: 'Rechercher',
  filterText: 'Titre, résumé ou terme',
  filterLanguage: 'Langue',
  filterDomain: 'Domaine',
  filterTerm: 'Terme du glossaire',
  any: 'Toutes',
  anyDomain: 'Tous',
  clear: 'Effacer',
  found: 'Articles trouvés en remontant jusqu’à {m}\u00a0: {n}',
  foundAll: 'Articles trouvés dans toutes les archives\u00a0: {n}',
  older: 'Chercher plus loin',
  searching: 'Recherche…',
  searchFailed: 'La recherche a besoin du serveur qui fournit ces pages.',

  termCount: (articles, plural, occurrences) =>
    `${articles} ${plural ? 'articles' : 'article'}, ${occurrences} occurrences`,
  trend: 'Articles par mois',
  trendByYear: 'Articles par année',
  trendPicture: (from, to, most) => `De ${from} à ${to}\u00a0; au plus ${most}`,
  period: 'Période',
  articlesColumn: 'Articles',
  occurrencesColumn: 'Occurrences',
  numbers: 'En chiffres',
  articlesWith: 'Articles qui l’emploient',
  listedOnly: (count) => `Les ${count} plus récents sont listés ici.`,
  findAll: 'Les rechercher tous',
  termGone: 'Plus aucun article n’emploie ce terme.',

  check: 'Vérification terminologique',
  checkOf: (from, to) => `${from} → ${to}`,
  checkPassed: (count, plural) =>
    plural
      ? `Les ${count} termes ont tous une traduction approuvée dans l’autre version.`
      : 'Le terme a une traduction approuvée dans l’autre version.',
  checkMissing: (missing, of) => `${missing} sur ${of} à vérifier`,
  checkNothing: 'Aucun terme de cette version n’a de traduction approuvée dans la langue de l’autre.',
  checkImpossible: (to) => `Aucun glossaire ne traduit les termes de cette version (vers\u00a0: ${to}).`,
  checkFormsOnly: (language) =>
    `Aucun glossaire ne lit la langue de l’autre version (${language})\u00a0: seules les formes exactes y ont été cherchées.`,
  expected: 'Traductions approuvées',
  foundColumn: 'Dans l’autre version',
  sourceTerm: 'Terme',
  finding: { approved: 'approuvé', discouraged: 'à éviter', missing: 'absent' },
  noOtherVersion:
    'Il n’y a pas encore de version dans une autre langue. Dès qu’un article du même nom est déposé dans le dossier d’une autre langue, les deux sont comparés ici.',
  sideBySide: 'Résumés côte à côte',
  openBrief: 'Ouvrir le précis',
};

const english: CatalogMessages = {
  latest: 'Latest',
  archive: 'Archive',
  month: (name, year) => `${name} ${year}`,
  undated: 'No date',
  undatedAll: 'Articles without a date',
  undatedPart: (number) => `No date, part ${number}`,
  undatedNote:
    'These articles state a date neither in their text nor in their name. They are divided by name, so that each list stays short; the search looks through all parts.',
  part: (number) => `Part ${number}`,
  articles: (count, plural) => `${count} ${plural ? 'articles' : 'article'}`,
  terms: 'Terms',
  allTerms: 'All terms',
  home: 'All briefs',
  untitled: 'Untitled article',
  empty: 'No brief yet. Upload an article, and its brief will be listed here.',
  feeds: 'Feeds',
  versions: 'Versions and terminology check',

  filter: 'Search',
  filterText: 'Title, summary or term',
  filterLanguage: 'Language',
  filterDomain: 'Domain',
  filterTerm: 'Glossary term',
  any: 'Any',
  anyDomain: 'Any',
  clear: 'Clear',
  found: '{n} found, back to {m}',
  foundAll: '{n} found in the whole archive',
  older: 'Search further back',
  searching: 'Searching…',
  searchFailed: 'Searching needs the server that these pages come from.',

  termCount: (articles, plural, occurrences) =>
    `${articles} ${plural ? 'articles' : 'article'}, ${occurrences} occurrences`,
  trend: 'Articles by month',
  trendByYear: 'Articles by year',
  trendPicture: (from, to, most) => `From ${from} to ${to}; ${most} at most`,
  period: 'Period',
  articlesColumn: 'Articles',
  occurrencesColumn: 'Occurrences',
  numbers: 'In numbers',
  articlesWith: 'Articles that use it',
  listedOnly: (count) => `The newest ${count} are listed here.`,
  findAll: 'Search for all of them',
  termGone: 'No article uses this term any more.',

  check: 'Terminology check',
  checkOf: (from, to) => `${from} → ${to}`,
  checkPassed: (count, plural) =>
    plural
      ? `All ${count} terms have an approved translation in the other version.`
      : 'The term has an approved translation in the other version.',
  checkMissing: (missing, of) => `${missing} of ${of} to be looked at`,
  checkNothing: 'No term of this version has an approved translation into the language of the other.',
  checkImpossible: (to) => `No glossary translates the terms of this version (into ${to}).`,
  checkFormsOnly: (language) =>
    `No glossary reads the language of the other version (${language}), so only the exact forms were looked for.`,
  expected: 'Approved translations',
  foundColumn: 'In the other version',
  sourceTerm: 'Term',
  finding: { approved: 'approved', discouraged: 'to be avoided', missing: 'missing' },
  noOtherVersion:
    'There is no version in another language yet. Once an article of the same name is uploaded to the folder of another language, the two are compared here.',
  sideBySide: 'Summaries side by side',
  openBrief: 'Open the brief',
};

const TABLES: Readonly<Record<Locale, CatalogMessages>> = { fr: french, en: english };

/** The words of the catalog's pages in a page's language. */
export function catalogMessagesFor(locale: Locale): CatalogMessages {
  return TABLES[locale];
}
