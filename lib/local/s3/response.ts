/** What an operation answers; the server writes it. */
import { type XmlContent, xmlDocument } from './xml.ts';

/** An answer of the S3 protocol. */
export interface S3Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for an answer without a body; `content-length` is then the caller's to set. */
  readonly body?: string | AsyncIterable<Uint8Array>;
}

/** An answer without a body. */
export function emptyResponse(status = 200, headers: Readonly<Record<string, string>> = {}): S3Response {
  return { status, headers };
}

/** An answer that is one XML document. */
export function xmlResponse(
  root: string,
  content: XmlContent,
  headers: Readonly<Record<string, string>> = {},
): S3Response {
  return {
    status: 200,
    headers: { 'content-type': 'application/xml', ...headers },
    body: xmlDocument(root, content),
  };
}
