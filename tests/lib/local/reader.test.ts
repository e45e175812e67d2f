import { request } from 'node:http';
import { type Reader, startReader } from '../../../lib/local/reader.ts';
import { startTestCloud, type TestCloud } from '../../support/test-cloud.ts';

let cloud: TestCloud;
let reader: Reader;
const errors: unknown[] = [];
beforeEach(async () => {
  cloud = await startTestCloud();
  reader = await startReader({
    briefs: cloud.briefs,
    locale: 'en',
    host: '127.0.0.1',
    port: 0,
    onError: (error) => errors.push(error),
  });
});
afterEach(async () => {
  await reader.close();
  await cloud.close();
  expect(errors.splice(0)).toEqual([]);
});

/** Asks for a path as it is; `fetch` would tidy it up. */
function get(path: string): Promise<{ status: number; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(reader.address);
    request({ hostname, port, path, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('serves briefs and failures as they are stored, and an index', async () => {
  const contentType = 'text/html; charset=utf-8';
  await cloud.briefs.put('briefs/été 1.html', { body: '<p>été</p>', contentType });
  await cloud.briefs.put('failures/a.json', { body: '{}', contentType: 'application/json' });
  expect(await get('/briefs/%C3%A9t%C3%A9%201.html')).toEqual({
    status: 200,
    type: contentType,
    body: '<p>été</p>',
  });
  expect(await get('/failures/a.json')).toMatchObject({ status: 200, type: 'application/json' });
  expect(await get('/')).toMatchObject({ status: 200, type: contentType });
});

test('serves nothing else of the bucket', async () => {
  await cloud.briefs.put('private/a.txt', { body: 'secret', contentType: 'text/plain' });
  for (const path of [
    '/private/a.txt',
    '/briefs/none.html',
    '/briefs/../private/a.txt',
    '/briefs/%2e%2e/private/a.txt',
  ])
    expect(await get(path)).toMatchObject({ status: 404, body: expect.not.stringContaining('secret') });
});

test.each(['/%', '/%E9', '/briefs/%C3%28'])('refuses the malformed path %s', async (path) => {
  expect((await get(path)).status).toBe(400);
});

test('a port that is taken is a matter of configuration', async () => {
  const port = Number(new URL(reader.address).port);
  await expect(
    startReader({ briefs: cloud.briefs, locale: 'en', host: '127.0.0.1', port }),
  ).rejects.toMatchObject({
    code: 'config-invalid',
  });
});
