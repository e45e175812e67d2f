import type { Inflection } from '../languages/inflection.ts';
import { languageFor } from '../languages/registry.ts';
import { inflection as noInflection } from '../languages/und/inflection.ts';

/** The inflection of a language by BCP 47 tag; exact forms for a language without data. */
export function inflectionFor(tag: string): Inflection {
  return languageFor(tag).inflection ?? noInflection;
}
