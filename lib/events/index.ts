export { type BatchInvocation, type BatchTask, readBatchInvocation } from './batch-operations.ts';
export { decodeEventKey } from './event-key.ts';
export { type ObjectReference, objectReferenceSchema } from './object-reference.ts';
export { type QueueMessage, readQueueBatch } from './queue-batch.ts';
export { readEvent } from './read-event.ts';
