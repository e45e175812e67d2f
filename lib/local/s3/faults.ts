/** Faults on purpose, for tests of what uses the server: chosen by the caller, request by request. */
import type { S3Request } from './request.ts';

/** What goes wrong with one request. */
export type Fault =
  /** The answer comes after so many milliseconds. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The request is refused before anything is done: `503 SlowDown`, `500 InternalError`. */
  | { readonly kind: 'status'; readonly status: number; readonly code: string }
  /** The connection is reset before anything is done, or after everything was. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The client sees the connection reset, and the request is carried out so many milliseconds later all the same. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** The body of the answer breaks off after so many bytes. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** The second half of the answer's body comes so many milliseconds after the first. */
  | { readonly kind: 'slow-body'; readonly milliseconds: number };

/** Decides, for each request, what goes wrong with it. */
export type FaultPlan = (request: S3Request) => Fault | undefined;

/** Thrown to make the server drop the connection. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
}
