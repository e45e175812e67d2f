import type { Block } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence, Span } from '../text/index.ts';
import { type CompiledCues, cuesFor } from './cues.ts';
import { leadsOn } from './final-mark.ts';
import { type Furniture, furnitureOf, isItem } from './furniture.ts';
import { type FurnitureContext, furnitureContext } from './furniture-context.ts';
import { type Leaning, leaningOf } from './openings.ts';
import { findQuotations } from './quotations.ts';
import { Stretch } from './stretch.ts';
import { Vectors } from './vectors.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
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
export interface SentenceProfile {
  readonly sentence: Sentence;
  readonly furniture: Furniture | undefined;
  /** Its words, with stop words and elided clitics. */
  readonly wordCount: number;
  /** Number of the vector of its topic words. */
  readonly vector: number;
  /** Capitalised topic words outside quotations, other than the first; none where every noun has a capital. */
  readonly names: readonly string[];
  /** Whether one of its words is a number in digits. */
  readonly figures: boolean;
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
  readonly announcement: boolean;
  readonly closing: boolean;
  /** Whether what stands before it cannot be in a summary: a question, a moderator's words. */
  readonly cutOff: boolean;
}

/** An article's sentences, profiled over one vocabulary. */
export interface ArticleProfile {
  readonly profiles: readonly SentenceProfile[];
  /** The topic words of each sentence, and of the title, over one vocabulary. */
  readonly vectors: Vectors;
  readonly vocabularySize: number;
  /** Number of the title's vector. */
  readonly title: number;
  /** Whether the article is a speech: it greets its listeners. */
  readonly spoken: boolean;
}

interface Reading {
  readonly input: SummaryInput;
  readonly cues: CompiledCues;
  readonly vocabulary: Vocabulary;
  readonly vectors: Vectors;
  /** The words of the sentence that is being profiled, with and without the label of its speaker. */
  readonly whole: Stretch;
  readonly said: Stretch;
  readonly furniture: FurnitureContext;
}

/** Profiles every sentence. Linear in the words of the article. */
export function profileArticle(input: SummaryInput): ArticleProfile {
  const { text, blocks, sentences, language } = input;
  const cues = cuesFor(language);
  const vocabulary = createVocabulary(language);
  const furniture = furnitureContext(text, blocks, sentences, cues, language.words);
  const vectors = new Vectors();
  const whole = new Stretch();
  const reading: Reading = { input, cues, vocabulary, vectors, whole, said: new Stretch(), furniture };
  const quotations = findQuotations(text, blocks);
  let nextQuotation = 0;
  let section = 0;
  let cutOff = false;
  const profiles = sentences.map((sentence) => {
    while ((quotations[nextQuotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextQuotation += 1;
    const profile = profileSentence(reading, sentence, quotations, nextQuotation, section, cutOff);
    if (profile.furniture === 'heading') section += 1;
    cutOff = profile.furniture === 'interviewer' || profile.furniture === 'moderator';
    return profile;
  });
  const title = vocabulary.read(input.title ?? '', { start: 0, end: input.title?.length ?? 0 }, whole);
  return {
    profiles,
    title: vectors.add(title.topics, title.topicCount),
    vectors,
    vocabularySize: vocabulary.size(),
    spoken: profiles.some(
      ({ furniture: kind, sentence }) => kind === 'greeting' && sentence.block < SCALES.edgeBlocks + 2,
    ),
  };
}

function profileSentence(
  reading: Reading,
  sentence: Sentence,
  quotations: readonly Span[],
  nextQuotation: number,
  section: number,
  cutOff: boolean,
): SentenceProfile {
  const { cues, vocabulary, vectors, furniture: context } = reading;
  const { text, blocks } = reading.input;
  const whole = vocabulary.read(text, sentence, reading.whole);
  // The label that names a speaker is no part of what is said.
  const label = context.turns.get(sentence.block)?.start ?? sentence.start;
  const start = label > sentence.start && label < sentence.end ? label : sentence.start;
  const said =
    start > sentence.start ? vocabulary.read(text, { start, end: sentence.end }, reading.said) : whole;
  const quoted = shareInside(sentence, quotations, nextQuotation);
  const { begun, open } = quotationsAcross(sentence, quotations, nextQuotation);
  const leaning =
    leaningOf(said, quoted, cues) ?? (begun ? 'speaker' : isItem(context, sentence) ? 'item' : undefined);
  const furniture = furnitureOf(context, sentence, whole, { start, end: sentence.end, words: said });
  // Away from the edges of an article, boilerplate is trusted only at the beginning of a sentence.
  const edge = Math.min(sentence.block, blocks.length - 1 - sentence.block) < SCALES.edgeBlocks;
  return {
    sentence,
    furniture,
    wordCount: whole.length,
    vector: vectors.add(said.topics, said.topicCount),
    names:
      quoted > 0 ? said.names((name) => shareInside(name, quotations, nextQuotation) === 0) : said.names(),
    figures: said.figures,
    section,
    quoted,
    leaning,
    question: text.slice(sentence.start, sentence.end).includes('?'),
    unfinished: open || leadsOn(text, sentence),
    boilerplate: said.holds(cues.boilerplate, 0, edge ? said.length : 1),
    courtesy: said.holds(cues.courtesies),
    announcement: quoted === 0 && said.holds(cues.announcements),
    closing: blocks.length >= SCALES.closingBlocks && sentence.block === blocks.length - 1,
    cutOff,
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
