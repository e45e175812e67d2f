import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';

const REGION = 'eu-west-3';

/** One message as SQS hands it out. */
export interface QueuedMessage {
  readonly messageId: string;
  readonly body: string;
}

/** AWS as moto plays it, in a process of its own on loopback. */
export interface Emulator {
  /** What a process needs in its environment to take the emulator for AWS. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a stack is made of, by logical name. */
  readonly resources: (stack: string) => Promise<ReadonlyMap<string, string>>;
  readonly deployedFunction: (name: string) => Promise<unknown>;
  readonly eventSources: () => Promise<unknown>;
  readonly queueAttributes: (queue: string) => Promise<unknown>;
  /** Takes all messages of a queue that are visible, and deletes them. */
  readonly take: (queue: string) => Promise<QueuedMessage[]>;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const VALID = `<ValidateTemplateResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
<ValidateTemplateResult><Parameters/></ValidateTemplateResult></ValidateTemplateResponse>`;

/**
 * Stands between the deploying tool and the emulator's CloudFormation. Moto answers ValidateTemplate with cfn-lint
 * and takes its mere warnings for errors, which AWS does not; validator.test.ts judges the template by cfn-lint.
 */
async function startCloudFormation(target: string) {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    if (new URLSearchParams(body.toString()).get('Action') === 'ValidateTemplate') {
      response.writeHead(200, { 'content-type': 'text/xml' }).end(VALID);
      return;
    }
    const forwarded = await fetch(`${target}${request.url}`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        authorization: request.headers.authorization ?? '',
      },
      body,
    });
    response.writeHead(forwarded.status, { 'content-type': 'text/xml' }).end(await forwarded.text());
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, server };
}

const receivedSchema = z.object({
  Messages: z
    .array(z.object({ MessageId: z.string(), ReceiptHandle: z.string(), Body: z.string() }))
    .default([]),
});

/** Starts the emulator, empty. */
export async function startEmulator(): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  for (
    let tries = 0;
    !(await fetch(`${endpoint}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    ));
    tries += 1
  ) {
    if (tries > 240 || child.exitCode !== null) throw new Error('moto_server does not start');
    await sleep(250);
  }
  const cloudFormation = await startCloudFormation(endpoint);

  /** The emulator looks at the service in a signature, and not at the signature. */
  const authorization = (service: string) =>
    `AWS4-HMAC-SHA256 Credential=test/20310101/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=0`;
  const sqs = async (action: string, parameters: object): Promise<unknown> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        authorization: authorization('sqs'),
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${action}`,
      },
      body: JSON.stringify(parameters),
    });
    if (!response.ok) throw new Error(`${action}: ${response.status}`);
    const text = await response.text();
    return text === '' ? {} : JSON.parse(text);
  };
  const lambda = async (path: string): Promise<unknown> => {
    const response = await fetch(`${endpoint}/2015-03-31/${path}`, {
      headers: { authorization: authorization('lambda') },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const addressOf = (queue: string) => `${endpoint}/123456789012/${queue}`;

  return {
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: REGION,
    },
    resources: async (stack) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          authorization: authorization('cloudformation'),
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({
          Action: 'DescribeStackResources',
          StackName: stack,
          Version: '2010-05-15',
        }),
      });
      const members = (await response.text())
        .split('<member>')
        .filter((member) => member.includes('<LogicalResourceId>'));
      const field = (member: string, name: string) =>
        new RegExp(`<${name}>([^<]*)</${name}>`).exec(member)?.[1] ?? '';
      return new Map(members.map((each) => [field(each, 'LogicalResourceId'), field(each, 'ResourceType')]));
    },
    deployedFunction: (name) => lambda(`functions/${name}`),
    eventSources: () => lambda('event-source-mappings/'),
    queueAttributes: (queue) =>
      sqs('GetQueueAttributes', { QueueUrl: addressOf(queue), AttributeNames: ['All'] }),
    take: async (queue) => {
      const QueueUrl = addressOf(queue);
      const taken: QueuedMessage[] = [];
      for (;;) {
        const answer = await sqs('ReceiveMessage', { QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
        const { Messages } = receivedSchema.parse(answer);
        if (Messages.length === 0) return taken;
        for (const { MessageId, ReceiptHandle, Body } of Messages) {
          taken.push({ messageId: MessageId, body: Body });
          await sqs('DeleteMessage', { QueueUrl, ReceiptHandle });
        }
      }
    },
    stop: async () => {
      cloudFormation.server.close();
      cloudFormation.server.closeAllConnections();
      child.kill();
      await ended;
    },
  };
}
