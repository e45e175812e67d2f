import {
  APOSTROPHE,
  BANG,
  CLOSE,
  COMMA,
  classAfter,
  classAt,
  classBefore,
  classOf,
  DIGIT,
  DOT,
  ELLIPSIS,
  FULL_STOP,
  isLetter,
  isSpace,
  isTerminator,
  LOWER,
  OPEN,
  QUOTE,
  SUPERSCRIPT,
  skipSpaces,
  startBefore,
  trimEnd,
  UPPER,
} from './characters.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { endsAtFullStop } from './full-stops.ts';
import { isLabelled, isListMarker, nextItem } from './list-items.ts';
import { findPairs, type Pairs } from './pairs.ts';
import type { Span } from './span.ts';
import {
  type Ahead,
  continues,
  endOfWord,
  isWordPart,
  lookAhead,
  nextWord,
  startOfToken,
  wordAt,
} from './tokens.ts';

/** Adds the sentences of the paragraph `[from, to)` to `spans`. One pass; every look around is bounded. */
export function findSentences(
  text: string,
  from: number,
  to: number,
  rules: CompiledRules,
  spans: Span[],
): void {
  const end = trimEnd(text, from, to);
  let start = skipSpaces(text, from, end);
  if (start >= end) return;
  const pairs = findPairs(text, start, end, rules.inwardGuillemets);
  const interesting = rules.semicolonAsks ? COMMA : APOSTROPHE;
  let opener = 0;
  let guard = -1;
  for (let at = start; at < end; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass < interesting) continue;
    if (characterClass === CLOSE) {
      const item = text.charCodeAt(at) === 41 && at > guard ? nextItem(text, start, at) : 0;
      if (item > start) {
        const last = trimEnd(text, start, item);
        spans.push({ start, end: last });
        start = item;
      }
      continue;
    }
    if (characterClass < DOT && characterClass >= APOSTROPHE) {
      if (pairs.openers[opener] === at) {
        guard = Math.max(guard, pairs.guards[opener] ?? -1);
        opener += 1;
      }
      continue;
    }
    const mark = markAt(text, at, characterClass, rules);
    if (mark === 0) continue;
    const runEnd = endOfRun(text, at, end);
    const after = absorbClosers(text, runEnd, end, pairs, opener, mark);
    if (after > guard && endsAt(text, start, at, runEnd, after, end, mark, rules, pairs, opener)) {
      spans.push({ start, end: after });
      start = skipSpaces(text, after, end);
      guard = -1;
      while ((pairs.openers[opener] ?? end) < start) opener += 1;
      at = start - 1;
      if (start >= end) return;
    } else {
      at = runEnd - 1;
    }
  }
  spans.push({ start, end });
}

/** The class of terminator at `at`; 0 where the character is none in this language. */
function markAt(text: string, at: number, characterClass: number, rules: CompiledRules): number {
  if (characterClass >= DOT) return characterClass;
  return rules.semicolonAsks && /[;\u037e]/.test(text.charAt(at)) ? BANG : 0;
}

/** End of the marks that belong together: `...`, `?!`, `. . .`. */
function endOfRun(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end) {
    if (isTerminator(classOf(text.charCodeAt(next)))) next += 1;
    else if (
      isSpace(classOf(text.charCodeAt(next))) &&
      isTerminator(classAt(text, next + 1)) &&
      next + 1 < end
    )
      next += 2;
    else break;
  }
  return next;
}

