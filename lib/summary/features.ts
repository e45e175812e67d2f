import { measureCentrality } from './centrality.ts';
import type { ArticleProfile, SentenceProfile } from './profile.ts';
import { standfirstLength } from './standfirst.ts';
import { type Feature, SCALES, SCORE_SCALE, WEIGHTS } from './weights.ts';

/** Signed contributions to a sentence's score; features that contribute nothing are absent. */
export type Contributions = Readonly<Partial<Record<Feature, number>>>;

/** What speaks for and against the sentences of an article, by their position among those that may be chosen. */
export interface Scoring {
  /** The sentences that are not furniture. */
  readonly candidates: readonly SentenceProfile[];
  /** The score of each: the sum of its contributions. */
  readonly scores: Float64Array;
  readonly contributionsOf: (position: number) => Contributions;
  /** For each topic word the number of candidates that hold it. */
  readonly spread: Uint32Array;
}

/**
 * Scores every sentence that is not furniture. Linear in the words of the article: what follows a
 * sentence and what precedes it are prefix sums of the sentences' vectors, so directed centrality needs
 * no comparison of pairs.
 */
export function scoreSentences(article: ArticleProfile): Scoring {
  const candidates = article.profiles.filter(({ furniture }) => furniture === undefined);
  const { vectors } = article;
  const centrality = measureCentrality(candidates, vectors, article.vocabularySize);
  const titleTerms = new Set(
    vectors.terms.subarray(vectors.start(article.title), vectors.end(article.title)),
  );
  const titled = titleTerms.size > 0;
  // Without a title, what the rest of the article takes up again is the only sign of its subject.
  const subject = titled ? 1 : SCALES.untitledForward;
  const standfirst = titled ? standfirstLength(candidates, vectors) : 0;
  const nearness = article.spoken ? SCALES.spokenPosition : 1;
  const sectioned = countSections(candidates) >= SCALES.sections;
  const forward = relativeToBest(centrality.forward);
  const backward = relativeToBest(centrality.backward);
  const recurrence = relativeToBest(centrality.recurrence);

  const inTitle = (vector: number): number => {
    let count = 0;
    for (let at = vectors.start(vector); at < vectors.end(vector); at += 1)
      if (titleTerms.has(vectors.terms[at] ?? -1)) count += 1;
    return count;
  };
  const measure = (i: number, values: Float64Array): void => {
    const profile = candidates[i];
    if (profile === undefined) return;
    const { leaning, wordCount, quoted } = profile;
    values[AT.position] = nearness * Math.exp(-i / SCALES.positionDecay);
    values[AT.standfirst] = i < standfirst ? 1 : 0;
    values[AT.title] = titled ? inTitle(profile.vector) / titleTerms.size : 0;
    values[AT.forward] = subject * (forward[i] ?? 0);
    values[AT.backward] = backward[i] ?? 0;
    values[AT.recurrence] = recurrence[i] ?? 0;
    values[AT.names] = profile.names.length > 0 ? 1 : 0;
    values[AT.figures] = profile.figures ? 1 : 0;
    values[AT.announcement] = profile.announcement ? 1 : 0;
    values[AT.quotation] = quoted;
    values[AT.pronoun] = leaning === 'pronoun' ? 1 : 0;
    values[AT.connective] = leaning === 'connective' ? 1 : 0;
    values[AT.speaker] = leaning === 'speaker' ? 1 : 0;
    values[AT.item] = leaning === 'item' ? 1 : 0;
    values[AT.unfinished] = profile.unfinished ? 1 : 0;
    values[AT.opening] = sectioned && i > 0 && candidates[i - 1]?.section !== profile.section ? 1 : 0;
    values[AT.quoted] = quoted > 0.5 ? 1 : 0;
    values[AT.closing] = profile.closing ? 1 : 0;
    values[AT.question] = profile.question ? 1 : 0;
    values[AT.boilerplate] = profile.boilerplate ? 1 : 0;
    values[AT.courtesy] = profile.courtesy ? 1 : 0;
    values[AT.short] = wordCount < SCALES.shortWords ? 1 : 0;
    values[AT.long] = Math.max(0, wordCount - SCALES.longWords) / SCALES.longStep;
  };

  const values = new Float64Array(FEATURES.length);
  const scores = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i += 1) {
    measure(i, values);
    scores[i] = round(weigh(values));
  }
  return {
    candidates,
    scores,
    spread: centrality.spread,
    contributionsOf(position) {
      measure(position, values);
      weigh(values);
      const contributions: Partial<Record<Feature, number>> = {};
      FEATURES.forEach((feature, at) => {
        const contribution = values[at] ?? 0;
        if (contribution !== 0) contributions[feature] = contribution;
      });
      return contributions;
    },
  };
}

/** The sum of contributions, rounded as they are. */
export function scoreOf(contributions: Contributions): number {
  return round(Object.values(contributions).reduce((sum, value) => sum + value, 0));
}

/** Rounds to the decimals in which scores are compared and shown. */
export function round(value: number): number {
  return Math.round(value * SCORE_SCALE) / SCORE_SCALE + 0;
}

/** Every feature, in the order of the table. */
const FEATURES = Object.keys(WEIGHTS).filter((name): name is Feature => name in WEIGHTS);
const FEATURE_WEIGHTS = Float64Array.from(FEATURES, (feature) => WEIGHTS[feature]);
/** The place of each feature in that order. */
const AT = placesOf(FEATURES);

function placesOf(features: readonly Feature[]): Readonly<Record<Feature, number>> {
  const places: Record<Feature, number> = { ...WEIGHTS };
  features.forEach((feature, at) => {
    places[feature] = at;
  });
  return places;
}

/** Turns the values of features into contributions, in place, and gives their sum. */
function weigh(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value === 0) continue;
    const contribution = round((FEATURE_WEIGHTS[at] ?? 0) * value);
    values[at] = contribution;
    sum += contribution;
  }
  return sum;
}

/** Divides values by the greatest of them, in place; all are 0 where none is above 0. */
function relativeToBest(values: Float64Array): Float64Array {
  let best = 0;
  for (const value of values) best = Math.max(best, value);
  for (let i = 0; i < values.length; i += 1) values[i] = best > 0 ? (values[i] ?? 0) / best : 0;
  return values;
}

/** Sections that hold a candidate: they come one after the other. */
function countSections(candidates: readonly SentenceProfile[]): number {
  let sections = 0;
  candidates.forEach(({ section }, i) => {
    if (i === 0 || section !== candidates[i - 1]?.section) sections += 1;
  });
  return sections;
}
