import fc from 'fast-check';
import { PrecisError } from '../../../lib/errors.ts';
import type { ConceptPayload } from '../../../lib/glossary/payload.ts';
import { PayloadReader, PayloadWriter } from '../../../lib/glossary/payload-bytes.ts';

const status = fc.constantFrom(
  'preferred' as const,
  'admitted' as const,
  'deprecated' as const,
  'forbidden' as const,
  'obsolete' as const,
  'proposed' as const,
);
// Well-formed text only: a lone surrogate has no UTF-8.
const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const near = word.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.oneof(word, fc.constant(text), fc.constant(`${text}s`), fc.constant(`a${text}`)),
  ),
);
const concept: fc.Arbitrary<ConceptPayload> = fc
  .record({
    id: word,
    domain: fc.array(word, { maxLength: 3 }),
    definition: fc.option(word, { nil: undefined }),
    doNotTranslate: fc.boolean(),
    order: fc.nat(2_000_000),
    source: fc.array(
      fc
        .tuple(near, status, fc.array(fc.nat(300), { maxLength: 3 }))
        .map(([[text, plural], state, targets]) => ({ text, plural, status: state, targets })),
      { maxLength: 3 },
    ),
    target: fc.array(
      fc
        .tuple(near, word, status)
        .map(([[text, plural], singular, state]) => ({ text, singular, plural, status: state })),
      { maxLength: 3 },
    ),
  })
  .map(({ definition, ...rest }) => (definition === undefined ? rest : { ...rest, definition }));

function write(concepts: readonly ConceptPayload[]): { bytes: Buffer; starts: number[] } {
  const writer = new PayloadWriter();
  const starts = [0];
  for (const item of concepts) {
    writer.add(item);
    starts.push(writer.length);
  }
  return { bytes: Buffer.from(writer.view()), starts };
}

test('concepts come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(concept, { maxLength: 5 }), (concepts) => {
      const { bytes, starts } = write(concepts);
      concepts.forEach((item, index) => {
        expect(new PayloadReader(bytes, starts[index] ?? 0, starts[index + 1] ?? 0).read()).toEqual(item);
      });
    }),
  );
});

test('a form that differs within a pair of surrogates comes back whole', () => {
  const item: ConceptPayload = {
    id: 'x',
    domain: [],
    doNotTranslate: false,
    order: 0,
    source: [{ text: 'a𝒜z', plural: 'a𝒝z', status: 'preferred', targets: [] }],
    target: [],
  };
  const { bytes } = write([item]);
  expect(new PayloadReader(bytes, 0, bytes.length).read()).toEqual(item);
});

test('bytes that are no concept are refused, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
      try {
        new PayloadReader(Buffer.from(noise), 0, noise.length).read();
      } catch (error) {
        expect(error).toBeInstanceOf(PrecisError);
      }
    }),
  );
  expect(() => new PayloadReader(Buffer.alloc(0), 0, 0).read()).toThrow(PrecisError);
});

test('a concept that is cut short is refused', () => {
  fc.assert(
    fc.property(concept, fc.nat(), (item, cut) => {
      const { bytes } = write([item]);
      expect(() => new PayloadReader(bytes, 0, cut % bytes.length).read()).toThrow(PrecisError);
    }),
  );
});
