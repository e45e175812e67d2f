/**
 * The licences of everything that Précis runs with, from package-lock.json: `npm run licences`.
 * Fails where a package has none, or one that asks for more than to be named.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** Licences that ask for nothing but their notice. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose package.json is vague, by what their LICENSE file says. */
const STATED: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause' };

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

/** True where the expression leaves a choice of permissive licences: `(MIT OR GPL-3.0-or-later)`. */
function isPermissive(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));
}

const lock = lockSchema.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../package-lock.json'), 'utf8')),
);
const packages = Object.entries(lock.packages)
  .filter(([place, { dev }]) => place !== '' && dev !== true)
  .map(([place, { version = '', license = '' }]) => ({
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
  }))
  .map((each) => ({ ...each, license: STATED[each.name] ?? each.license }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
for (const { name, version, license } of packages) console.log(`${license || 'NONE'}\t${name} ${version}`);
const wrong = packages.filter(({ license }) => !isPermissive(license));
if (wrong.length > 0) {
  console.error(
    `Not permissive: ${wrong.map(({ name, license }) => `${name} (${license || 'none'})`).join(', ')}`,
  );
  process.exitCode = 1;
}
