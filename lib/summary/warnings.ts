/** Something a reader should know before relying on a summary; `start` and `end` are offsets into the text. */
export interface SummaryWarning {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}
