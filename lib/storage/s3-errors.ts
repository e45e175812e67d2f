import { S3ServiceException } from '@aws-sdk/client-s3';
import { PrecisError } from '../errors.ts';

/** The HTTP status of a failed S3 request, where there was an answer at all. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

/** True where the object, not its bucket, is missing. HEAD has no body and so no code but `NotFound`. */
export function isMissingObject(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}

/**
 * True where a conditional write met another state: 412 (the condition failed), 409 (a concurrent
 * conditional write won), 404 (`If-Match` on an object that is gone).
 * Source: Amazon S3 User Guide, "How to prevent object overwrites with conditional writes".
 */
export function isConflict(error: unknown): boolean {
  const status = statusOf(error);
  return status === 412 || status === 409 || (status === 404 && isMissingObject(error));
}

/** A short name of what went wrong: the service's or the system's code, else the kind of error. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'connection lost';
  return error.name === 'Error' && 'code' in error ? String(error.code) : error.name;
}

/** Turns whatever an S3 request threw into the one family of errors. */
export function toPrecisError(error: unknown, bucket: string, action: string): PrecisError {
  if (error instanceof PrecisError) return error;
  const name = nameOf(error);
  if (name === 'NoSuchBucket') {
    return new PrecisError('storage-not-found', `There is no bucket "${bucket}". Check the bucket names.`, {
      cause: error,
    });
  }
  const status = statusOf(error);
  if (status === 403 || status === 401) {
    return new PrecisError(
      'storage-denied',
      `S3 refused to ${action} in bucket "${bucket}" (${name}). Check the credentials and the permissions.`,
      { cause: error },
    );
  }
  return new PrecisError(
    'storage-unavailable',
    `S3 could not ${action} in bucket "${bucket}" (${name}). Try again in a while.`,
    { cause: error },
  );
}
