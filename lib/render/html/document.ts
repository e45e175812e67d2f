import { createHash } from 'node:crypto';
import { ENGINE } from '../../version.ts';
import type { Locale } from '../locale/index.ts';
import { html, type SafeHtml } from './safe-html.ts';
import type { StaticCode } from './static-code.ts';

/** What a page is made of. */
export interface PageParts {
  readonly locale: Locale;
  readonly title: string;
  readonly style: StaticCode;
  readonly script?: StaticCode;
  /** Whether the script may fetch from where the page itself came from; nothing otherwise. */
  readonly fetches?: boolean;
  /** Elements for the head that load nothing: other forms of the page, a description. */
  readonly head?: SafeHtml;
  readonly body: SafeHtml;
}

/** Hashes of style sheets and scripts by their source: there are as many as kinds of pages and numbers of languages. */
const hashes = new Map<string, string>();

function hashSource(code: StaticCode): string {
  const source = String(code);
  const known = hashes.get(source);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  hashes.set(source, hash);
  return hash;
}

/**
 * One self-contained HTML page. Its content security policy lets nothing be loaded, sent or framed (a page that
 * searches may fetch from its own origin), and only this very style and script act; nothing of the page depends on the script.
 */
export function pageHtml({ locale, title, style, script, fetches, head, body }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    ...(fetches === true ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return String(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${ENGINE.name} ${ENGINE.version}">
<title>${title}</title>
${head}
<style>${style}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${script}</script>\n`}</body>
</html>
`);
}
