import {
  BANG,
  classAt,
  classOf,
  DOT,
  isSpace,
  isTerminator,
  MARK,
  skipSpaces,
  trimEnd,
} from './characters.ts';
import { absorbClosers } from './closers.ts';
import type { CompiledRules } from './compiled-rules.ts';
import type { Line } from './line-list.ts';
import { itemAt } from './list-items.ts';
import { type Marks, markAt } from './marks.ts';
import { findPairs } from './pairs.ts';
import type { SpanList } from './span-list.ts';
import { breaksOff, endsAtStop } from './stops.ts';

/** Adds the sentences of a paragraph to `spans`. Goes from mark to mark; every look around is bounded. */
export function findSentences(
  text: string,
  paragraph: Line,
  marks: Marks,
  rules: CompiledRules,
  spans: SpanList,
): void {
  const { end } = paragraph;
  const sentence = { text, start: paragraph.start, end, rules, marks };
  findPairs(text, paragraph, marks, rules.inwardGuillemets);
  // No sentence ends before the guard: the mark that closes what this one has open.
  let guard = -1;
  for (let index = paragraph.mark; ; ) {
    const at = markAt(marks, index);
    if (at >= end) break;
    const code = text.charCodeAt(at);
    const kind = stopAt(code);
    if (kind === 0) {
      const item = at > guard ? itemAt(text, sentence.start, at, code) : 0;
      if (item > sentence.start) {
        spans.add(sentence.start, trimEnd(text, sentence.start, item));
        sentence.start = item;
      } else if (at >= guard && breaksOff(sentence, at)) {
        spans.add(sentence.start, at + 1);
        sentence.start = skipSpaces(text, at + 1, end);
        guard = -1;
      }
      guard = Math.max(guard, marks.closers[index] ?? 0);
      index += 1;
      continue;
    }
    const runEnd = endOfRun(text, at, end);
    while (markAt(marks, index) < runEnd) index += 1;
    const after = absorbClosers(sentence, runEnd, index, kind);
    if (after <= guard || !endsAtStop(sentence, { at, end: runEnd, after, kind, mark: index })) continue;
    spans.add(sentence.start, after);
    sentence.start = skipSpaces(text, after, end);
    if (sentence.start >= end) return;
    guard = -1;
    while (markAt(marks, index) < sentence.start) index += 1;
  }
  spans.add(sentence.start, end);
}

/** The class of the terminator with this code; 0 where it is none. Of semicolons only those that ask are marks. */
function stopAt(code: number): number {
  const characterClass = classOf(code);
  if (characterClass >= DOT) return characterClass;
  return characterClass < MARK ? BANG : 0;
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
