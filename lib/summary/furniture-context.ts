import type { Block } from '../article/article.ts';
import type { WordRules } from '../languages/word-rules.ts';
import type { Sentence } from '../text/index.ts';
import type { CompiledCues } from './cues.ts';
import { beginsSmall, FINAL_MARKS, finalMark, isCapitals, QUESTION_MARK } from './final-mark.ts';
import { readTurns, type Turn } from './turns.ts';

/** Questions that make an article an interview. */
const INTERVIEW_QUESTIONS = 3;

/** What the rules about furniture read. */
export interface FurnitureContext {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly cues: CompiledCues;
  readonly words: WordRules;
  /** Sentences in each block. */
  readonly sizes: readonly number[];
  /** What each block is in a conversation; empty for an article that is none. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Whether a block that begins with a small letter is an item of a list here. */
  readonly capitalised: boolean;
  /** Whether blocks in capitals are headings here: not where the whole article is in capitals. */
  readonly mixedCase: boolean;
  /** Whether blocks without a full stop are headings here: not where the whole article does without. */
  readonly punctuated: boolean;
  /** Whether blocks that are one question are an interviewer's. */
  readonly interview: boolean;
}

/** Gathers what the rules about furniture need to know of the whole article. */
export function furnitureContext(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  cues: CompiledCues,
  words: WordRules,
): FurnitureContext {
  const sizes = new Array<number>(blocks.length).fill(0);
  let closed = 0;
  let questions = 0;
  let capitals = 0;
  let small = 0;
  for (const sentence of sentences) {
    sizes[sentence.block] = (sizes[sentence.block] ?? 0) + 1;
    if (FINAL_MARKS.has(finalMark(text, sentence))) closed += 1;
    if (isCapitals(text, sentence)) capitals += 1;
    if (beginsSmall(text, sentence)) small += 1;
  }
  for (const sentence of sentences)
    if (sizes[sentence.block] === 1 && finalMark(text, sentence) === QUESTION_MARK) questions += 1;
  return {
    text,
    blocks,
    cues,
    words,
    sizes,
    turns: readTurns(text, blocks, cues, words),
    capitalised: small * 2 < sentences.length,
    mixedCase: capitals * 2 < sentences.length,
    punctuated: closed * 2 >= sentences.length,
    interview: questions >= INTERVIEW_QUESTIONS,
  };
}
