import * as fc from 'fast-check';
import { PrecisError } from '../../../../lib/errors.ts';
import { FORMATS } from '../../../../lib/glossary/formats/registry.ts';
import { conceptSchema, readGlossary, writeGlossary } from '../../../../lib/glossary/index.ts';
import { read } from './support.ts';

const SEED = `concept,language,term,status,domain,definition,plural
q,fr,quai (port),,harbour,"Where ""ships"" berth",quais
q,en,quay,,,,
q,en,dock,forbidden,,,
`;

/** Reads bytes as a format: a result that the model holds, or an error of the family. Never anything else. */
async function survives(bytes: Uint8Array, format: string): Promise<void> {
  try {
    const { concepts } = await readGlossary(bytes, {
      name: 'x.fr-en.txt',
      format,
      languages: { source: 'fr', target: 'en' },
    });
    for (const concept of concepts) conceptSchema.parse(concept);
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
  }
}

const READABLE = FORMATS.filter(({ read: reader }) => reader !== undefined).map(({ id }) => id);

describe.each(READABLE)('%s', (format) => {
  let valid: Buffer;
  beforeAll(async () => {
    const { content } = await writeGlossary((await read(SEED)).concepts, format, {
      source: 'fr',
      target: 'en',
    });
    valid = Buffer.from(content);
  });

  test('reads any bytes or refuses them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(bytes, format)),
      { numRuns: 30 },
    );
  });

  test('reads a damaged file or refuses it', async () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat({ max: 20 }),
        insert: fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom(
            '<',
            '>',
            '"',
            '\t',
            '\n',
            '&#0;',
            '<!DOCTYPE a [',
            ']]>',
            '<a>',
            '</a>',
            '@',
            '_:b',
            '\u0000',
            '|',
          ),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        let bytes = valid;
        for (const { at, length, insert } of changes) {
          const start = at % (bytes.length + 1);
          bytes = Buffer.concat([
            bytes.subarray(0, start),
            Buffer.from(insert),
            bytes.subarray(start + length),
          ]);
        }
        await survives(bytes, format);
      }),
      { numRuns: 60 },
    );
  });
});

test('a format is recognised or refused, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), async (text) => {
      await read(text, { name: 'x.txt' }).catch((error: unknown) => {
        if (!(error instanceof PrecisError)) throw error;
      });
    }),
  );
});
