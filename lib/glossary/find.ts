import type { Language } from '../languages/language.ts';
import type { Sentence } from '../text/sentence.ts';
import { matchTerms, type TermMatch } from './match/match.ts';
import type { BriefTerm, Occurrence, Translation } from './schema.ts';
import { sentenceAt } from './sentence-at.ts';
import { inNumber, rankTargets } from './target.ts';
import type { Termbase } from './termbase.ts';
import type { TextTokens } from './text-tokens.ts';

/** An article as the term finder sees it. */
export interface FindInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  /** Indices of the sentences that the summary took. */
  readonly inSummary?: ReadonlySet<number>;
  /** The matches of each termbase, in the order of the termbases, where they are known already. */
  readonly matches?: readonly (readonly TermMatch[])[];
  /** The tokens of the text in its language, where it is split already. */
  readonly tokens?: TextTokens;
}

/** The matches of each termbase in an article: those that are known, or found now. */
export function matchesOf(
  { text, matches, tokens }: Pick<FindInput, 'text' | 'matches' | 'tokens'>,
  termbases: readonly Termbase[],
): readonly (readonly TermMatch[])[] {
  return matches ?? termbases.map((termbase) => matchTerms(text, termbase, tokens));
}

interface Found {
  readonly term: BriefTerm;
  readonly firstStart: number;
  readonly frequency: number;
}

function occurrenceOf(match: TermMatch, { text, sentences, inSummary }: FindInput): Occurrence | undefined {
  const sentence = sentenceAt(sentences, match.start, match.end);
  if (sentence === undefined) return undefined;
  return {
    start: match.start,
    end: match.end,
    surface: text.slice(match.start, match.end),
    sentence: sentence.index,
    inSummary: inSummary?.has(sentence.index) ?? false,
    nested: match.nested,
  };
}

/** All occurrences of one concept by its most used term, or a deprecated one where the article uses it. */
function mainMatch(matches: readonly TermMatch[]): TermMatch | undefined {
  const [first] = matches;
  if (matches.every(({ termIndex }) => termIndex === first?.termIndex)) return first;
  const counts = new Map<number, number>();
  for (const { termIndex } of matches) counts.set(termIndex, (counts.get(termIndex) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return matches.find(({ termIndex }) => termIndex === best?.[0]);
}

function translationsOf(termbase: Termbase, match: TermMatch, plural: boolean): Translation[] {
  const concept = termbase.conceptAt(match.conceptIndex);
  return rankTargets(concept, match.termIndex).map((term) => ({
    language: termbase.target,
    ...inNumber(term, plural ? 'plural' : 'singular'),
  }));
}

/**
 * The concepts of the termbases that an article speaks of, most frequent first, each with all its
 * occurrences and its translations into every language that the termbases serve.
 */
export function findTerms(input: FindInput, termbases: readonly Termbase[]): BriefTerm[] {
  const found = new Map<string, Found>();
  const matched = matchesOf(input, termbases);
  for (const [number, termbase] of termbases.entries()) {
    const byConcept = new Map<number, TermMatch[]>();
    for (const match of matched[number] ?? []) {
      if (match.rank > 0) continue;
      const list = byConcept.get(match.conceptIndex) ?? [];
      list.push(match);
      byConcept.set(match.conceptIndex, list);
    }
    for (const matches of byConcept.values()) addConcept(found, input, termbase, matches);
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.frequency - a.frequency || a.firstStart - b.firstStart || compare(a.term.concept, b.term.concept),
    )
    .map(({ term }) => term);
}

function addConcept(
  found: Map<string, Found>,
  input: FindInput,
  termbase: Termbase,
  matches: readonly TermMatch[],
): void {
  const occurrences: Occurrence[] = [];
  for (const match of matches) {
    const occurrence = occurrenceOf(match, input);
    if (occurrence !== undefined) occurrences.push(occurrence);
  }
  const main = mainMatch(matches);
  const first = occurrences[0];
  if (main === undefined || first === undefined) return;
  let own = 0;
  let plurals = 0;
  for (const { termIndex, number } of matches) {
    if (termIndex !== main.termIndex) continue;
    own += 1;
    if (number === 'plural') plurals += 1;
  }
  const plural = plurals * 2 > own;
  const translations = translationsOf(termbase, main, plural);
  const known = found.get(main.concept);
  if (known !== undefined) {
    const languages = new Set(known.term.translations.map(({ language }) => language));
    if (!languages.has(termbase.target)) known.term.translations.push(...translations);
    return;
  }
  const { domain, definition } = termbase.conceptAt(main.conceptIndex);
  found.set(main.concept, {
    firstStart: first.start,
    frequency: frequencyOf(occurrences),
    term: {
      concept: main.concept,
      domain: [...domain],
      ...(definition === undefined ? {} : { definition }),
      source: { language: termbase.source, term: main.term, status: main.status },
      translations,
      occurrences,
    },
  });
}

/** Occurrences that no longer term covers count in full, the others only against none at all. */
function frequencyOf(occurrences: readonly Occurrence[]): number {
  let own = 0;
  for (const { nested } of occurrences) if (!nested) own += 1;
  return own + occurrences.length / 1_000_000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
