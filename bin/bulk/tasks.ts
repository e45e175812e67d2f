import type { SummaryOptions } from '../../lib/summary/index.ts';
import type { RecordedError } from '../support/failure.ts';
import type { BriefFormat, Rendering } from '../support/format-brief.ts';
import type { LineChunk } from './line-chunks.ts';

/** What every task of a run shares: sent to each worker once. */
export interface BulkSettings {
  /** Compiled termbases; in shared memory where there are workers. */
  readonly termbases: readonly Uint8Array[];
  /** BCP 47 tags to translate into; every language of the termbases where empty. */
  readonly targets: readonly string[];
  readonly summary: SummaryOptions;
  /** BCP 47 tag of every article; otherwise named by the line or recognised. */
  readonly language?: string;
  readonly formats: readonly BriefFormat[];
  readonly rendering: Rendering;
}

/** One article in a file, or some lines of a stream. */
export type BulkTask =
  | {
      readonly kind: 'article';
      readonly file: string;
      /** Bytes; 0 where that cannot be told. */
      readonly size: number;
      /** Its bytes, where only the main thread can read them: standard input. */
      readonly bytes?: Uint8Array;
    }
  | { readonly kind: 'lines'; readonly file: string; readonly chunk: LineChunk };

/** What became of an article: its outputs, in the order of the formats, or why there are none. */
export type ArticleResult =
  | { readonly kind: 'article'; readonly outputs: readonly Uint8Array[] }
  | { readonly kind: 'article'; readonly error: RecordedError };

/** One line of answer for each line that was not blank. */
export interface LinesResult {
  readonly kind: 'lines';
  readonly output: Uint8Array;
  readonly articles: number;
  readonly failures: number;
}

export type BulkResult = ArticleResult | LinesResult;
