/** XML requests, read with saxes under limits: no DTD, bounded depth, bounded count. */
import { SaxesParser } from 'saxes';
import { S3Error } from './errors.ts';

const MAX_DEPTH = 16;
/** DeleteObjects (1,000 objects) and CompleteMultipartUpload (10,000 parts) stay well below. */
const MAX_ELEMENTS = 200_000;

/** An element: its local name, its text and its children. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: OpenElement[];
}

/**
 * Reads a document whose root must be `root`.
 * @throws S3Error `MalformedXML`
 */
export function readXml(source: string, root: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: OpenElement[] = [];
  let top: OpenElement | undefined;
  let count = 0;
  const refuse = () => {
    throw new S3Error('MalformedXML');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    count += 1;
    if (stack.length >= MAX_DEPTH || count > MAX_ELEMENTS) refuse();
    const opened: OpenElement = { name: tag.local, text: '', children: [] };
    stack.at(-1)?.children.push(opened);
    top ??= opened;
    stack.push(opened);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const addText = (text: string) => {
    const current = stack.at(-1);
    if (current !== undefined) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (top === undefined || top.name !== root) throw new S3Error('MalformedXML');
  return top;
}

/** The children of that name, in order. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** The text of the first child of that name, or undefined. */
export function childText(parent: XmlElement, name: string): string | undefined {
  return parent.children.find((child) => child.name === name)?.text;
}
