import type { GlossaryFormat } from '../format.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { readTbx } from './read.ts';
import { writeTbx } from './write.ts';

function formatOf(dialect: Dialect, index: number): GlossaryFormat {
  return {
    id: dialect.id,
    title: dialect.title,
    suffixes: ['.tbx', '.xml'],
    // One reader serves every dialect: the first format claims them all.
    ...(index === 0
      ? { sniff: (start: string) => (/<(?:\w{1,20}:)?(?:martif|tbx|TBX)[\s>]/.test(start) ? 2 : 0) }
      : {}),
    read: readTbx,
    write: (concepts, { source = 'en' }) => ({ content: writeTbx(concepts, dialect, source), problems: [] }),
  };
}

/** TBX (ISO 30042), version 2 (`martif`) and 3, styles DCA and DCT: one format for each dialect that is written. */
export const tbxFormats: readonly GlossaryFormat[] = DIALECTS.map(formatOf);
