import { S3Client } from '@aws-sdk/client-s3';
import type { Command } from 'commander';
import { PrecisError } from '../../lib/errors.ts';
import {
  LOCAL_ARTICLES_BUCKET,
  LOCAL_BRIEFS_BUCKET,
  LOCAL_CREDENTIALS,
  LOCAL_ENDPOINT,
} from '../../lib/local/defaults.ts';
import { createS3ObjectStore, type ObjectStore } from '../../lib/storage/index.ts';
import type { Session } from './session.ts';

/** The options that say where the buckets are. */
export interface ConnectionOptions {
  readonly aws?: boolean;
  readonly endpoint?: string;
  readonly articlesBucket?: string;
  readonly briefsBucket?: string;
}

/** The two buckets, ready to use. */
export interface Connection {
  readonly articles: ObjectStore;
  readonly briefs: ObjectStore;
}

/** Adds the options that say where the buckets are. */
export function withConnectionOptions(command: Command, { messages }: Session): Command {
  const { endpoint, aws, articlesBucket, briefsBucket } = messages.connection;
  return command
    .option('--endpoint <url>', endpoint)
    .option('--aws', aws)
    .option('--articles-bucket <name>', articlesBucket)
    .option('--briefs-bucket <name>', briefsBucket);
}

function createClient(options: ConnectionOptions): S3Client {
  if (options.aws === true) return new S3Client({});
  const environment = process.env;
  const endpoint =
    options.endpoint ??
    environment['AWS_ENDPOINT_URL_S3'] ??
    environment['AWS_ENDPOINT_URL'] ??
    LOCAL_ENDPOINT;
  const own = environment['AWS_ACCESS_KEY_ID'] !== undefined && endpoint !== LOCAL_ENDPOINT;
  return new S3Client({
    endpoint,
    forcePathStyle: true,
    region: environment['AWS_REGION'] ?? 'us-east-1',
    ...(own ? {} : { credentials: LOCAL_CREDENTIALS }),
  });
}

/**
 * Connects to the buckets: AWS with `--aws`, else an endpoint, else the local cloud.
 *
 * @throws {PrecisError} `config-invalid` where AWS is asked for without the names of the buckets.
 */
export function connect(options: ConnectionOptions): Connection {
  const articles = options.articlesBucket ?? process.env['ARTICLES_BUCKET'];
  const briefs = options.briefsBucket ?? process.env['BRIEFS_BUCKET'];
  if (options.aws === true && (articles === undefined || briefs === undefined)) {
    throw new PrecisError(
      'config-invalid',
      'With --aws, name the buckets: --articles-bucket and --briefs-bucket.',
    );
  }
  const client = createClient(options);
  return {
    articles: createS3ObjectStore(client, articles ?? LOCAL_ARTICLES_BUCKET),
    briefs: createS3ObjectStore(client, briefs ?? LOCAL_BRIEFS_BUCKET),
  };
}
