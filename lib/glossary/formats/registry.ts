import { csv, tsv } from './csv.ts';
import type { GlossaryFormat } from './format.ts';
import { pairs, pairsTsv } from './pairs.ts';
import { tbxFormats } from './tbx/index.ts';
import { tmx } from './tmx.ts';

/** Every glossary format; where two are as likely, the first is taken. */
export const FORMATS: readonly GlossaryFormat[] = [csv, tsv, pairs, pairsTsv, ...tbxFormats, tmx];
