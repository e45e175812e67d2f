/** The event that AWS Lambda makes of a batch. Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS". */
import { createHash } from 'node:crypto';
import type { Queue, ReceivedMessage } from './queue.ts';

/** The event of one batch of messages. */
export function queueEvent(
  queue: Pick<Queue, 'name'>,
  messages: readonly ReceivedMessage[],
  region: string,
): object {
  return {
    Records: messages.map((message) => ({
      messageId: message.messageId,
      receiptHandle: message.receiptHandle,
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receiveCount),
        SentTimestamp: String(message.sentAt),
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(message.body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:${region}:000000000000:${queue.name}`,
      awsRegion: region,
    })),
  };
}
