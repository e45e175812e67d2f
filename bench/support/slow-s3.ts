import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { LOCAL_ARTICLES_BUCKET, LOCAL_BRIEFS_BUCKET, LOCAL_CREDENTIALS } from '../../lib/local/defaults.ts';
import { createLocalS3 } from '../../lib/local/s3/index.ts';
import { createS3ObjectStore, type ObjectStore } from '../../lib/storage/index.ts';

/** What S3 is taken to add to each request, in ms: about its latency from a function in the same region. */
export const LATENCY = 20;

/** A local S3 that takes its time, with the two buckets. */
export interface SlowS3 {
  readonly endpoint: string;
  readonly articles: ObjectStore;
  readonly briefs: ObjectStore;
  /** Requests since this was last called. */
  readonly countedRequests: () => number;
}

/** Runs a measurement against a local S3 that adds {@link LATENCY} to each request. */
export async function withSlowS3<T>(measure: (s3: SlowS3) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(path.join(tmpdir(), 'precis-bench-'));
  let requests = 0;
  const server = await createLocalS3({
    directory,
    buckets: [{ name: LOCAL_ARTICLES_BUCKET, versioning: true }, { name: LOCAL_BRIEFS_BUCKET }],
    faults: () => {
      requests += 1;
      return { kind: 'delay', milliseconds: LATENCY };
    },
  });
  const client = new S3Client({
    endpoint: server.endpoint,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: LOCAL_CREDENTIALS,
  });
  try {
    return await measure({
      endpoint: server.endpoint,
      articles: createS3ObjectStore(client, LOCAL_ARTICLES_BUCKET),
      briefs: createS3ObjectStore(client, LOCAL_BRIEFS_BUCKET),
      countedRequests: () => {
        const counted = requests;
        requests = 0;
        return counted;
      },
    });
  } finally {
    client.destroy();
    await server.close();
    await rm(directory, { recursive: true, force: true });
  }
}
