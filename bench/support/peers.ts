import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as z from 'zod';
import { PACKAGE_ROOT } from '../../bin/support/package-root.ts';

/** The folder of the benchmarks: where peers are installed, apart from what Précis itself depends on. */
export const BENCH_FOLDER = path.join(PACKAGE_ROOT, 'bench');
const require = createRequire(path.join(BENCH_FOLDER, 'package.json'));

/** A peer as loaded, or why it could not be. */
export type Peer<T> = { readonly loaded: T } | { readonly absent: string };

/**
 * Loads a peer of bench/package.json and checks that it has the face we call.
 *
 * @param file a file within the package, for one without an entry for `require`.
 */
export async function loadPeer<T>(name: string, schema: z.ZodType<T>, file?: string): Promise<Peer<T>> {
  try {
    const entry =
      file === undefined ? require.resolve(name) : path.join(BENCH_FOLDER, 'node_modules', name, file);
    const loaded: unknown = await import(pathToFileURL(entry).href);
    return { loaded: schema.parse(loaded) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
    return { absent: `${name} is not measured: npm install --prefix bench (${reason})` };
  }
}
