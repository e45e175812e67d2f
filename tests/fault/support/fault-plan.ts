import type { Random } from '../../../lib/evaluation/index.ts';
import type { Fault, FaultPlan } from '../../../lib/local/s3/index.ts';
import type { Adversary } from './adversary.ts';

/** Milliseconds a client waits for an answer before it gives the connection up. */
export const CLIENT_TIMEOUT = 1000;
/** The longest that a request is carried out after its client gave it up, in milliseconds. */
const LATEST = 30;
/** Milliseconds until a message that failed comes again: longer than any request of the failed try can linger. */
export const RETRY_DELAY = 80;

const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ['throttled', { kind: 'status', status: 503, code: 'SlowDown' }],
  ['server error', { kind: 'status', status: 500, code: 'InternalError' }],
  ['reset before', { kind: 'reset', when: 'before' }],
  ['reset after', { kind: 'reset', when: 'after' }],
  ['reset in mid-body', { kind: 'truncate', bytes: 40 }],
  ['slow read', { kind: 'slow-body', milliseconds: 30 }],
  ['carried out late', { kind: 'late', milliseconds: LATEST }],
];
/** Rarer, since each holds a request up for as long as the client has patience. */
const TIMEOUT: Fault = { kind: 'delay', milliseconds: CLIENT_TIMEOUT + 50 };

/** How often things happen: per request of a function, and per invocation. */
export interface FaultRates {
  readonly fault: number;
  readonly timeout: number;
  readonly slow: number;
  readonly crash: number;
}

/** Faults for the requests of the functions; the uploaders are left alone. Counts what it injects by name. */
export function faultPlan(
  random: Random,
  rates: FaultRates,
  counts: Map<string, number>,
  adversary: Adversary,
): FaultPlan {
  const counted = (name: string, fault: Fault): Fault => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return fault;
  };
  return (request) => {
    if (request.bucket === 'precis-articles' && request.method !== 'GET' && request.method !== 'HEAD')
      return undefined;
    const held = adversary.see(request);
    if (held > 0) return { kind: 'delay', milliseconds: held };
    const roll = random();
    if (roll < rates.timeout) return counted('timeout', TIMEOUT);
    if (roll < rates.timeout + rates.fault) {
      const chosen = FAULTS[Math.floor(random() * FAULTS.length)];
      return chosen && counted(...chosen);
    }
    // Slow answers let later handlers overtake earlier ones.
    if (roll > 1 - rates.slow) return { kind: 'delay', milliseconds: Math.floor(random() * 40) };
    return undefined;
  };
}
