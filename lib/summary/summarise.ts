import { round, scoreSentences } from './features.ts';
import { budgetFor, type SummaryOptions } from './options.ts';
import { profileArticle, type SentenceProfile, type SummaryInput } from './profile.ts';
import type { SkippedSentence, Summary } from './schema.ts';
import { type Choice, selectSentences } from './select.ts';
import type { SummaryWarning } from './warnings.ts';

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
  const candidates = scoreSentences(article);
  const articleWords = article.profiles.reduce((sum, profile) => sum + profile.words.length, 0);
  const candidateWords = candidates.reduce((sum, { profile }) => sum + profile.words.length, 0);
  const selection = selectSentences(candidates, budgetFor(candidates.length, candidateWords, options));
  const choices = [...selection.choices].sort((a, b) => indexOf(a) - indexOf(b));
  const words = choices.reduce((sum, { candidate }) => sum + candidate.profile.words.length, 0);
  const skipped = [
    ...article.profiles.flatMap((profile) => (profile.furniture ? [skip(profile, profile.furniture)] : [])),
    ...selection.repetitions.map(({ profile }) => skip(profile, 'repetition')),
  ].sort((a, b) => a.index - b.index);
  return {
    summary: {
      sentences: choices.map(({ candidate: { profile }, rank, score, contributions }) => ({
        text: input.text.slice(profile.sentence.start, profile.sentence.end),
        start: profile.sentence.start,
        end: profile.sentence.end,
        paragraph: profile.sentence.block,
        index: profile.sentence.index,
        rank,
        score,
        reasons: sortReasons(contributions),
      })),
      words,
      ratio: articleWords > 0 ? round(words / articleWords) : 0,
      complete: candidates.length > 0 && choices.length === candidates.length,
      skipped,
    },
    warnings: [],
  };
}

function indexOf(choice: Choice): number {
  return choice.candidate.profile.sentence.index;
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
