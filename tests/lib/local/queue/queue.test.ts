import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openQueue, type Queue, type QueueOptions } from '../../../../lib/local/queue/index.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder.ts';

const opened: Queue[] = [];

async function open(options: Partial<QueueOptions> & Pick<QueueOptions, 'directory'>): Promise<Queue> {
  const queue = await openQueue({ name: 'uploads', visibilityTimeout: 30_000, ...options });
  opened.push(queue);
  return queue;
}

async function close(queue: Queue): Promise<void> {
  opened.splice(opened.indexOf(queue), 1);
  await queue.close();
}

afterEach(async () => {
  for (const queue of opened.splice(0)) await queue.close();
  removeTemporaryFolders();
});

const bodies = (messages: readonly { readonly body: string }[]) => messages.map(({ body }) => body);

test('hands messages out oldest first, no more than asked for', async () => {
  const queue = await open({ directory: temporaryFolder() });
  for (const body of ['one', 'two', 'three']) queue.send(body);
  expect(bodies(queue.receive(2))).toEqual(['one', 'two']);
  expect(bodies(queue.receive(2))).toEqual(['three']);
  expect(queue.receive(2)).toEqual([]);
  expect(queue.size).toBe(3);
});

test('hides a message for the visibility timeout to the millisecond, and counts every receive', async () => {
  const clock = manualClock();
  const queue = await open({ directory: temporaryFolder(), clock });
  queue.send('hello');
  const [first] = queue.receive(1);
  expect(first).toMatchObject({ receiveCount: 1, sentAt: clock.now(), firstReceivedAt: clock.now() });
  expect(queue.nextVisible).toBe(30_000);
  clock.advance(29_999);
  expect(queue.receive(1)).toEqual([]);
  expect(queue.nextVisible).toBe(1);
  clock.advance(1);
  expect(queue.nextVisible).toBe(0);
  const [second] = queue.receive(1);
  expect(second).toMatchObject({ messageId: first?.messageId, receiveCount: 2 });
  expect(second?.firstReceivedAt).toBe(first?.firstReceivedAt);
  expect(second?.receiptHandle).not.toBe(first?.receiptHandle);
});

test('removes by the handle of the last receive; an earlier handle, or nonsense, does nothing', async () => {
  const clock = manualClock();
  const queue = await open({ directory: temporaryFolder(), clock });
  queue.send('hello');
  const [first] = queue.receive(1);
  clock.advance(30_000);
  const [second] = queue.receive(1);
  queue.remove(first?.receiptHandle ?? '');
  queue.remove('');
  queue.remove('nobody#1');
  expect(queue.size).toBe(1);
  queue.remove(second?.receiptHandle ?? '');
  expect(queue.size).toBe(0);
  expect(queue.nextVisible).toBeUndefined();
});

test('changes the visibility of a message that is in flight', async () => {
  const clock = manualClock();
  const queue = await open({ directory: temporaryFolder(), clock });
  queue.send('hello');
  const [message] = queue.receive(1);
  queue.changeVisibility(message?.receiptHandle ?? '', 500);
  expect(queue.nextVisible).toBe(500);
  clock.advance(500);
  expect(queue.receive(1)).toHaveLength(1);
});

test('moves a message to the dead-letter queue after its last receive, with its body', async () => {
  const clock = manualClock();
  const directory = temporaryFolder();
  const deadLetterQueue = await open({ directory, clock, name: 'dead' });
  const queue = await open({ directory, clock, maxReceiveCount: 2, deadLetterQueue });
  queue.send('poison');
  queue.send('sound');
  for (const round of [1, 2]) {
    const [poison, sound] = queue.receive(2);
    expect(poison).toMatchObject({ body: 'poison', receiveCount: round });
    if (sound) queue.remove(sound.receiptHandle);
    clock.advance(30_000);
  }
  expect(deadLetterQueue.size).toBe(0);
  expect(queue.receive(2)).toEqual([]);
  expect(queue.size).toBe(0);
  expect(bodies(deadLetterQueue.peek())).toEqual(['poison']);
  expect(deadLetterQueue.peek()[0]?.receiveCount).toBe(0);
});

test('hands a message out without end where there is no dead-letter queue', async () => {
  const clock = manualClock();
  const queue = await open({ directory: temporaryFolder(), clock, maxReceiveCount: 1 });
  queue.send('again');
  for (let round = 1; round <= 4; round += 1) {
    expect(queue.receive(1)).toMatchObject([{ receiveCount: round }]);
    clock.advance(30_000);
  }
});

test('keeps messages, their order and their receive counts across a restart; those in flight come again', async () => {
  const clock = manualClock();
  const directory = temporaryFolder();
  const before = await open({ directory, clock });
  const text = 'Événement n° 1 — « reçu » 📰\n\u2028';
  const messageId = before.send(text);
  before.send('second');
  before.send('removed');
  const received = before.receive(3);
  before.remove(received[2]?.receiptHandle ?? '');
  await close(before);
  const after = await open({ directory, clock });
  expect(bodies(after.peek())).toEqual([text, 'second']);
  expect(after.nextVisible).toBe(0);
  const [again] = after.receive(1);
  expect(again).toMatchObject({ messageId, receiveCount: 2, firstReceivedAt: clock.now() });
  after.remove(received[1]?.receiptHandle ?? '');
  expect(after.size).toBe(2);
});

test('opens with what was whole when the last write was torn, and refuses damage before the end', async () => {
  const directory = temporaryFolder();
  const queue = await open({ directory });
  queue.send('one');
  queue.send('two');
  await close(queue);
  const file = path.join(directory, 'uploads.journal');
  appendFileSync(file, '00000000 {"type":"sent","mess');
  const torn = await open({ directory });
  expect(bodies(torn.peek())).toEqual(['one', 'two']);
  torn.send('three');
  await close(torn);
  const text = readFileSync(file, 'utf8');
  appendFileSync(file, text.replace('"one"', '"eno"'));
  await expect(openQueue({ directory, name: 'uploads', visibilityTimeout: 1 })).rejects.toMatchObject({
    name: 'PrecisError',
    code: 'input-malformed',
  });
});

test('its file stays short however many messages pass through', async () => {
  const directory = temporaryFolder();
  const queue = await open({ directory });
  queue.send('stays');
  queue.receive(1);
  for (let count = 0; count < 2500; count += 1) {
    queue.send('passes');
    queue.remove(queue.receive(1)[0]?.receiptHandle ?? '');
  }
  await close(queue);
  const lines = readFileSync(path.join(directory, 'uploads.journal'), 'utf8').split('\n').length;
  expect(lines).toBeLessThan(5010);
  const again = await open({ directory });
  expect(again.peek()).toMatchObject([{ body: 'stays', receiveCount: 1 }]);
});
