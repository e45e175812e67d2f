import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { PrecisError } from '../lib/errors.ts';
import { type ObjectReference, type QueueMessage, readEvent, readQueueBatch } from '../lib/events/index.ts';
import {
  BRIEFS_PREFIX,
  type CatalogOutcome,
  isBriefKey,
  rebuildCatalog,
  reconcileCatalog,
} from '../lib/storage/index.ts';
import { observe } from './observe.ts';
import { getRuntime, type Runtime } from './runtime.ts';

/** A direct invocation that brings the catalog in line with all briefs under a prefix. */
const rebuildSchema = z.strictObject({ rebuild: z.string().startsWith(BRIEFS_PREFIX) });

/** The briefs that references name. */
function briefKeys(references: readonly ObjectReference[], { config }: Runtime): readonly string[] {
  return references.flatMap(({ bucket, key }) => {
    if (bucket !== config.briefsBucket) {
      throw new PrecisError(
        'event-malformed',
        `The event is about bucket "${bucket}", and briefs are in "${config.briefsBucket}". Check what feeds the function.`,
      );
    }
    return isBriefKey(key) ? [key] : [];
  });
}

/** Reconciles the briefs of one message alone; false where it must come again. */
async function reconcileMessage(message: QueueMessage, runtime: Runtime): Promise<boolean> {
  try {
    await reconcileCatalog(runtime.briefing.briefs, briefKeys(message.references, runtime), runtime.site);
    return true;
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    const { logger } = await observe();
    logger.error('catalog not updated', { messageId: message.messageId, error: cause });
    return false;
  }
}

async function answerQueue(messages: readonly QueueMessage[], runtime: Runtime): Promise<SQSBatchResponse> {
  const { logger } = await observe();
  for (const { messageId, error } of messages) {
    if (error) logger.error('message not understood', { messageId, error });
  }
  const understood = messages.filter(({ error }) => error === undefined);
  const failed = new Set(messages.filter(({ error }) => error !== undefined));
  try {
    const keys = understood.flatMap(({ references }) => briefKeys(references, runtime));
    logger.info('catalog updated', {
      ...(await reconcileCatalog(runtime.briefing.briefs, keys, runtime.site)),
    });
  } catch (error) {
    if (error instanceof PrecisError && error.code === 'storage-unsettled') {
      for (const message of understood) failed.add(message); // to be looked at again later, not now
      return { batchItemFailures: [...failed].map(({ messageId }) => ({ itemIdentifier: messageId })) };
    }
    // One by one, so that what one message suffers from does not hold up the others.
    logger.warn('catalog not updated at once', {
      error: error instanceof Error ? error : new Error(String(error)),
    });
    for (const message of understood) {
      if (!(await reconcileMessage(message, runtime))) failed.add(message);
    }
  }
  return { batchItemFailures: [...failed].map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

/**
 * Brings the catalog in line with the briefs that an event names: days, months, terms, pairs, the front page,
 * the feeds. From a queue it answers with the messages to retry. Invoked with `{"rebuild": "briefs/"}` it goes
 * through all briefs under that prefix.
 *
 * @throws {PrecisError} `config-invalid`; `event-malformed` for an unknown event outside a queue.
 */
export async function handler(
  event: unknown,
): Promise<SQSBatchResponse | CatalogOutcome | { readonly briefs: number }> {
  const runtime = getRuntime();
  const rebuild = rebuildSchema.safeParse(event);
  if (rebuild.success) {
    return { briefs: await rebuildCatalog(runtime.briefing.briefs, runtime.site, rebuild.data.rebuild) };
  }
  const messages = readQueueBatch(event);
  if (messages !== undefined) return answerQueue(messages, runtime);
  return reconcileCatalog(runtime.briefing.briefs, briefKeys(readEvent(event), runtime), runtime.site);
}
