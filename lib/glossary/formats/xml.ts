import { SaxesParser } from 'saxes';
import { PrecisError } from '../../errors.ts';
import { MAX_PROSE_LENGTH } from '../concept.ts';

/** An element of an XML glossary, in the little that glossaries need. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** By local name; `xml:lang` is `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text of the element and of everything in it, white space collapsed. */
  readonly text: string;
  /** Where it starts, from 1. */
  readonly line: number;
  readonly column: number;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
  readonly column: number;
}

const MAX_DEPTH = 64;
const MAX_CHILDREN = 10_000;
const MAX_TEXT = MAX_PROSE_LENGTH * 4;

function malformed(name: string, line: number, column: number, why: string): PrecisError {
  return new PrecisError('glossary-malformed', `${name}:${line}:${column}: ${why}`);
}

/** What follows a prefix, if there is one. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Reads XML and hands over each element named in `entries` with all it holds; nothing else is kept. `root`
 * is called with the outermost element's name and attributes. No entity but the five of XML is known and
 * nothing is fetched: a document type that only names an external DTD is passed over, one that declares
 * anything itself is refused.
 *
 * @throws {PrecisError} `glossary-malformed` with line and column.
 */
export function readXml(
  text: string,
  name: string,
  entries: ReadonlySet<string>,
  onEntry: (element: XmlElement) => void,
  root: (name: string, attributes: Readonly<Record<string, string>>) => void = () => {},
): void {
  const parser = new SaxesParser({ xmlns: false, position: true, fileName: name });
  const open: OpenElement[] = [];
  let depth = 0;
  let startLine = 1;
  let startColumn = 1;
  const fail = (why: string): never => {
    throw malformed(name, parser.line, parser.columnIndex + 1, why);
  };
  parser.on('error', (error) =>
    fail(`this is not well-formed XML: ${error.message.replace(`${name}:`, '').replace(/^\d+:\d+: /, '')}`),
  );
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      fail('document types with declarations of their own are not accepted. Remove the DOCTYPE.');
  });
  parser.on('opentagstart', (tag) => {
    // By now the parser has read the name and one character more.
    const column = parser.columnIndex - tag.name.length - 1;
    startLine = column > 0 ? parser.line : parser.line - 1;
    startColumn = Math.max(1, column);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) fail(`elements are nested more than ${MAX_DEPTH} deep`);
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(tag.attributes)) attributes[localName(key)] = value;
    const local = localName(tag.name);
    if (depth === 1) root(local, attributes);
    if (open.length > 0 || entries.has(local)) {
      open.push({ name: local, attributes, children: [], text: '', line: startLine, column: startColumn });
    }
  });
  const addText = (chunk: string): void => {
    for (const element of open) if (element.text.length < MAX_TEXT) element.text += chunk;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (element === undefined) return;
    const closed: XmlElement = { ...element, text: collapse(element.text) };
    const parent = open.at(-1);
    if (parent === undefined) onEntry(closed);
    else if (parent.children.length < MAX_CHILDREN) parent.children.push(closed);
    else fail(`an entry has more than ${MAX_CHILDREN} parts`);
  });
  parser.write(text).close();
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** All elements inside one, at any depth, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Text as it may stand in an XML element or attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g, '');
}
