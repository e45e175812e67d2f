import fc from 'fast-check';
import { PrecisError } from '../../../lib/errors.ts';
import { compileTermbase, openTermbase } from '../../../lib/glossary/index.ts';
import { conceptsOf, found } from './support.ts';

const concepts = conceptsOf('concept,language,term\nq,fr-FR,quai\nq,en-GB,quay\n');
const compile = (): Uint8Array => compileTermbase(concepts, { name: 'quays', source: 'fr', target: 'en' });

test('the same glossary gives the same bytes', () => {
  expect(compile()).toEqual(compile());
});

test('language tags are matched by lookup', () => {
  expect(found('Le quai', openTermbase(compile()))).toEqual(['quai → quay']);
});

test('a termbase at an odd place of a larger buffer opens too', () => {
  const bytes = compile();
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(found('Les quais', openTermbase(larger.subarray(3)))).toEqual(['quais → quays']);
});

test('the version is a hash of the contents', () => {
  const other = compileTermbase(conceptsOf('concept,language,term\nq,fr,quai\nq,en,wharf\n'), {
    name: 'quays',
    source: 'fr',
    target: 'en',
  });
  expect(openTermbase(other).version).not.toBe(openTermbase(compile()).version);
});

test.each([
  ['empty', (_: Uint8Array) => new Uint8Array(0)],
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
  ['of another kind', (bytes: Uint8Array) => bytes.map((byte, index) => (index === 0 ? 0 : byte))],
  ['of another version', (bytes: Uint8Array) => bytes.map((byte, index) => (index === 8 ? 99 : byte))],
])('a file that is %s is refused', (_, change) => {
  expect(() => openTermbase(change(compile()))).toThrow(
    expect.objectContaining({ code: 'termbase-incompatible' }) as PrecisError,
  );
});

test('whatever byte changes and wherever it is cut, it is refused', () => {
  const bytes = compile();
  const refused = (changed: Uint8Array): void => {
    let code: unknown;
    try {
      openTermbase(changed);
    } catch (error) {
      code = error instanceof PrecisError ? error.code : error;
    }
    expect(code).toBe('termbase-incompatible');
  };
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      refused(bytes.map((byte, index) => (index === place ? byte ^ change : byte)));
      refused(bytes.slice(0, place));
      refused(new Uint8Array([...bytes, change]));
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => refused(noise)));
});

test('a glossary without terms in the source language is an error', () => {
  expect(() => compileTermbase(concepts, { name: 'quays', source: 'de', target: 'en' })).toThrow(PrecisError);
});
