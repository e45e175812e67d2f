import type { Sentence } from '../text/sentence.ts';

/** The sentence that holds `[start, end)`, by halving; undefined where none does. */
export function sentenceAt(sentences: readonly Sentence[], start: number, end: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (start < sentence.start) high = middle - 1;
    else if (start >= sentence.end) low = middle + 1;
    else return end <= sentence.end ? sentence : undefined;
  }
  return undefined;
}
