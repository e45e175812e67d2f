/**
 * Puts the optional packages of other platforms back into package-lock.json. A registry mirror that holds
 * the packages of one platform only makes npm leave the others out, and `npm ci` then refuses the lock file.
 * Run after a change of dependencies: npm run lock.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const packageSchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** What a platform package's name says of the platform it is for. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const parts = name.split(/[-/]/);
  const os = parts.filter((part) => SYSTEMS.includes(part));
  const cpu = parts.filter((part) => PROCESSORS.includes(part));
  const library = parts.some((part) => part.startsWith('musl')) ? 'musl' : 'glibc';
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.includes('linux') ? { libc: [library] } : {}),
  };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const { packages } = lock;
for (const [path, { dev, optionalDependencies }] of Object.entries(packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const known = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
    const platform = platformOf(name);
    if (known !== undefined || !/^\d+\.\d+\.\d+/.test(version) || platform.os === undefined) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...(dev === true ? { dev } : {}),
      optional: true,
      ...platform,
    };
  }
}
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
