import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { createS3ObjectStore, isArticleKey, type ObjectStore } from '../storage/index.ts';
import {
  LOCAL_ARTICLES_BUCKET,
  LOCAL_BRIEFS_BUCKET,
  LOCAL_CREDENTIALS,
  LOCAL_HOST,
  LOCAL_PORT,
} from './defaults.ts';
import { openQueue, type Poller, type Queue, startPoller } from './queue/index.ts';
import { createLocalS3, type FaultPlan, type LocalS3, type Notification, s3Event } from './s3/index.ts';

/** How the local cloud is set up. */
export interface LocalCloudOptions {
  /** Where everything is kept; created if absent. */
  readonly directory: string;
  readonly host?: string;
  /** Port of the S3; 0 takes any free one. */
  readonly port?: number;
  /** Milliseconds; six times the function's timeout on AWS, shorter here where nobody waits for a crash. */
  readonly visibilityTimeout?: number;
  /** Milliseconds until a message that failed is tried again. */
  readonly retryDelay?: number;
  readonly maxReceiveCount?: number;
  /** Messages in one event; 10 as on AWS. */
  readonly batchSize?: number;
  /** Invocations at the same time; 2 unless given. */
  readonly maximumConcurrency?: number;
  readonly faults?: FaultPlan;
  /** Told of what became of articles: an object of the briefs bucket was written or removed. */
  readonly onOutput?: (event: { readonly key: string; readonly removed: boolean }) => void;
  /** Told of uploads that are no articles: outside the folder that is briefed. */
  readonly onIgnored?: (key: string) => void;
  /** Told of errors that nothing else reports. */
  readonly onError?: (error: unknown) => void;
}

/** What the function needs to know to run against the local cloud. */
export type FunctionEnvironment = Readonly<Record<string, string>>;

/** A running local cloud, before a function is attached. */
export interface LocalCloud {
  readonly endpoint: string;
  /** Environment variables that make a handler, or any AWS tool, talk to this cloud. */
  readonly environment: FunctionEnvironment;
  readonly articles: ObjectStore;
  readonly briefs: ObjectStore;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  /** Feeds the function from the queue; what waited there comes first. */
  readonly attach: (handler: (event: object) => Promise<unknown>) => Poller;
  /** Lets what is in flight finish, then ends everything; a later start goes on from there. */
  readonly close: () => Promise<void>;
}

const REGION = 'us-east-1';
const DEFAULT_VISIBILITY_TIMEOUT = 360_000;
const DEFAULT_RETRY_DELAY = 2_000;

function environmentOf(endpoint: string): FunctionEnvironment {
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_REGION: REGION,
    ARTICLES_BUCKET: LOCAL_ARTICLES_BUCKET,
    BRIEFS_BUCKET: LOCAL_BRIEFS_BUCKET,
  };
}

/** Sends what the buckets tell where it belongs: articles to the queue, outputs to the listener. */
function route(notification: Notification, queue: Queue, options: LocalCloudOptions): void {
  const { bucket, key, name } = notification;
  if (bucket === LOCAL_BRIEFS_BUCKET) {
    options.onOutput?.({ key, removed: name.startsWith('ObjectRemoved') });
  } else if (bucket === LOCAL_ARTICLES_BUCKET) {
    if (isArticleKey(key)) queue.send(JSON.stringify(s3Event(notification, REGION)));
    else options.onIgnored?.(key);
  }
}

async function openQueues(options: LocalCloudOptions): Promise<{ queue: Queue; deadLetters: Queue }> {
  const directory = path.join(options.directory, 'queue');
  const visibilityTimeout = options.visibilityTimeout ?? DEFAULT_VISIBILITY_TIMEOUT;
  const deadLetters = await openQueue({ directory, name: 'precis-uploads-dead-letters', visibilityTimeout });
  const queue = await openQueue({
    directory,
    name: 'precis-uploads',
    visibilityTimeout,
    maxReceiveCount: options.maxReceiveCount ?? 5,
    deadLetterQueue: deadLetters,
  });
  return { queue, deadLetters };
}

async function startS3(options: LocalCloudOptions): Promise<LocalS3> {
  const { faults, onError, host = LOCAL_HOST, port = LOCAL_PORT } = options;
  return createLocalS3({
    directory: path.join(options.directory, 's3'),
    host,
    port,
    region: REGION,
    buckets: [{ name: LOCAL_ARTICLES_BUCKET, versioning: true }, { name: LOCAL_BRIEFS_BUCKET }],
    ...(faults === undefined ? {} : { faults }),
    ...(onError === undefined ? {} : { onError }),
  });
}

/**
 * Starts the local cloud: an S3 on loopback whose notifications fill a queue, all kept in one folder.
 *
 * @throws {PrecisError} `config-invalid` where the port is taken; `storage-conflict` where another process
 *   uses the folder.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  mkdirSync(options.directory, { recursive: true });
  const s3 = await startS3(options);
  const { queue, deadLetters } = await openQueues(options).catch(async (error: unknown) => {
    await s3.close();
    throw error;
  });
  s3.onNotification((notification) => route(notification, queue, options));
  const client = new S3Client({
    endpoint: s3.endpoint,
    forcePathStyle: true,
    region: REGION,
    credentials: LOCAL_CREDENTIALS,
  });
  let poller: Poller | undefined;
  return {
    endpoint: s3.endpoint,
    environment: environmentOf(s3.endpoint),
    articles: createS3ObjectStore(client, LOCAL_ARTICLES_BUCKET),
    briefs: createS3ObjectStore(client, LOCAL_BRIEFS_BUCKET),
    queue,
    deadLetters,
    attach(handler) {
      const { onError, batchSize, maximumConcurrency, retryDelay = DEFAULT_RETRY_DELAY } = options;
      poller = startPoller({
        queue,
        handler,
        region: REGION,
        retryDelay,
        ...(batchSize === undefined ? {} : { batchSize }),
        ...(maximumConcurrency === undefined ? {} : { maximumConcurrency }),
        ...(onError === undefined ? {} : { onError }),
      });
      return poller;
    },
    async close() {
      await poller?.close();
      client.destroy();
      await s3.close();
      await queue.close();
      await deadLetters.close();
    },
  };
}
