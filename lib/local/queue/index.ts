export { type Poller, type PollerOptions, startPoller } from './poller.ts';
export { openQueue, type Queue, type QueueOptions, type ReceivedMessage } from './queue.ts';
