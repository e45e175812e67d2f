import * as z from 'zod/mini';
import { PrecisError } from '../errors.ts';
import { decodeEventKey } from './event-key.ts';
import type { ObjectReference } from './object-reference.ts';

/**
 * An S3 Batch Operations invocation. Schema 1.0 names the bucket by ARN, 2.0 by name; both URL-encode
 * the key. Source: Amazon S3 User Guide, "Invoke AWS Lambda function".
 */
const text = z.string().check(z.minLength(1));
const task = { taskId: text, s3Key: text };
const invocation = { invocationId: text };
const schema = z.discriminatedUnion('invocationSchemaVersion', [
  z.object({
    invocationSchemaVersion: z.literal('1.0'),
    ...invocation,
    tasks: z
      .array(z.object({ ...task, s3BucketArn: z.string().check(z.regex(/^arn:[^:]+:s3:::.+$/)) }))
      .check(z.minLength(1)),
  }),
  z.object({
    invocationSchemaVersion: z.literal('2.0'),
    ...invocation,
    tasks: z.array(z.object({ ...task, s3Bucket: text })).check(z.minLength(1)),
  }),
]);

/** One object of a batch job. */
export interface BatchTask {
  readonly taskId: string;
  readonly reference: ObjectReference;
}

/** A batch job's invocation: what the answer must echo, and the tasks to do. */
export interface BatchInvocation {
  readonly invocationSchemaVersion: '1.0' | '2.0';
  readonly invocationId: string;
  readonly tasks: readonly BatchTask[];
}

/**
 * Reads an S3 Batch Operations invocation.
 *
 * @throws {PrecisError} `event-malformed` where the event is not one.
 */
export function readBatchInvocation(event: unknown): BatchInvocation {
  const parsed = schema.safeParse(event);
  if (!parsed.success) {
    throw new PrecisError(
      'event-malformed',
      'The event is no S3 Batch Operations invocation (schema 1.0 or 2.0). Start this function from a batch job.',
      { cause: parsed.error },
    );
  }
  const { invocationSchemaVersion, invocationId, tasks } = parsed.data;
  return {
    invocationSchemaVersion,
    invocationId,
    tasks: tasks.map((entry) => ({
      taskId: entry.taskId,
      reference: {
        bucket: 's3Bucket' in entry ? entry.s3Bucket : entry.s3BucketArn.replace(/^arn:[^:]+:s3:::/, ''),
        key: decodeEventKey(entry.s3Key),
      },
    })),
  };
}
