/**
 * Bundles the Lambda functions: `npm run bundle:functions`, or as the bundler of the benchmarks.
 *
 * Each handler becomes a CommonJS file with all that it needs to start. What it does not need then stands apart,
 * in files that all handlers share and that are read when first needed:
 *
 * - each module of our own that is imported dynamically, with what it imports: the pipeline, a reader of a format;
 * - packages that only rarer formats need, one file a format;
 * - the errors, since the class of an error must be the same everywhere. Everything else that two files need is
 *   in both: it must not keep state, nor be told apart by its identity.
 *
 * Source maps are written beside the bundles and are not deployed: reading them would slow every start.
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

const EVENT_STREAMS = '@smithy/core/event-streams';

/** Packages that plain text does not need, by the file that they stand in. */
const PACKAGES_APART: Readonly<Record<string, readonly string[]>> = {
  html: ['@mozilla/readability', 'linkedom', 'htmlparser2', 'domhandler'],
  mdast: ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm', 'yaml'],
  mammoth: ['mammoth'],
  glossary: ['csv-parse/sync', 'saxes'],
  rdf: ['n3', 'rdfxml-streaming-parser'],
  workbook: ['fflate'],
  // The schemas of what is stored: what starts a function is checked by the smaller zod/mini.
  schemas: ['zod'],
  // Parts of the S3 client that it does not use on Lambda: a reader of browsers' names, streams of events, and
  // ways to get credentials, which stand in the environment there.
  browsers: ['bowser'],
  'event-streams': [EVENT_STREAMS],
  credentials: [
    '@smithy/credential-provider-imds',
    '@aws-sdk/credential-provider-http',
    '@aws-sdk/credential-provider-ini',
    '@aws-sdk/credential-provider-process',
    '@aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-web-identity',
  ],
};

/** The file of each package that stands apart. */
const FILE_OF_PACKAGE = new Map(
  Object.entries(PACKAGES_APART).flatMap(([file, names]) => names.map((name) => [name, file] as const)),
);

/** Modules of our own that stand apart although they are imported statically, by their file. */
const ERRORS = path.join(ROOT, 'lib', 'errors.ts');
/** Large, and needed by the compiler of glossaries alone: read when it is first looked at. */
const LEXICON = path.join(ROOT, 'lib', 'languages', 'fr', 'lexicon.ts');

/** How everything that runs on Lambda is bundled. */
export const SHARED_OPTIONS = {
  bundle: true,
  minify: true,
  sourcemap: 'external',
  sourcesContent: false,
  platform: 'node',
  // The same bundles run under "serverless invoke local" on Node 20 and on Lambda.
  // The standard, not a version of Node: for that esbuild would have every \p{…} compiled anew at each use.
  target: 'es2023',
  format: 'cjs',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: ROOT,
  // linkedom can draw on a canvas, which articles do not need.
  external: ['canvas'],
} as const satisfies BuildOptions;

const exportName = (name: string): string => name.replace(/\W/gu, '_');

const nameOfPart = (file: string): string => path.basename(file, '.ts');

/**
 * Leaves out of a bundle what stands apart.
 *
 * @param folder where the files that stand apart are, as seen from the bundle.
 * @param parts takes the modules of our own that the bundle will read from there.
 */
function apart(folder: string, parts: Set<string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path: name, kind }) => {
        if (!FILE_OF_PACKAGE.has(name)) return undefined;
        // A part of it is needed at once.
        if (name === EVENT_STREAMS && kind !== 'dynamic-import') return undefined;
        return { path: name, namespace: 'package' };
      });
      onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path: name, kind, resolveDir }) => {
        const file = path.resolve(resolveDir, name);
        if (file === LEXICON) {
          parts.add(file);
          return { path: file, namespace: 'lexicon' };
        }
        if (file !== ERRORS && kind !== 'dynamic-import') return undefined;
        parts.add(file);
        return { path: `${folder}${nameOfPart(file)}.cjs`, external: true };
      });
      onResolve({ filter: /^\./, namespace: 'package' }, ({ path: file }) => ({
        path: file,
        external: true,
      }));
      onResolve({ filter: /^\./, namespace: 'lexicon' }, ({ path: file }) => ({
        path: file,
        external: true,
      }));
      onLoad({ filter: /.*/, namespace: 'package' }, ({ path: name }) => ({
        contents: `module.exports = require('${folder}${FILE_OF_PACKAGE.get(name)}.cjs').${exportName(name)};`,
      }));
      onLoad({ filter: /.*/, namespace: 'lexicon' }, () => ({
        contents: `module.exports = { __esModule: true, get lexicon() { return require('${folder}lexicon.cjs').lexicon; } };`,
      }));
    },
  };
}

/** Bundles one file to run on Lambda, and tells which modules of our own it will read from the files apart. */
export async function bundleFunction(
  entry: string,
  outfile: string,
  folder = './apart/',
): Promise<{ metafile: Metafile; parts: ReadonlySet<string> }> {
  const parts = new Set<string>();
  const { metafile } = await build({
    ...SHARED_OPTIONS,
    entryPoints: [entry],
    outfile,
    metafile: true,
    plugins: [apart(folder, parts)],
  });
  return { metafile, parts };
}

const fileApart = (name: string): string => path.join(FUNCTIONS_FOLDER, 'apart', `${name}.cjs`);

async function bundlePackages(file: string, names: readonly string[]): Promise<Metafile> {
  const { metafile } = await build({
    ...SHARED_OPTIONS,
    stdin: {
      contents: names.map((name) => `export * as ${exportName(name)} from '${name}';`).join('\n'),
      resolveDir: ROOT,
    },
    outfile: fileApart(file),
    metafile: true,
  });
  return metafile;
}

/** Bundles the handlers, then what they read, then what that reads. */
async function bundleHandlers(): Promise<Metafile[]> {
  const metafiles: Metafile[] = [];
  const done = new Map<string, string>(Object.keys(PACKAGES_APART).map((name) => [name, 'packages']));
  let entries = HANDLERS.map((name) => ({
    entry: path.join(ROOT, 'handlers', `${name}.ts`),
    outfile: path.join(FUNCTIONS_FOLDER, `${name}.cjs`),
    folder: './apart/',
  }));
  while (entries.length > 0) {
    const bundled = await Promise.all(
      entries.map(({ entry, outfile, folder }) => bundleFunction(entry, outfile, folder)),
    );
    metafiles.push(...bundled.map(({ metafile }) => metafile));
    entries = [];
    for (const file of bundled.flatMap(({ parts }) => [...parts])) {
      const name = nameOfPart(file);
      const before = done.get(name);
      if (before !== undefined && before !== file) {
        throw new Error(`${file} and ${before} would both stand apart as ${name}.cjs. Rename one of them.`);
      }
      if (before === undefined) entries.push({ entry: file, outfile: fileApart(name), folder: './' });
      done.set(name, file);
    }
  }
  return metafiles;
}

/** Bundles everything that is deployed. */
export async function bundleFunctions(): Promise<void> {
  await rm(FUNCTIONS_FOLDER, { recursive: true, force: true });
  await mkdir(FUNCTIONS_FOLDER, { recursive: true });
  const [handlers, packages] = await Promise.all([
    bundleHandlers(),
    Promise.all(Object.entries(PACKAGES_APART).map(([file, names]) => bundlePackages(file, names))),
  ]);
  await writeFile(path.join(FUNCTIONS_FOLDER, 'contents.json'), JSON.stringify([...handlers, ...packages]));
}

if (path.basename(process.argv[1] ?? '') === 'bundle-functions.ts') await bundleFunctions();
