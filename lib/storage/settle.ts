import { PrecisError } from '../errors.ts';

/** How often something is tried again before the message goes back to the queue. */
const MAX_ATTEMPTS = 8;

/**
 * Tries until an attempt was not disturbed.
 *
 * @param what the things that others may be changing, for the message.
 * @param attempt gives `undefined` where somebody changed something meanwhile.
 * @throws {PrecisError} `storage-conflict` (retryable) where that never ends.
 */
export async function untilSettled<Outcome>(
  what: string,
  attempt: () => Promise<Outcome | undefined>,
): Promise<Outcome> {
  for (let count = 0; count < MAX_ATTEMPTS; count += 1) {
    const outcome = await attempt();
    if (outcome !== undefined) return outcome;
  }
  throw new PrecisError(
    'storage-conflict',
    `${what} kept changing during ${MAX_ATTEMPTS} attempts. It will be tried again.`,
  );
}
