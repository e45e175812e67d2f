import type { Brief } from '../brief/schema.ts';
import type { BriefTerm, Translation } from '../glossary/schema.ts';
import { primarySubtag } from '../languages/primary-subtag.ts';
import { type Locale, localeOf, type Messages, messagesFor } from './locale/index.ts';

/** What a caller may choose about a brief's page, Markdown or terminal output. */
export interface RenderOptions {
  /** The language of the page's own words; the article's where it is French or English, else English. */
  readonly locale?: Locale;
  /** BCP 47 tag of the target language whose translations come first. */
  readonly target?: string;
  /** Addresses, relative or absolute, of the other forms of this brief and of the list of all briefs. */
  readonly links?: {
    readonly json?: string;
    readonly markdown?: string;
    readonly index?: string;
    /** The page of all briefs of the article's day. */
    readonly day?: string;
    /** The page of the article's versions in other languages. */
    readonly versions?: string;
  };
}

/** The words for a brief's page. */
export function messagesOf(brief: Brief, options: RenderOptions): Messages {
  return messagesFor(options.locale ?? localeOf(brief.language.tag));
}

/**
 * The target language whose translations come first: the one asked for; otherwise the page's own where
 * the article is in another, and French for an English article, English for a French one.
 */
export function preferredTarget(brief: Brief, options: RenderOptions): string {
  if (options.target !== undefined) return options.target;
  const { locale } = messagesOf(brief, options);
  if (primarySubtag(brief.language.tag) !== locale) return locale;
  return locale === 'fr' ? 'en' : 'fr';
}

/** The target languages of a brief: the preferred one first, then by tag. */
export function targetLanguages(brief: Brief, target: string | undefined): readonly string[] {
  const tags = new Set<string>();
  for (const { translations } of brief.terms) for (const { language } of translations) tags.add(language);
  return [...tags].sort((a, b) => preference(a, target) - preference(b, target) || (a < b ? -1 : 1));
}

/** A term's translations: those into the preferred target first, otherwise in the brief's order. */
export function orderTranslations(term: BriefTerm, target: string | undefined): readonly Translation[] {
  return [...term.translations].sort(
    (a, b) => preference(a.language, target) - preference(b.language, target),
  );
}

/** 0 for the very tag asked for, 1 for another variety of the same language, 2 for any other. */
function preference(tag: string, target: string | undefined): number {
  if (target === undefined) return 2;
  if (tag.toLowerCase() === target.toLowerCase()) return 0;
  return primarySubtag(tag) === primarySubtag(target) ? 1 : 2;
}
