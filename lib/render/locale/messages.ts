import type { BriefTerm } from '../../glossary/schema.ts';

/** A language that pages can be written in. */
export type Locale = 'fr' | 'en';

/** Every word that a page, a Markdown file or a terminal shows and that is not the article's. */
export interface Messages {
  readonly locale: Locale;
  /** Stands between thousands. */
  readonly groupSeparator: string;
  readonly decimalSeparator: string;
  /** Stands between a number and `%`. */
  readonly percentSeparator: string;
  /** Names of the months, January first. */
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
  readonly bytes: readonly [string, string, string];
  /** Names of languages by primary subtag, as they stand within a sentence. */
  readonly languages: Readonly<Record<string, string>>;
  /** A label before its value, with the colon. */
  readonly label: (label: string) => string;

  readonly untitled: string;
  readonly brief: string;
  readonly skipToArticle: string;
  readonly onThisPage: string;
  readonly language: string;
  readonly languageKnown: Readonly<
    Record<'option' | 'metadata' | 'document' | 'key' | 'detected' | 'unknown', string>
  >;
  readonly otherLanguages: string;
  readonly unknownLanguage: string;

  readonly summary: string;
  readonly summaryComplete: string;
  readonly summaryShare: (sentences: string, plural: boolean, percent: string) => string;
  readonly summaryEmpty: string;
  /** What the drawing of the summary's places shows, to those who cannot see it. */
  readonly summaryPlaces: (percents: readonly string[]) => string;
  readonly showInArticle: (position: number) => string;
  readonly backToSummary: (position: number) => string;
  readonly why: string;
  readonly ranked: (rank: number, of: number) => string;
  readonly copySummary: string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly article: string;
  readonly table: string;
  readonly legendSummary: string;
  readonly legendTerm: string;

  readonly terms: string;
  /** What the tick beside a term says. */
  readonly tickMeaning: string;
  readonly term: string;
  readonly count: string;
  readonly domain: string;
  readonly termsEmpty: string;
  readonly termsNoGlossary: string;
  readonly otherDomain: string;
  readonly occurrences: (count: string, plural: boolean) => string;
  readonly termPlaces: (percents: readonly string[]) => string;
  readonly surfaceForms: string;
  readonly noTranslation: string;
  readonly status: Readonly<Record<BriefTerm['source']['status'], string>>;
  readonly translations: string;
  readonly allLanguages: string;
  readonly showHighlights: string;

  readonly candidates: string;
  readonly candidatesHint: string;
  readonly times: (count: string) => string;

  readonly sentenceNumber: (position: number) => string;
  readonly quoted: (words: string) => string;
  readonly warnings: string;
  readonly provenance: string;
  readonly engine: string;
  readonly termbases: string;
  readonly noTermbase: string;
  readonly fingerprint: string;
  readonly file: string;
  readonly address: string;
  readonly size: string;
  readonly methodText: (sentences: string, plural: boolean) => string;
  readonly ratioText: (percent: string, words: string) => string;
  readonly completeText: string;
  readonly untranslatedText: (count: string, plural: boolean) => string;
  readonly alsoAs: string;
  readonly indexLink: string;
  readonly versionsLink: string;

  readonly indexTitle: string;
  readonly indexCount: (count: string, plural: boolean) => string;
  readonly allBriefs: string;
}
