import type { WordForm } from '../inflection.ts';

const NO_NUMBER = 3;

/** The regular forms of a verb: *deploy, deploys, deployed, deploying*. */
export function verbForms(verb: string): WordForm[] {
  const third = /(?:[sxz]|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie');
  const stem = verb.replace(/e$/, '');
  const past = verb.endsWith('e') ? `${verb}d` : `${verb.replace(/([^aeiou])y$/, '$1i')}ed`;
  const gerund = /(?:ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : undefined;
  const forms = [
    verb,
    third.endsWith('es') ? third : `${third}s`,
    past,
    gerund,
    ...(doubled === undefined ? [] : [`${doubled}ed`, `${doubled}ing`]),
  ];
  return [...new Set(forms)].map((text) => ({ text, number: NO_NUMBER }));
}

/** *hospitalise*, *ratify*, *landing*: a verb by its ending, or its gerund. */
export function verbal(word: string): boolean {
  return (
    /(?:[a-z]{4}i[sz]e|[a-z]{3}ify|[a-z]{3}ing)$/.test(word) &&
    !/(?:expertise|enterprise|franchise|merchandise|exercise|paradise|promise|premise|compromise)$/.test(word)
  );
}

const VERBS_IN_MENT =
  /(?:implement|supplement|complement|document|experiment|comment|cement|torment|ferment|augment|segment|fragment|lament|moment)$/;
const VERBS_IN_TION =
  /(?:mention|question|position|function|caution|condition|petition|sanction|auction|section|station|ration|portion|motion|vision|commission|mission|provision|pension)$/;

/** A noun by its ending. */
export function neverVerb(word: string): boolean {
  if (/ments?$/.test(word)) return !VERBS_IN_MENT.test(word.replace(/s$/, ''));
  if (/[ts]ions?$/.test(word)) return !VERBS_IN_TION.test(word.replace(/s$/, ''));
  return (
    /(?:ity|ities|ness|ism|ogy|graphy|hood|ician|icians|ists?)$/.test(word) &&
    !/(?:ssist|nsist|resist|exist|twist|list|enlist|persist|desist|subsist|witness|harness)$/.test(word)
  );
}
