/** What a store says about an object without its body. */
export interface ObjectHead {
  /** Opaque: compared, never parsed (an ETag is not always a digest of the bytes). */
  readonly etag: string;
  readonly size: number;
  readonly contentType?: string;
  readonly contentLanguage?: string;
  /** User metadata, keys in lower case. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An object whose body has not been read yet. Exactly one of `read` and `discard` must be called. */
export interface OpenObject extends ObjectHead {
  /**
   * Reads the body, counting while it streams.
   *
   * @throws {PrecisError} `article-too-large` once more than `maxBytes` have arrived; `storage-unavailable`
   *   where the stream breaks.
   */
  readonly read: (maxBytes: number) => Promise<Uint8Array>;
  /** Lets the body go unread and frees the connection. */
  readonly discard: () => void;
}

/** A state of an object that a write insists on: its ETag, or `absent`. */
export type Expected = { readonly etag: string } | 'absent';

/**
 * Whether a conditional write took place, or the object was in another state by then. `unsettled` where it was
 * tried more than once and a try was not answered: that one may have been, and may yet be, carried out.
 */
export type WriteOutcome = 'written' | 'conflict' | 'unsettled';

/** What to store. */
export interface NewObject {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  readonly contentLanguage?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** One object of a listing. */
export interface ListedObject {
  readonly key: string;
  readonly size: number;
}

/**
 * One bucket, as the rest of Précis sees it.
 *
 * Every method throws a `PrecisError` with `storage-unavailable` (retryable) for a transient fault and
 * `storage-denied` or `storage-not-found` for a wrong permission or bucket.
 */
export interface ObjectStore {
  readonly bucket: string;
  readonly head: (key: string) => Promise<ObjectHead | undefined>;
  readonly open: (key: string) => Promise<OpenObject | undefined>;
  /** Writes if the object is in the expected state; without one, always. */
  readonly put: (key: string, object: NewObject, expected?: Expected) => Promise<WriteOutcome>;
  /** Deletes if the object still has this ETag. */
  readonly remove: (key: string, expected: { readonly etag: string }) => Promise<WriteOutcome>;
  /** All objects under a prefix, in UTF-8 order of their keys, read page by page. */
  readonly list: (prefix: string) => AsyncIterable<ListedObject>;
}
