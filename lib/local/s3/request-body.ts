/** The body of a request: decoded, counted, and held to everything the client declared about it. */
import type { BodySource } from './body-source.ts';
import {
  algorithmNamed,
  CHECKSUM_ALGORITHMS,
  type ChecksumAlgorithm,
  checksumHeader,
  DEFAULT_ALGORITHM,
  type RunningSum,
  startSum,
} from './checksums.ts';
import { chunkedMode, decodeChunks } from './chunked-body.ts';
import { S3Error } from './errors.ts';
import type { RequestHeaders } from './request.ts';
import type { SignedRequest } from './signature-v4.ts';

/** The largest body of one PUT or part: 5 GiB, as on S3. */
export const MAX_BODY_BYTES = 5 * 2 ** 30;
/** The largest XML body: S3's own limit of CompleteMultipartUpload and DeleteObjects is 2 MiB. */
const MAX_XML_BYTES = 2 * 2 ** 20;

/** What is known of a body once all of it was read and found right. */
export interface BodySummary {
  readonly size: number;
  /** Hexadecimal MD5. */
  readonly md5: string;
  /** The checksum that the client chose, or the default one; base64. */
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string };
}

/** A body that can be read once. */
export interface RequestBody {
  /**
   * Hands the decoded body to `consume`, piece by piece, then checks it.
   * @throws S3Error if it is not what was declared; what was consumed must then be discarded.
   */
  stream(consume: (piece: Buffer) => Promise<void>): Promise<BodySummary>;
  /**
   * The whole body as text, for the small XML documents of the protocol.
   * @throws S3Error `MalformedXML` if it is too long.
   */
  text(): Promise<string>;
}

/** Prepares a body of at most `maxBytes` for reading; reads nothing yet. */
export function requestBody(
  source: BodySource,
  headers: RequestHeaders,
  signed: SignedRequest,
  maxBytes: number,
): RequestBody {
  const stream: RequestBody['stream'] = async (consume) => {
    const mode = chunkedMode(signed.payload);
    const declared = declaredSize(headers, mode !== undefined);
    if (declared > maxBytes) throw tooLarge(declared, maxBytes);
    const chosen = chosenAlgorithm(headers);
    const trailers = new Map<string, string>();
    const sums = startSums(headers, signed.payload, chosen);
    const raw = source.pieces();
    const decoded =
      mode === undefined
        ? raw
        : decodeChunks(raw, mode, signed.context, (name, value) => trailers.set(name, value));
    let size = 0;
    for await (const piece of decoded) {
      size += piece.length;
      if (size > maxBytes) throw tooLarge(size, maxBytes);
      for (const sum of sums.values()) sum.update(piece);
      await consume(piece);
    }
    if (declared >= 0 && size !== declared) throw new S3Error('IncompleteBody');
    return checkSums(sums, headers, trailers, signed.payload, size, chosen);
  };
  return {
    stream,
    async text() {
      const pieces: Buffer[] = [];
      let size = 0;
      await stream(async (piece) => {
        size += piece.length;
        if (size > MAX_XML_BYTES) throw new S3Error('MalformedXML');
        pieces.push(piece);
      });
      return Buffer.concat(pieces).toString('utf8');
    },
  };
}

/** The size that the client declared, or -1. */
function declaredSize(headers: RequestHeaders, chunked: boolean): number {
  const name = chunked ? 'x-amz-decoded-content-length' : 'content-length';
  const text = headers.get(name);
  if (text === undefined) {
    if (chunked) throw new S3Error('MissingContentLength', 'You must provide x-amz-decoded-content-length.');
    return -1;
  }
  if (!/^\d{1,15}$/.test(text)) throw new S3Error('InvalidArgument', `${name} is not a number of bytes.`);
  return Number(text);
}

function tooLarge(size: number, limit: number): S3Error {
  const details = { ProposedSize: String(size), MaxSizeAllowed: String(limit) };
  return new S3Error('EntityTooLarge', undefined, { details });
}

