import { PrecisError } from '../../errors.ts';
import { type Concept, type PartOfSpeech, plainTerm, type Term } from '../concept.ts';
import { canonicalTag } from '../language-tag.ts';
import type { TermStatus } from '../schema.ts';
import { ConceptCollector } from './collector.ts';
import type {
  GlossaryContents,
  GlossaryFormat,
  GlossarySource,
  LanguagePair,
  WriteOptions,
  WrittenGlossary,
} from './format.ts';
import { readTabbedLines, type TabbedLine } from './lines.ts';
import { Losses } from './losses.ts';
import { requirePair, termsFor } from './pair-entries.ts';

/** Term statuses of UTX 1.20. A term that must not be used is `forbidden` there, whatever the reason. */
const STATUS_NAMES: Readonly<Record<TermStatus, string>> = {
  preferred: 'approved',
  admitted: 'non-standard',
  deprecated: 'forbidden',
  forbidden: 'forbidden',
  obsolete: 'forbidden',
  proposed: 'provisional',
};

const STATUSES: ReadonlyMap<string, TermStatus> = new Map([
  ['approved', 'preferred'],
  ['non-standard', 'admitted'],
  ['forbidden', 'forbidden'],
  ['rejected', 'deprecated'],
  ['obsolete', 'obsolete'],
  ['provisional', 'proposed'],
]);

const PART_NAMES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  'proper noun': 'properNoun',
  other: '',
};

const PARTS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['noun', 'noun'],
  ['verb', 'verb'],
  ['adjective', 'adjective'],
  ['adverb', 'adverb'],
  ['propernoun', 'proper noun'],
]);

/** `#UTX 1.20; fr/en; …`: the languages of the file. */
function readHeader(line: TabbedLine | undefined, name: string): LanguagePair {
  const [, languages = ''] = (line?.cells[0] ?? '').split(';');
  const [source, target] = languages.split('/').map((tag) => canonicalTag(tag));
  if (source !== undefined && target !== undefined) return { source, target };
  throw new PrecisError(
    'glossary-malformed',
    `${name}:1:1: the first line of a UTX file names its version and its languages: #UTX 1.20; fr/en; …`,
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
    const has = (tag: string, text: string) => terms.get(tag)?.some((term) => term.text === text) === true;
    const sourceIsNew = !has(this.#languages.source, source);
    const targetIsNew = !has(this.#languages.target, target);
    const isFirst = terms.size === 0;
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

function read({ text, name }: GlossarySource): GlossaryContents {
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

const COLUMNS = ['#src', 'tgt', 'src:pos', 'tgt:pos', 'term status', 'concept ID'];

function row(source: Term, target: Term, status: TermStatus, concept: Concept): string {
  const pos = ({ partOfSpeech }: Term): string =>
    partOfSpeech === undefined ? '' : PART_NAMES[partOfSpeech];
  const cells = [source.text, target.text, pos(source), pos(target), STATUS_NAMES[status], concept.id];
  return cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
}

const preferredFirst = (terms: readonly Term[]): Term[] =>
  [...terms].sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));

function write(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const pair = requirePair(options, 'UTX');
  const losses = new Losses(options.name ?? 'utx');
  const date = `${options.date ?? '1970-01-01'}T00:00:00Z`;
  const lines = [`#UTX 1.20; ${pair.source}/${pair.target}; ${date}; bidirectional`, COLUMNS.join('\t')];
  for (const concept of concepts) {
    losses.lost('domains', concept.domain.length);
    losses.lost('definitions', concept.definition === undefined ? 0 : 1);
    losses.lost('do-not-translate marks', concept.doNotTranslate ? 1 : 0);
    const sources = preferredFirst(termsFor(concept, pair.source)).filter(
      ({ text }) => !text.startsWith('#'),
    );
    const targets = preferredFirst(termsFor(concept, pair.target));
    const [source, target] = [sources[0], targets[0]];
    if (source === undefined || target === undefined) {
      const missing = source === undefined ? pair.source : pair.target;
      losses.leftOut(concept, source?.text ?? concept.id, 'no-target', `it has no term in ${missing}`);
      continue;
    }
    for (const item of targets) lines.push(row(source, item, item.status, concept));
    for (const item of sources.slice(1)) lines.push(row(item, target, item.status, concept));
  }
  return { content: `${lines.join('\n')}\n`, problems: losses.finish() };
}

/** UTX 1.20 (Asia-Pacific Association for Machine Translation): one pair of languages, statuses, parts of speech. */
export const utx: GlossaryFormat = {
  id: 'utx',
  title: 'UTX 1.20',
  suffixes: ['.utx'],
  sniff: (start) => (/^#UTX/i.test(start) ? 2 : 0),
  read,
  write,
};
