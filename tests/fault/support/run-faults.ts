import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import type { Runtime } from '../../../handlers/runtime.ts';
import { readConfig } from '../../../lib/config.ts';
import { type Random, seededRandom } from '../../../lib/evaluation/index.ts';
import type { Termbase } from '../../../lib/glossary/index.ts';
import { type LocalCloud, startLocalCloud } from '../../../lib/local/cloud.ts';
import { createS3ObjectStore } from '../../../lib/storage/index.ts';
import { Adversary } from './adversary.ts';
import { CLIENT_TIMEOUT, faultPlan, RETRY_DELAY } from './fault-plan.ts';
import { controlDisk, type FullDisk } from './full-disk.ts';
import { crashingHandler } from './invocations.ts';
import { type ArticleHistory, upload } from './uploader.ts';
import { judge, type Verdict } from './verdict.ts';
import type { Safeguard } from './without.ts';

/** How a run is set up. */
export interface RunOptions {
  readonly events: number;
  readonly seed: number;
  readonly termbases: readonly Termbase[];
  /** A safeguard to take away: the run should then report something. */
  readonly without?: Safeguard;
}

/** What a run showed. */
export interface Figures extends Verdict {
  readonly seed: number;
  readonly events: number;
  /** Faults by name. */
  readonly faults: Readonly<Record<string, number>>;
  /** Messages that no function can understand: how many were sent, and how many rest with the dead letters. */
  readonly poison: { readonly sent: number; readonly deadLetters: number };
  /** Dead letters that are no poison. */
  readonly givenUp: number;
}

/** Changes an article at the most; more articles for more events. */
const EVENTS_AN_ARTICLE = 20;
const MAX_QUEUE = 40;
const RATES = { fault: 0.05, timeout: 0.001, slow: 0.2, crash: 0.04 } as const;
const NO_FAULTS = { fault: 0, timeout: 0, slow: 0, crash: 0 } as const;

function runtimeOf(cloud: LocalCloud, client: S3Client, termbases: readonly Termbase[]): Runtime {
  const articles = createS3ObjectStore(client, cloud.articles.bucket);
  const briefs = createS3ObjectStore(client, cloud.briefs.bucket);
  const config = readConfig(cloud.environment);
  return {
    config,
    site: { locale: config.pagesLocale },
    publishing: { glossaries: articles, termbases: briefs, targets: [], maxGlossaryBytes: 1 },
    briefing: {
      articles,
      briefs,
      termbases: async () => termbases,
      maxArticleBytes: config.maxArticleBytes,
      options: {},
    },
  };
}

/** A client as the functions have, with less patience so that a run is over some day. */
function clientOf(cloud: LocalCloud): S3Client {
  return new S3Client({
    endpoint: cloud.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local-secret' },
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2000, socketTimeout: CLIENT_TIMEOUT },
  });
}

/** Fills the disk now and then, for as long as the uploaders work. */
async function fillDisk(disk: FullDisk, random: Random, working: () => boolean): Promise<void> {
  while (working()) {
    await sleep(400 + Math.floor(random() * 1200));
    disk.full = working();
    await sleep(10 + Math.floor(random() * 30));
    disk.full = false;
  }
}

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 600_000) throw new Error(`${what} took more than ten minutes`);
    await sleep(20);
  }
}

/** Runs a cloud under faults until everything has settled, and judges what is left. */
export async function runFaults({ events, seed, termbases, without }: RunOptions): Promise<Figures> {
  const directory = await mkdtemp(path.join(tmpdir(), 'precis-fault-'));
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const random = (offset: number) => seededRandom(seed * 16 + offset);
  let rates: typeof RATES | typeof NO_FAULTS = RATES;
  const adversary = new Adversary();
  const plans = new Map(
    [RATES, NO_FAULTS].map((each) => [each, faultPlan(random(1), each, counts, adversary)]),
  );
  const cloud = await startLocalCloud({
    directory,
    port: 0,
    retryDelay: RETRY_DELAY,
    visibilityTimeout: 5000,
    maxReceiveCount: 60,
    batchSize: 2,
    maximumConcurrency: 8,
    onError: () => {},
    faults: (request) => plans.get(rates)?.(request),
  });
  const client = clientOf(cloud);
  const disk = await controlDisk();
  try {
    await client.send(
      new PutBucketVersioningCommand({
        Bucket: cloud.briefs.bucket,
        VersioningConfiguration: { Status: 'Enabled' },
      }),
    );
    const poller = cloud.attach(
      crashingHandler(runtimeOf(cloud, client, termbases), {
        random: random(2),
        crashRate: () => rates.crash,
        without,
        onCrash: () => count('crash between two requests'),
      }),
    );
    const histories: ArticleHistory[] = Array.from(
      { length: Math.max(4, Math.ceil(events / EVENTS_AN_ARTICLE)) },
      (_, index) => ({ key: `articles/fr/é ${index} + x.txt`, strict: index % 2 === 0, contents: [] }),
    );
    let uploading = true;
    const filling = fillDisk(disk, random(3), () => uploading);
    await upload(histories, events, {
      random: random(4),
      articles: cloud.articles,
      adversary,
      send: (body) => cloud.queue.send(body),
      room: () => until(() => cloud.queue.size < MAX_QUEUE, 'the queue'),
      settled: () => until(() => cloud.queue.size === 0, 'the queue'),
      onRetry: () => count('request of an uploader repeated'),
    });
    uploading = false;
    await filling;
    const poison = Array.from({ length: 5 }, (_, index) => cloud.queue.send(`{"poison":${index}}`));
    await until(() => cloud.queue.size <= poison.length, 'the end');
    rates = NO_FAULTS;
    await until(() => cloud.queue.size === 0, 'the end without faults');
    await poller.idle();
    const dead = cloud.deadLetters.peek().map(({ messageId }) => messageId);
    const verdict = await judge(
      histories.filter(({ contents }) => contents.length > 0),
      client,
      cloud.briefs,
      cloud.articles.bucket,
      termbases,
    );
    counts.set('write on a full disk', disk.refused);
    return {
      ...verdict,
      seed,
      events,
      faults: Object.fromEntries([...counts].sort()),
      poison: { sent: poison.length, deadLetters: dead.filter((id) => poison.includes(id)).length },
      givenUp: dead.filter((id) => !poison.includes(id)).length,
    };
  } finally {
    disk.full = false;
    disk.restore();
    client.destroy();
    await cloud.close();
    await rm(directory, { recursive: true, force: true });
  }
}
