import type { ObjectStore, Origin } from '../object-store.ts';
import type { S3Request } from '../request.ts';
import type { RequestBody } from '../request-body.ts';
import type { S3Response } from '../response.ts';

/** What an operation works with. */
export interface OperationContext {
  readonly request: S3Request;
  readonly body: RequestBody;
  readonly store: ObjectStore;
  readonly region: string;
  readonly origin: Origin;
}

/** One operation of the S3 protocol. Throws `S3Error` for whatever S3 would refuse. */
export type Operation = (context: OperationContext) => Promise<S3Response>;
