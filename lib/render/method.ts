import type { Brief } from '../brief/schema.ts';
import { formatCount, formatShare } from './format.ts';
import type { Messages } from './locale/index.ts';

/** How the brief was made and what it leaves open, in full sentences: the honesty line. */
export function methodSentences(brief: Brief, messages: Messages): readonly string[] {
  const { sentences, complete, ratio, words } = brief.summary;
  const count = (value: number) => formatCount(value, messages);
  const lines: string[] = [];
  if (sentences.length > 0) {
    lines.push(messages.methodText(count(sentences.length), sentences.length > 1));
    lines.push(
      complete ? messages.completeText : messages.ratioText(formatShare(ratio, messages), count(words)),
    );
  }
  const { length } = brief.candidates;
  if (length > 0) lines.push(messages.untranslatedText(count(length), length > 1));
  return lines;
}
