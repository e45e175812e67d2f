/** XML answers, built from values: text is always escaped. */

/** The namespace of every S3 answer but `<Error>`. */
export const S3_NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** A piece of finished XML: only made by `element`. */
export interface Xml {
  readonly xml: string;
}

/** What an element may hold: nothing, text to escape, or elements. */
export type XmlContent = undefined | string | number | boolean | Xml | readonly (Xml | undefined)[];

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text; control characters become references, as S3 writes them. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: keys may hold them
  return text.replace(/[&<>"\u0000-\u001f\u007f\ufffe\uffff]/g, (character) => {
    return ESCAPED[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  });
}

/** `<name attributes>content</name>`. */
export function element(
  name: string,
  content?: XmlContent,
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return { xml: `<${name}${written.join('')}>${render(content)}</${name}>` };
}

/** An element, or nothing where there is no value. */
export function optional(name: string, content: string | number | undefined): Xml | undefined {
  return content === undefined ? undefined : element(name, content);
}

/** A whole document; S3's own namespace unless `namespaced` is false. */
export function xmlDocument(name: string, content: XmlContent, namespaced = true): string {
  const root = element(name, content, namespaced ? { xmlns: S3_NAMESPACE } : {});
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}`;
}

function render(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content !== 'object') return escapeXml(String(content));
  if ('xml' in content) return content.xml;
  return content.map((part) => part?.xml ?? '').join('');
}
