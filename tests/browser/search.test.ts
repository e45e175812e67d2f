import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { catalogOf } from '../lib/catalog/stored.ts';
import { catalogBrief } from '../lib/catalog/support.ts';

const CHROMIUM = '/usr/bin/chromium';
const present = existsSync(CHROMIUM);
if (!present) {
  process.stderr.write(`${CHROMIUM} is missing: the search is not tested in a browser. Install chromium.\n`);
}

/** Forty articles over as many months; every fourth is English, every tenth speaks of the strait. */
const ARTICLES = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => {
    const language = index % 4 === 3 ? 'en' : 'fr';
    const month = String((index % 12) + 1).padStart(2, '0');
    const key = `articles/${language}/n${index}.txt`;
    const concepts = index % 10 === 0 ? { strait: 'le détroit' } : { quay: 'le quai' };
    const published = `${2030 + Math.floor(index / 12)}-${month}-05`;
    const domain = index % 10 === 0 ? 'maritime' : 'logistics';
    return [
      key,
      catalogBrief({ key, title: `Équipage numéro ${index}`, published, language, concepts, domain }),
    ];
  }),
);

/** Some that say no date. */
const UNDATED = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => {
    const key = `articles/fr/feuille${index}.txt`;
    return [key, catalogBrief({ key, title: `Feuille volante ${index}`, concepts: { quay: 'le quai' } })];
  }),
);

(present ? describe : describe.skip)('the search of the front page', () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  const requests: string[] = [];

  beforeAll(async () => {
    const store = await catalogOf({ ...ARTICLES, ...UNDATED });
    server = createServer((request, response) => {
      const key = decodeURIComponent(request.url ?? '/').slice(1) || 'index.html';
      requests.push(key);
      const body = store.text(key);
      const type = key.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
      response.end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });

  async function open(hash = '', javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address + hash);
    page.on('close', () => expect(complaints).toEqual([]));
    return page;
  }

  const titles = (page: Page) => page.locator('#results h3').allTextContents();
  const status = (page: Page, text: string | RegExp) => page.locator('#status', { hasText: text }).waitFor();

  test('words in any case and without accents, then further back', async () => {
    const page = await open();
    expect(requests).not.toContain('catalog/overview.json');
    await page.getByRole('searchbox').fill('EQUIPAGE');
    await status(page, /^Articles trouvés en remontant .*\s: 30$/);
    expect((await titles(page))[0]).toBe('Équipage numéro 39');
    expect(requests).not.toContain('catalog/months/2030-01.json');
    await page.getByRole('button', { name: 'Chercher plus loin' }).click();
    await status(page, /^Articles trouvés dans toutes les archives\s: 40$/);
    await page.getByRole('searchbox').fill('feuille volante');
    await status(page, /^Articles trouvés dans toutes les archives\s: 24$/);
    expect(await page.locator('#results .when').first().textContent()).toContain('Sans date');
    await page.getByRole('button', { name: 'Effacer' }).click();
    await page.locator('#latest').waitFor();
    expect(await page.locator('#found').isVisible()).toBe(false);
    await page.close();
  }, 30_000);

  test('language, domain and term narrow it down, and the address leads back to the same search', async () => {
    const page = await open();
    await page.getByLabel('Langue').selectOption('en');
    await status(page, /^Articles trouvés dans toutes les archives\s: 10$/);
    await page.getByLabel('Langue').selectOption('');
    await page.getByLabel('Domaine').focus();
    await page.getByLabel('Domaine').selectOption({ label: 'Questions maritimes' });
    await status(page, /^Articles trouvés dans toutes les archives\s: 4$/);
    await page.getByLabel('Terme du glossaire').selectOption({ label: 'le détroit' });
    await page.getByRole('searchbox').fill('numero 20');
    await status(page, /^Articles trouvés dans toutes les archives\s: 1$/);
    const again = await open(new URL(page.url()).hash);
    await status(again, /^Articles trouvés dans toutes les archives\s: 1$/);
    expect(await titles(again)).toEqual(['Équipage numéro 20']);
    const target = await again.locator('#results a').first().getAttribute('href');
    expect(target).toBe('briefs/articles/fr/n20.txt.html');
    await page.close();
    await again.close();
  }, 30_000);

  test('without a script there is no search, and everything is a link away', async () => {
    const page = await open('', false);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Février 2030' }).click();
    await page.getByRole('link', { name: 'Équipage numéro 1', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Articles sans date' }).click();
    await page
      .getByRole('link', { name: /^Partie \d+$/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^Feuille volante/ })
      .first()
      .waitFor();
    await page.close();
  }, 30_000);
});
