import type { Span } from '../text/index.ts';
import type { MatchCounts } from './agreement.ts';

/** A text with its right sentences. */
export interface SegmentedText {
  readonly text: string;
  /** In order; only white space may lie between them. */
  readonly sentences: readonly Span[];
  /** UTF-16 offsets where a boundary is neither required nor wrong. */
  readonly optional?: readonly number[];
}

/** How a segmentation agrees with the right one. The end of the text is never counted. */
export interface BoundaryCounts {
  readonly all: MatchCounts;
  /** Without the boundaries at line breaks, which any segmenter gets right. */
  readonly midLine: MatchCounts;
  /** No boundary missing and none too many. */
  readonly exact: boolean;
}

/** Compares the boundaries of sentences. White space around a sentence makes no difference. */
export function compareBoundaries(expected: SegmentedText, found: readonly Span[]): BoundaryCounts {
  const { text } = expected;
  const { positions, lineBreaks, total } = countInk(text);
  const at = (offset: number) => positions[Math.max(0, Math.min(text.length, offset))] ?? 0;
  const inside = (position: number) => position > 0 && position < total;
  const ends = (spans: readonly Span[]) =>
    new Set(spans.flatMap(({ start, end }) => [at(start), at(end)]).filter(inside));
  const optional = new Set((expected.optional ?? []).map(at));
  const right = [...ends(expected.sentences)].filter((position) => !optional.has(position));
  const given = [...ends(found)].filter((position) => !optional.has(position));
  const rightSet = new Set(right);
  const count = (keep: (position: number) => boolean): MatchCounts => ({
    hits: given.filter((position) => keep(position) && rightSet.has(position)).length,
    found: given.filter(keep).length,
    expected: right.filter(keep).length,
  });
  const all = count(() => true);
  return {
    all,
    midLine: count((position) => !lineBreaks.has(position)),
    exact: all.hits === all.found && all.hits === all.expected,
  };
}

/** For each offset, the characters before it that are not white space; and where line breaks fall. */
function countInk(text: string): {
  readonly positions: Uint32Array;
  readonly lineBreaks: ReadonlySet<number>;
  readonly total: number;
} {
  const positions = new Uint32Array(text.length + 1);
  const lineBreaks = new Set<number>();
  let total = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (!/[\s\u200b\u2060\ufeff]/u.test(character)) total += 1;
    else if (character === '\n' || character === '\r') lineBreaks.add(total);
    positions[offset + 1] = total;
  }
  return { positions, lineBreaks, total };
}
