import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  GetBucketEncryptionCommand,
  PutBucketNotificationConfigurationCommand,
  type QueueConfiguration,
  S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { briefSchema } from '../../lib/brief/index.ts';
import { createS3ObjectStore, type ObjectStore } from '../../lib/storage/index.ts';
import { type Emulator, type QueuedMessage, startEmulator } from './emulator/emulator.ts';
import { FUNCTIONS } from './rules/functions.ts';
import { type RunningFunction, startFunction, unpack } from './runtime/function.ts';
import { at, listOf, templateSchema, textOf, underConditions } from './template.ts';

// Everything is deployed to an emulator of AWS, by the command that deploys to AWS; then an upload goes the whole
// way through what was deployed. The emulator runs no function: the tests hand each function its messages.

const ROOT = path.join(__dirname, '../..');
const PACKAGED = path.join(ROOT, '.serverless');
const STACK = 'precis-dev';
const KEY = 'articles/fr/un plan à + deux.txt';
const ARTICLE = 'Un plan\nLes ministres se sont réunis à Oslo. Les cyberattaques continuent. Un plan suivra.';

/** What the emulator's CloudFormation does not make; rules of stack.test.ts hold for these on the template alone. */
const NOT_EMULATED = [
  'AWS::CloudWatch::Alarm',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
];

const zip = readFileSync(path.join(PACKAGED, 'precis.zip'));
const template = underConditions(
  templateSchema.parse(
    JSON.parse(readFileSync(path.join(PACKAGED, 'cloudformation-template-update-stack.json'), 'utf8')),
  ),
);

let folder: string;
let emulator: Emulator;
let s3: S3Client;
let articles: ObjectStore;
let briefs: ObjectStore;
const running: RunningFunction[] = [];

/** Runs the command that deploys; in a copy, since it tidies up what it deployed. */
async function serverless(...words: readonly string[]): Promise<void> {
  const command = path.join(ROOT, 'node_modules/.bin/serverless');
  await promisify(execFile)(command, [...words, '--stage', 'dev'], {
    cwd: folder,
    env: {
      ...process.env,
      ...emulator.environment,
      SLS_TELEMETRY_DISABLED: '1',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  });
}

async function deploy(...options: readonly string[]): Promise<void> {
  await cp(PACKAGED, path.join(folder, 'package'), { recursive: true });
  await serverless('deploy', '--package', 'package', ...options);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'precis-deploy-'));
  for (const name of ['serverless.yml', 'stack', 'scripts', 'package.json'])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  unpack(zip, path.join(folder, 'unpacked'));
  emulator = await startEmulator();
  s3 = new S3Client({
    endpoint: emulator.environment['AWS_ENDPOINT_URL'] ?? '',
    region: emulator.environment['AWS_REGION'] ?? '',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
  });
  articles = createS3ObjectStore(s3, 'precis-articles');
  briefs = createS3ObjectStore(s3, 'precis-briefs');
  await deploy();
}, 300_000);
afterAll(async () => {
  for (const { stop } of running) stop();
  s3.destroy();
  await emulator.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const functionSchema = z.object({
  Configuration: z.object({
    FunctionName: z.string(),
    Handler: z.string(),
    Runtime: z.string(),
    Timeout: z.number(),
    MemorySize: z.number(),
    CodeSha256: z.string(),
    Role: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
  }),
});

const deployed = async (name: keyof typeof FUNCTIONS) =>
  functionSchema.parse(await emulator.deployedFunction(`${STACK}-${FUNCTIONS[name]}`)).Configuration;

/** Starts a function as it was deployed: its code, its variables. */
async function start(name: keyof typeof FUNCTIONS): Promise<RunningFunction['invoke']> {
  const { FunctionName, Handler, MemorySize, Environment } = await deployed(name);
  const started = await startFunction(
    { name: FunctionName, handler: Handler, memory: MemorySize, variables: Environment.Variables },
    path.join(folder, 'unpacked'),
    emulator.environment,
  );
  running.push(started);
  return started.invoke;
}

const batchOf = (messages: readonly QueuedMessage[]) => ({
  Records: messages.map((message) => ({ ...message, eventSource: 'aws:sqs' })),
});

/** The notifications of a bucket as the template asks for them: the emulator's CloudFormation leaves them out. */
function notifications(bucket: string): QueueConfiguration[] {
  const configurations = at(
    template.Resources[bucket],
    'Properties',
    'NotificationConfiguration',
    'QueueConfigurations',
  );
  return listOf(configurations).map((each) => {
    const queue = textOf(at(each, 'Queue')).replace(/\.Arn$/, '');
    const name = textOf(at(template.Resources[queue], 'Properties', 'QueueName'));
    return {
      Events: [z.enum(['s3:ObjectCreated:*', 's3:ObjectRemoved:*']).parse(at(each, 'Event'))],
      QueueArn: `arn:aws:sqs:eu-west-3:123456789012:${name}`,
      Filter: {
        Key: {
          FilterRules: listOf(at(each, 'Filter', 'S3Key', 'Rules')).map((rule) => ({
            Name: z.enum(['prefix', 'suffix']).parse(at(rule, 'Name')),
            Value: textOf(at(rule, 'Value')),
          })),
        },
      },
    };
  });
}

test('every resource of the template that the emulator knows is made', async () => {
  const made = await emulator.resources(STACK);
  const expected = Object.entries(template.Resources).filter(([, { Type }]) => !NOT_EMULATED.includes(Type));
  expect([...made].sort()).toEqual(expected.map(([name, { Type }]) => [name, Type]).sort());
});

test('each function has the code of the package, its handler, its limits, and a role of its own', async () => {
  const digest = createHash('sha256').update(zip).digest('base64');
  const roles = new Set<string>();
  for (const name of Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]) {
    const properties = template.Resources[`${name}LambdaFunction`]?.Properties;
    const { CodeSha256, Handler, Runtime, Timeout, MemorySize, Role } = await deployed(name);
    expect({ CodeSha256, Handler, Runtime, Timeout, MemorySize }).toEqual({
      CodeSha256: digest,
      Handler: properties?.['Handler'],
      Runtime: 'nodejs24.x',
      Timeout: properties?.['Timeout'],
      MemorySize: properties?.['MemorySize'],
    });
    expect(Role).toContain(`${name}Role`);
    roles.add(Role);
  }
  expect(roles.size).toBe(Object.keys(FUNCTIONS).length);
});

test('each queue feeds its function, hides messages long enough, and has its dead letters', async () => {
  const { EventSourceMappings } = z
    .object({
      EventSourceMappings: z.array(
        z.object({
          EventSourceArn: z.string(),
          FunctionArn: z.string(),
          State: z.literal('Enabled'),
          FunctionResponseTypes: z.tuple([z.literal('ReportBatchItemFailures')]),
          ScalingConfig: z.object({ MaximumConcurrency: z.number().min(2) }),
        }),
      ),
    })
    .parse(await emulator.eventSources());
  const feeds = EventSourceMappings.map(({ EventSourceArn, FunctionArn }) =>
    [EventSourceArn, FunctionArn].map((arn) => arn.split(':').at(-1)).join(' → '),
  );
  expect(feeds.sort()).toEqual([
    'precis-dev-catalog → precis-dev-updateCatalog',
    'precis-dev-glossaries → precis-dev-compileGlossary',
    'precis-dev-uploads → precis-dev-briefArticles',
  ]);
  for (const [queue, name] of [
    ['uploads', 'BriefArticles'],
    ['glossaries', 'CompileGlossary'],
    ['catalog', 'UpdateCatalog'],
  ] as const) {
    const attributes = at(await emulator.queueAttributes(`${STACK}-${queue}`), 'Attributes');
    expect(Number(at(attributes, 'VisibilityTimeout'))).toBeGreaterThanOrEqual(
      6 * (await deployed(name)).Timeout,
    );
    expect(JSON.parse(String(at(attributes, 'RedrivePolicy')))).toEqual({
      deadLetterTargetArn: `arn:aws:sqs:eu-west-3:123456789012:${STACK}-${queue}-dead-letters`,
      maxReceiveCount: 5,
    });
  }
});

test('both buckets are there and encrypted', async () => {
  for (const Bucket of ['precis-articles', 'precis-briefs']) {
    const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault).toEqual({
      SSEAlgorithm: 'AES256',
    });
  }
});

