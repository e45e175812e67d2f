import type { Feature } from './weights.ts';

/** The languages in which reasons are explained. */
export type ExplainLocale = 'fr' | 'en';

const PHRASES: Readonly<Record<ExplainLocale, Readonly<Record<Feature, string>>>> = {
  fr: {
    position: 'placée au début de l’article',
    standfirst: 'fait partie du chapeau',
    title: 'reprend des mots du titre',
    forward: 'la suite de l’article y revient',
    backward: 'répète ce qui précède',
    recurrence: 'contient des mots qui reviennent dans l’article',
    names: 'nomme une personne, un lieu ou une organisation',
    figures: 'donne une date ou un chiffre',
    announcement: 'annonce une décision',
    quotation: 'contient une citation',
    pronoun: 'commence par un pronom dont l’antécédent n’est pas dans le résumé',
    connective: 'enchaîne sur une phrase qui n’est pas dans le résumé',
    speaker: 'cite une personne qui n’est nommée que dans une autre phrase',
    item: 'est un élément d’une liste dont l’introduction n’est pas dans le résumé',
    unfinished: 'annonce une suite qui n’est pas dans le résumé',
    section: 'vient d’une partie déjà représentée dans le résumé',
    quoted: 'est citée pour plus de la moitié',
    closing: 'est dans le dernier paragraphe',
    opening: 'ouvre une partie de l’article',
    continuity: 'suit une phrase du résumé',
    question: 'pose une question',
    boilerplate: 'ressemble à une mention d’usage (contact, abonnement…)',
    courtesy: 'relève du protocole',
    short: 'est très courte',
    long: 'est très longue',
  },
  en: {
    position: 'stands near the start of the article',
    standfirst: 'is part of the standfirst',
    title: 'shares words with the title',
    forward: 'the rest of the article comes back to it',
    backward: 'repeats what comes before',
    recurrence: 'uses words that recur in the article',
    names: 'names a person, a place or an organisation',
    figures: 'gives a date or a figure',
    announcement: 'announces a decision',
    quotation: 'holds a quotation',
    pronoun: 'opens with a pronoun whose antecedent is not in the summary',
    connective: 'continues a sentence that is not in the summary',
    speaker: 'quotes someone whom only another sentence names',
    item: 'is an item of a list whose introduction is not in the summary',
    unfinished: 'announces something that is not in the summary',
    section: 'comes from a section that the summary covers already',
    quoted: 'is a quotation for more than half',
    closing: 'stands in the last paragraph',
    opening: 'opens a section of the article',
    continuity: 'follows a sentence of the summary',
    question: 'asks a question',
    boilerplate: 'looks like a standing notice (contact, subscription…)',
    courtesy: 'is about protocol',
    short: 'is very short',
    long: 'is very long',
  },
};

/**
 * A sentence's reasons in words, weightiest first: `+1.5 stands near the start of the article`.
 * Numbers carry a real minus sign and, in French, a decimal comma. Unknown reasons keep their name.
 */
export function explainReasons(reasons: Readonly<Record<string, number>>, locale: ExplainLocale): string[] {
  const phrases: Readonly<Record<string, string>> = PHRASES[locale];
  return Object.entries(reasons)
    .filter(([, value]) => value !== 0)
    .sort(([nameA, a], [nameB, b]) => Math.abs(b) - Math.abs(a) || (nameA < nameB ? -1 : 1))
    .map(([name, value]) => `${signed(value, locale)} ${phrases[name] ?? name}`);
}

function signed(value: number, locale: ExplainLocale): string {
  const digits = Math.abs(value).toFixed(2);
  return `${value < 0 ? '−' : '+'}${locale === 'fr' ? digits.replace('.', ',') : digits}`;
}
