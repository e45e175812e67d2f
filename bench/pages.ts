/**
 * What a reader's browser has to do for the page of a brief: bytes, requests and the time to the first paint in
 * headless chromium, for each sample article and for any other given.
 *
 *   npx tsx bench/pages.ts [ARTICLE…]
 *
 * Needs Debian's chromium and, for the terms, a build (`npm run build`). Pages come from this machine, so that
 * the times are those of the browser, not of a network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../bin/support/package-root.ts';
import { briefArticle } from '../lib/brief/index.ts';
import { openTermbase } from '../lib/glossary/index.ts';
import { renderHtml } from '../lib/render/index.ts';
import { formatTable } from './support/table.ts';
import { generatedInput, type Input, sampleInputs } from './support/workload.ts';

const CHROMIUM = '/usr/bin/chromium';
/** Times that each page is opened, in a context of its own; the middle one counts. */
const VISITS = 5;

const visitSchema = z.object({ paint: z.number(), loaded: z.number() });

function termbases() {
  const folder = path.join(PACKAGE_ROOT, 'dist', 'termbases');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.termbase'))
    .sort()
    .map((file) => openTermbase(readFileSync(path.join(folder, file))));
}

/** Runs in the page: waits for the first paint. */
const READ_TIMES = `(async () => {
  const first = () => performance.getEntriesByName('first-contentful-paint')[0];
  for (let frames = 0; frames < 120 && !first(); frames += 1) await new Promise(requestAnimationFrame);
  return { paint: first()?.startTime, loaded: performance.getEntriesByType('navigation')[0].loadEventStart };
})()`;

/** One visit: its first paint and its load event in ms after the navigation began, and the requests it made. */
async function visit(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await page.goto(address, { waitUntil: 'load' });
  const times = visitSchema.parse(await page.evaluate(READ_TIMES));
  await context.close();
  return { ...times, requests };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

const given = process.argv
  .slice(2)
  .map((file): Input => ({ name: path.basename(file), language: '', bytes: readFileSync(file) }));
const inputs = [...sampleInputs(), generatedInput('fr', 5000), generatedInput('en', 5000), ...given];
const pages = new Map<string, string>();
const server = createServer((request, response) => {
  const body = pages.get(request.url ?? '');
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(body);
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const inService = termbases();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const rows: Array<Array<string | number | undefined>> = [];
try {
  for (const [index, { name, bytes }] of inputs.entries()) {
    const page = renderHtml(await briefArticle({ bytes, name }, inService));
    pages.set(`/${index}`, page);
    const visits: Array<Awaited<ReturnType<typeof visit>>> = [];
    for (let count = 0; count < VISITS; count += 1) visits.push(await visit(browser, `${origin}/${index}`));
    rows.push([
      name,
      bytes.length,
      Buffer.byteLength(page),
      gzipSync(page).length,
      Math.max(...visits.map(({ requests }) => requests)),
      middle(visits.map(({ paint }) => paint)),
      middle(visits.map(({ loaded }) => loaded)),
    ]);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(
  formatTable({
    title: 'Pages of briefs',
    note: `Bytes of the article and of its page, as written and as gzip sends it; requests; ms to the first contentful paint and to the load event, the middle of ${VISITS} visits.`,
    columns: ['article', 'article, bytes', 'page, bytes', 'gzip, bytes', 'requests', 'first paint', 'loaded'],
    rows,
  }),
);
