import type { Expected, NewObject, ObjectHead, ObjectStore, OpenObject } from './object-store.ts';
import { untilSettled } from './settle.ts';

/** User metadata of every output: the stamp of what it was made from. */
export const STAMP_METADATA = 'precis-stamp';

/** The state that one article's outputs should be in: what to store, or `undefined` for "no such object". */
export type Desired<Name extends string> = Readonly<Record<Name, NewObject | undefined>>;

/** What a reconciliation came to. */
export type Outcome = 'written' | 'unchanged' | 'removed';

/** Everything a reconciliation works on. */
export interface Reconciliation<Name extends string> {
  readonly articles: ObjectStore;
  readonly outputs: ObjectStore;
  readonly articleKey: string;
  /** Where each output stands in the outputs bucket. */
  readonly outputKeys: Readonly<Record<Name, string>>;
  /** The sets of outputs that may stand together: one of them complete, and nothing besides, is a settled state. */
  readonly settled: readonly (readonly Name[])[];
  /**
   * Learns what else the outputs depend on, while they are looked at. The function that it gives names everything
   * they depend on: the article's version and metadata, the termbases, the engine, the options. Equal stamps
   * mean byte-identical outputs.
   */
  readonly stamps: () => Promise<(article: ObjectHead) => string>;
  /** Computes the outputs. Called at most once an attempt; must read or discard the article. */
  readonly produce: (article: OpenObject) => Promise<Desired<Name>>;
}

type Observed<Name extends string> = ReadonlyMap<Name, ObjectHead | undefined>;

/** The stamp of an output: what it was made from. */
export const stampOf = (head: ObjectHead | undefined) => head?.metadata[STAMP_METADATA];

/** Waits for all, so that no request outlives its attempt; then throws what one of them threw. */
async function allSettled<const T extends readonly Promise<unknown>[]>(requests: T) {
  await Promise.allSettled(requests);
  return Promise.all(requests);
}

/** Looks at all outputs side by side. */
async function observe<Name extends string>(work: Reconciliation<Name>): Promise<Observed<Name>> {
  const names = namesOf(work);
  const heads = await allSettled(names.map((name) => work.outputs.head(work.outputKeys[name])));
  return new Map(names.map((name, index) => [name, heads[index]]));
}

function namesOf<Name extends string>(work: Reconciliation<Name>): Name[] {
  return Object.keys(work.outputKeys) as Name[];
}

/** True where one settled set of outputs carries the stamp and no other output exists. */
function isSettled<Name extends string>(work: Reconciliation<Name>, observed: Observed<Name>, stamp: string) {
  const present = namesOf(work).filter((name) => observed.get(name) !== undefined);
  return work.settled.some(
    (names) =>
      names.length === present.length && names.every((name) => stampOf(observed.get(name)) === stamp),
  );
}

/** Brings one output to its desired state, if it still is in the observed one. False on a conflict. */
async function converge(
  store: ObjectStore,
  key: string,
  desired: NewObject | undefined,
  observed: ObjectHead | undefined,
): Promise<boolean> {
  if (desired === undefined) {
    return observed === undefined || (await store.remove(key, { etag: observed.etag })) === 'written';
  }
  const stamp = desired.metadata?.[STAMP_METADATA];
  if (stamp !== undefined && stampOf(observed) === stamp) return true;
  const expected: Expected = observed === undefined ? 'absent' : { etag: observed.etag };
  return (await store.put(key, desired, expected)) === 'written';
}

function stamped(object: NewObject | undefined, stamp: string): NewObject | undefined {
  return object && { ...object, metadata: { ...object.metadata, [STAMP_METADATA]: stamp } };
}

/** One try. `undefined` where somebody changed something meanwhile and it must start again. */
async function attempt<Name extends string>(work: Reconciliation<Name>): Promise<Outcome | undefined> {
  const [observed, stampFor] = await allSettled([observe(work), work.stamps()]);
  const article = await work.articles.open(work.articleKey);
  const stamp = article && stampFor(article);
  let desired: Desired<Name> | undefined;
  if (article !== undefined && stamp !== undefined) {
    if (isSettled(work, observed, stamp)) {
      article.discard();
      return 'unchanged';
    }
    desired = await work.produce(article);
  }
  const wanted = (name: Name) => (stamp === undefined ? undefined : stamped(desired?.[name], stamp));
  const names = namesOf(work);
  const converged = await allSettled(
    names.map((name) => converge(work.outputs, work.outputKeys[name], wanted(name), observed.get(name))),
  );
  if (converged.includes(false)) return undefined;
  const now = await work.articles.head(work.articleKey);
  if ((now && stampFor(now)) !== stamp) return undefined;
  if (article !== undefined) return 'written';
  return [...observed.values()].some((head) => head !== undefined) ? 'removed' : 'unchanged';
}

/**
 * Brings the outputs of one article to the state that the article's current version asks for.
 *
 * Events may be doubled, late, out of order or stale: none of it matters, since nothing is taken from the
 * event but the key. Outputs are looked at *before* the article and written on the condition that they did
 * not change since, so a handler that was overtaken meets a conflict and starts again; a last look at the
 * article catches an upload or a deletion that happened in between.
 *
 * @throws {PrecisError} `storage-conflict` (retryable) where others keep changing the same article.
 */
export async function reconcile<Name extends string>(work: Reconciliation<Name>): Promise<Outcome> {
  return untilSettled('The article or its brief', () => attempt(work));
}
