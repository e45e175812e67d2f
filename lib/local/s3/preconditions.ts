/**
 * Conditional requests. Source: Amazon S3 User Guide, "Conditional requests"; RFC 9110, section 13.
 */
import { S3Error } from './errors.ts';
import type { ObjectVersion } from './journal-entry.ts';
import type { RequestHeaders } from './request.ts';

/** The states that a client insists on; read from the headers of its request. */
export interface Condition {
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
}

/** The condition of a write or deletion. @throws S3Error `NotImplemented` for `If-None-Match` with an ETag */
export function writeCondition(headers: RequestHeaders): Condition {
  const ifMatch = headers.get('if-match');
  const ifNoneMatch = headers.get('if-none-match');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new S3Error('NotImplemented', 'If-None-Match on a write takes * only.');
  }
  return {
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
  };
}

/**
 * Holds a write's condition against the current version.
 * @throws S3Error `PreconditionFailed`, or `NoSuchKey` where `If-Match` names an object that is gone.
 */
export function checkWrite(condition: Condition, current: ObjectVersion | undefined): void {
  if (condition.ifNoneMatch !== undefined && current !== undefined) throw new S3Error('PreconditionFailed');
  if (condition.ifMatch === undefined) return;
  if (current === undefined) throw new S3Error('NoSuchKey');
  if (!matches(condition.ifMatch, current.etag)) throw new S3Error('PreconditionFailed');
}

/** Holds a read's conditions against a version. @throws S3Error `NotModified` or `PreconditionFailed` */
export function checkRead(headers: RequestHeaders, version: ObjectVersion): void {
  const ifMatch = headers.get('if-match');
  const ifNoneMatch = headers.get('if-none-match');
  const unmodifiedSince = seconds(headers.get('if-unmodified-since'));
  const modifiedSince = seconds(headers.get('if-modified-since'));
  const modified = Math.floor(version.lastModified / 1000);
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, version.etag)) throw new S3Error('PreconditionFailed');
  } else if (unmodifiedSince !== undefined && modified > unmodifiedSince) {
    throw new S3Error('PreconditionFailed');
  }
  const known =
    ifNoneMatch === undefined
      ? modifiedSince !== undefined && modified <= modifiedSince
      : matches(ifNoneMatch, version.etag);
  if (known) throw new S3Error('NotModified', undefined, { headers: { etag: `"${version.etag}"` } });
}

function matches(list: string, etag: string): boolean {
  return list.split(',').some((item) => {
    const value = item.trim().replace(/^W\//, '').replaceAll('"', '');
    return value === '*' || value === etag;
  });
}

function seconds(date: string | undefined): number | undefined {
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