/** Position after the closing quotation marks, brackets and note references that follow a mark. */
function absorbClosers(
  text: string,
  runEnd: number,
  end: number,
  pairs: Pairs,
  opener: number,
  mark: number,
): number {
  let at = runEnd;
  let known = opener;
  for (;;) {
    let next = at;
    while (next < end && next - at < 2 && isSpace(classOf(text.charCodeAt(next)))) next += 1;
    if (next >= end) return at;
    const characterClass = classOf(text.charCodeAt(next));
    while ((pairs.openers[known] ?? end) < next) known += 1;
    const opens = pairs.openers[known] === next;
    if (characterClass === CLOSE) at = next + 1;
    else if (characterClass === QUOTE && !opens) at = next + 1;
    else if (characterClass === APOSTROPHE && !opens && next === at && !isLetter(classAt(text, next + 1)))
      at = next + 1;
    else if (isDoubledApostrophe(text, next, end)) at = next + 2;
    else if (text.charAt(next) === '[' && noteEnd(text, next, end) > 0) at = noteEnd(text, next, end);
    else if (next > at) return at;
    else if (characterClass === SUPERSCRIPT) at = next + 1;
    else if (characterClass === DIGIT && mark === DOT && isGluedNote(text, next, end))
      at = endOfWord(text, next, end);
    else return at;
  }
}

/** A closing `''`, where keyboards lack ”. */
function isDoubledApostrophe(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== "'" || text.charAt(at + 1) !== "'") return false;
  return at + 2 >= end || isSpace(classAt(text, at + 2));
}

/** End of a note reference `[12]` at `at`, or 0. */
function noteEnd(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && next - at <= 4 && classOf(text.charCodeAt(next)) === DIGIT) next += 1;
  return next > at + 1 && next < end && text.charAt(next) === ']' ? next + 1 : 0;
}

/** A note number without brackets: `at large.10 This`. */
function isGluedNote(text: string, at: number, end: number): boolean {
  const before = classBefore(text, at - 1);
  if (
    before !== CLOSE &&
    before !== QUOTE &&
    !(before === LOWER && classBefore(text, startBefore(text, at - 1)) === LOWER)
  )
    return false;
  const wordEnd = endOfWord(text, at, end);
  if (wordEnd - at > 3 || !isSpace(classAt(text, wordEnd))) return false;
  return classAt(text, wordEnd - 1) === DIGIT && classAt(text, skipSpaces(text, wordEnd, end)) === UPPER;
}

/** True where the marks `[at, runEnd)`, whose closers end at `after`, end the sentence that began at `start`. */
function endsAt(
  text: string,
  start: number,
  at: number,
  runEnd: number,
  after: number,
  end: number,
  mark: number,
  rules: CompiledRules,
  pairs: Pairs,
  opener: number,
): boolean {
  if (after >= end || mark === FULL_STOP) return true;
  if (
    text.charCodeAt(runEnd) === 41 &&
    (isLabelled(text, start, at + 1) || nextItem(text, start, runEnd) > start)
  ) {
    return false;
  }
  const ahead = lookAhead(text, after, end);
  if (ahead.opener >= 0 && isAside(text, ahead.opener, end, pairs, opener)) return false;
  const isMarker =
    ahead.opener !== -1 || ahead.characterClass === LOWER ? isListMarker(text, ahead.at, end) : false;
  if (isMarker) return true;
  if (mark === DOT && runEnd === at + 1) {
    if (after > runEnd && !ahead.glued)
      return (
        endsAfterClosers(text, start, after, end, ahead, rules) &&
        endsWithin(text, start, at, end, after, ahead, rules)
      );
    return endsAtFullStop({ text, start, end, rules }, at, ahead);
  }
  const hasBang = mark === BANG || text.slice(at, Math.min(runEnd, at + 16)).search(/[!?؟]/) >= 0;
  if (!hasBang && (mark === ELLIPSIS || mark === DOT)) {
    const before = classAt(text, at - 1);
    if (at === start || before === OPEN || (classAt(text, start) >= DOT && onlyMarks(text, start, at)))
      return false;
  }
  if (ahead.glued) return ahead.characterClass === UPPER && hasLowerAround(text, at, ahead.at);
  return endsAfterClosers(text, start, after, end, ahead, rules);
}

function endsWithin(
  text: string,
  start: number,
  at: number,
  end: number,
  after: number,
  ahead: Ahead,
  rules: CompiledRules,
): boolean {
  // After a closing bracket or quotation mark an abbreviation counts only where the bracket is an aside.
  const last = classAt(text, after - 1);
  return last !== CLOSE || endsAtFullStop({ text, start, end, rules }, at, ahead);
}

