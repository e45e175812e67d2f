import type { ArticleProfile, SentenceProfile } from './profile.ts';
import { standfirstLength } from './standfirst.ts';
import { type Feature, SCALES, SCORE_SCALE, WEIGHTS } from './weights.ts';

/** Signed contributions to a sentence's score; features that contribute nothing are absent. */
export type Contributions = Readonly<Partial<Record<Feature, number>>>;

/** A sentence that may be part of the summary, with what speaks for and against it. */
export interface Candidate {
  readonly profile: SentenceProfile;
  readonly contributions: Contributions;
}

/**
 * Scores every sentence that is not furniture. Linear in the words of the article: what follows a
 * sentence and what precedes it are prefix sums of the sentences' vectors, so directed centrality needs
 * no comparison of pairs.
 */
export function scoreSentences(article: ArticleProfile): Candidate[] {
  const profiles = article.profiles.filter((profile) => profile.furniture === undefined);
  const forward = new Array<number>(profiles.length).fill(0);
  const backward = new Array<number>(profiles.length).fill(0);
  const recurrence = new Array<number>(profiles.length).fill(0);
  measureRepetition(profiles, article.vocabularySize, forward, backward, recurrence);
  const titleTerms = new Set(article.titleTerms);
  // Without a title, what the rest of the article takes up again is the only sign of its subject.
  const subject = titleTerms.size > 0 ? 1 : SCALES.untitledForward;
  const standfirst = titleTerms.size > 0 ? standfirstLength(profiles) : 0;
  const nearness = article.spoken ? SCALES.spokenPosition : 1;
  const sectioned = new Set(profiles.map(({ section }) => section)).size >= SCALES.sections;
  const best = { forward: maximum(forward), backward: maximum(backward), recurrence: maximum(recurrence) };

  return profiles.map((profile, i) => {
    const words = profile.words.length;
    const shared = profile.terms.reduce((count, term) => count + (titleTerms.has(term) ? 1 : 0), 0);
    const values: Record<Feature, number> = {
      position: nearness * Math.exp(-i / SCALES.positionDecay),
      standfirst: i < standfirst ? 1 : 0,
      title: titleTerms.size > 0 ? shared / titleTerms.size : 0,
      forward: subject * relative(forward[i], best.forward),
      backward: relative(backward[i], best.backward),
      recurrence: relative(recurrence[i], best.recurrence),
      names: profile.names.length > 0 ? 1 : 0,
      figures: profile.figures ? 1 : 0,
      announcement: profile.announcement ? 1 : 0,
      quotation: profile.quoted,
      pronoun: profile.leaning === 'pronoun' ? 1 : 0,
      connective: profile.leaning === 'connective' ? 1 : 0,
      speaker: profile.leaning === 'speaker' ? 1 : 0,
      item: profile.leaning === 'item' ? 1 : 0,
      unfinished: profile.unfinished ? 1 : 0,
      section: 0,
      opening: sectioned && i > 0 && profiles[i - 1]?.section !== profile.section ? 1 : 0,
      continuity: 0,
      quoted: profile.quoted > 0.5 ? 1 : 0,
      closing: profile.closing ? 1 : 0,
      question: profile.question ? 1 : 0,
      boilerplate: profile.boilerplate ? 1 : 0,
      courtesy: profile.courtesy ? 1 : 0,
      short: words < SCALES.shortWords ? 1 : 0,
      long: Math.max(0, words - SCALES.longWords) / SCALES.longStep,
    };
    return { profile, contributions: weigh(values) };
  });
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

function weigh(values: Readonly<Record<Feature, number>>): Contributions {
  const contributions: Partial<Record<Feature, number>> = {};
  for (const feature of FEATURES) {
    if (values[feature] === 0) continue;
    const contribution = round(WEIGHTS[feature] * values[feature]);
    if (contribution !== 0) contributions[feature] = contribution;
  }
  return contributions;
}

function measureRepetition(
  profiles: readonly SentenceProfile[],
  vocabularySize: number,
  forward: number[],
  backward: number[],
  recurrence: number[],
): void {
  const total = new Float64Array(vocabularySize);
  const spread = new Uint32Array(vocabularySize);
  for (const { terms, weights } of profiles)
    terms.forEach((term, t) => {
      total[term] = (total[term] ?? 0) + (weights[t] ?? 0);
      spread[term] = (spread[term] ?? 0) + 1;
    });
  const before = new Float64Array(vocabularySize);
  profiles.forEach(({ terms, weights }, i) => {
    let ahead = 0;
    let behind = 0;
    let recurring = 0;
    terms.forEach((term, t) => {
      const weight = weights[t] ?? 0;
      const seen = before[term] ?? 0;
      ahead += weight * ((total[term] ?? 0) - seen - weight);
      behind += weight * seen;
      recurring += Math.log(spread[term] ?? 1);
      before[term] = seen + weight;
    });
    forward[i] = ahead;
    backward[i] = behind;
    recurrence[i] = terms.length > 0 ? recurring / Math.sqrt(terms.length) : 0;
  });
}

function maximum(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0);
}

function relative(value: number | undefined, best: number): number {
  return best > 0 ? (value ?? 0) / best : 0;
}
