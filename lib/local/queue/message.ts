import * as z from 'zod';

/** One message of a queue, as it is kept on disk. */
export const queuedMessageSchema = z.object({
  messageId: z.string(),
  body: z.string(),
  /** Milliseconds since the epoch. */
  sentAt: z.number(),
  /** How often it was handed out. */
  receiveCount: z.int().nonnegative(),
  firstReceivedAt: z.number().optional(),
});

export type QueuedMessage = z.infer<typeof queuedMessageSchema>;

/** The changes of a queue, one by one: the entries of its journal. */
export const queueEntrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sent'), message: queuedMessageSchema }),
  z.object({ type: z.literal('received'), messageId: z.string(), at: z.number() }),
  z.object({ type: z.literal('deleted'), messageId: z.string() }),
]);

export type QueueEntry = z.infer<typeof queueEntrySchema>;
