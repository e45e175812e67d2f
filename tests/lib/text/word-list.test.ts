import fc from 'fast-check';
import { SpanList, type WordKind, WordList } from '../../../lib/text/index.ts';

const word = fc.record({
  start: fc.nat(1 << 28),
  length: fc.nat(1 << 28),
  kind: fc.constantFrom<WordKind>('word', 'number', 'acronym', 'elision'),
});

describe('WordList', () => {
  test('gives back what was added, by index, by map and by iteration, again after it was cleared', () => {
    const list = new WordList(1);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        list.clear();
        for (const { start, length, kind } of words) list.add(start, start + length, kind);
        const wanted = words.map(({ start, length, kind }) => ({ start, end: start + length, kind }));
        expect([...list]).toEqual(wanted);
        expect(list.map((one) => one)).toEqual(wanted);
        expect(list).toHaveLength(words.length);
        expect(
          wanted.map((_, index) => ({
            start: list.startAt(index),
            end: list.endAt(index),
            kind: list.kindAt(index),
          })),
        ).toEqual(wanted);
      }),
    );
  });
});

describe('SpanList', () => {
  test('gives back what was added, by index, by map and by iteration, again after it was cleared', () => {
    const list = new SpanList(1);
    fc.assert(
      fc.property(fc.array(fc.record({ start: fc.nat(), end: fc.nat() }), { maxLength: 50 }), (spans) => {
        list.clear();
        for (const { start, end } of spans) list.add(start, end);
        expect([...list]).toEqual(spans);
        expect(list.map(({ start, end }, index) => ({ start, end, index }))).toEqual(
          spans.map((span, index) => ({ ...span, index })),
        );
        expect(spans.map((_, index) => ({ start: list.startAt(index), end: list.endAt(index) }))).toEqual(
          spans,
        );
      }),
    );
  });
});
