import { createHash } from 'node:crypto';
import { type ErrorCode, isPermanent, PrecisError } from '../../errors.ts';
import { type GlossaryProblem, lintGlossary, openTermbase, readGlossary } from '../../glossary/index.ts';
import { ENGINE } from '../../version.ts';
import { type CompiledTermbase, compilePairs } from '../glossary-file.ts';
import { reportKey } from '../keys.ts';
import type { ObjectHead, ObjectStore, OpenObject } from '../object-store.ts';
import { stampOf } from '../reconcile.ts';
import { untilSettled } from '../settle.ts';
import { untilAnswered } from '../until-answered.ts';
import {
  type Manifest,
  type PublishedGlossary,
  type ReadManifest,
  readManifest,
  writeManifest,
} from './manifest.ts';
import { glossaryReport, isRefusal } from './report.ts';

/** What became of a glossary's termbases. */
export type GlossaryOutcome =
  | { readonly result: 'published'; readonly concepts: number; readonly problems: number }
  | { readonly result: 'unchanged' | 'removed' }
  | { readonly result: 'refused'; readonly code: ErrorCode };

/** What glossaries are compiled from and published to. */
export interface GlossaryPublishing {
  readonly glossaries: ObjectStore;
  readonly termbases: ObjectStore;
  /** BCP 47 tags to translate into; every language of the glossary where empty. */
  readonly targets: readonly string[];
  /** Bytes. */
  readonly maxGlossaryBytes: number;
}

/** A glossary ready to be published. */
interface Compiled {
  readonly termbases: readonly CompiledTermbase[];
  readonly concepts: number;
  readonly problems: readonly GlossaryProblem[];
}

/** Names everything the termbases depend on. */
function stampWith(publishing: GlossaryPublishing, head: ObjectHead): string {
  return createHash('sha256')
    .update(JSON.stringify([ENGINE.version, publishing.targets, head.etag]))
    .digest('hex');
}

async function compile(publishing: GlossaryPublishing, key: string, object: OpenObject): Promise<Compiled> {
  const name = key.slice(key.lastIndexOf('/') + 1);
  if (object.size > publishing.maxGlossaryBytes) {
    object.discard();
    throw new PrecisError(
      'glossary-too-large',
      `${name} has ${object.size} bytes; the limit is ${publishing.maxGlossaryBytes}. Split it into several files, or raise MAX_GLOSSARY_BYTES.`,
    );
  }
  const contents = await readGlossary(await object.read(publishing.maxGlossaryBytes), { name });
  const { concepts } = contents;
  const termbases = compilePairs({ name, concepts }, publishing.targets);
  if (termbases.length === 0) {
    throw new PrecisError(
      'glossary-empty',
      `${name} has terms in one language only. Add their translations.`,
    );
  }
  const problems = [...contents.problems, ...lintGlossary(contents, name)];
  return { termbases, concepts: concepts.length, problems };
}

function termbaseKey({ source, target, bytes }: CompiledTermbase): string {
  return `termbases/${openTermbase(bytes).version}.${source}-${target}.termbase`;
}

/** Stores termbases under the hash of their contents: what is there already is the very same. */
async function storeTermbases(
  store: ObjectStore,
  stamp: string,
  termbases: readonly CompiledTermbase[],
): Promise<PublishedGlossary> {
  const published = await Promise.all(
    termbases.map(async (termbase) => {
      const key = termbaseKey(termbase);
      await store.put(key, { body: termbase.bytes, contentType: 'application/octet-stream' }, 'absent');
      return { key, source: termbase.source, target: termbase.target };
    }),
  );
  return { stamp, termbases: published };
}

/**
 * Puts a glossary's entry into the manifest, or takes it out. False where somebody else changed it meanwhile.
 * Superseded termbases stay: a handler that read the manifest before still finds them, and the same contents
 * published again, or from another glossary, are never pulled from under their entry.
 */
async function switchEntry(
  store: ObjectStore,
  { manifest, state }: ReadManifest,
  key: string,
  entry: PublishedGlossary | undefined,
): Promise<boolean> {
  const { [key]: _, ...others } = manifest.glossaries;
  const next: Manifest = {
    ...manifest,
    glossaries: entry === undefined ? others : { ...others, [key]: entry },
  };
  return (await writeManifest(store, next, state)) === 'written';
}

async function removeReport(store: ObjectStore, key: string): Promise<void> {
  const report = await store.head(reportKey(key));
  if (report !== undefined) await store.remove(reportKey(key), { etag: report.etag });
}

async function withdraw(
  publishing: GlossaryPublishing,
  key: string,
  read: ReadManifest,
): Promise<GlossaryOutcome | undefined> {
  const { termbases: store } = publishing;
  const known = Object.hasOwn(read.manifest.glossaries, key);
  if (known && !(await switchEntry(store, read, key, undefined))) return undefined;
  await removeReport(store, key);
  return { result: known ? 'removed' : 'unchanged' };
}

/** True where this version was dealt with to the end: the report is written last. */
async function isSettled(
  store: ObjectStore,
  key: string,
  stamp: string,
  published: PublishedGlossary | undefined,
): Promise<boolean> {
  const report = await store.head(reportKey(key));
  return stampOf(report) === stamp && (isRefusal(report) || published?.stamp === stamp);
}

async function publish(
  publishing: GlossaryPublishing,
  key: string,
  read: ReadManifest,
  object: OpenObject,
): Promise<GlossaryOutcome | undefined> {
  const { termbases: store, glossaries } = publishing;
  const stamp = stampWith(publishing, object);
  if (await isSettled(store, key, stamp, read.manifest.glossaries[key])) {
    object.discard();
    return { result: 'unchanged' };
  }
  const subject = { bucket: glossaries.bucket, key, head: object };
  let compiled: Compiled;
  try {
    compiled = await compile(publishing, key, object);
  } catch (error) {
    if (!isPermanent(error)) throw error;
    await store.put(reportKey(key), glossaryReport(subject, stamp, { concepts: 0, problems: [] }, error));
    return { result: 'refused', code: error.code };
  }
  const entry = await storeTermbases(store, stamp, compiled.termbases);
  if (!(await switchEntry(store, read, key, entry))) return undefined;
  await store.put(reportKey(key), glossaryReport(subject, stamp, compiled));
  return { result: 'published', concepts: compiled.concepts, problems: compiled.problems.length };
}

/** One try. `undefined` where somebody changed something meanwhile and it must start again. */
async function attempt(publishing: GlossaryPublishing, key: string): Promise<GlossaryOutcome | undefined> {
  const read = await readManifest(publishing.termbases);
  const object = await publishing.glossaries.open(key);
  const outcome =
    object === undefined
      ? await withdraw(publishing, key, read)
      : await publish(publishing, key, read, object);
  const now = await publishing.glossaries.head(key);
  return now?.etag === object?.etag ? outcome : undefined;
}

/**
 * Brings the termbases of one glossary in line with the file as it is now: compiled and published with a
 * report beside, or withdrawn where the file is gone. A broken file is refused: its report says what is
 * wrong, and the termbases from before stay in service. Safe under doubled, late and racing events.
 *
 * @throws {PrecisError} retryable codes only; `storage-conflict` where others keep changing the termbases.
 */
export async function reconcileGlossary(
  publishing: GlossaryPublishing,
  key: string,
): Promise<GlossaryOutcome> {
  return untilAnswered(publishing.termbases, (termbases) =>
    untilSettled('The glossary or the list of termbases', () => attempt({ ...publishing, termbases }, key)),
  );
}
