import { lookupTags } from './language-tag.ts';
import type { Termbase } from './termbase.ts';

/**
 * The languages to translate into: for each wanted tag the available one that serves it best (RFC 4647
 * lookup), most wanted first, each once; all available ones where none is named.
 */
export function chooseLanguages(wanted: readonly string[], available: readonly string[]): string[] {
  if (wanted.length === 0) return [...available];
  return [...new Set(wanted.flatMap((tag) => lookupTags(tag, available).slice(0, 1)))];
}

/** Keeps the termbases into the wanted languages, most wanted first; all, as they are, where none is named. */
export function chooseTargets(termbases: readonly Termbase[], wanted: readonly string[]): Termbase[] {
  if (wanted.length === 0) return [...termbases];
  const available = [...new Set(termbases.map(({ target }) => target))].sort();
  return chooseLanguages(wanted, available).flatMap((tag) =>
    termbases.filter(({ target }) => target === tag),
  );
}
