import { type Candidate, type Contributions, scoreOf } from './features.ts';
import type { Budget } from './options.ts';
import type { SentenceProfile } from './profile.ts';
import { SCALES } from './weights.ts';

/** A chosen sentence. */
export interface Choice {
  readonly candidate: Candidate;
  /** 1 for the sentence chosen first. */
  readonly rank: number;
  readonly score: number;
  readonly contributions: Contributions;
}

/** The outcome of a selection. */
export interface Selection {
  /** In the order of choice. */
  readonly choices: readonly Choice[];
  /** Refused because a chosen sentence says the same. */
  readonly repetitions: readonly Candidate[];
}

/** Chooses sentences, best first, within a budget. Equal scores go to the earlier sentence. */
export function selectSentences(candidates: readonly Candidate[], budget: Budget): Selection {
  const choices: Choice[] = [];
  const repetitions: Candidate[] = [];
  let words = 0;
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate.contributions) }))
    .sort(
      (a, b) => b.score - a.score || a.candidate.profile.sentence.index - b.candidate.profile.sentence.index,
    );
  for (const { candidate, score } of ranked) {
    if (choices.length >= budget.sentences) break;
    const length = candidate.profile.words.length;
    if (choices.length > 0 && words + length > budget.words) continue;
    if (choices.some((choice) => cosine(choice.candidate.profile, candidate.profile) >= SCALES.redundancy)) {
      repetitions.push(candidate);
      continue;
    }
    words += length;
    choices.push({ candidate, rank: choices.length + 1, score, contributions: candidate.contributions });
  }
  return { choices, repetitions };
}

/** Cosine of two sentences' vectors, 0 to 1. */
export function cosine(a: SentenceProfile, b: SentenceProfile): number {
  const weightOf = new Map(a.terms.map((term, t) => [term, a.weights[t] ?? 0]));
  return b.terms.reduce((sum, term, t) => sum + (weightOf.get(term) ?? 0) * (b.weights[t] ?? 0), 0);
}
