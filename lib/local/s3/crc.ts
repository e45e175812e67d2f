/**
 * Cyclic redundancy checks that Node does not bring: CRC-32C and CRC-64/NVME, and the combination of two
 * checks into the one of the joined data.
 *
 * Sources: RFC 3720 (CRC-32C, reflected polynomial 0x82F63B78); NVM Express, NVM Command Set 1.0, section
 * 5.2.1.3.4 (CRC-64/NVME, reflected polynomial 0x9A6C9329AC4BC9B5). All initialise with and end in ones.
 */

/** Reflected polynomials, highest power first, without the leading term. */
export const CRC32_POLYNOMIAL = 0xedb88320n;
export const CRC32C_POLYNOMIAL = 0x82f63b78n;
export const CRC64NVME_POLYNOMIAL = 0x9a6c9329ac4bc9b5n;

const CRC32C_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  return Number(shiftByte(BigInt(index), CRC32C_POLYNOMIAL));
});

/** CRC-32C of `data`, going on from the check of the data before it. */
export function crc32c(data: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of data) crc = (CRC32C_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC64_LOW = new Uint32Array(256);
const CRC64_HIGH = new Uint32Array(256);
for (let index = 0; index < 256; index += 1) {
  const value = shiftByte(BigInt(index), CRC64NVME_POLYNOMIAL);
  CRC64_LOW[index] = Number(value & 0xffffffffn);
  CRC64_HIGH[index] = Number(value >> 32n);
}

/** CRC-64/NVME of `data`, going on from the check of the data before it. In two halves: BigInt is slow. */
export function crc64nvme(data: Uint8Array, before = 0n): bigint {
  let low = ~Number(before & 0xffffffffn);
  let high = ~Number(before >> 32n);
  for (const byte of data) {
    const index = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (CRC64_LOW[index] ?? 0);
    high = (high >>> 8) ^ (CRC64_HIGH[index] ?? 0);
  }
  return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0);
}

/** The check of A followed by B, from the check of A, the check of B and the length of B in bytes. */
export function combineCrc(
  first: bigint,
  second: bigint,
  secondLength: number,
  polynomial: bigint,
  bits: number,
): bigint {
  // first · x^(8 · length) modulo the polynomial, by squaring.
  let factor = 1n << BigInt(bits - 1);
  let power = 1n << BigInt(bits - 1 - 8);
  for (let rest = BigInt(secondLength); rest > 0n; rest >>= 1n) {
    if (rest & 1n) factor = multiply(factor, power, polynomial, bits);
    power = multiply(power, power, polynomial, bits);
  }
  return multiply(first, factor, polynomial, bits) ^ second;
}

/** Product of two polynomials modulo the reflected one; the highest bit is x⁰. */
function multiply(left: bigint, right: bigint, polynomial: bigint, bits: number): bigint {
  let product = 0n;
  let shifted = right;
  for (let mask = 1n << BigInt(bits - 1); mask > 0n; mask >>= 1n) {
    if (left & mask) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n;
  }
  return product;
}

function shiftByte(value: bigint, polynomial: bigint): bigint {
  let shifted = value;
  for (let bit = 0; bit < 8; bit += 1) shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n;
  return shifted;
}
