import { createHash, createHmac } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { ByteReader } from '../../../../lib/local/s3/byte-reader.ts';
import { type ChunkedMode, decodeChunks } from '../../../../lib/local/s3/chunked-body.ts';
import { sendSigned } from './signing.ts';
import { clientOf, closeAll, PLAIN, startServer } from './support.ts';

afterEach(closeAll);

async function* cut(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const at of [...cuts.map((cutAt) => cutAt % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(from, at); // also empty ones
    from = at;
  }
}

const byteByByte = (bytes: Buffer) => cut(bytes, [...bytes.keys()]);

async function join(pieces: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString('latin1');
}

const CONTEXT = {
  signingKey: Buffer.alloc(32, 7),
  timestamp: '20261001T080000Z',
  scope: '20261001/eu-west-3/s3/aws4_request',
  signature: 'a'.repeat(64),
};

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** A writer of chunks of its own, after the words of the API reference. */
function encode(chunks: readonly Buffer[], mode: ChunkedMode, trailers: Record<string, string> = {}): Buffer {
  let previous = CONTEXT.signature;
  const sign = (algorithm: string, ...hashes: string[]) => {
    const text = [algorithm, CONTEXT.timestamp, CONTEXT.scope, previous, ...hashes].join('\n');
    previous = createHmac('sha256', CONTEXT.signingKey).update(text).digest('hex');
    return previous;
  };
  const wire: Buffer[] = [];
  for (const chunk of [...chunks.filter(({ length }) => length > 0), Buffer.alloc(0)]) {
    const signature = mode.signed
      ? `;chunk-signature=${sign('AWS4-HMAC-SHA256-PAYLOAD', sha256(''), sha256(chunk))}`
      : '';
    wire.push(Buffer.from(`${chunk.length.toString(16)}${signature}\r\n`), chunk);
    if (chunk.length > 0) wire.push(Buffer.from('\r\n'));
  }
  const lines = Object.entries(trailers).map(([name, value]) => `${name}:${value}`);
  wire.push(Buffer.from(lines.map((line) => `${line}\r\n`).join('')));
  if (mode.signed && mode.trailer) {
    const signature = sign('AWS4-HMAC-SHA256-TRAILER', sha256(lines.map((line) => `${line}\n`).join('')));
    wire.push(Buffer.from(`x-amz-trailer-signature:${signature}\r\n`));
  }
  return Buffer.concat([...wire, Buffer.from('\r\n')]);
}

async function decode(source: AsyncGenerator<Buffer>, mode: ChunkedMode) {
  const trailers: Record<string, string> = {};
  const body = await join(
    decodeChunks(source, mode, CONTEXT, (name, value) => {
      trailers[name] = value;
    }),
  );
  return { body, trailers };
}

const MODES: readonly ChunkedMode[] = [
  { signed: true, trailer: false },
  { signed: true, trailer: true },
  { signed: false, trailer: true },
];
const trailersFor = ({ trailer }: ChunkedMode): Record<string, string> =>
  trailer ? { 'x-amz-checksum-crc32': 'AAAAAA==', 'x-amz-note': 'a: b' } : {};
const CHUNKS = [
  Buffer.from('un\r\ndeux'),
  Buffer.from('\r\n\r\n'),
  Buffer.from('0\r\n\r\n'),
  Buffer.from('é'),
];
const WHOLE = Buffer.concat(CHUNKS).toString('latin1');
const REFUSED = /^(IncompleteBody|SignatureDoesNotMatch|MalformedTrailerError)$/;

describe.each(MODES)('chunks %j', (mode) => {
  const trailers = trailersFor(mode);

  test('of any size, in pieces of any size, give the body and its trailers', async () => {
    const chunk = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 6 }), fc.array(fc.nat()), async (chunks, cuts) => {
        const wire = encode(chunks, mode, trailers);
        const expected = { body: Buffer.concat(chunks).toString('latin1'), trailers };
        expect(await decode(cut(wire, cuts), mode)).toEqual(expected);
        expect(await decode(byteByByte(wire), mode)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('that break off before the last chunk’s header is whole are refused, wherever that is', async () => {
    const wire = encode(CHUNKS, mode, trailers);
    const last = wire.lastIndexOf(mode.signed ? '\r\n0;chunk' : '\r\n0\r\n');
    const headerEnd = wire.indexOf('\r\n', last + 2) + 2;
    for (let length = 0; length < headerEnd; length += 1) {
      await expect(decode(cut(wire.subarray(0, length), []), mode)).rejects.toMatchObject({
        code: 'IncompleteBody',
      });
    }
  });

  test('of which one byte is another never pass for a different body', async () => {
    const wire = encode(CHUNKS, mode, trailers);
    let refused = 0;
    for (let at = 0; at < wire.length; at += 1) {
      const changed = Buffer.from(wire);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const got = await decode(cut(changed, []), mode).catch((error) => error);
      if (got instanceof Error) {
        expect(got).toMatchObject({ code: expect.stringMatching(REFUSED) });
        refused += 1;
      } else if (mode.signed) {
        expect(got).toEqual({ body: WHOLE, trailers });
      } else {
        // Unsigned chunks hold what they hold; the checksum among the trailers is there to tell.
        expect(got.body).toHaveLength(WHOLE.length);
      }
    }
    expect(refused).toBeGreaterThan(wire.length / (mode.signed ? 2 : 8));
  });
});

test.each([
  ['no size', ';x\r\n'],
  ['a size that is no number', 'g\r\nx\r\n0\r\n\r\n'],
  ['a negative size', '-1\r\nx\r\n0\r\n\r\n'],
  ['a size with a space', '1 \r\nx\r\n0\r\n\r\n'],
  ['a size beyond all bounds', 'fffffffffffff\r\nx'],
  ['an unknown extension', '1;name=value\r\nx\r\n0\r\n\r\n'],
  ['a signature that is too short', '1;chunk-signature=abc\r\nx\r\n0\r\n\r\n'],
  ['a chunk longer than its size', '1\r\nxy\r\n0\r\n\r\n'],
  ['a chunk shorter than its size', '3\r\nx\r\n0\r\n\r\n'],
  ['lines that end in a line feed alone', '1\nx\n0\n\n'],
  ['a header without end', '0'.repeat(100_000)],
])('a body with %s is incomplete', async (_what, wire) => {
  const mode = { signed: false, trailer: true };
  for (const source of [cut(Buffer.from(wire), []), cut(Buffer.from(wire), [1, 2, 3, 4, 5])]) {
    await expect(decode(source, mode)).rejects.toMatchObject({ code: 'IncompleteBody' });
  }
});

test.each([
  ['a trailer without a colon', '0\r\nnothing\r\n\r\n', true],
  ['a trailer without a name', '0\r\n: value\r\n\r\n', true],
  ['too many trailers', `0\r\n${'a:b\r\n'.repeat(33)}\r\n`, true],
  ['trailers that were not announced by its mode', `0;chunk-signature=`, false],
])('a body with %s is refused', async (_what, wire, trailer) => {
  const mode = { signed: !trailer, trailer };
  const bytes = trailer ? Buffer.from(wire) : encode([], mode, { 'x-amz-note': 'a' });
  await expect(decode(cut(bytes, []), mode)).rejects.toMatchObject({ code: 'MalformedTrailerError' });
});

test('signed chunks need the signature of the request', async () => {
  const mode = { signed: true, trailer: false };
  const chunks = decodeChunks(cut(encode(CHUNKS, mode), []), mode, undefined, () => {});
  await expect(join(chunks)).rejects.toMatchObject({ code: 'InvalidRequest' });
});

describe('the byte reader', () => {
  const readerOf = (text: string, cuts: number[] = []) => new ByteReader(cut(Buffer.from(text), cuts));

  test('reads a line of just the limit, its end torn apart or not, and none that is longer', async () => {
    for (const cuts of [[], [3], [4], [3, 4], [0, 1, 2, 3, 4, 5]]) {
      expect(await readerOf('abc\r\n', cuts).line(3)).toBe('abc');
      expect(await readerOf('\r\n', cuts).line(0)).toBe('');
      await expect(readerOf('abcd\r\n', cuts).line(3)).rejects.toMatchObject({ code: 'IncompleteBody' });
      await expect(readerOf('abc\n', cuts).line(3)).rejects.toMatchObject({ code: 'IncompleteBody' });
      await expect(readerOf('abc\r', cuts).line(3)).rejects.toMatchObject({ code: 'IncompleteBody' });
    }
  });

  test('keeps a lone carriage return and bytes beyond ASCII', async () => {
    expect(await readerOf('a\rb\n\r\r\n', [1, 2, 3, 4, 5]).line(9)).toBe('a\rb\n\r');
    expect(await new ByteReader(cut(Buffer.from([0xe9, 0xff, 13, 10]), [])).line(9)).toBe('éÿ');
  });

  test('takes counted bytes across pieces, none where none are wanted, and no more than there are', async () => {
    const reader = readerOf('abcdef', [1, 1, 4]);
    expect(await join(reader.take(0))).toBe('');
    expect(await join(reader.take(5))).toBe('abcde');
    expect(await reader.atEnd()).toBe(false);
    expect(await join(reader.take(1))).toBe('f');
    expect(await reader.atEnd()).toBe(true);
    await expect(join(reader.take(1))).rejects.toMatchObject({ code: 'IncompleteBody' });
  });

  test('is at its end where only empty pieces are left', async () => {
    expect(await readerOf('', [0, 0, 0]).atEnd()).toBe(true);
  });
});

describe('an upload in chunks', () => {
  const crc = (text: string) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(text));
    return bytes.toString('base64');
  };
  const BODY = 'en deux morceaux';
  const wireOf = (trailers: Record<string, string>) =>
    encode([Buffer.from('en deux '), Buffer.from('morceaux')], { signed: false, trailer: true }, trailers);
  const CRC = 'x-amz-checksum-crc32';
  const SHA = 'x-amz-checksum-sha256';
  const sha = createHash('sha256').update(BODY).digest('base64');

  test.each<[string, Record<string, string>, Record<string, string>, number, string | undefined]>([
    ['with its checksum behind it', {}, { [CRC]: crc(BODY) }, 200, undefined],
    ['with another checksum behind it', {}, { [CRC]: crc('other') }, 400, 'BadDigest'],
    ['with a checksum that is none', {}, { [CRC]: 'AA==' }, 400, 'InvalidDigest'],
    ['without the checksum that it promised', {}, {}, 400, 'MalformedTrailerError'],
    [
      'with a checksum that it did not promise',
      {},
      { [CRC]: crc(BODY), [SHA]: sha },
      400,
      'MalformedTrailerError',
    ],
    [
      'shorter than declared',
      { 'x-amz-decoded-content-length': '17' },
      { [CRC]: crc(BODY) },
      400,
      'IncompleteBody',
    ],
    [
      'longer than declared',
      { 'x-amz-decoded-content-length': '15' },
      { [CRC]: crc(BODY) },
      400,
      'IncompleteBody',
    ],
    [
      'with a wrong one of two promised',
      { 'x-amz-trailer': `${SHA}, ${CRC}` },
      { [SHA]: sha, [CRC]: crc('x') },
      400,
      'BadDigest',
    ],
    [
      'wrong by its header, right by its trailer',
      { [CRC]: crc('x') },
      { [CRC]: crc(BODY) },
      400,
      'BadDigest',
    ],
  ])('%s is stored whole or refused', async (_what, headers, trailers, status, code) => {
    const server = await startServer();
    const answer = await sendSigned(
      server.endpoint,
      {
        method: 'PUT',
        path: `/${PLAIN}/a`,
        headers: {
          'content-encoding': 'aws-chunked',
          'x-amz-decoded-content-length': String(BODY.length),
          'x-amz-trailer': CRC,
          ...headers,
        },
        body: wireOf(trailers),
      },
      { payload: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' },
    );
    expect([answer.status, /<Code>(\w+)/.exec(answer.body)?.[1]]).toEqual([status, code]);
    const got = clientOf(server).send(new GetObjectCommand({ Bucket: PLAIN, Key: 'a' }));
    if (status === 200) expect(await (await got).Body?.transformToString()).toBe(BODY);
    else await expect(got).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});
