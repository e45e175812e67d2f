import { type Brief, briefSchema } from '../../../../lib/brief/schema.ts';

type Block = Brief['blocks'][number];

/** A term as a test names it: where it occurs is searched for. */
export interface TermOfTest {
  readonly term: string;
  readonly forms?: readonly string[];
  readonly translations?: readonly Brief['terms'][number]['translations'][number][];
  readonly status?: Brief['terms'][number]['source']['status'];
  readonly domain?: readonly string[];
  readonly definition?: string;
  readonly nested?: boolean;
}

export interface ArticleOfTest {
  readonly blocks: readonly (readonly [kind: Block['kind'], text: string, level?: number])[];
  readonly summary?: readonly string[];
  readonly terms?: readonly TermOfTest[];
  readonly candidates?: readonly string[];
  readonly language?: string;
  readonly changes?: Partial<Brief>;
}

function placesOf(text: string, part: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    places.push({ start: at, end: at + part.length });
  }
  if (places.length === 0) throw new Error(`The test's text does not hold: ${part}`);
  return places;
}

function firstPlace(text: string, part: string): { start: number; end: number } {
  const [place] = placesOf(text, part);
  if (place === undefined) throw new Error('unreachable');
  return place;
}

/** Rows of one table follow each other line by line, as readers of articles write them. */
function joinBlocks(parts: ArticleOfTest['blocks']): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = parts.map(([kind, part, level], index): Block => {
    if (index > 0) text += kind === 'table' && parts[index - 1]?.[0] === 'table' ? '\n' : '\n\n';
    const start = text.length;
    text += part;
    return { kind, start, end: text.length, ...(level === undefined ? {} : { level }) };
  });
  return { text, blocks };
}

/** A brief of an article given block by block; every offset is computed and the schema holds. */
export function briefOf(article: ArticleOfTest): Brief {
  const { text, blocks } = joinBlocks(article.blocks);
  const language = article.language ?? 'fr';
  const sentences = (article.summary ?? []).map((part, index) => {
    const place = firstPlace(text, part);
    return {
      text: part,
      ...place,
      paragraph: blocks.findIndex(({ end }) => end >= place.end),
      index,
      rank: index + 1,
      score: 2.5,
      reasons: { position: 1.5, title: 1 },
    };
  });
  const inSummary = (place: { start: number; end: number }) =>
    sentences.some(({ start, end }) => start <= place.start && place.end <= end);
  const terms = (article.terms ?? []).map((each, index) => ({
    concept: `c${index}`,
    domain: [...(each.domain ?? [])],
    ...(each.definition === undefined ? {} : { definition: each.definition }),
    source: { language, term: each.term, status: each.status ?? ('preferred' as const) },
    translations: [...(each.translations ?? [])],
    occurrences: (each.forms ?? [each.term])
      .flatMap((form) => placesOf(text, form).map((place) => ({ ...place, surface: form })))
      .sort((a, b) => a.start - b.start)
      .map((place) => ({ ...place, sentence: 0, inSummary: inSummary(place), nested: each.nested ?? false })),
  }));
  return briefSchema.parse({
    schemaVersion: 1,
    source: {
      key: 'articles/fr/essai.txt',
      size: Buffer.byteLength(text),
      sha256: 'a1'.repeat(32),
      contentType: 'text/plain',
      charset: 'utf-8',
    },
    engine: { name: 'precis', version: '0.0.0' },
    language: { tag: language, source: 'detected', others: [] },
    title: article.blocks[0]?.[1] ?? 'Essai',
    summary: { sentences, words: 40, ratio: 0.25, complete: false, skipped: [] },
    terms,
    candidates: (article.candidates ?? []).map((term, index) => ({
      term,
      count: 2,
      score: 3 - index,
      example: { ...firstPlace(text, term), sentence: 0 },
    })),
    termbase: [{ name: 'essai.csv', version: '0123456789abcdef', source: language, target: 'en' }],
    warnings: [],
    text,
    blocks,
    ...article.changes,
  });
}

export const translation = (
  language: string,
  form: string,
  status: Brief['terms'][number]['translations'][number]['status'] = 'preferred',
) => ({ language, term: form, form, status });

const FRENCH_SUMMARY = [
  'L’Alliance des ports du Nord a décidé mardi d’armer douze remorqueurs de secours d’ici à 2033.',
  'Les équipages s’entraîneront au centre de secours de Tromsø dès le printemps.',
];

/** A French press release with what a page can show: headings, a list, a table, a quotation, code. */
export const frenchBrief = briefOf({
  blocks: [
    ['title', 'Douze remorqueurs pour les ports du Nord'],
    ['paragraph', `${FRENCH_SUMMARY[0]} Le coût, 90 millions d’euros, sera partagé.`],
    ['heading', 'Calendrier', 2],
    [
      'paragraph',
      `${FRENCH_SUMMARY[1]} «\u00a0Nous serons prêts\u00a0», promet la capitaine Ulrike Brandvik.`,
    ],
    ['list-item', 'premier remorqueur de secours\u00a0: mai 2031'],
    ['list-item', 'dernier\u00a0: décembre 2033'],
    ['heading', 'Répartition', 3],
    ['table', 'Port | Remorqueurs | Coût (M€)'],
    ['table', 'Tromsø | 5 | 38'],
    ['table', 'Lübeck | 7 | 52'],
    ['quotation', 'La mer ne prévient pas.'],
    ['code', 'INDICATIF  LIMA-7\n  CANAL 16'],
    ['paragraph', 'Voir aussi : tr\u202fs & co < 3 "essais".'],
  ],
  summary: FRENCH_SUMMARY,
  terms: [
    {
      term: 'remorqueur de secours',
      forms: ['remorqueurs de secours', 'remorqueur de secours'],
      translations: [
        translation('de', 'Notschlepper'),
        translation('en', 'emergency towing vessels'),
        translation('en', 'rescue tugs', 'admitted'),
      ],
      domain: ['secours'],
      definition: 'Navire qui prend en remorque un bâtiment en détresse.',
    },
    { term: 'secours', translations: [translation('en', 'rescue')], domain: ['secours'], nested: true },
    { term: 'centre de secours', translations: [], domain: ['secours'], status: 'deprecated' },
    { term: 'équipage', forms: ['équipages'], translations: [translation('en', 'crews')] },
  ],
  candidates: ['ports du Nord'],
  changes: {
    published: '2031-03-01',
    warnings: [{ code: 'language-mixed', message: 'Une partie du texte est en norvégien.' }],
  },
});

const ENGLISH_SUMMARY = [
  'The Coastal Council opened its first ice patrol school in Oulu on Monday.',
  'Sixty cadets from nine members will learn to break a channel at night.',
];

export const englishBrief = briefOf({
  language: 'en',
  blocks: [
    ['heading', 'Ice patrol school opens', 1],
    ['paragraph', `${ENGLISH_SUMMARY[0]} It is paid for by the members.`],
    ['paragraph', `The school will stay small. ${ENGLISH_SUMMARY[1]}`],
  ],
  summary: ENGLISH_SUMMARY,
  terms: [{ term: 'ice patrol', translations: [translation('fr', 'patrouille des glaces')] }],
});
