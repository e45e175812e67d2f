/**
 * A half-open range `[start, end)` of UTF-16 code units in an article's text.
 * `text.slice(span.start, span.end)` is exactly what is shown.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
