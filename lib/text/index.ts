export { foldAccents, foldWord } from './fold.ts';
export type { Sentence } from './sentence.ts';
export { segmentBlocks, segmentText } from './sentences.ts';
export type { Span } from './span.ts';
export { SpanList } from './span-list.ts';
export { Spellings } from './spellings.ts';
export type { Word, WordKind } from './word.ts';
export { WordList } from './word-list.ts';
export { splitWords } from './words.ts';
