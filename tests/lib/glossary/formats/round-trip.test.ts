import * as fc from 'fast-check';
import { PrecisError } from '../../../../lib/errors.ts';
import { FORMATS } from '../../../../lib/glossary/formats/registry.ts';
import {
  type Concept,
  type GlossaryContents,
  readGlossary,
  writeGlossary,
} from '../../../../lib/glossary/index.ts';
import type { GlossaryProblem } from '../../../../lib/glossary/problem.ts';
import { anyConcepts } from './support.ts';

const PAIR = { source: 'fr', target: 'en' };

/** Formats that hold whatever the model holds. */
const LOSSLESS = new Set([
  'csv',
  'tsv',
  'xlsx',
  'tbx',
  'tbx-basic-dct',
  'tbx-min',
  'tbx-min-dct',
  'tbx-core',
  'tbx-core-dct',
  'tbx-v2',
]);

const WRITABLE = FORMATS.filter(({ read, write }) => read !== undefined && write !== undefined).map(
  ({ id }) => id,
);

interface Written {
  readonly bytes: Uint8Array;
  readonly problems: readonly GlossaryProblem[];
}

async function write(concepts: readonly Concept[], format: string): Promise<Written> {
  const { content, problems } = await writeGlossary(concepts, format, PAIR);
  return { bytes: Buffer.from(content), problems };
}

/** The file read again; no concepts where nothing was written. */
async function readBack(
  bytes: Uint8Array,
  format: string,
): Promise<Pick<GlossaryContents, 'concepts' | 'problems'>> {
  try {
    return await readGlossary(bytes, { name: 'back', format, languages: PAIR });
  } catch (error) {
    if (error instanceof PrecisError && error.code === 'glossary-empty')
      return { concepts: [], problems: [] };
    throw error;
  }
}

const full = (term: { readonly text: string; readonly qualifier?: string | undefined }): string =>
  term.qualifier === undefined ? term.text : `${term.text} (${term.qualifier})`;

/** Every term as `language text`, without and with its qualifier. Services know the language alone, without its region. */
function textsOf(concepts: readonly Concept[]): Set<string> {
  const texts = new Set<string>();
  for (const { terms, doNotTranslate } of concepts) {
    for (const [tag, list] of Object.entries(terms)) {
      // What must not be translated is its own translation.
      const tags = doNotTranslate ? [tag, 'fr', 'en', 'de', 'pt', 'zh'] : [tag];
      for (const each of tags.map((name) => name.split('-')[0]))
        for (const term of list) texts.add(`${each} ${term.text}`).add(`${each} ${full(term)}`);
    }
  }
  return texts;
}

test('every format can be written and read', () => {
  expect(FORMATS.filter(({ id }) => !WRITABLE.includes(id))).toEqual([]);
});

describe.each(WRITABLE)('%s', (format) => {
  test('what was read back is written the same again', async () => {
    await fc.assert(
      fc.asyncProperty(anyConcepts(), async (concepts) => {
        const first = await write(concepts, format);
        const { concepts: back } = await readBack(first.bytes, format);
        if (back.length === 0) return;
        const second = await write(back, format);
        const { concepts: again } = await readBack(second.bytes, format);
        expect(again).toEqual(back);
        expect((await write(again, format)).bytes).toEqual(second.bytes);
        if (LOSSLESS.has(format)) {
          expect(back).toEqual(concepts);
          expect(first.problems).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('nothing is made up, and no concept is lost in silence', async () => {
    await fc.assert(
      fc.asyncProperty(anyConcepts(), async (concepts) => {
        const { bytes, problems } = await write(concepts, format);
        const { concepts: back, problems: complaints } = await readBack(bytes, format);
        expect(complaints.filter(({ level }) => level === 'error')).toEqual([]);
        const known = textsOf(concepts);
        expect([...textsOf(back)].filter((text) => !known.has(text))).toEqual([]);
        const kept = textsOf(back);
        const reported = new Set(problems.map(({ concept }) => concept));
        for (const concept of concepts) {
          const stays = [...textsOf([concept])].some((text) => kept.has(text));
          if (!stays) expect(reported).toContain(concept.id);
        }
      }),
      { numRuns: 40 },
    );
  });
});
