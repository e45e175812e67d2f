import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';

/**
 * Every regular expression of the program, held to linear time. A pattern that backtracks over its input more
 * than once for each character would let one article or glossary keep a function busy for hours.
 */

const ROOT = path.join(__dirname, '../..');

/** Patterns that may take more than linear time, and why that harms nobody. */
const HARMLESS: Readonly<Record<string, string>> = {
  '\\B(?=(?:\\d{3})+$)': 'reads the digits of one number that Précis itself wrote',
};

/** Patterns made at run time, by file, and why they are safe. */
const MADE: Readonly<Record<string, string>> = {
  'lib/summary/dateline.ts':
    'of constant parts; every repetition is bounded, and it begins at the start of a block',
  'bin/locale/translate.ts': 'of our own messages; reads one message at a time',
};

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(file: string): { literals: Found[]; made: boolean } {
  const tree = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const literals: Found[] = [];
  let made = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText();
      const end = text.lastIndexOf('/');
      literals.push({ file, source: text.slice(1, end), flags: text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      made = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, made };
}

const files = ['lib', 'bin', 'handlers'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.ts')),
);
const found = files.map((file) => ({ file, ...patternsIn(file) }));
const literals = found.flatMap(({ literals: own }) => own);

const superLinear = ({ source, flags }: Pick<Found, 'source' | 'flags'>): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length > 0;

test('no pattern takes more than linear time', () => {
  expect(literals.length).toBeGreaterThan(200);
  const slow = literals.filter((pattern) => HARMLESS[pattern.source] === undefined && superLinear(pattern));
  expect(slow).toEqual([]);
});

test('patterns made at run time are known', () => {
  expect(
    found
      .filter(({ made }) => made)
      .map(({ file }) => file)
      .sort(),
  ).toEqual(Object.keys(MADE).sort());
});

test('exceptions are needed', () => {
  const slow = new Set(literals.filter(superLinear).map(({ source }) => source));
  for (const source of Object.keys(HARMLESS)) expect(slow).toContain(source);
});

test.each([
  ['(a+)+b', ''],
  ['\\d+$', 'u'],
  ['^\\s*(.*?)\\s*$', ''],
  ['(?:\\p{L}+\\s?)+!', 'u'],
])('a pattern such as /%s/%s would be reported', (source, flags) => {
  expect(superLinear({ source, flags })).toBe(true);
});
