import type { BlockText } from '../blocks/block-writer.ts';

/** What a format's reader finds in a document, besides its language by detection. */
export interface ReadDocument extends BlockText {
  readonly title?: string;
  /** The language that the document states: a BCP 47 tag, unchecked. */
  readonly language?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly canonicalUrl?: string;
}
