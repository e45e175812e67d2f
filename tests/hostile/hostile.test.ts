import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { renderHtml } from '../../lib/render/index.ts';
import { outputKeys } from '../../lib/storage/index.ts';
import { briefOf } from '../lib/render/support/brief-builder.ts';
import { queueBatch, startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';
import { HOSTILE_KEYS, hostileCorpus, PAYLOADS } from './corpus.ts';
import { outcomeOf } from './outcome.ts';

const CHROMIUM = '/usr/bin/chromium';
const corpus = hostileCorpus();
const pages = new Map<string, string>();

test('the corpus has at least three hundred files of distinct names', () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThanOrEqual(300);
});

test.each(corpus.map((file) => [file.name, file] as const))(
  '%s is read or refused for good',
  async (name, file) => {
    const { result, page } = await outcomeOf(file);
    expect(result).toMatch(/^(?:read|article-[a-z-]+|glossary-[a-z-]+)$/);
    if (page !== undefined) pages.set(name, page);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

test('an XML file with a document type of its own gives nothing away', () => {
  for (const page of pages.values()) expect(page).not.toMatch(/root:[x*]:0:0/);
});

describe('hostile keys', () => {
  let cloud: TestCloud;
  let handler: (event: unknown) => Promise<unknown>;
  beforeAll(async () => {
    cloud = await startTestCloud();
    ({ handler } = await import('../../handlers/brief-articles.ts'));
  }, 60_000);
  afterAll(() => cloud.close());

  test('each gets outputs of its own, under its own prefix', async () => {
    const keys = HOSTILE_KEYS.map((key) => `articles/${key}`);
    for (const key of keys)
      await cloud.articles.put(key, { body: `${key}\n\nUne phrase. Une autre.`, contentType: 'text/plain' });
    for (const key of keys)
      expect(await handler(queueBatch(uploadEvent(key)))).toEqual({ batchItemFailures: [] });
    const stored = new Set(await cloud.keys());
    for (const key of keys) {
      const { json, html, markdown } = outputKeys(key);
      for (const output of [json, html, markdown]) {
        expect(output).toMatch(/^briefs\/articles\//);
        expect(stored.delete(output)).toBe(true);
      }
      pages.set(`key ${key}`, (await cloud.text(html)) ?? '');
    }
    expect([...stored]).toEqual([]);
  }, 120_000);
});

const present = existsSync(CHROMIUM);
if (!present) process.stderr.write(`${CHROMIUM} is missing: hostile pages are not opened in a browser.\n`);

(present ? describe : describe.skip)(
  'in a browser without the protection of the content security policy',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    }, 60_000);
    afterAll(() => browser?.close());

    /** Opens pages, stirs every element, and says which ran a script of theirs or asked for anything. */
    async function open(documents: ReadonlyMap<string, string>): Promise<string[]> {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const troubled: string[] = [];
      let current = '';
      const trouble = (what: string) => troubled.push(`${current}: ${what}`);
      await context.exposeFunction('hit', () => trouble('ran a script'));
      page.on('dialog', (dialog) => {
        trouble('opened a dialog');
        void dialog.dismiss();
      });
      await context.route('**/*', (route) => {
        const url = route.request().url();
        if (url === 'http://page.test/') {
          return route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: documents.get(current) ?? '',
          });
        }
        if (!url.startsWith('data:')) trouble(`asked for ${url.slice(0, 80)}`);
        return route.abort();
      });
      for (const name of documents.keys()) {
        current = name;
        await page.goto('http://page.test/');
        const found = await page.locator('html').evaluate((root) => {
          const wrong: string[] = [];
          for (const element of root.querySelectorAll('*')) {
            for (const { name: attribute, value } of element.attributes) {
              if (attribute.startsWith('on')) wrong.push(`has ${attribute}`);
              if (
                /^\s*(?:javascript|vbscript|data):/i.test(value) &&
                /^(?:href|src|action|srcdoc)$/.test(attribute)
              )
                wrong.push(`has ${attribute}=${value.slice(0, 40)}`);
            }
            for (const type of ['mouseover', 'focus', 'pointerdown'])
              element.dispatchEvent(new Event(type, { bubbles: true }));
          }
          return wrong;
        });
        for (const what of found) trouble(what);
      }
      await context.close();
      return troubled;
    }

    test('no page of the corpus runs a script, links to one, or asks for anything', async () => {
      expect(pages.size).toBeGreaterThan(200);
      expect(await open(pages)).toEqual([]);
    }, 300_000);

    test('a page that did not escape would be caught', async () => {
      const page = renderHtml(briefOf({ blocks: [['paragraph', 'Une phrase.']], summary: ['Une phrase.'] }));
      const broken = new Map(
        PAYLOADS.slice(0, 3).map((payload) => [payload, page.replaceAll('Une phrase.', payload)]),
      );
      const troubled = await open(broken);
      for (const payload of broken.keys()) expect(troubled.join('\n')).toContain(payload);
    }, 60_000);
  },
);
