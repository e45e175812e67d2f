import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a function came to. */
export type Invoked = { readonly answer: unknown } | { readonly error: unknown };

/** The Lambda runtime API for one execution environment: hands out events, takes answers. */
export interface RuntimeApi {
  /** `host:port`, as `AWS_LAMBDA_RUNTIME_API` has it. */
  readonly address: string;
  readonly invoke: (event: unknown) => Promise<Invoked>;
  /** Answers everything that waits, and what comes later, with an error: the function is gone. */
  readonly fail: (error: unknown) => void;
  readonly close: () => void;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly done: (invoked: Invoked) => void;
}

/** Milliseconds an invocation may take. */
const TIMEOUT = 60_000;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Starts the runtime API on a free port of loopback. */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const underWay = new Map<string, Invocation>();
  let idle: ServerResponse | undefined;
  let broken: unknown;
  const handOut = () => {
    if (idle === undefined) return;
    const next = waiting.shift();
    if (next === undefined) return;
    underWay.set(next.id, next);
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(Date.now() + TIMEOUT),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-west-3:123456789012:function:precis',
      'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
    });
    idle.end(JSON.stringify(next.event));
    idle = undefined;
  };
  const fail = (error: unknown) => {
    broken = error;
    for (const { done } of [...waiting.splice(0), ...underWay.values()]) done({ error });
    underWay.clear();
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const route = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (route === 'invocation/next') {
      idle = response;
      return handOut();
    }
    const body = await bodyOf(request);
    const [, id = '', kind] = route.split('/');
    if (route === 'init/error') fail(body);
    underWay.get(id)?.done(kind === 'response' ? { answer: body } : { error: body });
    underWay.delete(id);
    response.writeHead(202).end('{}');
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    invoke: (event) =>
      new Promise((done) => {
        if (broken !== undefined) return done({ error: broken });
        waiting.push({ id: randomUUID(), event, done });
        handOut();
      }),
    fail,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
