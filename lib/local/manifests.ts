import { type ObjectStore, readManifestLines } from '../storage/index.ts';

/** Largest manifest that the local cloud runs, in bytes. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;

/** An event about one object, in the shape of S3's. */
function referenceEvent({ bucket, key }: { readonly bucket: string; readonly key: string }): object {
  const encoded = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
  return { Records: [{ eventSource: 'aws:s3', s3: { bucket: { name: bucket }, object: { key: encoded } } }] };
}

/**
 * Does what S3 Batch Operations does on AWS: takes the manifest of a backfill and sends what it names to the
 * function, here through its queue.
 */
export async function sendManifest(
  store: ObjectStore,
  key: string,
  send: (body: string) => void,
): Promise<void> {
  const object = await store.open(key);
  if (object === undefined) return; // removed again
  const text = Buffer.from(await object.read(MAX_MANIFEST_BYTES)).toString('utf8');
  for (const reference of readManifestLines(text)) send(JSON.stringify(referenceEvent(reference)));
}
