import type { GlossaryFormat } from '../format.ts';
import { readUtx } from './read.ts';
import { writeUtx } from './write.ts';

/**
 * UTX (Asia-Pacific Association for Machine Translation): one pair of languages, statuses, parts of speech.
 * Version 1.11 is written, the latest whose rules could be read: UTF-8 without byte order mark, lines that end
 * in CR LF, a first line with languages, copyright and licence, the columns `src`, `tgt`, `src:pos` first, and
 * `bidirectional` only where every term is approved. Versions from 1.00 to 1.20 are read.
 *
 * Sources, read in stored copies on 2026-11-24: http://ttt.org/tbxg/convertibility/utx_plus.html and the
 * converter of the TBX group, Convert::TBX::UTX 0.032 (statuses, header, direction). The text of 1.20 itself
 * was not to be had.
 */
export const utx: GlossaryFormat = {
  id: 'utx',
  title: 'UTX 1.11',
  suffixes: ['.utx'],
  sniff: (start) => (/^#UTX/i.test(start) ? 2 : 0),
  read: readUtx,
  write: writeUtx,
};
