import type { Block } from '../article/article.ts';
import type { Sentence, Span } from '../text/index.ts';
import { isDateline } from './dateline.ts';
import { beginsSmall, FINAL_MARKS, finalMark, isCapitals, LEADS_ON, QUESTION_MARK } from './final-mark.ts';
import type { FurnitureContext } from './furniture-context.ts';
import { isGreeting, mayGreet } from './greetings.ts';
import type { Stretch } from './stretch.ts';

/**
 * Why a sentence is part of the page rather than of the story: the codes that `skipped[].reason` takes
 * before scoring.
 */
export type Furniture =
  | 'title'
  | 'heading'
  | 'code'
  | 'table'
  | 'referral'
  | 'byline'
  | 'contact'
  | 'dateline'
  | 'interviewer'
  | 'moderator'
  | 'greeting'
  | 'too-long'
  | 'no-words';

/** Words up to which a block without a full stop is a heading or a byline. */
const HEADING_WORDS = 14;
/** Words up to which a block that opens like a referral, or gives an address, is nothing else. */
const LINE_WORDS = 25;
/** Words above which a sentence is none: a text without full stops, a table that lost its cells. */
const SENTENCE_WORDS = 250;
/** Characters within which an invitation to read on ends. */
const INVITATION = 40;

const CONTACT = /@[\p{L}\p{N}-]+\.\p{L}|(?:\+|\b00)\d{2}[\d\s().-]{6}/u;
const WEB_ADDRESS = /https?:\/\/|www\./u;

/**
 * What a sentence is if it is part of the page; undefined for the story itself.
 * @param words its words
 * @param said the sentence without the label of its speaker, and its words
 */
export function furnitureOf(
  context: FurnitureContext,
  sentence: Sentence,
  words: Stretch,
  said: Span & { readonly words: Stretch },
): Furniture | undefined {
  const { text, blocks, cues, sizes, turns, mixedCase, punctuated, interview } = context;
  const kind = blocks[sentence.block]?.kind;
  const mark = finalMark(text, sentence);
  const closed = FINAL_MARKS.has(mark);
  if (kind === 'title' || kind === 'code' || kind === 'table') return kind;
  // In an article that is in capitals throughout, capitals make no heading of a whole sentence.
  if (kind === 'heading' && (mixedCase || !closed)) return kind;
  if (words.length === 0) return 'no-words';
  if (words.length > SENTENCE_WORDS) return 'too-long';
  const role = turns.get(sentence.block)?.role;
  if (role === 'interviewer' || role === 'moderator') return role;
  const written = text.slice(sentence.start, sentence.end);
  if (words.length <= LINE_WORDS && isContact(written, words.length)) return 'contact';
  if (sentence.start === blocks[sentence.block]?.start && isDateline(written)) return 'dateline';
  if (mayGreet(said.words, cues) && isGreeting(text, said, said.words, cues, context.words))
    return 'greeting';
  if (sizes[sentence.block] !== 1) return undefined;
  if (words.length <= LINE_WORDS && isReferral(context, sentence, words, closed)) return 'referral';
  if (!closed && words.length <= HEADING_WORDS && words.lengthOf(cues.bylineOpenings, 0) > 0) return 'byline';
  if (interview && mark === QUESTION_MARK) return 'interviewer';
  if (words.length > LINE_WORDS || (kind === 'list-item' && !standsAlone(blocks, sentence.block)))
    return undefined;
  if (mixedCase && words.length > 1 && isCapitals(text, sentence)) return 'heading';
  if (words.length > HEADING_WORDS) return undefined;
  if (punctuated && !closed && !LEADS_ON.has(mark)) return 'heading';
  return undefined;
}

/** Whether an item has no other item beside it: the number is a heading's, not a list's. */
function standsAlone(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.kind !== 'list-item' && blocks[index + 1]?.kind !== 'list-item';
}

/**
 * Whether a sentence is an item of a list that says nothing without its introduction: it is no whole sentence, by its
 * end or its first letter.
 */
export function isItem({ text, blocks, capitalised }: FurnitureContext, sentence: Sentence): boolean {
  const block = blocks[sentence.block];
  if (block?.start !== sentence.start) return false;
  if (capitalised && beginsSmall(text, sentence)) return true;
  return block.kind === 'list-item' && !FINAL_MARKS.has(finalMark(text, sentence));
}

/** Whether a line sends the reader elsewhere; a whole sentence only where a colon follows the invitation. */
function isReferral(
  { text, cues }: FurnitureContext,
  sentence: Sentence,
  words: Stretch,
  closed: boolean,
): boolean {
  if (words.lengthOf(cues.referralOpenings, 0) === 0) return false;
  return !closed || text.slice(sentence.start, sentence.start + INVITATION).includes(':');
}

/** Whether a line gives a mail address or telephone number, or little else than a web address. */
function isContact(line: string, words: number): boolean {
  // The regular expressions are for the few lines that hold what each of their matches does.
  if (line.includes('@') || line.includes('+') || line.includes('00')) if (CONTACT.test(line)) return true;
  return words <= HEADING_WORDS && (line.includes('://') || line.includes('www.')) && WEB_ADDRESS.test(line);
}
