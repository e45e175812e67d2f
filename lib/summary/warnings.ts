import { foldWord, type Span, splitWords } from '../text/index.ts';
import { isSettled } from './antecedents.ts';
import { cuesFor } from './cues.ts';
import type { Leaning } from './openings.ts';
import type { ArticleProfile, SentenceProfile, SummaryInput } from './profile.ts';
import { warningMessages } from './warning-messages.ts';

/** Something a reader should know before relying on a summary; `start` and `end` are offsets into the text. */
export interface SummaryWarning {
  /** `no-sentences`, `too-long`, `budget-too-small`, `nothing-to-shorten`, or what is wrong at a place (see docs/summaries.md). */
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

const LEANING_CODES: Readonly<Record<Leaning, string>> = {
  pronoun: 'unresolved-pronoun',
  connective: 'unresolved-connective',
  speaker: 'unnamed-speaker',
  item: 'unresolved-item',
};

/** A day by name or nearness is clear where a date in digits follows within so many characters. */
const DATE_REACH = 12;

/** What a reader should know of the length of a summary of `chosen` sentences. */
export function warnAboutLength(
  { language }: SummaryInput,
  { profiles }: ArticleProfile,
  candidates: readonly SentenceProfile[],
  chosen: number,
  complete: boolean,
): SummaryWarning[] {
  const messages = warningMessages(language);
  const warnings: SummaryWarning[] = [];
  const lengths = (some: readonly SentenceProfile[]) => some.map(({ wordCount }) => wordCount);
  const tooLong = lengths(profiles.filter(({ furniture }) => furniture === 'too-long'));
  if (tooLong.length > 0) {
    const longest = tooLong.reduce((most, words) => Math.max(most, words), 0);
    warnings.push({ code: 'too-long', message: messages.tooLong(longest) });
  }
  if (candidates.length === 0) {
    if (tooLong.length === 0) warnings.push({ code: 'no-sentences', message: messages.noSentences });
  } else if (chosen === 0) {
    const shortest = lengths(candidates).reduce((least, words) => Math.min(least, words));
    warnings.push({ code: 'budget-too-small', message: messages.budgetTooSmall(shortest) });
  } else if (complete) warnings.push({ code: 'nothing-to-shorten', message: messages.nothingToShorten });
  return warnings;
}

/**
 * What a reader of chosen sentences may stumble over, in document order. Nothing is rewritten.
 * @param chosen positions among `candidates`, in document order
 */
export function warnAbout(
  input: SummaryInput,
  candidates: readonly SentenceProfile[],
  chosen: readonly number[],
): SummaryWarning[] {
  const messages = warningMessages(input.language);
  const isChosen = (position: number) => positions.has(position);
  const positions = new Set(chosen);
  return chosen.flatMap((position) => {
    const candidate = candidates[position];
    if (!candidate) return [];
    const { sentence, leaning } = candidate;
    const place = { start: sentence.start, end: sentence.end };
    const warnings: SummaryWarning[] = [];
    if (leaning && !isSettled(candidates, position, isChosen))
      warnings.push({ code: LEANING_CODES[leaning], message: messages.leaning[leaning], ...place });
    if (isQuotationOpen(input.text, sentence) && !isChosen(position - 1) && !isChosen(position + 1))
      warnings.push({
        code: 'open-quotation',
        message: messages.openQuotation,
        ...place,
      });
    for (const date of relativeDates(input, sentence))
      warnings.push({
        code: 'relative-date',
        message: messages.relativeDate,
        ...date,
      });
    return warnings;
  });
}

/** Whether a sentence opens a quotation without closing it, or closes one without opening it. */
function isQuotationOpen(text: string, { start, end }: Span): boolean {
  let depth = 0;
  let unopened = false;
  let straight = 0;
  for (const mark of text.slice(start, end)) {
    if (mark === '«' || mark === '“') depth += 1;
    else if (mark === '"') straight += 1;
    else if (mark === '»' || mark === '”') {
      if (depth === 0) unopened = true;
      else depth -= 1;
    }
  }
  return depth > 0 || unopened || straight % 2 === 1;
}

function relativeDates({ text, language }: SummaryInput, sentence: Span): Span[] {
  const { relativeDates: phrases } = cuesFor(language);
  const words = splitWords(text, sentence, language.words);
  const folded = words.map(({ start, end }) => foldWord(text.slice(start, end)));
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const length = phrases.lengthAt(folded, i);
    if (length === 0) continue;
    const end = words.endAt(i + length - 1);
    if (!/\d/u.test(text.slice(end, Math.min(sentence.end, end + DATE_REACH))))
      spans.push({ start: words.startAt(i), end });
    i += length - 1;
  }
  return spans;
}
