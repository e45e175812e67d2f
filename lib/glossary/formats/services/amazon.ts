import type { Concept } from '../../concept.ts';
import type { GlossaryFormat, GlossarySource, WriteOptions, WrittenGlossary } from '../format.ts';
import { Losses } from '../losses.ts';
import { readPairs } from '../pairs.ts';
import { tableRows } from '../table.ts';
import { tmx } from '../tmx.ts';
import { escapeXml } from '../xml.ts';
import { chooseFileLanguages, entriesByTarget } from './languages.ts';
import {
  type FileShape,
  type ServiceLimits,
  type ServiceRow,
  serviceFile,
  tableShape,
} from './service-file.ts';

/**
 * Custom terminology of Amazon Translate: UTF-8, a file of at most 10 MB (10,485,760 bytes in its API), terms
 * of at most 200 bytes, at most ten target languages, no second translation of a source term. Source terms
 * are found whatever their capitals; older pages said otherwise. The file is written for the directionality
 * `UNI`, which is the default: its first column (of TMX the `srclang`) is the source.
 *
 * Sources, read in stored copies on 2026-11-24, under https://docs.aws.amazon.com/translate/latest/:
 * dg/what-is-limits.html, dg/creating-custom-terminology.html, dg/ct-case-insensitive.md,
 * dg/ct-best-practices.html, APIReference/API_TerminologyData.html.
 */
const LIMITS: ServiceLimits = {
  service: 'Amazon Translate',
  fileBytes: 10 * 1024 * 1024,
  termBytes: 200,
  ignoresCase: true,
};
const MAX_TARGETS = 10;

/** Regional tags that Amazon Translate knows; of every other tag it takes the language alone. */
const REGIONAL = new Set(['fr-CA', 'es-MX', 'pt-PT', 'zh-TW', 'fa-AF']);

function languageCode(tag: string): string {
  return REGIONAL.has(tag) ? tag : (tag.split('-')[0] ?? tag);
}

interface Terminology {
  readonly tags: readonly string[];
  readonly rows: ServiceRow[];
  readonly losses: Losses;
}

function terminology(concepts: readonly Concept[], options: WriteOptions): Terminology {
  const losses = new Losses(options.name ?? 'amazon');
  const languages = chooseFileLanguages(concepts, options);
  const targets = languages.targets.slice(0, MAX_TARGETS);
  losses.lost('more than ten target languages', languages.targets.length - targets.length);
  const rows = [...entriesByTarget(concepts, { ...languages, targets }, losses)].map(
    ({ concept, source, texts }) => ({ concept, cells: [source.text, ...texts] }),
  );
  return { tags: [languages.source, ...targets].map(languageCode), rows, losses };
}

function table(delimiter: ',' | '\t') {
  return {
    read: ({ text, name }: GlossarySource) =>
      readPairs(tableRows(text, name, delimiter, delimiter === ','), name),
    write: (concepts: readonly Concept[], options: WriteOptions): WrittenGlossary => {
      const { tags, rows, losses } = terminology(concepts, options);
      const content = serviceFile(rows, LIMITS, tableShape(delimiter, tags), losses);
      return { content, problems: losses.finish() };
    },
  };
}

/** The same rows as TMX; the service takes its `srclang` as the source language. */
function writeTmx(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const { tags, rows, losses } = terminology(concepts, options);
  const [source = ''] = tags;
  const variant = (cell: string, index: number): string =>
    cell === '' ? '' : `<tuv xml:lang="${escapeXml(tags[index] ?? '')}"><seg>${escapeXml(cell)}</seg></tuv>`;
  const shape: FileShape = {
    before: `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="precis" creationtoolversion="1" segtype="phrase" o-tmf="precis" adminlang="en" srclang="${escapeXml(source)}" datatype="plaintext"/><body>\n`,
    row: (cells) => `<tu>${cells.map(variant).join('')}</tu>\n`,
    after: '</body></tmx>\n',
  };
  return { content: serviceFile(rows, LIMITS, shape, losses), problems: losses.finish() };
}

export const amazon: readonly GlossaryFormat[] = [
  { id: 'amazon-csv', title: 'Amazon Translate, CSV', suffixes: ['.csv'], ...table(',') },
  { id: 'amazon-tsv', title: 'Amazon Translate, TSV', suffixes: ['.tsv'], ...table('\t') },
  {
    id: 'amazon-tmx',
    title: 'Amazon Translate, TMX',
    suffixes: ['.tmx'],
    read: tmx.read,
    write: writeTmx,
  },
];
