import type { Concept, Term } from '../../concept.ts';
import type { TermStatus } from '../../schema.ts';
import type { WriteOptions, WrittenGlossary } from '../format.ts';
import { Losses } from '../losses.ts';
import { requirePair, termsFor } from '../pair-entries.ts';
import { countUnheld, type Holdable } from '../unheld.ts';
import { PART_NAMES, STATUS_NAMES } from './values.ts';

const COLUMNS = ['#src', 'tgt', 'src:pos', 'tgt:pos', 'term status', 'concept ID'];

function row(source: Term, target: Term, status: TermStatus, concept: Concept): string {
  const pos = ({ partOfSpeech }: Term): string =>
    partOfSpeech === undefined ? '' : PART_NAMES[partOfSpeech];
  const cells = [source.text, target.text, pos(source), pos(target), STATUS_NAMES[status], concept.id];
  return cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
}

const HELD: ReadonlySet<Holdable> = new Set(['parts of speech']);

const preferredFirst = (terms: readonly Term[]): Term[] =>
  [...terms].sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));

/**
 * Writes UTX.
 *
 * @throws {PrecisError} `input-malformed` where the languages are not given.
 */
export function writeUtx(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const pair = requirePair(options, 'UTX');
  const losses = new Losses(options.name ?? 'utx');
  const date = `${options.date ?? '1970-01-01'}T00:00:00Z`;
  const lines: string[] = [];
  let allApproved = true;
  const add = (source: Term, target: Term, status: TermStatus, concept: Concept): void => {
    lines.push(row(source, target, status, concept));
    allApproved &&= status === 'preferred';
  };
  for (const concept of concepts) {
    const sources = preferredFirst(termsFor(concept, pair.source)).filter((term) => {
      const isComment = term.text.startsWith('#');
      if (isComment)
        losses.leftOut(concept, term.text, 'comment-sign', 'a line that starts with # is a comment');
      return !isComment;
    });
    const targets = preferredFirst(termsFor(concept, pair.target));
    const [source, target] = [sources[0], targets[0]];
    if (source === undefined || target === undefined) {
      const missing = source === undefined ? pair.source : pair.target;
      losses.leftOut(concept, source?.text ?? concept.id, 'no-target', `it has no term in ${missing}`);
      continue;
    }
    countUnheld(concept, losses, HELD, [...sources, ...targets]);
    losses.lost(
      'the difference between deprecated, forbidden and obsolete',
      [...sources, ...targets].filter(({ status }) => status === 'deprecated' || status === 'obsolete')
        .length,
    );
    for (const item of targets) add(source, item, item.status, concept);
    for (const item of sources.slice(1)) add(item, target, item.status, concept);
  }
  const direction = allApproved ? '; bidirectional' : '';
  const head = `#UTX 1.11; ${pair.source}/${pair.target}; ${date}; copyright: not stated; license: not stated${direction}`;
  return { content: `${[head, COLUMNS.join('\t'), ...lines].join('\r\n')}\r\n`, problems: losses.finish() };
}
