import { parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import { PrecisError } from '../../errors.ts';
import { writeBlocks } from '../blocks/block-writer.ts';
import { cleanText, collapseSpace } from '../blocks/clean-text.ts';
import type { ReadDocument } from './document.ts';
import { gatherBlocks } from './html/blocks.ts';
import { checkLimits } from './html/limits.ts';
import { checkZip } from './zip-limits.ts';

/** The part that every Word document has. */
const MAIN_PART = 'word/document.xml';

/**
 * Reads a Word document (DOCX). The title is its first heading or `Title` paragraph.
 *
 * @throws {PrecisError} `article-unsupported` for another kind of archive; `article-malformed`,
 *   `article-too-large`, `article-too-deep`
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const { names } = checkZip(bytes);
  if (!names.includes(MAIN_PART)) {
    throw new PrecisError(
      'article-unsupported',
      'This is an archive and no Word document. Unpack it and upload the articles one by one.',
    );
  }
  let html: string;
  try {
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh"],
    };
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (cause) {
    throw new PrecisError(
      'article-malformed',
      'The Word document cannot be read. Save it as DOCX again and upload that.',
      { cause },
    );
  }
  checkLimits(html);
  const blocks = gatherBlocks(parseDocument(cleanText(html)));
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading') return writeBlocks(blocks);
  const title = collapseSpace(first.text);
  return { title, ...writeBlocks([{ kind: 'title', text: title }, ...rest]) };
}