test('an upload goes through queue, function, bucket and catalog; a deletion takes it all back', async () => {
  for (const bucket of ['ArticlesBucket', 'BriefsBucket'])
    await s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: textOf(at(template.Resources[bucket], 'Properties', 'BucketName')),
        NotificationConfiguration: { QueueConfigurations: notifications(bucket) },
      }),
    );
  const brief = await start('BriefArticles');
  const catalog = await start('UpdateCatalog');
  const settle = async () => {
    for (const [queue, invoke] of [
      ['uploads', brief],
      ['catalog', catalog],
    ] as const) {
      const messages = await emulator.take(`${STACK}-${queue}`);
      expect(messages).not.toEqual([]);
      expect(await invoke(batchOf(messages))).toEqual({ answer: { batchItemFailures: [] } });
    }
  };
  const text = async (key: string) => {
    const object = await briefs.open(key);
    return object && Buffer.from(await object.read(1e9)).toString('utf8');
  };

  await articles.put(KEY, { body: ARTICLE, contentType: 'text/plain' });
  await settle();
  const written = briefSchema.parse(JSON.parse((await text(`briefs/${KEY}.json`)) ?? ''));
  expect(written.source.key).toBe(KEY);
  expect(written.terms.map(({ source }) => source.term)).toContain('cyberattaque');
  expect(await text('index.html')).toContain('Un plan');

  const etag = (await articles.head(KEY))?.etag ?? '';
  await articles.remove(KEY, { etag });
  await settle();
  expect(await text(`briefs/${KEY}.json`)).toBeUndefined();
  expect(await text(`briefs/${KEY}.html`)).toBeUndefined();
  expect(await text('index.html')).not.toContain('Un plan');
  expect(await emulator.take(`${STACK}-uploads-dead-letters`)).toEqual([]);
});

test('an uploaded glossary goes through its queue into a termbase', async () => {
  const compile = await start('CompileGlossary');
  await articles.put('glossaries/ours.csv', { body: 'fr,en\nhérisson,hedgehog\n', contentType: 'text/csv' });
  const messages = await emulator.take(`${STACK}-glossaries`);
  expect(await compile(batchOf(messages))).toEqual({ answer: { batchItemFailures: [] } });
  expect(await briefs.head('termbases/manifest.json')).toBeDefined();
});

test('deploying again changes the stack in place; removing it leaves the articles and the briefs', async () => {
  const before = await emulator.resources(STACK);
  await deploy('--force');
  expect(await emulator.resources(STACK)).toEqual(before);
  await articles.put('articles/fr/reste.txt', { body: ARTICLE, contentType: 'text/plain' });
  await serverless('remove');
  expect((await emulator.resources(STACK)).size).toBe(0);
  await expect(emulator.deployedFunction(`${STACK}-briefArticles`)).rejects.toThrow('404');
  expect(await articles.head('articles/fr/reste.txt')).toBeDefined();
  expect(await briefs.head('termbases/manifest.json')).toBeDefined();
}, 180_000);
