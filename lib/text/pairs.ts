import {
  APOSTROPHE,
  CLOSE,
  COMMA,
  classAt,
  classOf,
  DASH,
  isLetter,
  isSpace,
  isTerminator,
  LOWER,
  MARK,
  OPEN,
  QUOTE,
  SPACE,
} from './characters.ts';
import type { Line } from './line-list.ts';
import { type Marks, markAt, UNCLOSED } from './marks.ts';

/** A longer quotation or parenthesis is split like other text. Characters. */
const LONGEST_PAIR = 600;
/** The same for one that nothing of its sentence surrounds: (`« … . … . »`). Characters. */
const LONGEST_STANDALONE = 200;
/** Deeper nesting forgets the outermost opener: keeps the time linear. */
const DEEPEST = 16;

const STRAIGHT = 0x22;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;
const LEFT_SINGLE = 0x2018;
const SPANISH = codesOf('¿¡');
const OUTWARD = codesOf('«‹');
const INWARD = codesOf('»›');
const ALWAYS_OPEN = codesOf('“„‚‘');

/** What closes each mark. */
const CLOSED_BY: ReadonlyMap<number, readonly number[]> = new Map(
  [
    '«»',
    '»«',
    '‹›',
    '›‹',
    '“”"〞',
    '„“”‟"',
    '‟”',
    '””',
    "‘’'",
    '‚‘’',
    '""”',
    "''’",
    "`'`",
    '＂＂',
    '〝〞',
    '()',
    '[]',
    '{}',
    '（）',
    '［］',
    '｛｝',
    '「」',
    '『』',
    '《》',
    '〈〉',
    '【】',
  ].map((marks) => {
    const [opener = 0, ...closers] = codesOf(marks);
    return [opener, closers];
  }),
);

// What is open at each depth of the paragraph being read: index of the mark, its code, combining marks before.
const open = new Int32Array(DEEPEST);
const codes = new Int32Array(DEEPEST);
const combiningBefore = new Int32Array(DEEPEST);

