import { createHash } from 'node:crypto';
import type { Brief } from '../brief/index.ts';

/** User metadata of a brief: which termbases it was made with, so that nobody need read it to know. */
export const TERMBASES_METADATA = 'precis-termbases';

/** Names a list of termbases: two lists, two names. */
export function termbasesName(termbases: Brief['termbase']): string {
  const parts = termbases.map(({ name, version, source, target }) => [name, version, source, target]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
