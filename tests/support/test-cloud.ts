import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { LOCAL_ARTICLES_BUCKET, LOCAL_BRIEFS_BUCKET, LOCAL_CREDENTIALS } from '../../lib/local/defaults.ts';
import { createLocalS3, type FaultPlan, type LocalS3 } from '../../lib/local/s3/index.ts';
import { createS3ObjectStore, type ObjectStore } from '../../lib/storage/index.ts';

/** A real S3 over HTTP on a free port, in a folder of its own, with the buckets of the local cloud. */
export interface TestCloud {
  readonly s3: LocalS3;
  readonly articles: ObjectStore;
  readonly briefs: ObjectStore;
  /** Faults to inject into requests; `undefined` for none. May be changed at any time. */
  faults: FaultPlan | undefined;
  /** Requests answered so far, as `METHOD bucket/key`. */
  readonly requests: string[];
  readonly text: (key: string) => Promise<string | undefined>;
  readonly keys: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Starts a cloud and points the environment of this process at it, as Lambda's points at AWS. */
export async function startTestCloud(): Promise<TestCloud> {
  const directory = await mkdtemp(path.join(tmpdir(), 'precis-test-'));
  const requests: string[] = [];
  let faults: FaultPlan | undefined;
  const s3 = await createLocalS3({
    directory,
    buckets: [{ name: LOCAL_ARTICLES_BUCKET, versioning: true }, { name: LOCAL_BRIEFS_BUCKET }],
    faults: (request) => {
      requests.push(`${request.method} ${request.bucket}/${request.key}`);
      return faults?.(request);
    },
  });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_REGION: 'us-east-1',
    ARTICLES_BUCKET: LOCAL_ARTICLES_BUCKET,
    BRIEFS_BUCKET: LOCAL_BRIEFS_BUCKET,
    GLOSSARY_FILES: path.join(__dirname, '../../glossaries/starter.csv'),
  });
  const client = new S3Client({ endpoint: s3.endpoint, forcePathStyle: true });
  const articles = createS3ObjectStore(client, LOCAL_ARTICLES_BUCKET);
  const briefs = createS3ObjectStore(client, LOCAL_BRIEFS_BUCKET);
  return {
    s3,
    articles,
    briefs,
    requests,
    get faults() {
      return faults;
    },
    set faults(plan) {
      faults = plan;
    },
    text: async (key) => {
      const object = await briefs.open(key);
      return object && Buffer.from(await object.read(1e9)).toString('utf8');
    },
    keys: async () => {
      const keys: string[] = [];
      for await (const { key } of briefs.list('')) keys.push(key);
      return keys;
    },
    close: async () => {
      client.destroy();
      await s3.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** An S3 notification of a key, as S3 sends it. */
export function uploadEvent(key: string, bucket = LOCAL_ARTICLES_BUCKET): object {
  const encoded = encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
  return { Records: [{ eventSource: 'aws:s3', s3: { bucket: { name: bucket }, object: { key: encoded } } }] };
}

/** A queue batch of messages with these bodies; identifiers `m1`, `m2`, … */
export function queueBatch(...bodies: readonly (object | string)[]): object {
  return {
    Records: bodies.map((body, index) => ({
      eventSource: 'aws:sqs',
      messageId: `m${index + 1}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })),
  };
}
