import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder above that holds a package.json: the same for the source and for the bundle. */
function findRoot(from: string): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('no package.json above the precis command');
  return findRoot(parent);
}

/** The folder of the package: where the samples and the starter glossary are. */
export const PACKAGE_ROOT = findRoot(import.meta.dirname);
