/**
 * Every error that Précis throws on purpose, in one family.
 *
 * A permanent error (`retryable: false`) is about the input: trying again changes nothing, so it is
 * recorded beside the outputs and acknowledged. A retryable error is about the world around the input
 * (a busy service, a permission, a bucket): once that is mended, the same input goes through.
 */

/** Whether each code is worth another try with the same input. */
const RETRYABLE = {
  'article-empty': false,
  'article-malformed': false,
  'article-too-deep': false,
  'article-too-large': false,
  'article-undecodable': false,
  'article-unsupported': false,
  'catalog-damaged': false,
  'config-invalid': false,
  'event-malformed': false,
  'glossary-empty': false,
  'glossary-malformed': false,
  'glossary-too-large': false,
  'input-malformed': false,
  'language-unsupported': false,
  'output-unwritable': true,
  'storage-conflict': true,
  'storage-denied': true,
  'storage-not-found': true,
  'storage-unavailable': true,
  'storage-unsettled': true,
  'termbase-incompatible': false,
} as const satisfies Record<string, boolean>;

/** The stable name of a kind of error: what programs compare and failure records carry. */
export type ErrorCode = keyof typeof RETRYABLE;

/** All codes, sorted: for schemas and documentation. */
export const ERROR_CODES = Object.keys(RETRYABLE) as [ErrorCode, ...ErrorCode[]];

/**
 * An error whose message tells the user what to do.
 *
 * Messages never carry article text or secrets: they reach logs and failure records.
 */
export class PrecisError extends Error {
  override readonly name = 'PrecisError';
  readonly code: ErrorCode;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.retryable = RETRYABLE[code];
  }
}

/** True for an error that no retry can mend; anything unknown counts as transient. */
export function isPermanent(error: unknown): error is PrecisError {
  return error instanceof PrecisError && !error.retryable;
}
