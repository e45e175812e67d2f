import { classAt, classOf, DIGIT } from './characters.ts';

/**
 * End of the number at `start`. Full stops, commas and apostrophes join digits (`1.500,75`, `1'000`); a
 * no-break, narrow no-break, thin or plain space joins where a group of exactly three digits follows
 * one of at most three (`1 500`).
 */
export function endOfNumber(text: string, start: number, limit: number): number {
  let at = endOfDigits(text, start, limit);
  let group = at - start;
  let spaced = true;
  while (at + 1 < limit && classAt(text, at + 1) === DIGIT) {
    const next = endOfDigits(text, at + 1, limit);
    if (isGroupSpace(text.charCodeAt(at))) {
      if (!spaced || group > 3 || next - at !== 4) break;
    } else if (/[.,'’]/.test(text.charAt(at))) spaced = false;
    else break;
    group = next - at - 1;
    at = next;
  }
  return at;
}

function endOfDigits(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && classOf(text.charCodeAt(at)) === DIGIT) at += 1;
  return at;
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}
