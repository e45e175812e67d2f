/**
 * Takes the pictures of the documentation from the running product: `npm run screenshots`, after a build.
 * Needs Debian's chromium. The pictures change only with the product, the samples or the fonts.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AnsiUp } from 'ansi_up';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PORT = 24_900;
const PAGES = `http://127.0.0.1:${PORT + 1}`;
const IMAGES = 'docs/images';
const COMMAND = 'dist/precis.js';
const ARTICLE = 'articles/fr/baltic-cables.txt';
/** Largest picture that is kept, in bytes. */
const MAX_BYTES = 150 * 1024;

const environment = {
  ...process.env,
  LC_ALL: 'fr_FR.UTF-8',
  AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${PORT}`,
};

/** Runs the local cloud with the samples until all of them are briefed. */
async function startCloud(data: string) {
  const cloud = spawn(
    process.execPath,
    [COMMAND, 'start', '--data', data, '--port', String(PORT), '--json'],
    {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let briefs = 0;
  const enough = new Promise<void>((resolve, reject) => {
    cloud.once('exit', () => reject(new Error('the local cloud ended')));
    cloud.stdout.setEncoding('utf8').on('data', (text: string) => {
      briefs += text.split('"event":"brief"').length - 1;
      if (briefs >= 16) resolve();
    });
  });
  await enough;
  // The catalog follows the briefs by a moment.
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const front = await fetch(PAGES);
    if (/\b16 (précis|briefs)\b/.test(await front.text())) return cloud;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the catalog does not list the samples');
}

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly context: BrowserContextOptions;
  readonly print?: boolean;
}

const brief = `${PAGES}/briefs/${ARTICLE}.html`;
const desktop = { viewport: { width: 1080, height: 640 } };

const SHOTS: readonly Shot[] = [
  { name: 'brief', address: brief, context: desktop },
  { name: 'brief-dark', address: brief, context: { ...desktop, colorScheme: 'dark' } },
  { name: 'brief-phone', address: brief, context: { viewport: { width: 390, height: 780 } } },
  { name: 'brief-print', address: brief, context: { viewport: { width: 794, height: 900 } }, print: true },
  { name: 'catalog', address: PAGES, context: desktop },
];

async function take(browser: Browser, { name, address, context, print }: Shot): Promise<void> {
  const page = await browser.newPage(context);
  if (print === true) await page.emulateMedia({ media: 'print' });
  const response = await page.goto(address);
  if (response !== null && !response.ok()) throw new Error(`${address} answers ${response.status()}`);
  await save(name, page);
}

/** Keeps what the page shows. */
async function save(name: string, page: Page): Promise<void> {
  const picture = await page.screenshot();
  await page.close();
  process.stdout.write(`${name}.png  ${picture.length} bytes\n`);
  if (picture.length > MAX_BYTES) throw new Error(`${name}.png is larger than ${MAX_BYTES} bytes`);
  writeFileSync(path.join(IMAGES, `${name}.png`), picture);
}

/** What the command prints, as a terminal of 80 columns shows it. */
async function takeTerminal(browser: Browser): Promise<void> {
  const output = execFileSync(process.execPath, [COMMAND, 'read', ARTICLE], {
    env: { ...environment, FORCE_COLOR: '1' },
    encoding: 'utf8',
  });
  const page = await browser.newPage({ viewport: { width: 760, height: 640 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: #1d1f21; color: #e6e6e6 }
    pre { margin: 0; padding: 16px 20px; font: 14px/1.35 "DejaVu Sans Mono", monospace }
  </style><pre>$ npx precis read fr/baltic-cables.txt\n${new AnsiUp().ansi_to_html(output)}</pre>`);
  await save('terminal', page);
}

mkdirSync(IMAGES, { recursive: true });
const data = mkdtempSync(path.join(tmpdir(), 'precis-screenshots-'));
const cloud = await startCloud(data);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const shot of SHOTS) await take(browser, shot);
  await takeTerminal(browser);
} finally {
  await browser.close();
  cloud.removeAllListeners('exit');
  cloud.kill('SIGTERM');
  await once(cloud, 'exit');
  rmSync(data, { recursive: true, force: true });
}
