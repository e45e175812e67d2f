import type { ArticleLanguage, Block } from '../article.ts';
import { detectableLanguages, detectLanguage, detectOther } from './detect.ts';
import { languageGroup, languageOfKey, validTag } from './tags.ts';

/** What is known about an article's language before its text is looked at. */
export interface LanguageHints {
  /** From the user or the object's metadata. */
  readonly given?: { readonly tag: string; readonly source: 'option' | 'metadata' };
  /** What the document states. */
  readonly document?: string;
  /** Key or file name. */
  readonly name?: string;
}

/** So long must a text be, in characters, before it overrules what its document states. */
const LONG_TEXT = 600;
/** So long must a paragraph be to say something about its language. */
const LONG_PARAGRAPH = 120;
/** Share of the text that another language must have to be reported. */
const OTHER_SHARE = 0.15;

/** Most paragraphs looked at, evenly over the text, and characters of each: the cost has a bound. */
const MAX_PARAGRAPHS = 150;
const PARAGRAPH_SAMPLE = 400;

/** Languages of whole paragraphs besides the main one, most text first. */
function otherLanguages(text: string, blocks: readonly Block[], main: string): string[] {
  const paragraphs = blocks.filter(
    ({ start, end, kind }) => kind !== 'code' && kind !== 'table' && end - start >= LONG_PARAGRAPH,
  );
  const step = Math.max(1, paragraphs.length / MAX_PARAGRAPHS);
  const looked: Block[] = [];
  for (let at = 0; at < paragraphs.length; at += step) {
    const paragraph = paragraphs[Math.floor(at)];
    if (paragraph !== undefined) looked.push(paragraph);
  }
  const total = looked.reduce((sum, { start, end }) => sum + end - start, 0);
  const lengths = new Map<string, number>();
  let left = total;
  let most = 0;
  for (const { start, end } of looked) {
    // Were all that is left in one other language, it would still be too little to report.
    if (most + left < total * OTHER_SHARE) return [];
    const found = detectOther(text, start, Math.min(end, start + PARAGRAPH_SAMPLE), languageGroup(main));
    left -= end - start;
    if (found === undefined) continue;
    const length = (lengths.get(found) ?? 0) + end - start;
    lengths.set(found, length);
    most = Math.max(most, length);
  }
  return [...lengths]
    .filter(([, length]) => length >= total * OTHER_SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
}

function decideTag(text: string, hints: LanguageHints): Pick<ArticleLanguage, 'tag' | 'source'> {
  const given = validTag(hints.given?.tag);
  if (given !== undefined && hints.given !== undefined) return { tag: given, source: hints.given.source };
  const stated = validTag(hints.document);
  if (stated !== undefined && !contradicts(text, stated)) return { tag: stated, source: 'document' };
  const named = languageOfKey(hints.name);
  if (named !== undefined && !contradicts(text, named)) return { tag: named, source: 'key' };
  const detected = detectLanguage(text);
  return detected === 'und' ? { tag: 'und', source: 'unknown' } : { tag: detected, source: 'detected' };
}

/**
 * True where a long text is plainly in another language: templates and folders are often wrong. A language
 * that cannot be recognised is believed, for its texts would be taken for those of a relative.
 */
function contradicts(text: string, tag: string): boolean {
  const stated = languageGroup(tag);
  if (text.length < LONG_TEXT || !detectableLanguages.includes(stated)) return false;
  const detected = detectLanguage(text);
  return detected !== 'und' && detected !== stated;
}

/**
 * Decides the language of an article. What the user or the metadata says always holds; what the document
 * or the key says holds unless a long text is plainly in another language; else the text is recognised,
 * or the answer is `und`.
 */
export function decideLanguage(
  text: string,
  blocks: readonly Block[],
  hints: LanguageHints,
): ArticleLanguage {
  const decided = decideTag(text, hints);
  return { ...decided, others: decided.tag === 'und' ? [] : otherLanguages(text, blocks, decided.tag) };
}
