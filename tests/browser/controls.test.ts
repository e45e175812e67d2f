import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { renderHtml } from '../../lib/render/index.ts';
import { frenchBrief } from '../lib/render/support/brief-builder.ts';

const CHROMIUM = '/usr/bin/chromium';
const present = existsSync(CHROMIUM);
if (!present) {
  process.stderr.write(`${CHROMIUM} is missing: the pages are not tested in a browser. Install chromium.\n`);
}

/** Pages are opened as files, the way a reader opens a brief that was sent by mail. */
const PAGES: Readonly<Record<string, string>> = {
  'french.html': renderHtml(frenchBrief),
};

(present ? describe : describe.skip)('the controls of a page', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'precis-pages-'));
    for (const [name, page] of Object.entries(PAGES)) writeFileSync(path.join(folder, name), page);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    return page;
  }

  /** What a term shows beside it: empty where it shows nothing. */
  const noteOf = (page: Page, text: string) =>
    page
      .locator('article a[href^="#t"]', { hasText: text })
      .first()
      .evaluate((element) => {
        const style = element.ownerDocument.defaultView?.getComputedStyle(element, '::after');
        return style === undefined || style.display === 'none' ? '' : style.content;
      });

  test('choosing a target language leaves its translations alone, without a script', async () => {
    const page = await open('french.html', { javaScriptEnabled: false });
    const shown = (text: string) => page.locator('.terms dd', { hasText: text }).isVisible();
    expect(await shown('Notschlepper')).toBe(true);
    expect(await shown('emergency towing vessels')).toBe(true);
    await page.getByRole('radio', { name: 'allemand' }).focus();
    await page.keyboard.press('Space');
    expect(await shown('Notschlepper')).toBe(true);
    expect(await shown('emergency towing vessels')).toBe(false);
    await page.locator('article a', { hasText: 'remorqueurs de secours' }).focus();
    const note = await noteOf(page, 'remorqueurs de secours');
    expect(note).toContain('Notschlepper');
    expect(note).not.toContain('emergency');
    await page.locator('article a', { hasText: 'équipages' }).focus();
    expect(await noteOf(page, 'équipages')).toBe('');
    await page.context().close();
  }, 30_000);

  test('the highlights can be put out and lit again, without a script', async () => {
    const page = await open('french.html', { javaScriptEnabled: false });
    const background = () =>
      page
        .locator('mark')
        .first()
        .evaluate((mark) => mark.ownerDocument.defaultView?.getComputedStyle(mark).backgroundColor);
    const lit = await background();
    const lights = page.getByRole('checkbox', { name: 'Surlignage' });
    await lights.uncheck();
    expect(await background()).toBe('rgba(0, 0, 0, 0)');
    await lights.check();
    expect(await background()).toBe(lit);
    await page.context().close();
  }, 30_000);

  test('the summary is copied, sentence by sentence; without a script there is no button', async () => {
    const page = await open('french.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copier le résumé' }).click();
    await page.getByText('Copié').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      frenchBrief.summary.sentences.map(({ text }) => text).join('\n'),
    );
    await page.context().close();
    const still = await open('french.html', { javaScriptEnabled: false });
    expect(await still.locator('#copy').isVisible()).toBe(false);
    await still.context().close();
  }, 30_000);

  test('a refused copy says so', async () => {
    const page = await open('french.html');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))');
    await page.getByRole('button', { name: 'Copier le résumé' }).click();
    await page.getByText('Copie impossible').waitFor();
    await page.context().close();
  }, 30_000);

  test('Escape hides a translation that covers the text, and the next focus shows one again', async () => {
    const page = await open('french.html');
    await page.locator('article a', { hasText: 'équipages' }).focus();
    expect(await noteOf(page, 'équipages')).toContain('crews');
    await page.keyboard.press('Escape');
    expect(await noteOf(page, 'équipages')).toBe('');
    await page.locator('article a', { hasText: 'remorqueurs de secours' }).focus();
    expect(await noteOf(page, 'remorqueurs de secours')).toContain('Notschlepper');
    await page.context().close();
  }, 30_000);

  test('a term leads to its entry in the other pane while the article stays in place', async () => {
    const page = await open('french.html', { viewport: { width: 1280, height: 640 } });
    const term = page.locator('article a', { hasText: 'équipages' });
    await term.scrollIntoViewIfNeeded();
    const inView = async (place: typeof term) => {
      const box = await place.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 640;
    };
    await term.focus();
    expect(await inView(term)).toBe(true);
    const entry = page.locator((await term.getAttribute('href')) ?? 'none');
    expect(await inView(entry)).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1000);
    expect(await inView(entry)).toBe(true);
    expect(await inView(term)).toBe(true);
    await page.context().close();
  }, 30_000);

  test('on paper there are no controls, and the article is whole', async () => {
    const page = await open('french.html');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['#copy', '#lights', '[name=to]', '.jumps', 'details']) {
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    }
    expect(await page.locator('article .text').evaluate((text) => text.textContent)).toBe(frenchBrief.text);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  }, 30_000);
});
