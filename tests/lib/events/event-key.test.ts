import fc from 'fast-check';
import { decodeEventKey } from '../../../lib/events/index.ts';

/** Encodes a key as S3 does in notifications: each UTF-8 byte percent-encoded, a space as `+`. */
const formEncode = (key: string) => encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');

describe('decodeEventKey', () => {
  test.each([
    ['articles/fr/communiqu%C3%A9+n%C2%B0+3.txt', 'articles/fr/communiqué n° 3.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['pct%2520lit.txt', 'pct%20lit.txt'],
    ['%E8%A8%98%E4%BA%8B.md', '記事.md'],
    ['q%3Fx%3D1%26y%23z.txt', 'q?x=1&y#z.txt'],
  ])('reads %s', (encoded, key) => {
    expect(decodeEventKey(encoded)).toBe(key);
  });

  test('gives back any key that S3 encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        expect(decodeEventKey(formEncode(key))).toBe(key);
      }),
    );
  });

  test('keeps composed and decomposed accents apart', () => {
    expect(decodeEventKey(formEncode('e\u0301.txt'))).toBe('e\u0301.txt');
    expect(decodeEventKey(formEncode('\u00e9.txt'))).toBe('\u00e9.txt');
  });

  test('refuses what is no percent-encoded UTF-8', () => {
    expect(() => decodeEventKey('100%.txt')).toThrow(expect.objectContaining({ code: 'event-malformed' }));
    expect(() => decodeEventKey('%FF.txt')).toThrow(expect.objectContaining({ code: 'event-malformed' }));
  });
});
