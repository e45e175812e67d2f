import { PrecisError } from '../../errors.ts';
import type { GlossarySource, LanguagePair } from './format.ts';

/** One line of a tab-separated text without quotation rules. */
export interface TabbedLine {
  /** Trimmed, in normalisation form C. */
  readonly cells: readonly string[];
  /** Where each cell starts in the line, from 1, in UTF-16 code units. */
  readonly columns: readonly number[];
  /** From 1. */
  readonly line: number;
}

/** The lines of a tab-separated text; empty ones are left out. */
export function readTabbedLines(text: string): TabbedLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    if (content.trim() === '') return [];
    let start = 1;
    const columns: number[] = [];
    const cells = content.split('\t').map((cell) => {
      columns.push(start);
      start += cell.length + 1;
      return cell.trim().normalize('NFC');
    });
    return [{ cells, columns, line: index + 1 }];
  });
}

/**
 * The languages of a file that does not name them itself.
 *
 * @throws {PrecisError} `glossary-malformed` where nobody named them.
 */
export function requireLanguages({ name, languages }: GlossarySource): LanguagePair {
  if (languages !== undefined) return languages;
  throw new PrecisError(
    'glossary-malformed',
    `${name} does not say which languages it is in. Name them in its file name (ours.fr-en.tsv), or say --source fr --target en.`,
  );
}
