import { PrecisError } from '../../../errors.ts';
import { plainTerm } from '../../concept.ts';
import { canonicalTag } from '../../language-tag.ts';
import type { TermStatus } from '../../schema.ts';
import { ConceptCollector } from '../collector.ts';
import type { GlossaryContents, GlossarySource, LanguagePair } from '../format.ts';
import { readTabbedLines, type TabbedLine } from '../lines.ts';
import { PARTS, STATUSES } from './values.ts';

/** `#UTX 1.11; fr/en; …`: the languages of the file. */
function readHeader(line: TabbedLine | undefined, name: string): LanguagePair {
  const [, languages = ''] = (line?.cells[0] ?? '').split(';');
  const [source, target] = languages.split('/').map((tag) => canonicalTag(tag));
  if (source !== undefined && target !== undefined) return { source, target };
  throw new PrecisError(
    'glossary-malformed',
    `${name}:1:1: the first line of a UTX file names its version and its languages: #UTX 1.11; fr/en; …`,
  );
}

class UtxReader {
  readonly #collector: ConceptCollector;
  readonly #languages: LanguagePair;
  /** Cell of each column, by its name in lower case. */
  readonly #columns: ReadonlyMap<string, number>;

  constructor(collector: ConceptCollector, languages: LanguagePair, columns: ReadonlyMap<string, number>) {
    this.#collector = collector;
    this.#languages = languages;
    this.#columns = columns;
  }

  read(row: TabbedLine): void {
    const cell = (column: string): string => row.cells[this.#columns.get(column) ?? -1] ?? '';
    const place = (column: string) => ({
      line: row.line,
      column: row.columns[this.#columns.get(column) ?? 0] ?? 1,
    });
    const [source, target] = [cell('src'), cell('tgt')];
    if (source === '' || target === '') {
      const message = 'the line has no source or no target and is left out';
      this.#collector.problem('error', 'no-term', message, place(source === '' ? 'src' : 'tgt'));
      return;
    }
    const id = cell('concept id') === '' ? `${source}` : cell('concept id');
    const statusName = cell('term status');
    const status = statusName === '' ? 'preferred' : STATUSES.get(statusName.toLowerCase());
    if (status === undefined) {
      this.#collector.problem(
        'warning',
        'unknown-status',
        `"${statusName.slice(0, 40)}" is no term status; the term is taken as admitted`,
        place('term status'),
        { concept: id, fix: `use one of ${[...STATUSES.keys()].join(', ')}` },
      );
    }
    const { terms } = this.#collector.concept(id);
    const has = (tag: string, text: string) => terms[tag]?.some((term) => term.text === text) === true;
    const sourceIsNew = !has(this.#languages.source, source);
    const targetIsNew = !has(this.#languages.target, target);
    const isFirst = Object.keys(terms).length === 0;
    // The status of a line is that of its target, or of a source that shares a target with another.
    if (sourceIsNew) {
      const own = isFirst ? 'preferred' : (status ?? 'admitted');
      this.#term(id, 'source', source, own, cell('src:pos'), place('src'));
    }
    if (targetIsNew) this.#term(id, 'target', target, status ?? 'admitted', cell('tgt:pos'), place('tgt'));
  }

  #term(
    id: string,
    side: keyof LanguagePair,
    text: string,
    status: TermStatus,
    pos: string,
    place: { line: number; column: number },
  ): void {
    const partOfSpeech = PARTS.get(pos.toLowerCase());
    const term = { ...plainTerm(text, status), ...(partOfSpeech === undefined ? {} : { partOfSpeech }) };
    this.#collector.term(id, this.#languages[side], term, place);
  }
}

/**
 * Reads UTX.
 *
 * @throws {PrecisError} `glossary-malformed` where the first line names no languages.
 */
export function readUtx({ text, name }: GlossarySource): GlossaryContents {
  const lines = readTabbedLines(text);
  const languages = readHeader(lines[0], name);
  const head = lines.find(({ cells }) => /^#\s*src$/i.test(cells[0] ?? ''));
  const columns = new Map<string, number>();
  const names = head?.cells ?? ['src', 'tgt', 'src:pos'];
  for (const [index, cell] of names.entries()) columns.set(cell.replace(/^#\s*/, '').toLowerCase(), index);
  const collector = new ConceptCollector(name);
  const reader = new UtxReader(collector, languages, columns);
  for (const line of lines) if (!line.cells[0]?.startsWith('#')) reader.read(line);
  return collector.finish();
}
