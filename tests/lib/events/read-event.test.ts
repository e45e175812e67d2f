import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBatchInvocation, readEvent, readQueueBatch } from '../../../lib/events/index.ts';

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, '../../../events', `${name}.json`), 'utf8'));

const bucket = 'precis-articles';
const ODD_KEY = 'articles/fr/communiqué n° 3 + annexe (été) 100%.txt';

describe('readEvent', () => {
  test.each([
    ['s3-put', 'articles/fr/baltic-cables.txt'],
    ['s3-put-special-key', ODD_KEY],
    ['s3-multipart', 'articles/en/resilience-communique.md'],
    ['s3-delete', 'articles/fr/retire.txt'],
    ['eventbridge-created', 'articles/en/resilience-communique.md'],
    ['eventbridge-special-key', ODD_KEY],
    ['eventbridge-deleted', 'articles/fr/retire.txt'],
  ])('%s names its object', (name, key) => {
    expect(readEvent(sample(name))).toMatchObject([{ bucket, key }]);
  });

  test.each([
    ['s3-put', 2400],
    ['eventbridge-created', 1900],
    ['s3-delete', undefined],
    ['eventbridge-deleted', undefined],
  ])('%s tells the size, where there is one', (name, size) => {
    expect(readEvent(sample(name)).map((reference) => reference.size)).toEqual([size]);
  });

  test('a test event names nothing', () => {
    expect(readEvent(sample('s3-test'))).toEqual([]);
  });

  test('unknown fields and newer event versions pass', () => {
    const event = {
      Records: [
        {
          eventSource: 'aws:s3',
          eventVersion: '9.9',
          extra: 1,
          s3: { bucket: { name: bucket }, object: { key: 'a', new: true } },
        },
      ],
    };
    expect(readEvent(event)).toEqual([{ bucket, key: 'a' }]);
  });

  test.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{}],
    [{ Records: [] }],
    [{ Records: [{ eventSource: 'aws:kinesis' }] }],
  ])('refuses %j, so that it reaches the dead-letter queue', (event) => {
    expect(() => readEvent(event)).toThrow(expect.objectContaining({ code: 'event-malformed' }));
  });
});

describe('readQueueBatch', () => {
  test.each([
    ['sqs-s3', [['articles/fr/baltic-cables.txt'], ['articles/en/exercise-tramontane.html']]],
    ['sqs-eventbridge', [['articles/en/resilience-communique.md']]],
    ['sqs-sns', [['articles/en/resilience-communique.md']]],
    ['sqs-test-event', [[]]],
  ])('%s: the objects of each message', (name, keys) => {
    const messages = readQueueBatch(sample(name));
    expect(messages?.map(({ references }) => references.map(({ key }) => key))).toEqual(keys);
    expect(messages?.every(({ error }) => error === undefined)).toBe(true);
  });

  test('a message that cannot be understood leaves the others unharmed', () => {
    const messages = readQueueBatch(sample('sqs-mixed'));
    expect(messages?.map(({ references, error }) => error?.code ?? references.length)).toEqual([
      0,
      1,
      'event-malformed',
      'event-malformed',
      1,
    ]);
  });

  test('an event that is no batch is left to others', () => {
    expect(readQueueBatch(sample('s3-put'))).toBeUndefined();
    expect(readQueueBatch(sample('eventbridge-created'))).toBeUndefined();
    expect(readQueueBatch(undefined)).toBeUndefined();
  });
});

describe('readBatchInvocation', () => {
  test.each([
    ['s3-batch-1.0', '1.0', 'articles/fr/baltic-cables.txt'],
    ['s3-batch-2.0', '2.0', 'articles/en/exercise-tramontane.html'],
  ])('%s', (name, version, key) => {
    const invocation = readBatchInvocation(sample(name));
    expect(invocation.invocationSchemaVersion).toBe(version);
    expect(invocation.tasks.map(({ reference }) => reference)).toEqual([{ bucket, key }]);
  });

  test('refuses anything else', () => {
    expect(() => readBatchInvocation(sample('s3-put'))).toThrow(
      expect.objectContaining({ code: 'event-malformed' }),
    );
  });
});
