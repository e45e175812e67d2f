import type { Messages, WordedWarning } from './locale/index.ts';

/** A warning as one line of text, with the sentence and the words that it is about. */
export function warningLine({ text, sentence, words }: WordedWarning, messages: Messages): string {
  const about = [
    sentence === undefined ? '' : messages.sentenceNumber(sentence + 1),
    words === undefined ? '' : messages.quoted(words),
  ].filter((part) => part !== '');
  return about.length === 0 ? text : `${about.join(', ')} – ${text}`;
}
