import { foldWord, type Span, splitWords } from '../text/index.ts';
import { isSettled } from './antecedents.ts';
import { cuesFor } from './cues.ts';
import type { Candidate } from './features.ts';
import type { Leaning } from './openings.ts';
import type { SummaryInput } from './profile.ts';

/** Something a reader should know before relying on a summary; `start` and `end` are offsets into the text. */
export interface SummaryWarning {
  /** `no-sentences`, `budget-too-small`, `nothing-to-shorten`, or what is wrong at a place (see docs/summaries.md). */
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

const LEANING: Readonly<Record<Leaning, { readonly code: string; readonly message: string }>> = {
  pronoun: {
    code: 'unresolved-pronoun',
    message: 'The sentence opens with a word that stands for something said before it in the article.',
  },
  connective: {
    code: 'unresolved-connective',
    message: 'The sentence continues or contradicts another that is not in the summary.',
  },
  speaker: {
    code: 'unnamed-speaker',
    message: 'The sentence quotes someone whom it does not name.',
  },
};

/** A day by name or nearness is clear where a date in digits follows within so many characters. */
const DATE_REACH = 12;

/**
 * What a reader of chosen sentences may stumble over, in document order. Nothing is rewritten.
 * @param chosen positions among `candidates`, in document order
 */
export function warnAbout(
  input: SummaryInput,
  candidates: readonly Candidate[],
  chosen: readonly number[],
): SummaryWarning[] {
  const isChosen = (position: number) => positions.has(position);
  const positions = new Set(chosen);
  return chosen.flatMap((position) => {
    const candidate = candidates[position];
    if (!candidate) return [];
    const { sentence, leaning } = candidate.profile;
    const place = { start: sentence.start, end: sentence.end };
    const warnings: SummaryWarning[] = [];
    if (leaning && !isSettled(candidates, position, isChosen))
      warnings.push({ ...LEANING[leaning], ...place });
    if (isQuotationOpen(input.text, sentence) && !isChosen(position - 1) && !isChosen(position + 1))
      warnings.push({
        code: 'open-quotation',
        message: 'The sentence holds only a part of a quotation.',
        ...place,
      });
    for (const date of relativeDates(input, sentence))
      warnings.push({
        code: 'relative-date',
        message: 'Only the day of publication tells which day is meant.',
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
    const first = words[i];
    const last = words[i + phrases.lengthAt(folded, i) - 1];
    if (!first || !last || last.start < first.start) continue;
    if (!/\d/u.test(text.slice(last.end, Math.min(sentence.end, last.end + DATE_REACH))))
      spans.push({ start: first.start, end: last.end });
    i += phrases.lengthAt(folded, i) - 1;
  }
  return spans;
}
