import { chainOf, isSettled } from './antecedents.ts';
import { type Contributions, round, type Scoring, scoreOf } from './features.ts';
import type { Budget } from './options.ts';
import { PriorityQueue } from './priority-queue.ts';
import type { SentenceProfile } from './profile.ts';
import { createRepetitionGuard } from './repetition.ts';
import type { Vectors } from './vectors.ts';
import { SCALES, WEIGHTS } from './weights.ts';

/** A chosen sentence. */
export interface Choice {
  /** Position among the candidates. */
  readonly position: number;
  readonly profile: SentenceProfile;
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
  readonly repetitions: readonly SentenceProfile[];
}

/**
 * Chooses sentences, best first, within a budget. A sentence that leans on the one before is chosen after
 * it or together with it: such a chain competes with its mean score. Only where nothing else is left does
 * a leaning sentence stand alone. Equal scores go to the earlier sentence.
 */
export function selectSentences(
  { candidates, scores, contributionsOf, spread }: Scoring,
  vectors: Vectors,
  budget: Budget,
): Selection {
  const chosen = new Map<number, Choice>();
  const refused = new Set<number>();
  const isChosen = (position: number) => chosen.has(position);
  const repetition = createRepetitionGuard(vectors, spread);
  const sections = countSections(candidates);
  let words = 0;

  const finalContributions = (position: number, settled: boolean): Contributions => {
    const { leaning, section = -1 } = candidates[position] ?? {};
    const kept = { ...contributionsOf(position) };
    if (leaning && settled) delete kept[leaning];
    const inSection = sections?.get(section) ?? 0;
    if (isChosen(position - 1)) kept.continuity = round(WEIGHTS.continuity);
    if (inSection > 0) kept.section = round(WEIGHTS.section * inSection);
    return kept;
  };
  const scoreAt = (position: number, settled: boolean): number => {
    const { leaning, section = -1 } = candidates[position] ?? {};
    const waived = leaning && settled ? WEIGHTS[leaning] : 0;
    const continuity = isChosen(position - 1) ? WEIGHTS.continuity : 0;
    const crowding = WEIGHTS.section * (sections?.get(section) ?? 0);
    return round((scores[position] ?? 0) - waived + continuity + crowding);
  };
  const priorityOf = (chain: readonly number[]) =>
    round(chain.reduce((sum, position) => sum + scoreAt(position, true), 0) / chain.length);
  const lengthOf = (chain: readonly number[]) =>
    chain.reduce((sum, position) => sum + (candidates[position]?.wordCount ?? 0), 0);
  const lacksWords = (chain: readonly number[]) =>
    !budget.exact &&
    chosen.size > 0 &&
    chosen.size + chain.length <= budget.sentences &&
    lengthOf(chain) <= budget.words;
  const fits = (chain: readonly number[]) =>
    chosen.size + chain.length <= budget.sentences &&
    (words + lengthOf(chain) <= budget.words ||
      (budget.atLeastOne && chosen.size === 0 && chain.length === 1));

  const choose = (position: number, settled: boolean): void => {
    const profile = candidates[position];
    if (!profile) return;
    const contributions = finalContributions(position, settled);
    chosen.set(position, {
      position,
      profile,
      rank: chosen.size + 1,
      score: scoreOf(contributions),
      contributions,
    });
    words += profile.wordCount;
    repetition.add(profile.vector);
    sections?.set(profile.section, (sections.get(profile.section) ?? 0) + 1);
  };

  /** Chooses sentences whose antecedents are not in the summary: so many as were asked for, or one. */
  const chooseAlone = (): void => {
    const alone = candidates.flatMap((_, position) =>
      isChosen(position) || refused.has(position)
        ? []
        : [{ position, score: scoreAt(position, isSettled(candidates, position, isChosen)) }],
    );
    alone.sort((a, b) => b.score - a.score || a.position - b.position);
    for (const { position } of alone) {
      const candidate = candidates[position];
      if (!candidate || !fits([position])) continue;
      if (!budget.exact && chosen.size > 0) break;
      if (repetition.repeats(candidate.vector)) refused.add(position);
      else choose(position, isSettled(candidates, position, isChosen));
    }
  };

  const queue = new PriorityQueue();
  const offer = (position: number): void => {
    if (position >= candidates.length || isChosen(position) || refused.has(position)) return;
    if (isSettled(candidates, position, isChosen)) {
      queue.push({ position, priority: scoreAt(position, true) });
      return;
    }
    const chain = chainOf(candidates, position, isChosen);
    if (chain && !chain.some((member) => refused.has(member)))
      queue.push({ position, priority: priorityOf(chain) });
  };
  candidates.forEach((_, position) => {
    offer(position);
  });

  let missed = Number.NEGATIVE_INFINITY;
  for (let entry = queue.pop(); entry && chosen.size < budget.sentences; entry = queue.pop()) {
    const { position, priority } = entry;
    if (isChosen(position) || refused.has(position)) continue;
    const chain = chainOf(candidates, position, isChosen);
    if (!chain) continue;
    if (priorityOf(chain) !== priority) {
      if (priorityOf(chain) < priority) offer(position);
      continue;
    }
    if (!fits(chain)) {
      if (lacksWords(chain)) missed = Math.max(missed, priority);
      continue;
    }
    if (priority < missed * SCALES.filler) break;
    const repeated = chain.find((member) => {
      const profile = candidates[member];
      return profile !== undefined && repetition.repeats(profile.vector);
    });
    if (repeated !== undefined) {
      refused.add(repeated);
      continue;
    }
    for (const member of [...chain].sort((a, b) => scoreAt(b, true) - scoreAt(a, true) || a - b))
      choose(member, true);
    for (const member of chain)
      for (let next = 1; next <= SCALES.referenceDistance + 1; next += 1) offer(member + next);
  }

  if (chosen.size < budget.sentences && (budget.exact || chosen.size === 0)) chooseAlone();

  return {
    choices: [...chosen.values()],
    repetitions: candidates.filter((_, position) => refused.has(position)),
  };
}

/** Chosen sentences per section, all 0; undefined where the article has too few sections to be spread over. */
function countSections(candidates: readonly SentenceProfile[]): Map<number, number> | undefined {
  const sections = new Map(candidates.map(({ section }) => [section, 0]));
  return sections.size >= SCALES.sections ? sections : undefined;
}
