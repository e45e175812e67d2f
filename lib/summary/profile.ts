import type { Block } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence, Span } from '../text/index.ts';
import { type CompiledCues, cuesFor } from './cues.ts';
import {
  type Furniture,
  type FurnitureContext,
  finalMark,
  furnitureContext,
  furnitureOf,
  LEADS_ON,
} from './furniture.ts';
import { type Leaning, leaningOf } from './openings.ts';
import { hasPhrase } from './phrases.ts';
import { findQuotations } from './quotations.ts';
import { createVocabulary, type Vocabulary, type WordProfile } from './vocabulary.ts';
import { SCALES } from './weights.ts';

/** What the summariser reads. Blocks and sentences are in document order. */
export interface SummaryInput {
  readonly text: string;
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

/** What is known of one sentence before any comparison with others. */
export interface SentenceProfile extends WordProfile {
  readonly sentence: Sentence;
  readonly furniture: Furniture | undefined;
  /** Number of the section it stands in: headings of the article passed so far. */
  readonly section: number;
  /** Share of its characters inside quotation marks, 0 to 1. */
  readonly quoted: number;
  readonly leaning: Leaning | undefined;
  readonly question: boolean;
  /** Ends as if something had to follow: with a colon, a comma, an open quotation. */
  readonly unfinished: boolean;
  readonly boilerplate: boolean;
  readonly courtesy: boolean;
  readonly closing: boolean;
}

/** An article's sentences, profiled over one vocabulary. */
export interface ArticleProfile {
  readonly profiles: readonly SentenceProfile[];
  /** The title's topic words: numbers of the same vocabulary, each once. */
  readonly titleTerms: readonly number[];
  readonly vocabularySize: number;
}

/** Away from the edges of an article, boilerplate is trusted only at the beginning of a sentence. */
const FIRST_WORD = [0];

interface Reading {
  readonly input: SummaryInput;
  readonly cues: CompiledCues;
  readonly vocabulary: Vocabulary;
  readonly furniture: FurnitureContext;
}

/** Profiles every sentence. Linear in the words of the article. */
export function profileArticle(input: SummaryInput): ArticleProfile {
  const { text, blocks, sentences, language } = input;
  const cues = cuesFor(language);
  const vocabulary = createVocabulary(language);
  const furniture = furnitureContext(text, blocks, sentences, cues);
  const reading: Reading = { input, cues, vocabulary, furniture };
  const quotations = findQuotations(text, blocks);
  let nextQuotation = 0;
  let section = 0;
  const profiles = sentences.map((sentence) => {
    while ((quotations[nextQuotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextQuotation += 1;
    const profile = profileSentence(reading, sentence, quotations, nextQuotation, section);
    if (profile.furniture === 'heading') section += 1;
    return profile;
  });
  const title = vocabulary.read(input.title ?? '', { start: 0, end: input.title?.length ?? 0 });
  return { profiles, titleTerms: title.terms, vocabularySize: vocabulary.size() };
}

function profileSentence(
  { input, cues, vocabulary, furniture: context }: Reading,
  sentence: Sentence,
  quotations: readonly Span[],
  nextQuotation: number,
  section: number,
): SentenceProfile {
  const { text, blocks } = input;
  const read = vocabulary.read(text, sentence);
  const quoted = shareInside(sentence, quotations, nextQuotation);
  const { begun, open } = quotationsAcross(sentence, quotations, nextQuotation);
  const leaning = leaningOf(read, quoted, cues) ?? (begun ? 'speaker' : undefined);
  const furniture = furnitureOf(context, sentence, read.words);
  const edge = Math.min(sentence.block, blocks.length - 1 - sentence.block) < SCALES.edgeBlocks;
  return {
    words: read.words,
    terms: read.terms,
    weights: read.weights,
    starts: read.starts,
    figures: read.figures,
    names:
      quoted > 0
        ? read.names.filter((name) => shareInside(name, quotations, nextQuotation) === 0)
        : read.names,
    sentence,
    section,
    quoted,
    question: text.slice(sentence.start, sentence.end).includes('?'),
    unfinished: open || LEADS_ON.has(finalMark(text, sentence)),
    boilerplate: hasPhrase(cues.boilerplate, read.words, edge ? read.starts : FIRST_WORD),
    courtesy: hasPhrase(cues.courtesies, read.words, read.starts),
    closing: blocks.length >= SCALES.closingBlocks && sentence.block === blocks.length - 1,
    leaning,
    furniture,
  };
}

/** Whether a sentence begins inside a quotation, and whether it ends inside one. */
function quotationsAcross(
  sentence: Span,
  quotations: readonly Span[],
  first: number,
): { readonly begun: boolean; readonly open: boolean } {
  const begun = (quotations[first]?.start ?? Number.POSITIVE_INFINITY) < sentence.start;
  let last = first;
  while ((quotations[last + 1]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last += 1;
  const quotation = quotations[last];
  return {
    begun,
    open: quotation !== undefined && quotation.start < sentence.end && quotation.end > sentence.end,
  };
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
