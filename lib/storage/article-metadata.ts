import type { ObjectHead } from './object-store.ts';

/**
 * The language that an article's uploader gave: the user metadata `language`, else the `Content-Language`
 * header (its first tag). Validity is the reader's to judge.
 */
export function articleLanguage(head: ObjectHead): string | undefined {
  return head.metadata['language'] ?? head.contentLanguage?.split(',', 1)[0]?.trim();
}
