import type { Language } from '../languages/language.ts';
import type { Leaning } from './openings.ts';

/** What the warnings about a summary say, in the language of their reader. */
export interface WarningMessages {
  readonly leaning: Readonly<Record<Leaning, string>>;
  readonly openQuotation: string;
  readonly relativeDate: string;
  readonly noSentences: string;
  /** @param shortest words of the shortest sentence */
  readonly budgetTooSmall: (shortest: number) => string;
  readonly nothingToShorten: string;
  /** @param longest words of the longest stretch without a full stop */
  readonly tooLong: (longest: number) => string;
}

const en: WarningMessages = {
  leaning: {
    pronoun: 'The sentence begins with a word that stands for something said before it in the article.',
    connective: 'The sentence continues or contradicts another that is not in the summary.',
    speaker: 'The sentence quotes someone whom it does not name.',
    item: 'The sentence is an item of a list whose introduction is not in the summary.',
  },
  openQuotation: 'The sentence holds only a part of a quotation.',
  relativeDate: 'Only the day of publication tells which day is meant.',
  noSentences: 'The article has no sentence that could be part of a summary.',
  budgetTooSmall: (shortest) =>
    `No sentence fits: the shortest of the article has ${shortest} words. Allow more words.`,
  nothingToShorten: 'The summary holds every sentence of the article.',
  tooLong: (longest) =>
    `The article has stretches of up to ${longest} words without a full stop. They are no sentences that a summary could quote, and none is cut: set full stops or paragraphs.`,
};

const fr: WarningMessages = {
  leaning: {
    pronoun: 'La phrase commence par un mot qui renvoie à ce qui la précède dans l’article.',
    connective: 'La phrase prolonge ou contredit une autre qui n’est pas dans le résumé.',
    speaker: 'La phrase cite quelqu’un qu’elle ne nomme pas.',
    item: 'La phrase est un élément d’une liste dont l’introduction n’est pas dans le résumé.',
  },
  openQuotation: 'La phrase ne contient qu’une partie d’une citation.',
  relativeDate: 'Seul le jour de publication dit de quel jour il s’agit.',
  noSentences: 'L’article ne contient aucune phrase qui puisse figurer dans un résumé.',
  budgetTooSmall: (shortest) =>
    `Aucune phrase ne tient : la plus courte de l’article compte ${shortest} mots. Accordez davantage de mots.`,
  nothingToShorten: 'Le résumé contient toutes les phrases de l’article.',
  tooLong: (longest) =>
    `L’article contient des passages de ${longest} mots sans point. Ce ne sont pas des phrases qu’un résumé puisse citer, et aucune n’est coupée : mettez des points ou des paragraphes.`,
};

/** The messages for readers of an article: in French for French articles, in English for all others. */
export function warningMessages({ code }: Language): WarningMessages {
  return code === 'fr' ? fr : en;
}
