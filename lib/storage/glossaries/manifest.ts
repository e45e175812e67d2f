import * as z from 'zod/mini';
import { PrecisError } from '../../errors.ts';
import type { Expected, ObjectStore, WriteOutcome } from '../object-store.ts';

/** Where the list of the termbases in service stands, in the briefs bucket. */
export const MANIFEST_KEY = 'termbases/manifest.json';

const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

/** A published termbase: its file never changes, since its key carries the hash of its contents. */
const publishedTermbaseSchema = z.object({ key: z.string(), source: z.string(), target: z.string() });

/**
 * The termbases in service, by the key of the glossary they were compiled from. One object, replaced whole
 * on the condition that nobody else replaced it meanwhile: a reader sees all of a glossary's new termbases
 * or none.
 */
export const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  glossaries: z.record(
    z.string(),
    z.object({
      /** What the termbases were made from. */
      stamp: z.string(),
      termbases: z.array(publishedTermbaseSchema),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type PublishedGlossary = Manifest['glossaries'][string];

/** A manifest as read, with the state that a change of it must insist on. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly state: Expected;
}

/**
 * Reads the manifest; an empty one where there is none yet.
 *
 * @throws {PrecisError} `termbase-incompatible` where it is not one that this version can read.
 */
export async function readManifest(store: ObjectStore): Promise<ReadManifest> {
  const object = await store.open(MANIFEST_KEY);
  if (object === undefined) return { manifest: { schemaVersion: 1, glossaries: {} }, state: 'absent' };
  const text = Buffer.from(await object.read(MAX_MANIFEST_BYTES)).toString('utf8');
  try {
    return { manifest: manifestSchema.parse(JSON.parse(text)), state: { etag: object.etag } };
  } catch (cause) {
    throw new PrecisError(
      'termbase-incompatible',
      `${MANIFEST_KEY} is not a list of termbases that this version can read. Delete it and upload the glossaries again.`,
      { cause },
    );
  }
}

/** Replaces the manifest if it is still in the state in which it was read. Entries are sorted by key. */
export function writeManifest(
  store: ObjectStore,
  manifest: Manifest,
  state: Expected,
): Promise<WriteOutcome> {
  const sorted = Object.entries(manifest.glossaries).sort(([a], [b]) => (a < b ? -1 : 1));
  const body = `${JSON.stringify({ ...manifest, glossaries: Object.fromEntries(sorted) }, null, 2)}\n`;
  return store.put(MANIFEST_KEY, { body, contentType: 'application/json' }, state);
}
