import { csv } from './csv.ts';
import type { GlossaryFormat } from './format.ts';
import { pairs } from './pairs.ts';
import { tbx } from './tbx.ts';
import { tmx } from './tmx.ts';

/** Every glossary format; where two are as likely, the first is taken. */
export const FORMATS: readonly GlossaryFormat[] = [csv, pairs, tbx, tmx];
