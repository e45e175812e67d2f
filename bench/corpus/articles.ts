import { type Random, seededRandom } from '../../lib/evaluation/index.ts';
import { type CorpusLanguage, LANGUAGE_SOURCES, type LanguageSource, pick } from './language.ts';

/** A generated article: press-like, of no particular meaning. */
export interface GeneratedArticle {
  readonly id: string;
  readonly language: CorpusLanguage;
  readonly title: string;
  /** Paragraphs apart by an empty line; the title is not in it. */
  readonly text: string;
}

export interface ArticleOptions {
  readonly language: CorpusLanguage;
  /** The text has about so many bytes of UTF-8: it ends with the sentence that reaches them. */
  readonly bytes: number;
  readonly seed: number;
}

function capitalise(sentence: string): string {
  const first = sentence.search(/\p{L}/u);
  return first < 0
    ? sentence
    : sentence.slice(0, first) + sentence.charAt(first).toUpperCase() + sentence.slice(first + 1);
}

function fill(template: string, { gaps, templates }: LanguageSource, random: Random): string {
  return template.replace(/\{(\w+)\}/gu, (_, gap: string) => {
    if (gap === 'clause') return fill(pick(random, templates.clauses), { gaps, templates }, random);
    const write = gaps[gap];
    if (write === undefined) throw new RangeError(`No such gap: ${gap}`);
    return write(random);
  });
}

/**
 * An article from templates of our own: sentences with subordinate clauses, quotations, abbreviations,
 * numbers and dates; noun phrases whose words follow Zipf's law and names with a long tail, so that the
 * vocabulary grows with the text as it does in the press. The same options give the same article.
 */
export function generateArticle({ language, bytes, seed }: ArticleOptions): GeneratedArticle {
  const random = seededRandom(seed);
  const source = LANGUAGE_SOURCES[language];
  const { titles, sentences, quotations, headings } = source.templates;
  const title = capitalise(fill(pick(random, titles), source, random));
  const parts: string[] = [];
  let written = 0;
  const add = (part: string): void => {
    parts.push(part);
    written += Buffer.byteLength(part);
  };
  while (written < bytes) {
    if (parts.length > 0) {
      add('\n\n');
      if (random() < 0.08) add(`${capitalise(fill(pick(random, headings), source, random))}\n\n`);
    }
    const length = 1 + Math.floor(random() * 5);
    for (let count = 0; count < length && written < bytes; count += 1) {
      if (count > 0) add(' ');
      const template = pick(random, random() < 0.12 ? quotations : sentences);
      add(capitalise(fill(template, source, random)));
    }
  }
  return { id: `${language}-${seed}`, language, title, text: parts.join('') };
}

export interface CorpusOptions {
  /** Bytes of text in all. */
  readonly bytes: number;
  readonly seed: number;
  /** Taken in turn. */
  readonly languages?: readonly CorpusLanguage[];
  /** Bytes of a middling article; lengths vary about it from a quarter to four times as much. */
  readonly middle?: number;
}

/** Articles one after the other, of press-like lengths, until their texts have the bytes asked for. */
export function* generateCorpus(options: CorpusOptions): Generator<GeneratedArticle> {
  const { bytes, seed, languages = ['fr', 'en'], middle = 5000 } = options;
  const random = seededRandom(seed);
  let written = 0;
  for (let count = 0; written < bytes; count += 1) {
    const length = Math.round(middle * 4 ** (random() + random() - 1));
    const language = languages[count % languages.length] ?? 'fr';
    const article = generateArticle({ language, bytes: length, seed: seed + count + 1 });
    written += Buffer.byteLength(article.text);
    yield article;
  }
}
