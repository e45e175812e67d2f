import { type Brief, briefArticle } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import { compileTermbase, openTermbase, readGlossary, type Termbase } from '../../lib/glossary/index.ts';
import { renderHtml, renderMarkdown } from '../../lib/render/index.ts';
import type { HostileFile } from './corpus.ts';

/** What became of one hostile file. */
export interface Outcome {
  /** `read`, the code of its refusal, or `crash`. */
  readonly result: string;
  /** The page that a reader would see of it. */
  readonly page?: string;
  readonly milliseconds: number;
}

/** The text that hostile glossaries are used on. */
const TEXT = 'Le port\n\nLe port ouvre en hiver. Les ministres sont au port. Un plan suivra.';

async function briefOf(
  { bytes, name }: Pick<HostileFile, 'bytes' | 'name'>,
  termbases: Termbase[],
): Promise<Brief> {
  const brief = await briefArticle({ bytes, name: `articles/${name}`, bucket: 'precis-articles' }, termbases);
  renderMarkdown(brief);
  // What is stored must come back as it is, and offsets must be what is shown.
  if (JSON.stringify(JSON.parse(JSON.stringify(brief))) !== JSON.stringify(brief))
    throw new Error('not stable');
  for (const { start, end, text } of brief.summary.sentences)
    if (brief.text.slice(start, end) !== text) throw new Error('an offset is wrong');
  return brief;
}

async function process({ kind, bytes, name }: HostileFile): Promise<string> {
  if (kind === 'article') return renderHtml(await briefOf({ bytes, name }, []));
  const { concepts } = await readGlossary(bytes, { name });
  const termbase = openTermbase(compileTermbase(concepts, { name, source: 'fr', target: 'en' }));
  return renderHtml(await briefOf({ bytes: Buffer.from(TEXT), name: 'port.txt' }, [termbase]));
}

/** Runs one file through everything that would touch it. */
export async function outcomeOf(file: HostileFile): Promise<Outcome> {
  const start = performance.now();
  try {
    const page = await process(file);
    return { result: 'read', page, milliseconds: performance.now() - start };
  } catch (error) {
    const result =
      error instanceof PrecisError && !error.retryable ? error.code : `crash: ${String(error).slice(0, 200)}`;
    return { result, milliseconds: performance.now() - start };
  }
}
