import { round, scoreSentences } from './features.ts';
import { budgetFor, type SummaryOptions } from './options.ts';
import { profileArticle, type SentenceProfile, type SummaryInput } from './profile.ts';
import type { SkippedSentence, Summary, SummarySentence } from './schema.ts';
import { type Choice, selectSentences } from './select.ts';
import { type SummaryWarning, warnAbout, warnAboutLength } from './warnings.ts';

/** A summary and what its reader should know. */
export interface SummaryResult {
  readonly summary: Summary;
  readonly warnings: readonly SummaryWarning[];
}

/**
 * Chooses the sentences that tell the story of an article, verbatim and in document order.
 * Pure and deterministic; time is linear in the words of the article.
 */
export function summarise(input: SummaryInput, options: SummaryOptions = {}): SummaryResult {
  const article = profileArticle(input);
  const scoring = scoreSentences(article);
  const { candidates } = scoring;
  const budget = budgetFor(candidates.length, countWords(candidates), options);
  const selection = selectSentences(scoring, article.vectors, budget);
  const choices = [...selection.choices].sort((a, b) => a.position - b.position);
  const words = countWords(choices.map(({ profile }) => profile));
  const articleWords = countWords(article.profiles);
  const complete =
    candidates.length > 0 &&
    choices.length === candidates.length &&
    article.profiles.every(({ furniture }) => furniture !== 'too-long');
  return {
    summary: {
      sentences: choices.map((choice) => describeChoice(input.text, choice)),
      words,
      ratio: articleWords > 0 ? round(words / articleWords) : 0,
      complete,
      skipped: [
        ...article.profiles.flatMap((profile) =>
          profile.furniture ? [skip(profile, profile.furniture)] : [],
        ),
        ...selection.repetitions.map((profile) => skip(profile, 'repetition')),
      ].sort((a, b) => a.index - b.index),
    },
    warnings: [
      ...warnAboutLength(input, article, candidates, choices.length, complete),
      ...warnAbout(
        input,
        candidates,
        choices.map(({ position }) => position),
      ),
    ],
  };
}

function describeChoice(text: string, { profile, rank, score, contributions }: Choice): SummarySentence {
  const { start, end, block, index } = profile.sentence;
  return {
    text: text.slice(start, end),
    start,
    end,
    paragraph: block,
    index,
    rank,
    score,
    reasons: sortReasons(contributions),
  };
}

function countWords(profiles: readonly SentenceProfile[]): number {
  return profiles.reduce((sum, { wordCount }) => sum + wordCount, 0);
}

function skip({ sentence }: SentenceProfile, reason: string): SkippedSentence {
  return { start: sentence.start, end: sentence.end, index: sentence.index, reason };
}

/** Weightiest first; equal weights by name. */
function sortReasons(contributions: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(contributions).sort(
      ([nameA, a], [nameB, b]) => Math.abs(b) - Math.abs(a) || (nameA < nameB ? -1 : 1),
    ),
  );
}
