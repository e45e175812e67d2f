import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  openQueue,
  type Poller,
  type PollerOptions,
  type Queue,
  startPoller,
} from '../../../../lib/local/queue/index.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder.ts';

const eventSchema = z.object({
  Records: z.array(z.looseObject({ messageId: z.string(), body: z.string() })),
});
type Batch = z.infer<typeof eventSchema>['Records'];

const VISIBILITY = 30_000;
const pollers: Poller[] = [];
const queues: Queue[] = [];

async function queueOf(...bodies: string[]) {
  const clock = manualClock();
  const directory = temporaryFolder();
  const options = { directory, clock, visibilityTimeout: VISIBILITY };
  const deadLetters = await openQueue({ ...options, name: 'dead' });
  const queue = await openQueue({
    ...options,
    name: 'uploads',
    maxReceiveCount: 3,
    deadLetterQueue: deadLetters,
  });
  queues.push(deadLetters, queue);
  for (const body of bodies) queue.send(body);
  return { clock, queue, deadLetters };
}

function start(
  options: Omit<PollerOptions, 'handler'>,
  handler: (batch: Batch) => unknown,
): { readonly poller: Poller; readonly batches: string[][] } {
  const batches: string[][] = [];
  const poller = startPoller({
    ...options,
    handler: async (event) => {
      const { Records } = eventSchema.parse(event);
      batches.push(Records.map(({ body }) => body));
      return handler(Records);
    },
  });
  pollers.push(poller);
  return { poller, batches };
}

