import type { Brief } from '../../brief/schema.ts';
import { languageName } from './language-name.ts';
import type { Locale, Messages } from './messages.ts';

type Wording = (brief: Brief, messages: Messages) => string;

/** What each code of a warning means, in the page's language. A code without an entry keeps the brief's own words. */
const WORDINGS: Readonly<Record<string, Readonly<Record<Locale, Wording>>>> = {
  'language-unknown': {
    fr: () =>
      'La langue de l’article n’a pas pu être reconnue\u00a0: aucun terme n’a été recherché. Indiquez-la dans le dossier (articles/fr/…), dans les métadonnées de l’objet (language) ou dans le document.',
    en: () =>
      'The language of the article could not be told, so no terms were looked up. Name it: in the folder (articles/fr/…), in the object metadata (language) or in the document.',
  },
  'several-languages': {
    fr: ({ language }, messages) =>
      `Des passages de l’article sont dans une autre langue (${names(language.others, messages)})\u00a0: les termes n’ont été recherchés qu’en ${languageName(language.tag, messages)}.`,
    en: ({ language }, messages) =>
      `Parts of the article are in another language (${names(language.others, messages)}); terms were looked up in ${languageName(language.tag, messages)} only.`,
  },
  'no-termbase': {
    fr: ({ language }, messages) =>
      `Aucun glossaire ne contient de termes dans la langue de l’article (${languageName(language.tag, messages)}).`,
    en: ({ language }, messages) => `No glossary has terms in ${languageName(language.tag, messages)}.`,
  },
  'unresolved-pronoun': {
    fr: () => 'La phrase commence par un mot qui renvoie à ce qui la précède dans l’article.',
    en: () => 'The sentence opens with a word that stands for something said before it in the article.',
  },
  'unresolved-connective': {
    fr: () => 'La phrase prolonge ou contredit une autre phrase, qui n’est pas dans le résumé.',
    en: () => 'The sentence continues or contradicts another that is not in the summary.',
  },
  'unnamed-speaker': {
    fr: () => 'La phrase cite quelqu’un sans le nommer.',
    en: () => 'The sentence quotes someone whom it does not name.',
  },
  'open-quotation': {
    fr: () => 'La phrase ne contient qu’une partie d’une citation.',
    en: () => 'The sentence holds only a part of a quotation.',
  },
  'relative-date': {
    fr: () => 'Seule la date de publication dit de quel jour il s’agit.',
    en: () => 'Only the day of publication tells which day is meant.',
  },
  'budget-too-small': {
    fr: () => 'Aucune phrase ne tient dans la longueur demandée. Accordez davantage de mots.',
    en: () => 'No sentence fits the length asked for. Allow more words.',
  },
};

/** Codes whose meaning the summary itself states, on every form of a brief. */
const STATED_BY_SUMMARY: ReadonlySet<string> = new Set(['nothing-to-shorten', 'no-sentences']);

function names(tags: readonly string[], messages: Messages): string {
  return tags.map((tag) => languageName(tag, messages)).join(', ');
}

/** A warning as a reader is told it. */
export interface WordedWarning {
  readonly code: string;
  readonly text: string;
  /** Whether `text` is in the page's language; otherwise it is in English. */
  readonly translated: boolean;
  /** The words of the article that it is about, where they are a few words of a sentence. */
  readonly words?: string;
  /** Position in the summary of the sentence that it is about. */
  readonly sentence?: number;
}

/** The warnings of a brief in the page's language, in the brief's order. */
export function wordWarnings(brief: Brief, messages: Messages): readonly WordedWarning[] {
  return brief.warnings.flatMap(({ code, message, start, end }) => {
    if (STATED_BY_SUMMARY.has(code)) return [];
    const wording = Object.hasOwn(WORDINGS, code) ? WORDINGS[code]?.[messages.locale] : undefined;
    const place = start === undefined || end === undefined ? {} : placeOf(brief, start, end);
    const text = wording?.(brief, messages) ?? message;
    return [{ code, text, translated: wording !== undefined, ...place }];
  });
}

function placeOf(
  { summary, text }: Brief,
  start: number,
  end: number,
): Pick<WordedWarning, 'sentence' | 'words'> {
  const sentence = summary.sentences.findIndex((each) => start >= each.start && end <= each.end);
  const whole = summary.sentences[sentence];
  if (whole === undefined) return {};
  const isWhole = start === whole.start && end === whole.end;
  return { sentence, ...(isWhole ? {} : { words: text.slice(start, end) }) };
}
