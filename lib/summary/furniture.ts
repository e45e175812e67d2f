import type { Sentence } from '../text/index.ts';
import type { CompiledCues } from './cues.ts';
import type { Furniture, SummaryInput } from './profile.ts';

/** What a sentence is if it is part of the page rather than of the story; undefined for the story itself. */
export function furnitureOf(
  input: SummaryInput,
  sentence: Sentence,
  words: readonly string[],
  cues: CompiledCues,
): Furniture | undefined {
  const kind = input.blocks[sentence.block]?.kind;
  if (kind === 'title' || kind === 'heading' || kind === 'code' || kind === 'table') return kind;
  if (words.length === 0) return 'no-words';
  if (
    cues.referralOpenings.lengthAt(words, 0) > 0 &&
    !/[.!?…]\W*$/u.test(lastCharacters(input.text, sentence))
  )
    return 'referral';
  return undefined;
}

function lastCharacters(text: string, sentence: Sentence): string {
  return text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end);
}
