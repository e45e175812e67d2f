import type { WordRules } from '../languages/word-rules.ts';
import type { Span } from './span.ts';
import type { Word } from './word.ts';

/** The words of `span`, in order; offsets point into `text`. */
export function splitWords(text: string, span: Span, rules: WordRules): Word[] {
  const words: Word[] = [];
  const pattern = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    let start = span.start + match.index;
    const end = start + match[0].length;
    const apostrophe = match[0].search(/['’]/);
    if (apostrophe > 0 && rules.elisions.includes(match[0].slice(0, apostrophe).toLowerCase())) {
      words.push({ start, end: start + apostrophe + 1, kind: 'elision' });
      start += apostrophe + 1;
    }
    words.push({ start, end, kind: /^\p{N}/u.test(match[0]) ? 'number' : 'word' });
  }
  return words;
}
