import { Readable } from 'node:stream';
import fc from 'fast-check';
import { type LineChunk, lineChunks } from '../../../bin/bulk/line-chunks.ts';

/** The numbered lines of a text as the chunks have them. */
async function linesOf(pieces: readonly Uint8Array[], maxBytes?: number) {
  const lines: (readonly [number, string])[] = [];
  for await (const chunk of lineChunks(Readable.from(pieces), maxBytes)) lines.push(...split(chunk));
  return lines;
}

function split({ bytes, firstLine, tooLong }: LineChunk): (readonly [number, string])[] {
  if (tooLong) return [[firstLine, 'TOO LONG']];
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line, index) => [firstLine + index, line] as const);
}

test('lines keep their text and number however the stream is cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '\u2028', ' ', '𝒳') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(40)), fc.boolean(), async (lines, cuts, ended) => {
      const bytes = Buffer.from(lines.join('\n') + (ended ? '\n' : ''));
      const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])];
      places.sort((a, b) => a - b);
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const expected = lines.map((text, index) => [index + 1, text] as const);
      const found = await linesOf(pieces);
      const kept = ([, text]: readonly [number, string]) => text !== '';
      expect(found.filter(kept)).toEqual(expected.filter(kept));
    }),
  );
});

test('a line above the limit is read over, and those around it are kept', async () => {
  const pieces = ['one\ntwo is', ' far too', ' long for this', ' stream\nthree\n', 'four'].map((text) =>
    Buffer.from(text),
  );
  expect(await linesOf(pieces, 12)).toEqual([
    [1, 'one'],
    [2, 'TOO LONG'],
    [3, 'three'],
    [4, 'four'],
  ]);
});
