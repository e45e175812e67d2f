import type { Block } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import { foldWord, type Sentence, type Span, splitWords } from '../text/index.ts';
import { type CompiledCues, cuesFor } from './cues.ts';
import { furnitureOf } from './furniture.ts';
import { findPhrase } from './phrases.ts';
import { findQuotations } from './quotations.ts';
import { SCALES } from './weights.ts';

/** What the summariser reads. Blocks and sentences are in document order. */
export interface SummaryInput {
  readonly text: string;
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

/** Why a sentence cannot be part of a summary: the codes of `skipped[].reason` set before scoring. */
export type Furniture =
  | 'title'
  | 'heading'
  | 'code'
  | 'table'
  | 'referral'
  | 'byline'
  | 'contact'
  | 'no-words';

/** What is known of one sentence before any comparison with others. */
export interface SentenceProfile {
  readonly sentence: Sentence;
  readonly furniture?: Furniture;
  /** Folded words, in order, with stop words and elided clitics. */
  readonly words: readonly string[];
  /** Its topic words, as numbers of the article's vocabulary, each once. */
  readonly terms: readonly number[];
  /** Weights of `terms`: 1 + ln of the count, together of length 1. */
  readonly weights: readonly number[];
  /** Share of its characters inside quotation marks, 0 to 1. */
  readonly quoted: number;
  /** What its first words point back to. */
  readonly opening?: 'pronoun' | 'connective';
  readonly question: boolean;
  readonly boilerplate: boolean;
  readonly courtesy: boolean;
}

/** An article's sentences, profiled over one vocabulary. */
export interface ArticleProfile {
  readonly profiles: readonly SentenceProfile[];
  /** The title's topic words that the article knows or not: numbers of the same vocabulary, each once. */
  readonly titleTerms: readonly number[];
  readonly vocabularySize: number;
}

/** Profiles every sentence. Linear in the words of the article. */
export function profileArticle(input: SummaryInput): ArticleProfile {
  const cues = cuesFor(input.language);
  const vocabulary = new Map<string, number>();
  const quotations = findQuotations(input.text, input.blocks);
  let nextQuotation = 0;
  const profiles = input.sentences.map((sentence) => {
    while ((quotations[nextQuotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextQuotation += 1;
    const quoted = shareInside(sentence, quotations, nextQuotation);
    return profileSentence(input, sentence, cues, vocabulary, quoted);
  });
  const title = input.title ?? '';
  const titleTerms = topicTerms(title, { start: 0, end: title.length }, input.language, cues, vocabulary);
  return { profiles, titleTerms: titleTerms.terms, vocabularySize: vocabulary.size };
}

function profileSentence(
  input: SummaryInput,
  sentence: Sentence,
  cues: CompiledCues,
  vocabulary: Map<string, number>,
  quoted: number,
): SentenceProfile {
  const { words, terms, weights } = topicTerms(input.text, sentence, input.language, cues, vocabulary);
  const opening = openingOf(words, cues);
  const furniture = furnitureOf(input, sentence, words, cues);
  const edge = Math.min(sentence.block, input.blocks.length - 1 - sentence.block) < SCALES.edgeBlocks;
  return {
    sentence,
    words,
    terms,
    weights,
    quoted,
    question: input.text.slice(sentence.start, sentence.end).includes('?'),
    boilerplate: edge && findPhrase(cues.boilerplate, words) >= 0,
    courtesy: findPhrase(cues.courtesies, words) >= 0,
    ...(opening ? { opening } : {}),
    ...(furniture ? { furniture } : {}),
  };
}

function openingOf(words: readonly string[], cues: CompiledCues): 'pronoun' | 'connective' | undefined {
  if (cues.connectiveOpenings.lengthAt(words, 0) > 0) return 'connective';
  const pronoun = cues.pronounOpenings.lengthAt(words, 0);
  if (pronoun > 0 && cues.impersonalOpenings.lengthAt(words, 0) <= pronoun) return 'pronoun';
  return undefined;
}

function topicTerms(
  text: string,
  span: Span,
  language: Language,
  cues: CompiledCues,
  vocabulary: Map<string, number>,
): { words: string[]; terms: number[]; weights: number[] } {
  const words: string[] = [];
  const counts = new Map<number, number>();
  for (const word of splitWords(text, span, language.words)) {
    const folded = foldWord(text.slice(word.start, word.end));
    words.push(folded);
    if (word.kind === 'elision' || cues.stopWords.has(folded)) continue;
    let term = vocabulary.get(folded);
    if (term === undefined) {
      term = vocabulary.size;
      vocabulary.set(folded, term);
    }
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = [...counts.keys()];
  const raw = [...counts.values()].map((count) => 1 + Math.log(count));
  const norm = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { words, terms, weights: raw.map((weight) => weight / norm) };
}

/** Share of `span` that the quotations from `first` on cover. */
function shareInside(span: Span, quotations: readonly Span[], first: number): number {
  let inside = 0;
  for (let i = first; i < quotations.length; i += 1) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= span.end) break;
    inside += Math.max(0, Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start));
  }
  return span.end > span.start ? inside / (span.end - span.start) : 0;
}
