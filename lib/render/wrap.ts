import stringWidth from 'string-width';

/** Columns that a text takes on a terminal: combining marks take none, East Asian wide characters two. */
function displayWidth(text: string): number {
  return stringWidth(text);
}

/**
 * Breaks a line at its spaces so that no part is wider than `columns`. A word that is wider by itself
 * is broken between characters; no-break spaces hold.
 *
 * @param columns at least 2
 */
export function wrapLine(line: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const word of line.split(' ')) {
    if (word === '') continue;
    const wordWidth = displayWidth(word);
    if (current !== '' && width + 1 + wordWidth <= columns) {
      current += ` ${word}`;
      width += 1 + wordWidth;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = wordWidth <= columns ? [word] : breakWord(word, columns);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
    width = displayWidth(current);
  }
  if (current !== '') lines.push(current);
  return lines;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function breakWord(word: string, columns: number): readonly string[] {
  const pieces: string[] = [];
  let current = '';
  let width = 0;
  for (const { segment } of graphemes.segment(word)) {
    const segmentWidth = displayWidth(segment);
    if (current !== '' && width + segmentWidth > columns) {
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
