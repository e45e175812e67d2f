import { primarySubtag } from '../../languages/primary-subtag.ts';
import { html, type SafeHtml } from './safe-html.ts';

/** A well-formed BCP 47 tag, as far as an attribute needs it. */
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

/** Languages whose usual script is written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The attributes for each tag met so far: a page names few languages many times. */
const written = new Map<string, SafeHtml>();
/** Tags that are kept; whatever else a glossary calls a language is written anew each time. */
const MAX_KEPT = 200;

/**
 * The attributes of an element whose text is in a language (WCAG 3.1.2), with a space before them.
 * A language that is not known gives the empty `lang` that HTML has for it, so that a screen reader does
 * not read the text in the page's language as a matter of course.
 */
export function inLanguage(tag: string): SafeHtml {
  const known = written.get(tag);
  if (known !== undefined) return known;
  const attributes = write(tag);
  if (written.size < MAX_KEPT) written.set(tag, attributes);
  return attributes;
}

function write(tag: string): SafeHtml {
  const primary = primarySubtag(tag);
  if (primary === 'und' || !TAG.test(tag)) return html` lang="" dir="auto"`;
  return RIGHT_TO_LEFT.has(primary) ? html` lang="${tag}" dir="rtl"` : html` lang="${tag}"`;
}
