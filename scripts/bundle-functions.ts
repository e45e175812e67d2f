/**
 * Bundles the Lambda functions: `npm run bundle:functions`, or as the bundler of the benchmarks.
 *
 * Each handler becomes one CommonJS file that holds all it needs to start and to brief plain text. The packages
 * that only rarer formats need stand apart, in one file a format, and are read when the first such article
 * comes. Source maps are written beside the bundles and are not deployed: reading them would slow every start.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { PACKAGE_ROOT } from '../bin/support/package-root.ts';

const ROOT = PACKAGE_ROOT;

/** Where the bundles are written, as serverless.yml names them. */
export const FUNCTIONS_FOLDER = path.join(ROOT, 'dist', 'functions');

/** The handlers that are deployed, by the name of their file. */
export const HANDLERS = [
  'brief-articles',
  'compile-glossary',
  'update-catalog',
  'backfill',
  'summarise',
  'translate-terms',
];

/** Packages that plain text does not need, by the file that they stand in. */
const APART: Readonly<Record<string, readonly string[]>> = {
  html: ['@mozilla/readability', 'linkedom', 'htmlparser2', 'domhandler'],
  markdown: ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm', 'yaml'],
  docx: ['mammoth'],
  glossary: ['csv-parse/sync', 'saxes'],
  rdf: ['n3', 'rdfxml-streaming-parser'],
  workbook: ['fflate'],
  // The schemas of what is stored: what starts a function is checked by the smaller zod/mini.
  schemas: ['zod'],
  // Ways to get credentials that Lambda does not use: there they stand in the environment.
  credentials: [
    '@aws-sdk/credential-provider-http',
    '@aws-sdk/credential-provider-ini',
    '@aws-sdk/credential-provider-process',
    '@aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-web-identity',
  ],
};

/** How everything that runs on Lambda is bundled. */
export const SHARED_OPTIONS = {
  bundle: true,
  minify: true,
  sourcemap: 'external',
  sourcesContent: false,
  platform: 'node',
  // The same bundles run under "serverless invoke local" on Node 20 and on Lambda.
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: ROOT,
  // linkedom can draw on a canvas, which articles do not need.
  external: ['canvas'],
} as const satisfies BuildOptions;

const exportName = (name: string): string => name.replace(/\W/gu, '_');

/** Data of our own that is large and that no article needs: the compiler of glossaries does. */
const DEFERRED = path.join('lib', 'languages', 'fr', 'lexicon.ts');

/** Turns an import of a package that stands apart into a `require` of its file. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    const groups = new Map(
      Object.entries(APART).flatMap(([group, names]) => names.map((name) => [name, group] as const)),
    );
    onResolve({ filter: /^[@a-z]/ }, ({ path: name, namespace }) => {
      if (namespace === 'apart' || !groups.has(name)) return undefined;
      return { path: name, namespace: 'apart' };
    });
    onResolve({ filter: /^\.\//, namespace: 'apart' }, ({ path: file }) => ({ path: file, external: true }));
    onResolve({ filter: /\/lexicon\.ts$/ }, () => ({ path: DEFERRED, namespace: 'deferred' }));
    onLoad({ filter: /.*/, namespace: 'deferred' }, () => ({
      // Read when the data is first looked at, not when its module is imported.
      contents: `module.exports = { __esModule: true, get lexicon() { return require('./apart/lexicon.cjs').lexicon; } };`,
    }));
    onResolve({ filter: /^\.\//, namespace: 'deferred' }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'apart' }, ({ path: name }) => ({
      contents: `module.exports = require('./apart/${groups.get(name)}.cjs').${exportName(name)};`,
    }));
  },
};

/** Bundles one file to run on Lambda. */
export async function bundleFunction(entry: string, outfile: string): Promise<Metafile> {
  const { metafile } = await build({
    ...SHARED_OPTIONS,
    entryPoints: [entry],
    outfile,
    metafile: true,
    plugins: [apart],
  });
  return metafile;
}

async function bundleApart(group: string, names: readonly string[]): Promise<Metafile> {
  const { metafile } = await build({
    ...SHARED_OPTIONS,
    stdin: {
      contents: names.map((name) => `export * as ${exportName(name)} from '${name}';`).join('\n'),
      resolveDir: ROOT,
    },
    outfile: path.join(FUNCTIONS_FOLDER, 'apart', `${group}.cjs`),
    metafile: true,
  });
  return metafile;
}

async function bundleDeferred(): Promise<Metafile> {
  const outfile = path.join(FUNCTIONS_FOLDER, 'apart', 'lexicon.cjs');
  const { metafile } = await build({ ...SHARED_OPTIONS, entryPoints: [DEFERRED], outfile, metafile: true });
  return metafile;
}

/** Bundles everything that is deployed. */
export async function bundleFunctions(): Promise<void> {
  await rm(FUNCTIONS_FOLDER, { recursive: true, force: true });
  await mkdir(FUNCTIONS_FOLDER, { recursive: true });
  const metafiles = await Promise.all([
    ...HANDLERS.map((name) =>
      bundleFunction(path.join('handlers', `${name}.ts`), path.join(FUNCTIONS_FOLDER, `${name}.cjs`)),
    ),
    ...Object.entries(APART).map(([group, names]) => bundleApart(group, names)),
    bundleDeferred(),
  ]);
  await writeFile(path.join(FUNCTIONS_FOLDER, 'contents.json'), JSON.stringify(metafiles));
}

if (path.basename(process.argv[1] ?? '') === 'bundle-functions.ts') await bundleFunctions();
