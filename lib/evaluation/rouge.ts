import { type Agreement, agreement } from './agreement.ts';

/**
 * ROUGE (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"), for any language that
 * writes spaces: no stemming, no stop words, accents kept, apostrophes and hyphens split words.
 */

/** The scores of one summary against its best reference. */
export interface RougeScores {
  readonly rouge1: Agreement;
  readonly rouge2: Agreement;
  /** Longest common subsequence over the whole summary. */
  readonly rougeL: Agreement;
  /** Mean F1 of the three. */
  readonly average: number;
  /** Tokens of the summary that were scored. */
  readonly words: number;
}

/** The tokens that ROUGE counts: NFC, lower case, runs of letters, marks and digits. */
export function rougeTokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** ROUGE-N: clipped overlap of n-grams of tokens. */
export function rougeN(system: readonly string[], reference: readonly string[], n: number): Agreement {
  const found = countNgrams(system, n);
  const expected = countNgrams(reference, n);
  let hits = 0;
  for (const [ngram, count] of found) hits += Math.min(count, expected.get(ngram) ?? 0);
  return agreement({
    hits,
    found: Math.max(0, system.length - n + 1),
    expected: Math.max(0, reference.length - n + 1),
  });
}

/** ROUGE-L: longest common subsequence of tokens. Time is the product of the two lengths. */
export function rougeL(system: readonly string[], reference: readonly string[]): Agreement {
  return agreement({
    hits: commonSubsequence(system, reference),
    found: system.length,
    expected: reference.length,
  });
}

/**
 * Scores a summary against one or more references; the reference with the best ROUGE-1 + ROUGE-2 counts.
 * @param options.maxWords only so many tokens of the summary are scored, so that systems of different
 *   length can be compared
 */
export function scoreSummary(
  sentences: readonly string[],
  references: readonly string[],
  options: { readonly maxWords?: number } = {},
): RougeScores {
  const system = sentences.flatMap(rougeTokens).slice(0, options.maxWords);
  const scores = references.map((text): RougeScores => {
    const reference = rougeTokens(text);
    const rouge1 = rougeN(system, reference, 1);
    const rouge2 = rougeN(system, reference, 2);
    const longest = rougeL(system, reference);
    const average = (rouge1.f1 + rouge2.f1 + longest.f1) / 3;
    return { rouge1, rouge2, rougeL: longest, average, words: system.length };
  });
  const nothing = agreement({ hits: 0, found: 0, expected: 0 });
  return scores.reduce(
    (best, score) => (score.rouge1.f1 + score.rouge2.f1 > best.rouge1.f1 + best.rouge2.f1 ? score : best),
    scores[0] ?? { rouge1: nothing, rouge2: nothing, rougeL: nothing, average: 0, words: system.length },
  );
}

function countNgrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i += 1) {
    const ngram = tokens.slice(i, i + n).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint32Array(b.length + 1);
  let current = new Uint32Array(b.length + 1);
  for (const token of a) {
    for (let j = 0; j < b.length; j += 1) {
      current[j + 1] =
        token === b[j] ? (previous[j] ?? 0) + 1 : Math.max(current[j] ?? 0, previous[j + 1] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}
