import { learnLikeness } from '../compile/term-likeness.ts';
import { type Concept, plainTerm } from '../concept.ts';
import { ConceptCollector } from './collector.ts';
import type {
  GlossaryContents,
  GlossaryFormat,
  GlossarySource,
  WriteOptions,
  WrittenGlossary,
} from './format.ts';
import { readTabbedLines, requireLanguages } from './lines.ts';
import { Losses } from './losses.ts';
import { pairEntries, requirePair, termsFor, writableTerms } from './pair-entries.ts';
import { countUnheld, type Holdable } from './unheld.ts';

const HEADER = '# Glossary in tab-separated format -*- coding: utf-8 -*-';

function read(source: GlossarySource): GlossaryContents {
  const languages = requireLanguages(source);
  const collector = new ConceptCollector(source.name);
  const idOf = new Map<string, string>();
  for (const { cells, columns, line } of readTabbedLines(source.text)) {
    const [from = '', to = '', comment = ''] = cells;
    if (from.startsWith('#')) continue;
    const targets = to
      .split(/;\s/)
      .map((target) => target.trim())
      .filter((target) => target !== '');
    if (from === '' || targets.length === 0) {
      const place = { line, column: columns[from === '' ? 0 : 1] ?? 1 };
      collector.problem('error', 'no-term', 'the line has no source or no target and is left out', place);
      continue;
    }
    const known = idOf.get(from);
    const id = known ?? `line-${line}`;
    idOf.set(from, id);
    if (known === undefined) collector.term(id, languages.source, plainTerm(from), { line, column: 1 });
    targets.forEach((target, index) => {
      const status = known === undefined && index === 0 ? 'preferred' : 'admitted';
      collector.term(id, languages.target, plainTerm(target, status), { line, column: columns[1] ?? 1 });
    });
    if (comment !== '')
      collector.concept(id).definition ??= collector.prose(comment, { line, column: columns[2] ?? 1 }, id);
  }
  return collector.finish();
}

/** Text that fits in one cell of a format without quotation rules. */
function inOneCell(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').trim();
}

const HELD: ReadonlySet<Holdable> = new Set(['definitions']);
const COMMENT_SIGN = 'a line that starts with # is a comment';

function write(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const pair = requirePair(options, 'An OmegaT glossary');
  const losses = new Losses(options.name ?? 'omegat');
  const lines = [HEADER];
  const likeness = learnLikeness(concepts, pair.source, pair.target);
  for (const concept of concepts) {
    const targets = writableTerms(concept, pair.target);
    const written = pairEntries([concept], pair, losses, likeness).filter(({ source }) => {
      const isComment = source.text.startsWith('#');
      if (isComment) losses.leftOut(concept, source.text, 'comment-sign', COMMENT_SIGN);
      return !isComment;
    });
    const sources = written.map(({ source }) => source);
    countUnheld(concept, losses, HELD, [...sources, ...targets]);
    losses.lost('standing of source terms', sources.filter(({ status }) => status !== 'preferred').length);
    losses.lost('targets that are not approved', termsFor(concept, pair.target).length - targets.length);
    for (const { source, target: best } of written) {
      const others = concept.doNotTranslate ? [] : targets.filter((target) => target !== best);
      const comment = inOneCell(concept.definition ?? '');
      for (const [index, { text }] of [best, ...others].entries())
        lines.push(
          [inOneCell(source.text), inOneCell(text), index === 0 ? comment : ''].join('\t').trimEnd(),
        );
    }
  }
  return { content: `${lines.join('\n')}\n`, problems: losses.finish() };
}

/**
 * OmegaT's glossary: source, target and comment with tabs between them, UTF-8 in a file that ends in `.txt` or
 * `.utf8`. OmegaT takes the second cell as one term and gathers lines with one source, so each target has a
 * line of its own; a cell with several between `; `, as people write it, is read as several.
 *
 * Sources, read in stored copies on 2026-11-24: github.com/omegat-org/omegat, doc_src/en/App_Glossaries.xml and
 * src/org/omegat/gui/glossary/GlossaryReaderTSV.java.
 */
export const omegat: GlossaryFormat = {
  id: 'omegat',
  title: 'OmegaT glossary',
  suffixes: ['.txt', '.utf8', '.tab'],
  sniff: (start, name) => {
    if (/^#\s*Glossary in tab-separated format/.test(start)) return 2;
    if (!/\.(?:txt|utf8|tab|tsv)$/.test(name)) return 0;
    return start.split('\n', 20).some((line) => !line.startsWith('#') && line.includes('\t')) ? 1 : 0;
  },
  read,
  write,
};
