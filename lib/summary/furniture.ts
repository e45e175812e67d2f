import type { Block } from '../article/article.ts';
import type { Sentence, Span } from '../text/index.ts';
import type { CompiledCues } from './cues.ts';
import { isDateline } from './dateline.ts';

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
  | 'no-words';

/** What the rules about furniture read. */
export interface FurnitureContext {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly cues: CompiledCues;
  /** Sentences in each block. */
  readonly sizes: readonly number[];
  /** Whether blocks without a full stop are headings here: not where the whole article does without. */
  readonly punctuated: boolean;
  /** Whether blocks that are one question are an interviewer's. */
  readonly interview: boolean;
}

/** Words up to which a block without a full stop is a heading or a byline. */
const HEADING_WORDS = 14;
/** Words up to which a block that opens like a referral, or gives an address, is nothing else. */
const LINE_WORDS = 25;
/** Characters within which an invitation to read on ends. */
const INVITATION = 40;
/** Questions that make an article an interview. */
const INTERVIEW_QUESTIONS = 3;

/** Marks that may follow the final one. */
const CLOSERS = new Set([' ', '\u00a0', '\u202f', '"', '»', '”', '’', ')', ']']);
/** Final marks after which something has to follow. */
export const LEADS_ON: ReadonlySet<string> = new Set([':', ',', ';']);
const FINAL_MARKS = new Set(['.', '!', '?', '…']);
const CONTACT = /@[\p{L}\p{N}-]+\.\p{L}|(?:\+|\b00)\d{2}[\d\s().-]{6}/u;
const WEB_ADDRESS = /https?:\/\/|www\./u;

/** Gathers what the rules about furniture need to know of the whole article. */
export function furnitureContext(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  cues: CompiledCues,
): FurnitureContext {
  const sizes = new Array<number>(blocks.length).fill(0);
  let closed = 0;
  let questions = 0;
  for (const sentence of sentences) {
    sizes[sentence.block] = (sizes[sentence.block] ?? 0) + 1;
    if (FINAL_MARKS.has(finalMark(text, sentence))) closed += 1;
  }
  for (const sentence of sentences)
    if (sizes[sentence.block] === 1 && finalMark(text, sentence) === '?') questions += 1;
  return {
    text,
    blocks,
    cues,
    sizes,
    punctuated: closed * 2 >= sentences.length,
    interview: questions >= INTERVIEW_QUESTIONS,
  };
}

/** What a sentence is if it is part of the page; undefined for the story itself. */
export function furnitureOf(
  context: FurnitureContext,
  sentence: Sentence,
  words: readonly string[],
): Furniture | undefined {
  const { text, blocks, cues, sizes, punctuated, interview } = context;
  const kind = blocks[sentence.block]?.kind;
  if (kind === 'title' || kind === 'heading' || kind === 'code' || kind === 'table') return kind;
  if (words.length === 0) return 'no-words';
  const written = text.slice(sentence.start, sentence.end);
  if (words.length <= LINE_WORDS && isContact(written, words)) return 'contact';
  if (sentence.start === blocks[sentence.block]?.start && isDateline(written)) return 'dateline';
  if (sizes[sentence.block] !== 1) return undefined;
  const mark = finalMark(text, sentence);
  const closed = FINAL_MARKS.has(mark);
  if (words.length <= LINE_WORDS && isReferral(context, sentence, words, closed)) return 'referral';
  if (!closed && words.length <= HEADING_WORDS && cues.bylineOpenings.lengthAt(words, 0) > 0) return 'byline';
  if (interview && mark === '?') return 'interviewer';
  if (kind === 'list-item' || words.length > HEADING_WORDS) return undefined;
  if (punctuated && !closed && !LEADS_ON.has(mark)) return 'heading';
  if (words.length > 1 && isCapitals(written)) return 'heading';
  return undefined;
}

/** Whether a line sends the reader elsewhere; a whole sentence only where a colon follows the invitation. */
function isReferral(
  { text, cues }: FurnitureContext,
  sentence: Sentence,
  words: readonly string[],
  closed: boolean,
): boolean {
  if (cues.referralOpenings.lengthAt(words, 0) === 0) return false;
  return !closed || text.slice(sentence.start, sentence.start + INVITATION).includes(':');
}

/** The last character of a sentence that is neither a closing mark nor white space. */
export function finalMark(text: string, { start, end }: Span): string {
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charAt(last))) last -= 1;
  return text.charAt(last);
}

/** Whether a line gives a mail address or telephone number, or little else than a web address. */
function isContact(line: string, words: readonly string[]): boolean {
  return CONTACT.test(line) || (words.length <= HEADING_WORDS && WEB_ADDRESS.test(line));
}

/** Whether a text is written in capitals alone. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
