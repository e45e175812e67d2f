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

/** A longer quotation or parenthesis is split like other text. Characters. */
const LONGEST_PAIR = 600;
/** The same for one that nothing of its sentence surrounds: (`« … . … . »`). Characters. */
const LONGEST_STANDALONE = 200;
/** Deeper nesting forgets the outermost opener: keeps the time linear. */
const DEEPEST = 16;

/** The quotation marks and brackets of one paragraph. */
export interface Pairs {
  /** Positions of the quotation marks and brackets that open something, closed or not, ascending. */
  readonly openers: readonly number[];
  /** For each opener, the position of its closer; -1 where there is none, or it is too far to keep whole. */
  readonly guards: readonly number[];
}

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['“', '”"〞'],
  ['„', '“”‟"'],
  ['‟', '”'],
  ['”', '”'],
  ['‘', "’'"],
  ['‚', '‘’'],
  ['"', '"”'],
  ["'", "'’"],
  ['`', "'`"],
  ['＂', '＂'],
  ['〝', '〞'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['［', '］'],
  ['｛', '｝'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
]);

/** Pairs the quotation marks and brackets of `[start, end)`; `inward` where `»so«` is a quotation too. */
export function findPairs(text: string, start: number, end: number, inward: boolean): Pairs {
  const openers: number[] = [];
  const guards: number[] = [];
  // Indices into `openers` of what is open, innermost last, and the characters before each.
  const open: number[] = [];
  const counts: number[] = [];
  let marks = 0;
  let reversed: boolean | undefined;
  for (let at = start; at < end; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass === MARK) marks += 1;
    if (characterClass < APOSTROPHE || characterClass > CLOSE) continue;
    const character = text.charAt(at);
    if (reversed === undefined && (character === '«' || character === '»')) {
      reversed = inward && character === '»' && opensByPlace(text, at, start, end);
    }
    if (characterClass !== OPEN) {
      const depth = closes(text, at, end, characterClass, open, openers, reversed ?? false);
      if (depth >= 0) {
        const opener = open[depth] ?? 0;
        const length = at - marks - (counts[depth] ?? 0);
        guards[opener] = worthKeeping(text, openers[opener] ?? at, at, length, start, end) ? at : -1;
        open.length = depth;
        counts.length = depth;
        continue;
      }
    }
    if (!opens(text, at, start, end, characterClass, character, reversed ?? false)) continue;
    if (open.length === DEEPEST) {
      open.shift();
      counts.shift();
    }
    open.push(openers.length);
    counts.push(at - marks);
    openers.push(at);
    guards.push(-1);
  }
  return { openers, guards };
}

/** Depth in `open` of what the mark at `at` closes; -1 where it closes nothing. */
function closes(
  text: string,
  at: number,
  end: number,
  characterClass: number,
  open: readonly number[],
  openers: readonly number[],
  reversed: boolean,
): number {
  const character = text.charAt(at);
  if (character === '«' && !reversed) return -1;
  const spaced = isSpace(classAt(text, at - 1));
  const followed = at + 1 < end && !isSpace(classAt(text, at + 1));
  const certain = characterClass !== APOSTROPHE || closesApostrophe(text, at, end);
  if (!certain && !endsWord(text, at, end)) return -1;
  // A straight mark after a space and before a word opens, whatever is open.
  if (character === '"' && spaced && followed && isWordStart(classAt(text, at + 1))) return -1;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const opener = openers[open[depth] ?? 0] ?? 0;
    const mark = text.charAt(opener);
    if (!certain && mark !== '‘') continue;
    if (CLOSED_BY.get(mark)?.includes(character) && opener < at) return depth;
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
  character: string,
  reversed: boolean,
): boolean {
  if (characterClass === OPEN) return character !== '¿' && character !== '¡';
  if (characterClass === CLOSE) return false;
  if (character === '«' || character === '‹') return !reversed;
  if (character === '»' || character === '›') return reversed && opensByPlace(text, at, start, end);
  if (character === '“' || character === '„' || character === '‚' || character === '‘') return true;
  return opensByPlace(text, at, start, end);
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