/** The trailing headers that the client promised, names in lower case. */
function announcedTrailers(headers: RequestHeaders): ReadonlySet<string> {
  const names = (headers.get('x-amz-trailer') ?? '').split(',').map((name) => name.trim().toLowerCase());
  return new Set(names.filter((name) => name !== ''));
}

function chosenAlgorithm(headers: RequestHeaders): ChecksumAlgorithm {
  const byHeader = CHECKSUM_ALGORITHMS.find(
    (algorithm) => headers.get(checksumHeader(algorithm)) !== undefined,
  );
  if (byHeader !== undefined) return byHeader;
  const announced = announcedTrailers(headers);
  const byTrailer = CHECKSUM_ALGORITHMS.find((algorithm) => announced.has(checksumHeader(algorithm)));
  const named = headers.get('x-amz-sdk-checksum-algorithm') ?? headers.get('x-amz-checksum-algorithm');
  const byName = named === undefined ? undefined : algorithmNamed(named);
  return byTrailer ?? byName ?? DEFAULT_ALGORITHM;
}

type SumName = 'MD5' | 'payload' | ChecksumAlgorithm;

function startSums(
  headers: RequestHeaders,
  payload: string,
  chosen: ChecksumAlgorithm,
): Map<SumName, RunningSum> {
  const sums = new Map<SumName, RunningSum>([
    ['MD5', startSum('MD5')],
    [chosen, startSum(chosen)],
  ]);
  const announced = announcedTrailers(headers);
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const name = checksumHeader(algorithm);
    if (headers.get(name) !== undefined || announced.has(name)) sums.set(algorithm, startSum(algorithm));
  }
  if (isHash(payload)) sums.set('payload', startSum('SHA256'));
  return sums;
}

function checkSums(
  sums: ReadonlyMap<SumName, RunningSum>,
  headers: RequestHeaders,
  trailers: ReadonlyMap<string, string>,
  payload: string,
  size: number,
  chosen: ChecksumAlgorithm,
): BodySummary {
  const announced = announcedTrailers(headers);
  if (trailers.size !== announced.size || [...announced].some((name) => !trailers.has(name)))
    throw new S3Error('MalformedTrailerError');
  const digests = new Map([...sums].map(([name, sum]) => [name, sum.digest()] as const));
  const sent = digests.get('payload');
  if (sent !== undefined && sent.toString('hex') !== payload) throw new S3Error('XAmzContentSHA256Mismatch');
  const md5 = digests.get('MD5') ?? Buffer.alloc(0);
  expectDigest(headers.get('content-md5'), md5, 'Content-MD5');
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const name = checksumHeader(algorithm);
    const digest = digests.get(algorithm);
    if (digest === undefined) continue;
    expectDigest(headers.get(name), digest, algorithm);
    expectDigest(trailers.get(name), digest, algorithm);
  }
  const value = digests.get(chosen)?.toString('base64') ?? '';
  return { size, md5: md5.toString('hex'), checksum: { algorithm: chosen, value } };
}

/** Holds a base64 digest that the client sent against the computed one. */
function expectDigest(given: string | undefined, digest: Buffer, name: string): void {
  if (given === undefined) return;
  const bytes = Buffer.from(given, 'base64');
  if (bytes.length !== digest.length)
    throw new S3Error('InvalidDigest', `The ${name} that you sent is not valid.`);
  if (!bytes.equals(digest))
    throw new S3Error('BadDigest', `The ${name} that you sent did not match the body.`);
}

function isHash(payload: string): boolean {
  if (payload === 'UNSIGNED-PAYLOAD' || payload.startsWith('STREAMING-')) return false;
  if (/^[0-9a-f]{64}$/.test(payload)) return true;
  throw new S3Error(
    'InvalidArgument',
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a SHA-256.',
  );
}
