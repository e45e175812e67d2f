import { PrecisError } from '../../errors.ts';

/** Longest Markdown, in UTF-16 units: the parser takes some three seconds of CPU time for it. */
const MAX_LENGTH = 1024 * 1024;
const MAX_LINES = 20_000;
/** Lines that are items of lists or rows of tables. */
const MAX_ENTRIES = 4000;
/** Markers of quotations and lists at the start of one line. */
const MAX_NESTING = 40;
/** Characters that may begin emphasis, code, a link or a tag, in one paragraph. */
const MAX_MARKS = 3000;
/** Lines of `===` or `---` under text. */
const MAX_UNDERLINES = 500;

/** The quotation and list markers that a line begins with. */
const CONTAINERS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;

const ADVICE = 'Split it, or upload it as plain text, with a name that ends in .txt.';

/** What a document holds of something, and the most that it may hold. */
interface Count {
  readonly count: number;
  readonly most: number;
  readonly what: string;
}

/**
 * Refuses Markdown that would cost its parser more than linear time: deep nesting, thousands of marks in
 * one paragraph, of items, rows or underlined headings. One pass over the lines.
 *
 * @throws {PrecisError} `article-too-large`, `article-too-deep`
 */
export function checkMarkdownLimits(source: string): void {
  if (source.length > MAX_LENGTH) {
    throw new PrecisError(
      'article-too-large',
      `The Markdown has ${source.length} characters; the limit is ${MAX_LENGTH}. ${ADVICE}`,
    );
  }
  for (const { count, most, what } of countStructure(source.split('\n'))) {
    if (count <= most) continue;
    throw new PrecisError('article-too-deep', `The Markdown has more than ${most} ${what}. ${ADVICE}`);
  }
}

function countStructure(lines: readonly string[]): Count[] {
  let nesting = 0;
  let marks = 0;
  let mostMarks = 0;
  let entries = 0;
  let underlines = 0;
  let blank = true;
  for (const line of lines) {
    const lead = CONTAINERS.exec(line)?.[0] ?? '';
    const containers = lead.replace(/[ \t\d]/gu, '').length;
    if (containers > 0) nesting = Math.max(nesting, containers + Math.floor((lead.length - containers) / 4));
    if (containers > 0 || line.includes('|')) entries += 1;
    if (!blank && UNDERLINE.test(line)) underlines += 1;
    blank = line.trim() === '';
    if (blank) marks = 0;
    else if (!line.includes('|')) marks += line.match(/[*_~`[\]<&!\\@]/gu)?.length ?? 0;
    mostMarks = Math.max(mostMarks, marks);
  }
  return [
    { count: lines.length, most: MAX_LINES, what: 'lines' },
    { count: nesting, most: MAX_NESTING, what: 'lists and quotations in one another' },
    { count: entries, most: MAX_ENTRIES, what: 'items of lists and rows of tables' },
    { count: mostMarks, most: MAX_MARKS, what: 'marks in one paragraph' },
    { count: underlines, most: MAX_UNDERLINES, what: 'underlined headings' },
  ];
}