/** Lets everything run that waits for nothing but its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

afterEach(async () => {
  for (const poller of pollers.splice(0)) await poller.close();
  for (const queue of queues.splice(0)) await queue.close();
  removeTemporaryFolders();
});

test('feeds batches of the size asked for, and removes what was done', async () => {
  const { clock, queue } = await queueOf('1', '2', '3', '4', '5');
  const { poller, batches } = start({ queue, clock, batchSize: 2 }, () => undefined);
  await poller.idle();
  expect(batches).toEqual([['1', '2'], ['3', '4'], ['5']]);
  expect(queue.size).toBe(0);
});

test('makes the event that AWS Lambda makes of a batch', async () => {
  const { clock, queue } = await queueOf('{"clé":"é"}');
  let event: object = {};
  const poller = startPoller({
    queue,
    clock,
    region: 'eu-west-3',
    handler: async (given) => {
      event = given;
    },
  });
  pollers.push(poller);
  await poller.idle();
  const now = String(clock.now());
  expect(event).toEqual({
    Records: [
      {
        messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        receiptHandle: expect.any(String),
        body: '{"clé":"é"}',
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: now,
          SenderId: 'local',
          ApproximateFirstReceiveTimestamp: now,
        },
        messageAttributes: {},
        md5OfBody: createHash('md5').update('{"clé":"é"}').digest('hex'),
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-west-3:000000000000:uploads',
        awsRegion: 'eu-west-3',
      },
    ],
  });
});

test('tries again only what a partial answer names', async () => {
  const { clock, queue } = await queueOf('good', 'bad', 'fine');
  const { poller, batches } = start({ queue, clock, retryDelay: 2000 }, (batch) => ({
    batchItemFailures: batch
      .filter(({ body }) => body === 'bad')
      .map(({ messageId }) => ({ itemIdentifier: messageId })),
  }));
  await poller.idle();
  expect(queue.peek()).toMatchObject([{ body: 'bad', receiveCount: 1 }]);
  clock.advance(1999);
  await settle();
  expect(batches).toHaveLength(1);
  clock.advance(1);
  await settle();
  expect(batches).toEqual([['good', 'bad', 'fine'], ['bad']]);
});

test.each<[string, (batch: Batch) => unknown]>([
  ['names a message that is not in the batch', () => ({ batchItemFailures: [{ itemIdentifier: 'nobody' }] })],
  [
    'names one that is and one that is not',
    ([first]) => ({
      batchItemFailures: [{ itemIdentifier: first?.messageId }, { itemIdentifier: '' }],
    }),
  ],
  ['has a failure without an identifier', () => ({ batchItemFailures: [{}] })],
  ['has a null identifier', () => ({ batchItemFailures: [{ itemIdentifier: null }] })],
  ['is no list', () => ({ batchItemFailures: 'all' })],
])('the whole batch comes again when the answer %s', async (_what, answer) => {
  const { clock, queue } = await queueOf('1', '2');
  const { poller } = start({ queue, clock }, answer);
  await poller.idle();
  expect(queue.peek()).toMatchObject([{ receiveCount: 1 }, { receiveCount: 1 }]);
  expect(queue.nextVisible).toBe(VISIBILITY);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['an empty list', { batchItemFailures: [] }],
  ['a null list', { batchItemFailures: null }],
])('the whole batch is done when the answer is %s', async (_what, answer) => {
  const { clock, queue } = await queueOf('1', '2');
  const { poller } = start({ queue, clock }, () => answer);
  await poller.idle();
  expect(queue.size).toBe(0);
});

test.each([
  [
    'rejects',
    async () => {
      throw new Error('broken');
    },
  ],
  [
    'throws at once',
    () => {
      throw new Error('broken');
    },
  ],
])('a handler that %s gets its messages again, and at last they are dead letters', async (_how, handler) => {
  const { clock, queue, deadLetters } = await queueOf('1', '2');
  const errors: unknown[] = [];
  const poller = startPoller({ queue, clock, handler, onError: (error) => errors.push(error) });
  pollers.push(poller);
  await poller.idle();
  for (let round = 0; round < 3; round += 1) {
    clock.advance(VISIBILITY);
    await settle();
  }
  expect(errors).toEqual([new Error('broken'), new Error('broken'), new Error('broken')]);
  expect(queue.size).toBe(0);
  expect(deadLetters.peek().map(({ body }) => body)).toEqual(['1', '2']);
  await poller.idle();
});

test('an error in onError breaks nothing', async () => {
  const { clock, queue } = await queueOf('1');
  const poller = startPoller({
    queue,
    clock,
    handler: async () => {
      throw new Error('broken');
    },
    onError: () => {
      throw new Error('also broken');
    },
  });
  pollers.push(poller);
  await poller.idle();
  expect(queue.nextVisible).toBe(VISIBILITY);
});

test('never runs more invocations at the same time than allowed', async () => {
  const { clock, queue } = await queueOf(...Array.from({ length: 9 }, (_, index) => String(index)));
  let running = 0;
  let most = 0;
  const { poller, batches } = start({ queue, clock, batchSize: 1, maximumConcurrency: 3 }, async () => {
    running += 1;
    most = Math.max(most, running);
    await settle();
    running -= 1;
  });
  await poller.idle();
  expect(most).toBe(3);
  expect(batches).toHaveLength(9);
});

test('a message falls due on time while another invocation is still running', async () => {
  const { clock, queue } = await queueOf('slow', 'failing');
  let finish: () => void = () => {};
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { batches } = start({ queue, clock, batchSize: 1, retryDelay: 2000 }, ([message]) => {
    if (message?.body === 'slow') return slow;
    return batches.length < 3 ? { batchItemFailures: [{ itemIdentifier: message?.messageId }] } : undefined;
  });
  await settle();
  expect(batches).toEqual([['slow'], ['failing']]);
  clock.advance(2000);
  await settle();
  expect(batches).toEqual([['slow'], ['failing'], ['failing']]);
  finish();
});

test('feeds what is sent while it runs', async () => {
  const { clock, queue } = await queueOf();
  const { poller, batches } = start({ queue, clock }, () => undefined);
  await poller.idle();
  queue.send('later');
  await settle();
  expect(batches).toEqual([['later']]);
});

test('close waits for what is in flight, takes nothing more, plans nothing, and lets idle end', async () => {
  const { clock, queue } = await queueOf('1', '2');
  let finished = false;
  const { poller, batches } = start({ queue, clock, batchSize: 1, maximumConcurrency: 1 }, async () => {
    await settle();
    finished = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(batches).toEqual([['1']]);
  const idle = poller.idle();
  await poller.close();
  expect(finished).toBe(true);
  queue.send('3');
  await settle();
  expect(batches).toEqual([['1']]);
  expect(queue.peek().map(({ body }) => body)).toEqual(['2', '3']);
  expect(clock.planned).toBe(0);
  await idle;
  await poller.idle();
});

test('a queue that cannot be read (a full disk) is told of, and read again a while later', async () => {
  const { clock, queue } = await queueOf('1');
  const errors: unknown[] = [];
  const receive = queue.receive;
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  let broken = true;
  const flaky: Queue = Object.create(queue, {
    receive: {
      value: (count: number) => {
        if (broken) throw full;
        return receive(count);
      },
    },
  });
  const { batches } = start({ queue: flaky, clock, onError: (error) => errors.push(error) }, () => undefined);
  await settle();
  expect(errors).toEqual([full]);
  expect(batches).toEqual([]);
  broken = false;
  clock.advance(1000);
  await settle();
  expect(batches).toEqual([['1']]);
});