/** After a strong mark or a closed quotation only what is in lower case, or a reporting verb, continues. */
function endsAfterClosers(
  text: string,
  start: number,
  after: number,
  end: number,
  ahead: Ahead,
  rules: CompiledRules,
): boolean {
  if (ahead.characterClass === LOWER) return beginsInLowerCase(text, start, after, end, ahead, rules);
  if (continues(ahead.characterClass) && ahead.characterClass < DOT) return false;
  if (ahead.characterClass !== UPPER || rules.reportingVerbs.size === 0) return true;
  if (classAt(text, after - 1) !== QUOTE && classAt(text, after - 1) !== APOSTROPHE) return true;
  const next = nextWord(text, endOfWord(text, ahead.at, end), end);
  return next < 0 || !rules.reportingVerbs.has(wordAt(text, next, end));
}

/**
 * *Is it open? they asked.* goes on, *Is it open? we do not know.* does not: after a question or an
 * exclamation of some words, one that begins sentences and that no reporting verb follows begins one.
 */
function beginsInLowerCase(
  text: string,
  start: number,
  after: number,
  end: number,
  ahead: Ahead,
  rules: CompiledRules,
): boolean {
  if (classAt(text, after - 1) !== BANG || ahead.opener >= 0 || ahead.dash || ahead.glued) return false;
  if (endsInName(text, start, after)) return false;
  if (!rules.starters.has(wordAt(text, ahead.at, end)) || !hasWords(text, start, after)) return false;
  const next = nextWord(text, endOfWord(text, ahead.at, end), end);
  return next < 0 || !rules.reportingVerbs.has(wordAt(text, next, end));
}

/** True where a capitalised word stands before the marks that end at `after`: *Yahoo!*, *Who Comes to Dinner?* */
function endsInName(text: string, start: number, after: number): boolean {
  let at = after;
  while (at > start && !isWordPart(classAt(text, at - 1))) at -= 1;
  const word = startOfToken(text, start, at);
  return word < 0 || (word > start && classAt(text, word) === UPPER);
}

/** True where at least three words stand in `[start, end)`. */
function hasWords(text: string, start: number, end: number): boolean {
  let words = 1;
  for (let at = start + 1; at < end && words < 3; at += 1) {
    if (isSpace(classAt(text, at)) && isLetter(classAt(text, at + 1))) words += 1;
  }
  return words >= 3;
}

/** True for brackets whose sentence ends right after them: the reference in `“…” (Smith 55).` */
function isAside(text: string, opener: number, end: number, pairs: Pairs, from: number): boolean {
  if (classAt(text, opener) !== OPEN) return false;
  let index = from;
  while ((pairs.openers[index] ?? end) < opener) index += 1;
  const closer = pairs.openers[index] === opener ? (pairs.guards[index] ?? -1) : -1;
  if (closer <= 0 || classAt(text, closer + 1) !== DOT || isTerminator(classAt(text, closer - 1)))
    return false;
  return !isSentenceWithin(text, opener + 1, closer);
}

/** True for brackets that hold a sentence of their own: `(We hope that it will last)`. */
function isSentenceWithin(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== UPPER) return false;
  const next = nextWord(text, endOfWord(text, start, end), end);
  return next >= 0 && classAt(text, next) === LOWER && hasWords(text, next, end);
}

function onlyMarks(text: string, start: number, at: number): boolean {
  for (let position = start; position < at && position < start + 8; position += 1) {
    const characterClass = classOf(text.charCodeAt(position));
    if (isLetter(characterClass) || characterClass === DIGIT) return false;
  }
  return at - start <= 8;
}

function hasLowerAround(text: string, at: number, next: number): boolean {
  const before = startBefore(text, at);
  return (
    classAt(text, before) === LOWER && classBefore(text, before) === LOWER && classAfter(text, next) !== UPPER
  );
}
