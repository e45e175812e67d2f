import type { WordRules } from '../languages/word-rules.ts';
import { foldWord, type Span, splitWords } from '../text/index.ts';
import type { CompiledCues } from './cues.ts';
import type { WordRow } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** Words up to which a sentence that opens with thanks does nothing but thank. */
const THANKS_WORDS = 25;
/** Words up to which one part of an address addresses, and says nothing. */
const ADDRESS_WORDS = 8;

/** Words up to which a part between addresses is taken for one: a name, an office. */
const OFFICE_WORDS = 3;
/** Addresses that make a sentence one; a salutation alone is enough. */
const ADDRESSES = 2;

/** Whether words open like a greeting, an address or thanks: all that `isGreeting` says is true of do. */
export function mayGreet(words: Stretch, { thanks, vocatives, salutations }: CompiledCues): boolean {
  return (
    words.lengthOf(thanks, 0) > 0 || words.lengthOf(vocatives, 0) > 0 || words.lengthOf(salutations, 0) > 0
  );
}

/**
 * Whether words only greet, address or thank listeners: they open with thanks and are few, or each part between
 * commas is an address, and there are several or a salutation (`Madame la Rectrice, chers étudiants, bonjour.`).
 * @param said what is said, in the article's text, without a speaker's label
 * @param words its folded words
 */
export function isGreeting(
  text: string,
  said: Span,
  words: WordRow,
  cues: CompiledCues,
  rules: WordRules,
): boolean {
  if (words.length > THANKS_WORDS) return false;
  if (opensWithThanks(words, cues)) return true;
  if (Math.max(cues.vocatives.lengthAt(words, 0), cues.salutations.lengthAt(words, 0)) === 0) return false;
  let addresses = 0;
  for (const part of text.slice(said.start, said.end).split(/[,;:!.]/u)) {
    const own = splitWords(part, { start: 0, end: part.length }, rules).map(({ start, end }) =>
      foldWord(part.slice(start, end)),
    );
    const rest = own.slice(cues.connectiveOpenings.lengthAt(own, 0));
    if (rest.length === 0) continue;
    if (opensWithThanks(rest, cues)) return true;
    if (rest.length > ADDRESS_WORDS) return false;
    if (cues.salutations.lengthAt(rest, 0) > 0) addresses += ADDRESSES;
    else if (cues.vocatives.lengthAt(rest, 0) > 0) addresses += 1;
    else if (rest.length > OFFICE_WORDS || cues.stopWords.has(rest[0] ?? '')) return false;
  }
  return addresses >= ADDRESSES;
}

/** Whether words open with thanks, and not with something longer that begins the same (`thanks to`). */
function opensWithThanks(words: WordRow, { thanks, freeOpenings, pronounOpenings }: CompiledCues): boolean {
  const length = thanks.lengthAt(words, 0);
  return Math.max(freeOpenings.lengthAt(words, 0), pronounOpenings.lengthAt(words, 0)) < length;
}
