import stringWidth from 'string-width';

/** Texts of which every character takes one column: what most of a European article is. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** UTF-16 code units that are looked at together: the time of a segmenter grows with the square of its text. */
const WINDOW = 256;

/** Columns that a text takes on a terminal: combining marks take none, East Asian wide characters two. */
function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  if (text.length <= WINDOW) return stringWidth(text);
  let width = 0;
  for (const character of charactersOf(text)) width += displayWidth(character);
  return width;
}

/**
 * Breaks a line at its spaces so that no part is wider than `columns`. A word that is wider by itself
 * is broken between characters; no-break spaces hold.
 *
 * @param columns at least 2
 * @param firstColumns columns of the first part, where it has more or fewer than the others
 */
export function wrapLine(line: string, columns: number, firstColumns = columns): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  const room = () => (lines.length === 0 ? firstColumns : columns);
  for (const word of line.split(' ')) {
    if (word === '') continue;
    const wordWidth = displayWidth(word);
    if (current !== '' && width + 1 + wordWidth <= room()) {
      current += ` ${word}`;
      width += 1 + wordWidth;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    width = wordWidth;
    if (wordWidth > room()) {
      const pieces = breakWord(word, columns, room());
      lines.push(...pieces.slice(0, -1));
      current = pieces.at(-1) ?? '';
      width = displayWidth(current);
    }
  }
  if (current !== '') lines.push(current);
  return lines;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function breakWord(word: string, columns: number, firstColumns: number): readonly string[] {
  const pieces: string[] = [];
  let current = '';
  let width = 0;
  for (const segment of charactersOf(word)) {
    const segmentWidth = displayWidth(segment);
    if (current !== '' && width + segmentWidth > (pieces.length === 0 ? firstColumns : columns)) {
      pieces.push(current);
      current = '';
      width = 0;
    }
    current += segment;
    width += segmentWidth;
  }
  pieces.push(current);
  return pieces;
}

/** The characters as a reader counts them; one that is longer than a window is cut. */
function* charactersOf(word: string): Generator<string> {
  if (NARROW.test(word)) {
    yield* word;
    return;
  }
  let start = 0;
  while (start < word.length) {
    const isLast = start + WINDOW >= word.length;
    const found = [...graphemes.segment(word.slice(start, start + WINDOW))].map(({ segment }) => segment);
    // The last character of a window may go on behind it.
    const whole = isLast || found.length === 1 ? found : found.slice(0, -1);
    for (const character of whole) {
      yield character;
      start += character.length;
    }
  }
}
