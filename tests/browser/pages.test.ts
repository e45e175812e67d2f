import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { emptyOverview } from '../../lib/catalog/index.ts';
import { renderFailure, renderFront, renderHtml } from '../../lib/render/index.ts';
import { catalogOf } from '../lib/catalog/stored.ts';
import { briefOf, englishBrief, frenchBrief } from '../lib/render/support/brief-builder.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const german = briefOf({
  language: 'de',
  blocks: [['paragraph', 'Der Hafen bleibt im Winter offen.']],
  summary: ['Der Hafen bleibt im Winter offen.'],
});

const PAGES: Record<string, string> = {
  '/french.html': renderHtml(frenchBrief, {
    links: { json: 'french.json', markdown: 'french.md', index: '/' },
  }),
  '/english.html': renderHtml(englishBrief),
  '/german.html': renderHtml(german),
  '/failure.html': renderFailure(
    { key: 'articles/fr/vide.txt', code: 'article-empty', message: 'The file is empty.' },
    { index: '/', record: 'failure.json' },
  ),
  '/alone.html': '', // made from a catalog before the tests
  '/empty.html': renderFront(emptyOverview(), 'en', false),
};

/** One page of each kind of the catalog. */
const CATALOG: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/day': 'catalog/days/2031-03-01.html',
  '/month': 'catalog/months/2031-03.html',
  '/term': 'catalog/terms/c0.html',
  '/terms': 'catalog/terms.html',
  '/pair': 'pairs/articles/a.html',
};

const present = existsSync(CHROMIUM);
if (!present) {
  process.stderr.write(`${CHROMIUM} is missing: the pages are not tested in a browser. Install chromium.\n`);
}

(present ? describe : describe.skip)('in a browser', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const store = await catalogOf({ 'articles/fr/a.txt': frenchBrief, 'articles/en/a.txt': englishBrief });
    const alone = await catalogOf({ 'articles/fr/a.txt': frenchBrief });
    PAGES['/alone.html'] = alone.text('pairs/articles/a.html') ?? '';
    for (const [path, key] of Object.entries(CATALOG)) PAGES[path] = store.text(key) ?? '';
    // What the search offers is fetched when it is reached, from the same place.
    PAGES['/catalog/terms.json'] = store.text('catalog/terms.json') ?? '';
    server = createServer((request, response) => {
      const body = PAGES[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });

  /** Opens a page. Its policy is set aside for axe, which runs in the page. */
  async function open(path: string, options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) {
    const { width = 1280, colorScheme = 'light' } = options;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(address + path);
    return { page, close: () => context.close() };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>('axe.run()');
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }

  test.each(
    [...Object.keys(PAGES), ...Object.keys(CATALOG)].flatMap((path) => [
      [path, 'light', 1280] as const,
      [path, 'dark', 1280] as const,
      [path, 'light', 390] as const,
    ]),
  )(
    '%s in %s at %i pixels has no accessibility violation and does not scroll sideways',
    async (path, colorScheme, width) => {
      const { page, close } = await open(path, { colorScheme, width });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await close();
    },
    30_000,
  );

  test.each([...Object.keys(PAGES), ...Object.keys(CATALOG)])(
    '%s under its own policy: no complaint, no request',
    async (path) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(address + path);
      await page.mouse.move(300, 300);
      for (let count = 0; count < 10; count += 1) await page.keyboard.press('Tab');
      expect(complaints).toEqual([]);
      expect(requests.filter((each) => each !== '/favicon.ico' && each !== '/catalog/terms.json')).toEqual([
        path,
      ]);
      await context.close();
    },
    30_000,
  );

  test.each([1280, 390])(
    'at %i pixels a term shows its translations on focus and on hover, and only then, without a script',
    async (width) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      await page.goto(`${address}/french.html`);
      const term = page.locator('[aria-labelledby="article"] a', { hasText: 'remorqueurs de secours' });
      const id = await term.getAttribute('id');
      const shown = () =>
        page.evaluate<string>(`(() => {
          const { display, content } = getComputedStyle(document.getElementById(${JSON.stringify(id)}), '::after');
          return display === 'none' ? '' : content;
        })()`);
      expect(await shown()).not.toContain('emergency towing vessels');
      await term.focus();
      expect(await shown()).toContain('emergency towing vessels');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.locator('h1').click();
      await page.mouse.move(1, 1);
      expect(await shown()).not.toContain('emergency towing vessels');
      await term.hover();
      expect(await shown()).toContain('emergency towing vessels');
      await context.close();
    },
    30_000,
  );

  test('a summary sentence leads to its mark and back by keyboard alone', async () => {
    const { page, close } = await open('/french.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#article');
    const mark = page.locator('mark').first();
    const id = await mark.getAttribute('id');
    await page.locator(`a[href="#${id}"]`).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe(`#${id}`);
    const back = mark.locator('a').first();
    const entry = await back.getAttribute('href');
    await back.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe(entry);
    await close();
  }, 30_000);
});
