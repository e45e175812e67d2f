import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import {
  createS3ObjectStore,
  isArticleKey,
  isBriefKey,
  isGlossaryKey,
  isManifestKey,
  type ObjectStore,
} from '../storage/index.ts';
import {
  LOCAL_ARTICLES_BUCKET,
  LOCAL_BRIEFS_BUCKET,
  LOCAL_CREDENTIALS,
  LOCAL_HOST,
  LOCAL_PORT,
} from './defaults.ts';
import { sendManifest } from './manifests.ts';
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
  /** Told of uploads that are neither articles nor glossaries: outside the folders that are looked at. */
  readonly onIgnored?: (key: string) => void;
  /** Told of errors that nothing else reports. */
  readonly onError?: (error: unknown) => void;
}

/** A function as the queue sees it. */
export type EventHandler = (event: object) => Promise<unknown>;

/** What the function needs to know to run against the local cloud. */
export type FunctionEnvironment = Readonly<Record<string, string>>;

/** A running local cloud, before a function is attached. */
export interface LocalCloud {
  readonly endpoint: string;
  /** Environment variables that make a handler, or any AWS tool, talk to this cloud. */
  readonly environment: FunctionEnvironment;
  readonly articles: ObjectStore;
  readonly briefs: ObjectStore;
  /** Uploads of articles, and what could not be dealt with. */
  readonly queue: Queue;
  readonly deadLetters: Queue;
  /** Uploads of glossaries, and what could not be dealt with. */
  readonly glossaryQueue: Queue;
  readonly glossaryDeadLetters: Queue;
  /** Briefs that were written or removed, and what could not be dealt with. */
  readonly catalogQueue: Queue;
  readonly catalogDeadLetters: Queue;
  /** Feeds the function that briefs from its queue; what waited there comes first. */
  readonly attach: (handler: EventHandler) => Poller;
  /** Feeds the function that compiles glossaries from its queue. */
  readonly attachGlossaries: (handler: EventHandler) => Poller;
  /** Feeds the function that keeps the catalog, many briefs at a time. */
  readonly attachCatalog: (handler: EventHandler) => Poller;
  /** Lets what is in flight finish, then ends everything; a later start goes on from there. */
  readonly close: () => Promise<void>;
}

const REGION = 'us-east-1';
const DEFAULT_VISIBILITY_TIMEOUT = 360_000;
const DEFAULT_RETRY_DELAY = 2_000;
/** Briefs that the catalog takes in together. */
const CATALOG_BATCH = 500;

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

/** Sends what the buckets tell where it belongs: uploads and briefs to their queues, outputs to the listener. */
function route(notification: Notification, queues: Queues, options: LocalCloudOptions): void {
  const { bucket, key, name } = notification;
  if (bucket === LOCAL_BRIEFS_BUCKET) {
    if (isBriefKey(key)) queues.briefs.work.send(JSON.stringify(s3Event(notification, REGION)));
    options.onOutput?.({ key, removed: name.startsWith('ObjectRemoved') });
  } else if (bucket === LOCAL_ARTICLES_BUCKET) {
    const queue = isArticleKey(key) ? queues.uploads : isGlossaryKey(key) ? queues.glossaries : undefined;
    if (queue === undefined) options.onIgnored?.(key);
    else queue.work.send(JSON.stringify(s3Event(notification, REGION)));
  }
}

/** A queue and where its messages go that cannot be dealt with. */
interface QueuePair {
  readonly work: Queue;
  readonly dead: Queue;
}

interface Queues {
  readonly uploads: QueuePair;
  readonly glossaries: QueuePair;
  readonly briefs: QueuePair;
}

async function openPair(name: string, options: LocalCloudOptions): Promise<QueuePair> {
  const directory = path.join(options.directory, 'queue');
  const visibilityTimeout = options.visibilityTimeout ?? DEFAULT_VISIBILITY_TIMEOUT;
  const dead = await openQueue({ directory, name: `${name}-dead-letters`, visibilityTimeout });
  const maxReceiveCount = options.maxReceiveCount ?? 5;
  const work = await openQueue({
    directory,
    name,
    visibilityTimeout,
    maxReceiveCount,
    deadLetterQueue: dead,
  });
  return { work, dead };
}

async function openQueues(options: LocalCloudOptions): Promise<Queues> {
  const uploads = await openPair('precis-uploads', options);
  const glossaries = await openPair('precis-glossaries', options);
  return { uploads, glossaries, briefs: await openPair('precis-catalog', options) };
}

/** Feeds a function from a queue as the options say. */
function feed(queue: Queue, handler: EventHandler, options: LocalCloudOptions): Poller {
  const { onError, batchSize, maximumConcurrency, retryDelay = DEFAULT_RETRY_DELAY } = options;
  return startPoller({
    queue,
    handler,
    region: REGION,
    retryDelay,
    ...(batchSize === undefined ? {} : { batchSize }),
    ...(maximumConcurrency === undefined ? {} : { maximumConcurrency }),
    ...(onError === undefined ? {} : { onError }),
  });
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
  const queues = await openQueues(options).catch(async (error: unknown) => {
    await s3.close();
    throw error;
  });
  const client = new S3Client({
    endpoint: s3.endpoint,
    forcePathStyle: true,
    region: REGION,
    credentials: LOCAL_CREDENTIALS,
  });
  const briefs = createS3ObjectStore(client, LOCAL_BRIEFS_BUCKET);
  s3.onNotification(async (notification) => {
    route(notification, queues, options);
    const { bucket, key, name } = notification;
    if (bucket === LOCAL_BRIEFS_BUCKET && isManifestKey(key) && name.startsWith('ObjectCreated'))
      await sendManifest(briefs, key, (body) => queues.uploads.work.send(body));
  });
  const pollers: Poller[] = [];
  const attachTo = (queue: Queue, handler: EventHandler, how: LocalCloudOptions): Poller => {
    const poller = feed(queue, handler, how);
    pollers.push(poller);
    return poller;
  };
  return {
    endpoint: s3.endpoint,
    environment: environmentOf(s3.endpoint),
    articles: createS3ObjectStore(client, LOCAL_ARTICLES_BUCKET),
    briefs,
    queue: queues.uploads.work,
    deadLetters: queues.uploads.dead,
    glossaryQueue: queues.glossaries.work,
    glossaryDeadLetters: queues.glossaries.dead,
    catalogQueue: queues.briefs.work,
    catalogDeadLetters: queues.briefs.dead,
    attach: (handler) => attachTo(queues.uploads.work, handler, options),
    attachGlossaries: (handler) => attachTo(queues.glossaries.work, handler, options),
    attachCatalog: (handler) =>
      attachTo(queues.briefs.work, handler, { ...options, batchSize: CATALOG_BATCH, maximumConcurrency: 1 }),
    async close() {
      await Promise.all(pollers.map((poller) => poller.close()));
      client.destroy();
      await s3.close();
      for (const { work, dead } of Object.values(queues)) {
        await work.close();
        await dead.close();
      }
    },
  };
}
