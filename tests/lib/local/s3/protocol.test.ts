import { connect } from 'node:net';
import { GetObjectCommand, ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import type { LocalS3 } from '../../../../lib/local/s3/index.ts';
import { presign, type RawRequest, sendRaw, sendSigned } from './signing.ts';
import { clientOf, closeAll, PLAIN, refusal, startServer } from './support.ts';

let server: LocalS3;
beforeEach(async () => {
  server = await startServer();
});
afterEach(closeAll);

const send = (request: RawRequest) => sendSigned(server.endpoint, request);
const code = (body: string) => /<Code>(\w+)<\/Code>/.exec(body)?.[1];

async function put(key: string, body: string): Promise<void> {
  await clientOf(server).send(new PutObjectCommand({ Bucket: PLAIN, Key: key, Body: body }));
}

describe('signatures', () => {
  test('a request without one, with a wrong secret or by a stranger is refused', async () => {
    const anonymous = await sendRaw(server.endpoint, { path: `/${PLAIN}` });
    expect([anonymous.status, code(anonymous.body)]).toEqual([403, 'AccessDenied']);
    for (const [credentials, name] of [
      [{ accessKeyId: 'local', secretAccessKey: 'wrong' }, 'SignatureDoesNotMatch'],
      [{ accessKeyId: 'stranger', secretAccessKey: 'local-secret' }, 'InvalidAccessKeyId'],
      [{ accessKeyId: 'toString', secretAccessKey: 'local-secret' }, 'InvalidAccessKeyId'],
    ] as const) {
      await expect(clientOf(server, { credentials }).send(new ListBucketsCommand({}))).rejects.toMatchObject(
        refusal(name, 403),
      );
    }
  });

  test('a request signed a quarter of an hour ago is refused', async () => {
    const old = await sendSigned(server.endpoint, { path: '/' }, { at: Date.now() - 16 * 60_000 });
    expect([old.status, code(old.body)]).toEqual([403, 'RequestTimeTooSkewed']);
  });

  test('a body other than the one signed is refused and not stored', async () => {
    const answer = await send({
      method: 'PUT',
      path: `/${PLAIN}/a`,
      body: 'sent',
      headers: { 'x-amz-meta-language': 'fr' },
    });
    expect(answer.status).toBe(200);
    const tampered = await sendSigned(
      server.endpoint,
      { method: 'PUT', path: `/${PLAIN}/b`, body: 'sent' },
      { signedBody: 'signed' },
    );
    expect([tampered.status, code(tampered.body)]).toEqual([400, 'XAmzContentSHA256Mismatch']);
    expect((await send({ path: `/${PLAIN}/b` })).status).toBe(404);
  });

  test('a presigned URL opens what it was made for, and nothing else', async () => {
    await put('a.txt', 'open');
    await put('b.txt', 'shut');
    const path = presign(server.endpoint, 'GET', `/${PLAIN}/a.txt`, 60);
    expect((await sendRaw(server.endpoint, { path })).body).toBe('open');
    const tampered = [
      path.replace('a.txt', 'b.txt'),
      path.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'),
      `${path}&versionId=null`,
      path.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      path.replace(/&X-Amz-Signature.*/, ''),
    ];
    for (const changed of tampered) {
      const answer = await sendRaw(server.endpoint, { path: changed });
      expect([changed, answer.status, code(answer.body)]).toEqual([changed, 403, 'SignatureDoesNotMatch']);
    }
    expect((await sendRaw(server.endpoint, { path, method: 'DELETE' })).status).toBe(403);
    const late = presign(server.endpoint, 'GET', `/${PLAIN}/a.txt`, 60, Date.now() - 61_000);
    const expired = await sendRaw(server.endpoint, { path: late });
    expect([expired.status, code(expired.body)]).toEqual([403, 'AccessDenied']);
    const endless = presign(server.endpoint, 'GET', `/${PLAIN}/a.txt`, 604_801);
    expect(code((await sendRaw(server.endpoint, { path: endless })).body)).toBe(
      'AuthorizationQueryParametersError',
    );
  });
});

test('metadata may be UTF-8, its raw bytes signed', async () => {
  const title = 'Où va l’Europe ? — 日本 — voilà';
  const wire = Buffer.from(title, 'utf8').toString('latin1');
  const path = presign(server.endpoint, 'PUT', `/${PLAIN}/a`, 60);
  // Unsigned `x-amz-` headers are refused, so the header is signed by the request's own signature.
  const answer = await sendRaw(server.endpoint, {
    method: 'PUT',
    path,
    headers: { 'x-amz-meta-title': wire },
    body: 'x',
  });
  expect(code(answer.body)).toBe('AccessDenied');
  const put = await send({
    method: 'PUT',
    path: `/${PLAIN}/a`,
    headers: { 'x-amz-meta-title': wire },
    body: 'x',
  });
  expect([put.status, put.body]).toEqual([200, '']);
  const { headers } = await send({ path: `/${PLAIN}/a` });
  expect(Buffer.from(String(headers['x-amz-meta-title']), 'latin1').toString('utf8')).toBe(title);
});

describe('malformed requests', () => {
  test.each(['/plain/%', '/plain/%E9', '/plain/%zz', '/plain/%C3%28', '/%FF/a', '/plain/a?versionId=%E9'])(
    'the path %s is refused',
    async (path) => {
      const answer = await sendRaw(server.endpoint, { path });
      expect([answer.status, code(answer.body)]).toEqual([400, 'InvalidURI']);
    },
  );

  test.each([
    ['no XML', 'nonsense'],
    ['cut off', '<Delete><Object><Key>a</Key>'],
    ['another document', '<Other><Object><Key>a</Key></Object></Other>'],
    ['nothing to delete', '<Delete></Delete>'],
    ['a DTD', '<!DOCTYPE Delete [<!ENTITY a "b">]><Delete><Object><Key>&a;</Key></Object></Delete>'],
    ['an entity that nobody defined', '<Delete><Object><Key>&nbsp;</Key></Object></Delete>'],
    ['nested without end', `${'<Delete>'.repeat(5000)}`],
    ['empty', ''],
    ['more than 1,000 objects', `<Delete>${'<Object><Key>a</Key></Object>'.repeat(1001)}</Delete>`],
  ])('XML that is %s is refused', async (_what, body) => {
    const answer = await send({ method: 'POST', path: `/${PLAIN}?delete=`, body });
    expect([answer.status, code(answer.body)]).toEqual([400, 'MalformedXML']);
  });

  test('operations and sub-resources that are not there say so', async () => {
    expect((await send({ path: `/${PLAIN}/a?acl=` })).status).toBe(501);
    expect((await send({ method: 'PATCH', path: `/${PLAIN}/a` })).status).toBe(405);
    expect((await send({ method: 'POST', path: '/' })).status).toBe(405);
  });

  test('a header that cannot be sent back does no harm', async () => {
    await put('a', 'x');
    const answer = await send({ path: `/${PLAIN}/a?response-content-type=a%0D%0Ab%00%1F` });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).not.toMatch(/[\r\n\0]/);
  });

  test('whatever is asked, the answer is one of S3’s and the server lives on', async () => {
    const path = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'/%?&=+a.é2F0') }).map((text) => `/${encodeURI(text)}`),
      fc.webPath().map((text) => `/${PLAIN}${text}`),
      fc.webQueryParameters().map((query) => `/${PLAIN}?${query}`),
    );
    const method = fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD');
    await fc.assert(
      fc.asyncProperty(method, path, async (verb, target) => {
        const answer = await sendSigned(server.endpoint, { method: verb, path: target }).catch(
          (error) => error,
        );
        if (answer instanceof Error) expect(answer.message).toMatch(/unescaped characters/);
        else expect(answer.status).toBeLessThan(500 + (answer.status === 501 ? 2 : 0));
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('a client that hangs up in the middle of a body leaves nothing behind', async () => {
    const path = presign(server.endpoint, 'PUT', `/${PLAIN}/cut`, 60);
    const { hostname, port, host } = new URL(server.endpoint);
    const socket = connect(Number(port), hostname);
    socket.write(`PUT ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\nhalf`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(
      clientOf(server).send(new GetObjectCommand({ Bucket: PLAIN, Key: 'cut' })),
    ).rejects.toMatchObject(refusal('NoSuchKey', 404));
  });
});
