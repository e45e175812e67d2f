import { decodeEventKey, type ObjectReference } from '../../events/index.ts';

/** Where backfills keep their manifests and reports, in the briefs bucket. */
export const BACKFILL_PREFIX = 'backfill/';

/** Where the manifest of a backfill stands. */
export function manifestKey(name: string): string {
  return `${BACKFILL_PREFIX}${name}/manifest.csv`;
}

/** Whether a key is that of a manifest. */
export function isManifestKey(key: string): boolean {
  return key.startsWith(BACKFILL_PREFIX) && key.endsWith('/manifest.csv');
}

/** The key in the encoding of S3's manifests: percent-encoded, slashes as they are. */
const encodeKey = (key: string) => encodeURIComponent(key).replaceAll('%2F', '/');

/**
 * One line of a manifest in the format `S3BatchOperations_CSV_20180820`, without version identifiers: the
 * function briefs whatever is the newest version by then.
 */
export function manifestLine({ bucket, key }: ObjectReference): string {
  return `${bucket},${encodeKey(key)}\n`;
}

/**
 * The objects that a manifest names.
 *
 * @throws {PrecisError} `event-malformed` where a key is not percent-encoded UTF-8.
 */
export function readManifestLines(text: string): ObjectReference[] {
  return text
    .split('\n')
    .filter((line) => line.includes(','))
    .map((line) => {
      const comma = line.indexOf(',');
      return { bucket: line.slice(0, comma), key: decodeEventKey(line.slice(comma + 1).trimEnd()) };
    });
}