function codesOf(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

/**
 * Pairs the quotation marks and brackets of `paragraph`: sets `marks.closers`. `inward` where `»so«` is a
 * quotation too.
 */
export function findPairs(text: string, paragraph: Line, marks: Marks, inward: boolean): void {
  const { start, end } = paragraph;
  let top = 0;
  let bottom = 0;
  let combining = 0;
  let reversed: boolean | undefined;
  for (let index = paragraph.mark; ; index += 1) {
    const at = markAt(marks, index);
    if (at >= end) return;
    const code = text.charCodeAt(at);
    const characterClass = classOf(code);
    if (characterClass === MARK) combining += 1;
    if (characterClass < APOSTROPHE || characterClass > CLOSE) continue;
    if (characterClass === APOSTROPHE && isInWord(text, at, start, end)) continue;
    if (reversed === undefined && (code === LEFT_GUILLEMET || code === RIGHT_GUILLEMET)) {
      reversed = inward && code === RIGHT_GUILLEMET && opensByPlace(text, at, start, end);
    }
    if (characterClass !== OPEN && top > bottom) {
      const depth = depthClosed(text, at, end, characterClass, bottom, top, reversed ?? false);
      if (depth >= bottom) {
        const opener = openAt(depth);
        const from = markAt(marks, opener);
        const length = at - from - (combining - (combiningBefore[depth % DEEPEST] ?? 0));
        marks.closers[opener] = worthKeeping(text, from, at, length, start, end) ? at : UNCLOSED;
        top = depth;
        continue;
      }
    }
    if (!opens(text, at, start, end, characterClass, code, reversed ?? false)) continue;
    open[top % DEEPEST] = index;
    codes[top % DEEPEST] = code;
    combiningBefore[top % DEEPEST] = combining;
    top += 1;
    if (top - bottom > DEEPEST) bottom = top - DEEPEST;
    marks.closers[index] = UNCLOSED;
  }
}

/** Index of the mark that is open at a depth. */
function openAt(depth: number): number {
  return open[depth % DEEPEST] ?? 0;
}

/** True for an apostrophe between letters, as most are. */
function isInWord(text: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isLetter(classAt(text, at - 1)) && isLetter(classAt(text, at + 1));
}

/** Depth, from `bottom` to `top`, of what the mark at `at` closes; -1 where it closes nothing. */
function depthClosed(
  text: string,
  at: number,
  end: number,
  characterClass: number,
  bottom: number,
  top: number,
  reversed: boolean,
): number {
  const code = text.charCodeAt(at);
  if (code === LEFT_GUILLEMET && !reversed) return -1;
  const certain = characterClass !== APOSTROPHE || closesApostrophe(text, at, end);
  if (!certain && !endsWord(text, at, end)) return -1;
  // A straight mark after a space and before a word opens, whatever is open.
  if (
    code === STRAIGHT &&
    isSpace(classAt(text, at - 1)) &&
    at + 1 < end &&
    isWordStart(classAt(text, at + 1))
  )
    return -1;
  for (let depth = top - 1; depth >= bottom; depth -= 1) {
    const opener = codes[depth % DEEPEST] ?? 0;
    if (!certain && opener !== LEFT_SINGLE) continue;
    if (CLOSED_BY.get(opener)?.includes(code)) return depth;
  }
  return -1;
}

function isWordStart(characterClass: number): boolean {
  return isLetter(characterClass) || characterClass === OPEN || characterClass === QUOTE;
}

/** An apostrophe closes a quotation only after punctuation and before no letter: not in *dogs’ food*. */
function closesApostrophe(text: string, at: number, end: number): boolean {
  if (at + 1 < end && !isSpace(classAt(text, at + 1)) && isLetter(classAt(text, at + 1))) return false;
  const before = classAt(text, at - 1);
  return before === COMMA || isTerminator(before) || before === QUOTE || before === CLOSE;
}

/** True for an apostrophe after a word without the *s* of a possessive: it closes what ‘ opened. */
function endsWord(text: string, at: number, end: number): boolean {
  if (at + 1 < end && isLetter(classAt(text, at + 1))) return false;
  return isLetter(classAt(text, at - 1)) && !/[sS]/.test(text.charAt(at - 1));
}

function opens(
  text: string,
  at: number,
  start: number,
  end: number,
  characterClass: number,
  code: number,
  reversed: boolean,
): boolean {
  if (characterClass === OPEN) return !SPANISH.includes(code);
  if (characterClass === CLOSE) return false;
  if (OUTWARD.includes(code)) return !reversed;
  if (INWARD.includes(code)) return reversed && opensByPlace(text, at, start, end);
  return ALWAYS_OPEN.includes(code) || opensByPlace(text, at, start, end);
}

/** After a space, a bracket or a dash, and before something else than a space. */
function opensByPlace(text: string, at: number, start: number, end: number): boolean {
  const next = at + 1 < end ? classAt(text, at + 1) : SPACE;
  if (isSpace(next) || next === COMMA || next === CLOSE) return false;
  if (at === start) return true;
  const before = classAt(text, at - 1);
  return isSpace(before) || before === OPEN || before === DASH || before === QUOTE || before === APOSTROPHE;
}

/** True for a pair that no sentence should end in: short, or less short within a sentence of its own. */
function worthKeeping(
  text: string,
  opener: number,
  closer: number,
  length: number,
  start: number,
  end: number,
): boolean {
  if (length > LONGEST_PAIR) return false;
  return length <= LONGEST_STANDALONE || !isStandalone(text, opener, closer, start, end);
}

/** True for a pair with whole sentences in it, after which nothing of the same sentence follows. */
function isStandalone(text: string, opener: number, closer: number, start: number, end: number): boolean {
  let last = closer - 1;
  while (last > opener && isSpace(classAt(text, last))) last -= 1;
  if (last <= opener || !isTerminator(classAt(text, last)) || opener < start) return false;
  let next = closer + 1;
  while (next < end && next - closer <= 3 && isSpace(classAt(text, next))) next += 1;
  if (next >= end) return true;
  const after = classAt(text, next);
  return after !== COMMA && after !== LOWER && after !== DASH && !isTerminator(after);
}
