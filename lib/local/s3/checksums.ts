/** The checksum algorithms of S3: running sums of a stream, and the sum of a multipart object. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import {
  CRC32_POLYNOMIAL,
  CRC32C_POLYNOMIAL,
  CRC64NVME_POLYNOMIAL,
  combineCrc,
  crc32c,
  crc64nvme,
} from './crc.ts';
import { S3Error } from './errors.ts';

/** As S3 names them in `x-amz-checksum-algorithm`. */
export const checksumAlgorithmSchema = z.enum(['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME']);
export type ChecksumAlgorithm = z.infer<typeof checksumAlgorithmSchema>;

/** A checksum as stored: base64, and whether it covers the whole object or the checksums of its parts. */
export const checksumSchema = z.object({
  algorithm: checksumAlgorithmSchema,
  value: z.string(),
  type: z.enum(['FULL_OBJECT', 'COMPOSITE']),
});
export type Checksum = z.infer<typeof checksumSchema>;
export type ChecksumType = Checksum['type'];

/** Every algorithm, in the order in which headers are looked for. */
export const CHECKSUM_ALGORITHMS = checksumAlgorithmSchema.options;

/** What S3 computes where the client asks for nothing. */
export const DEFAULT_ALGORITHM: ChecksumAlgorithm = 'CRC64NVME';

/** A sum over a stream. */
export interface RunningSum {
  update(data: Uint8Array): void;
  /** The final value as bytes, big-endian. */
  digest(): Buffer;
}

/** The header (and trailer) that carries a checksum: `x-amz-checksum-crc32`, … */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

/** The XML element that carries a checksum: `ChecksumCRC32`, … */
export function checksumElement(algorithm: ChecksumAlgorithm): string {
  return `Checksum${algorithm}`;
}

/** The algorithm of a header's name or of a value like `crc32`, in any case; undefined for anything else. */
export function algorithmNamed(name: string): ChecksumAlgorithm | undefined {
  const wanted = name.toLowerCase();
  return CHECKSUM_ALGORITHMS.find((algorithm) => {
    return algorithm.toLowerCase() === wanted || checksumHeader(algorithm) === wanted;
  });
}

/** Starts a sum. */
export function startSum(algorithm: ChecksumAlgorithm | 'MD5'): RunningSum {
  switch (algorithm) {
    case 'CRC32':
      return crcSum<number>(4, 0, (data, sum) => crc32(data, sum), BigInt);
    case 'CRC32C':
      return crcSum<number>(4, 0, crc32c, BigInt);
    case 'CRC64NVME':
      return crcSum<bigint>(8, 0n, crc64nvme, (sum) => sum);
    default:
      return createHash(algorithm.toLowerCase());
  }
}

function crcSum<Sum>(
  bytes: number,
  start: Sum,
  step: (data: Uint8Array, sum: Sum) => Sum,
  toBigInt: (sum: Sum) => bigint,
): RunningSum {
  let sum = start;
  return {
    update(data) {
      sum = step(data, sum);
    },
    digest: () => toBytes(toBigInt(sum), bytes),
  };
}

/** The kind of sum that S3 gives a multipart object where the client does not choose. */
export function defaultChecksumType(algorithm: ChecksumAlgorithm): ChecksumType {
  return algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE';
}

/** One part's checksum and size in bytes. */
export interface PartSum {
  readonly value: string;
  readonly size: number;
}

/**
 * The checksum of an object made of parts: the sum of the parts' sums followed by `-<count>`, or the sum
 * of the whole data, which the CRC algorithms derive from their parts.
 */
export function combineChecksums(
  algorithm: ChecksumAlgorithm,
  type: ChecksumType,
  parts: readonly PartSum[],
): Checksum {
  if (type === 'COMPOSITE') {
    const sum = startSum(algorithm);
    for (const part of parts) sum.update(Buffer.from(part.value, 'base64'));
    return { algorithm, type, value: `${sum.digest().toString('base64')}-${parts.length}` };
  }
  const polynomial = fullObjectPolynomial(algorithm);
  const bytes = algorithm === 'CRC64NVME' ? 8 : 4;
  const total = parts.reduce((before, part) => {
    const value = BigInt(`0x${Buffer.from(part.value, 'base64').toString('hex')}`);
    return combineCrc(before, value, part.size, polynomial, bytes * 8);
  }, 0n);
  return { algorithm, type, value: toBytes(total, bytes).toString('base64') };
}

function fullObjectPolynomial(algorithm: ChecksumAlgorithm): bigint {
  switch (algorithm) {
    case 'CRC32':
      return CRC32_POLYNOMIAL;
    case 'CRC32C':
      return CRC32C_POLYNOMIAL;
    case 'CRC64NVME':
      return CRC64NVME_POLYNOMIAL;
    default:
      throw new S3Error(
        'InvalidRequest',
        `The FULL_OBJECT checksum type cannot be used with ${algorithm.toLowerCase()}.`,
      );
  }
}

function toBytes(value: bigint, length: number): Buffer {
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex');
}
