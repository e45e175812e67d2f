import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { PrecisError } from '../errors.ts';
import type {
  Expected,
  ListedObject,
  NewObject,
  ObjectHead,
  ObjectStore,
  OpenObject,
} from './object-store.ts';
import { readBody, tooLarge } from './read-body.ts';
import { isConflict, isMissingObject, statusOf, toPrecisError } from './s3-errors.ts';

function headOf(output: HeadObjectCommandOutput | GetObjectCommandOutput): ObjectHead {
  return {
    etag: output.ETag ?? '',
    size: output.ContentLength ?? 0,
    metadata: output.Metadata ?? {},
    ...(output.ContentType === undefined ? {} : { contentType: output.ContentType }),
    ...(output.ContentLanguage === undefined ? {} : { contentLanguage: output.ContentLanguage }),
  };
}

function openBody(body: unknown, head: ObjectHead, bucket: string): OpenObject {
  if (!(body instanceof Readable)) {
    throw new PrecisError('storage-unavailable', `S3 answered without a body in bucket "${bucket}".`);
  }
  // Between opening and reading a connection may be lost: an error that nobody listens to would end the process.
  // Reading then throws it.
  body.on('error', () => {});
  return {
    ...head,
    discard: () => void body.destroy(),
    read: async (maxBytes) => {
      try {
        if (head.size > maxBytes) throw tooLarge(maxBytes);
        return await readBody(body, maxBytes);
      } catch (error) {
        throw toPrecisError(error, bucket, 'read an object');
      } finally {
        body.destroy();
      }
    },
  };
}

/** Answers `undefined` for a missing object, and the family's error for everything else. */
async function unlessMissing<T>(
  bucket: string,
  action: string,
  request: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (isMissingObject(error)) return undefined;
    throw toPrecisError(error, bucket, action);
  }
}

function conditionOf(expected: Expected | undefined): { IfNoneMatch?: string; IfMatch?: string } {
  if (expected === undefined) return {};
  return expected === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: expected.etag };
}

/** Where a middleware sees every try of a request: inside of what tries again. */
const EVERY_TRY = { step: 'finalizeRequest', priority: 'low', name: 'watchTries' } as const;

/** A middleware that tells of tries that were not answered: they may be carried out all the same. */
const watchTries =
  (onUnanswered: () => void) =>
  <Args, Answer>(next: (args: Args) => Promise<Answer>) =>
  async (args: Args): Promise<Answer> => {
    try {
      return await next(args);
    } catch (error) {
      if (statusOf(error) === undefined) onUnanswered();
      throw error;
    }
  };

/** One bucket of S3, or of anything that speaks its protocol. */
export function createS3ObjectStore(client: S3Client, bucket: string): ObjectStore {
  const write = async (action: string, send: (onUnanswered: () => void) => Promise<unknown>) => {
    let unanswered = false;
    const note = () => {
      unanswered = true;
    };
    try {
      await send(note);
      return unanswered ? ('unsettled' as const) : ('written' as const);
    } catch (error) {
      if (isConflict(error)) return unanswered ? ('unsettled' as const) : ('conflict' as const);
      throw toPrecisError(error, bucket, action);
    }
  };

  async function* list(prefix: string): AsyncGenerator<ListedObject> {
    let token: string | undefined;
    do {
      const page = await client
        .send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }))
        .catch((error: unknown) => {
          throw toPrecisError(error, bucket, 'list objects');
        });
      for (const { Key, Size } of page.Contents ?? []) {
        if (Key !== undefined) yield { key: Key, size: Size ?? 0 };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  return {
    bucket,
    list,
    head: (key) =>
      unlessMissing(bucket, 'look at an object', async () =>
        headOf(await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))),
      ),
    open: (key) =>
      unlessMissing(bucket, 'read an object', async () => {
        const output = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return openBody(output.Body, headOf(output), bucket);
      }),
    put: (key, object: NewObject, expected) =>
      write('write an object', (onUnanswered) => {
        const command = new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: typeof object.body === 'string' ? Buffer.from(object.body) : object.body,
          ContentType: object.contentType,
          ContentLanguage: object.contentLanguage,
          Metadata: object.metadata,
          ...conditionOf(expected),
        });
        command.middlewareStack.add(watchTries(onUnanswered), EVERY_TRY);
        return client.send(command);
      }),
    remove: (key, expected) =>
      write('delete an object', (onUnanswered) => {
        const command = new DeleteObjectCommand({ Bucket: bucket, Key: key, IfMatch: expected.etag });
        command.middlewareStack.add(watchTries(onUnanswered), EVERY_TRY);
        return client.send(command);
      }),
  };
}
