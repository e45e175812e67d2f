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
import { requirePair, targetOf, termsFor, writableTerms } from './pair-entries.ts';

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

function write(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const pair = requirePair(options, 'An OmegaT glossary');
  const losses = new Losses(options.name ?? 'omegat');
  const lines = [HEADER];
  for (const concept of concepts) {
    losses.lost('domains', concept.domain.length);
    const targets = writableTerms(concept, pair.target);
    for (const term of termsFor(concept, pair.source)) {
      const best = targetOf(concept, term, targets);
      if (best === undefined || term.text.startsWith('#')) {
        losses.leftOut(
          concept,
          term.text,
          best === undefined ? 'no-target' : 'comment-sign',
          best === undefined
            ? `it has no approved term in ${pair.target}`
            : 'a line that starts with # is a comment',
        );
        continue;
      }
      const others = concept.doNotTranslate ? [] : targets.filter((target) => target !== best);
      const texts = [best, ...others].map(({ text }) => inOneCell(text));
      lines.push([inOneCell(term.text), texts.join('; '), inOneCell(concept.definition ?? '')].join('\t'));
    }
  }
  return { content: `${lines.join('\n')}\n`, problems: losses.finish() };
}

/** OmegaT's glossary: source, targets separated by `; `, and a comment, with tabs between them. */
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
