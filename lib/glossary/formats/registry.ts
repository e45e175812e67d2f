import { csv, tsv } from './csv.ts';
import type { GlossaryFormat } from './format.ts';
import { omegat } from './omegat.ts';
import { pairs, pairsTsv } from './pairs.ts';
import { amazon } from './services/amazon.ts';
import { azure } from './services/azure.ts';
import { deepl } from './services/deepl.ts';
import { google } from './services/google.ts';
import { skos, skosXml } from './skos/index.ts';
import { tbxFormats } from './tbx/index.ts';
import { tmx } from './tmx.ts';
import { utx } from './utx/index.ts';
import { xlsx } from './xlsx/index.ts';

/** Every glossary format; where two are as likely, the first is taken. */
export const FORMATS: readonly GlossaryFormat[] = [
  csv,
  tsv,
  pairs,
  pairsTsv,
  xlsx,
  ...tbxFormats,
  tmx,
  skos,
  skosXml,
  utx,
  omegat,
  ...amazon,
  ...deepl,
  ...google,
  ...azure,
];
