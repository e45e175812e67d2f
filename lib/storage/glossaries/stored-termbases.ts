import { PrecisError } from '../../errors.ts';
import type { Termbase } from '../../glossary/index.ts';
import { loadPipeline } from '../load-pipeline.ts';
import type { ObjectStore } from '../object-store.ts';
import type { TermbaseProvider } from '../reconcile-article.ts';
import { MANIFEST_KEY, readManifest } from './manifest.ts';

/** How the termbases in service are followed. */
export interface StoredTermbasesOptions {
  readonly store: ObjectStore;
  /** Termbases for the pairs of languages that no published one serves. */
  readonly packaged: TermbaseProvider;
  /** For so many milliseconds the manifest is not looked at again. */
  readonly maxAge: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const MAX_TERMBASE_BYTES = 512 * 1024 * 1024;
interface Loaded {
  readonly etag: string | undefined;
  readonly termbases: readonly Termbase[];
}

/** Reads the termbases of the manifest; those known already are kept, those no longer named are let go. */
async function load(store: ObjectStore, known: Map<string, Termbase>): Promise<Loaded> {
  const { manifest, state } = await readManifest(store);
  const published = Object.values(manifest.glossaries).flatMap(({ termbases }) => termbases);
  const opened = await Promise.all(
    published.map(async ({ key }): Promise<[string, Termbase]> => {
      const before = known.get(key);
      if (before !== undefined) return [key, before];
      const object = await store.open(key);
      if (object === undefined) {
        throw new PrecisError(
          'storage-not-found',
          `${key} is named by ${MANIFEST_KEY} and is not there. Upload its glossary again.`,
        );
      }
      const bytes = await object.read(MAX_TERMBASE_BYTES);
      return [key, (await loadPipeline()).openTermbase(bytes)];
    }),
  );
  known.clear();
  for (const [key, termbase] of opened) known.set(key, termbase);
  return {
    etag: state === 'absent' ? undefined : state.etag,
    termbases: opened.map(([, termbase]) => termbase),
  };
}

/**
 * The termbases in service: those published from uploaded glossaries, and the packaged ones for every pair
 * of languages that no uploaded glossary serves. A new one is picked up within `maxAge` milliseconds,
 * without a deployment; until then one HEAD request is all it costs.
 */
export function createStoredTermbases(options: StoredTermbasesOptions): TermbaseProvider {
  const { store, packaged, maxAge, now } = options;
  const known = new Map<string, Termbase>();
  let current: Promise<Loaded> | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;

  const refresh = async (before: Promise<Loaded> | undefined): Promise<Loaded> => {
    const loaded = await before;
    if (loaded !== undefined && (await store.head(MANIFEST_KEY))?.etag === loaded.etag) return loaded;
    return load(store, known);
  };

  return async () => {
    if (current === undefined || now() - checkedAt >= maxAge) {
      checkedAt = now();
      const before = current;
      current = refresh(before).catch((error: unknown) => {
        current = undefined;
        throw error;
      });
    }
    const { termbases } = await current;
    const served = new Set(termbases.map(({ source, target }) => `${source}>${target}`));
    const others = (await packaged()).filter(({ source, target }) => !served.has(`${source}>${target}`));
    return [...termbases, ...others];
  };
}
