import { TermFlag } from '../layout.ts';
import type { Termbase } from '../termbase.ts';
import { wordKey } from './contractions.ts';
import { Gap, Shape, type Tokens } from './token-model.ts';
import type { RawMatch } from './walk.ts';

const COMMA = wordKey(',').hash;

/** A word in capitals only, of two letters at least. */
function isCapitals(tokens: Tokens, index: number): boolean {
  const shape = tokens.shape[index] ?? 0;
  return (shape & Shape.lower) === 0 && (shape & Shape.innerCapital) !== 0;
}

/** True where nothing tells a capital at the start of a sentence from a name's. */
function startsSentence(tokens: Tokens, index: number): boolean {
  let previous = index - 1;
  while (previous >= 0 && ((tokens.shape[previous] ?? 0) & Shape.second) !== 0) previous -= 1;
  if (previous < 0) return true;
  return (
    ((tokens.shape[previous] ?? 0) & (Shape.symbol | Shape.digits)) !== 0 && tokens.hash[previous] !== COMMA
  );
}

/** True where the words around are in capitals too: a heading, in which capitals tell nothing. */
function inCapitals(tokens: Tokens, first: number, last: number): boolean {
  const isShouting = (index: number): boolean =>
    index >= 0 &&
    index < tokens.count &&
    isCapitals(tokens, index) &&
    ((tokens.shape[index] ?? 0) & Shape.symbol) === 0;
  let seen = 0;
  let capitals = 0;
  for (let index = Math.max(0, first - 4); index <= Math.min(tokens.count - 1, last + 4); index += 1) {
    if (index >= first && index <= last) continue;
    const shape = tokens.shape[index] ?? 0;
    if ((shape & (Shape.symbol | Shape.digits)) !== 0) continue;
    if ((shape & Shape.lower) !== 0) seen += 1;
    else if (isShouting(index)) {
      seen += 1;
      capitals += 1;
    }
  }
  return capitals > 0 && capitals === seen;
}

/**
 * Whether an acronym is written as one: in capitals, or with a capital first from four letters (*Otan*), unless
 * the glossary asks for its capitals (*DIANA*, which is no *Diana*).
 */
function acronymFits(tokens: Tokens, match: RawMatch, caseSensitive: boolean): boolean {
  for (let index = match.first; index <= match.last; index += 1) {
    const shape = tokens.shape[index] ?? 0;
    if ((shape & (Shape.digits | Shape.symbol)) !== 0) continue;
    const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
    if ((shape & Shape.lower) === 0) continue;
    // One small letter after capitals is a plural (*NGOs*); otherwise Titlecase needs four letters.
    if ((shape & Shape.innerCapital) !== 0) continue;
    if ((shape & Shape.capital) === 0 || length < 4 || caseSensitive) return false;
  }
  return true;
}

/** Whether the capitals of a case-sensitive term stand in the text. */
function capitalsFit(tokens: Tokens, match: RawMatch, capitals: number): boolean {
  for (let index = match.first; index <= match.last; index += 1) {
    const shape = tokens.shape[index] ?? 0;
    if (((capitals >> (index - match.first)) & 1) === 1 && (shape & Shape.capital) === 0) return false;
  }
  return true;
}

/** Rule by rule: is this really the term, or a word that only looks like it? */
export function isAccepted(tokens: Tokens, match: RawMatch, termbase: Termbase): boolean {
  const { cues, sections } = termbase;
  const flags = sections.termFlags[match.term] ?? 0;
  const capitals = sections.termCapitals[match.term] ?? 0;
  const { first, last } = match;
  const firstShape = tokens.shape[first] ?? 0;

  const caseSensitive = (flags & TermFlag.caseSensitive) !== 0;
  if ((flags & TermFlag.acronym) !== 0) {
    if (!acronymFits(tokens, match, caseSensitive)) return false;
  } else if (caseSensitive && !capitalsFit(tokens, match, capitals)) return false;

  if (cues.hyphenBinds && (flags & TermFlag.acronym) === 0 && bindsOutside(tokens, first, last, cues))
    return false;
  if (splitsNumber(tokens, first, last)) return false;
  if (first !== last || match.coordinated) return true;

  const determined =
    hasCue(tokens, first - 1, cues.determiners) || hasCue(tokens, first - 1, cues.pluralDeterminers);
  if ((flags & TermFlag.lowerCase) !== 0) {
    // A name in mid-sentence: *Paris* is no plural of *pari*.
    const titled = (firstShape & Shape.capital) !== 0 && (firstShape & Shape.lower) !== 0;
    if (
      titled &&
      match.number === 2 &&
      !startsSentence(tokens, first) &&
      !isPluralised(tokens, first, cues) &&
      !(cues.titleCase && isTitled(tokens, first - 1))
    )
      return false;
    if ((flags & TermFlag.noNoun) === 0 && !determined) {
      if ((flags & TermFlag.neverVerb) === 0 && isVerb(tokens, match, cues)) return false;
      if ((flags & TermFlag.adjectival) !== 0 && isAttribute(tokens, first, cues)) return false;
    }
  } else if ((flags & TermFlag.acronym) !== 0 && inCapitals(tokens, first, last)) {
    // In a heading in capitals, a short acronym that is also a small word is more likely the word.
    if (cues.particles.has(tokens.hash[first] ?? 0) || cues.auxiliaries.has(tokens.hash[first] ?? 0))
      return false;
    if (cues.determiners.has(tokens.hash[first] ?? 0) || cues.beforeVerb.has(tokens.hash[first] ?? 0))
      return false;
  }
  return true;
}

/** True where the words around a small-letter word without determiner say that it is a verb or a participle. */
function isVerb(tokens: Tokens, { first, last, number }: RawMatch, cues: Termbase['cues']): boolean {
  if (cues.rarelyNouns.has(tokens.hash[first] ?? 0)) return true;
  if (!adjacentSymbol(tokens, first) && hasCue(tokens, first - 1, cues.beforeVerb)) {
    return number !== 2 || !hasCue(tokens, first - 1, cues.beforeInfinitive);
  }
  if (hasCue(tokens, first - 1, cues.auxiliaries) && tokens.accents[first] !== 0) return true;
  return (
    !(cues.singularVerbs && number === 2) &&
    hasCue(tokens, last + 1, cues.afterVerb) &&
    tokens.gap[last + 1] === Gap.space &&
    ((tokens.shape[last + 2] ?? 0) & Shape.digits) === 0
  );
}

function adjacentSymbol(tokens: Tokens, index: number): boolean {
  return index === 0 || ((tokens.shape[index - 1] ?? 0) & Shape.symbol) !== 0;
}

/** True for a word with a capital, as in the name of an institution. */
function isTitled(tokens: Tokens, index: number): boolean {
  const shape = tokens.shape[index] ?? 0;
  return (shape & Shape.capital) !== 0 && (shape & (Shape.symbol | Shape.digits)) === 0;
}

/** True after a plural determiner: *les Hommes*, *ministre des Sports*. */
function isPluralised(tokens: Tokens, index: number, cues: Termbase['cues']): boolean {
  const surface = tokens.surface[index - 1] ?? 0;
  return cues.pluralDeterminers.has(surface) || cues.pluralDeterminers.has(tokens.hash[index - 1] ?? 0);
}

/** True for an adjective after its noun: *un bien commun*, *le risque associé à*. */
function isAttribute(tokens: Tokens, index: number, cues: Termbase['cues']): boolean {
  if (index === 0) return false;
  const shape = tokens.shape[index - 1] ?? 0;
  if ((shape & (Shape.symbol | Shape.digits)) !== 0 || (shape & Shape.lower) === 0) return false;
  const hash = tokens.hash[index - 1] ?? 0;
  const isPrefix = tokens.gap[index] === Gap.hyphen && cues.freePrefixes.has(hash);
  return !isPrefix && !cues.particles.has(hash) && !cues.preposedAdjectives.has(hash);
}

function hasCue(tokens: Tokens, index: number, set: ReadonlySet<number>): boolean {
  if (index < 0) return false;
  const shape = tokens.shape[index] ?? 0;
  return (shape & Shape.symbol) === 0 && set.has(tokens.hash[index] ?? 0);
}

/** True where a small-letter word outside the match hangs on it by a hyphen: *vice-président*. */
function bindsOutside(tokens: Tokens, first: number, last: number, cues: Termbase['cues']): boolean {
  const small = (index: number): boolean =>
    ((tokens.shape[index] ?? 0) & (Shape.symbol | Shape.digits | Shape.capital | Shape.innerCapital)) === 0;
  if (tokens.gap[first] === Gap.hyphen && first > 0 && small(first - 1) && small(first)) {
    return !cues.freePrefixes.has(tokens.hash[first - 1] ?? 0);
  }
  const after = last + 1;
  return after < tokens.count && tokens.gap[after] === Gap.hyphen && small(after) && small(last);
}

/** True where the match ends within a number: *article 5* in *article 5.2*. */
function splitsNumber(tokens: Tokens, first: number, last: number): boolean {
  const digits = (index: number): boolean => ((tokens.shape[index] ?? 0) & Shape.digits) !== 0;
  const point = (index: number): boolean =>
    ((tokens.shape[index] ?? 0) & Shape.symbol) !== 0 && (tokens.gap[index] ?? 0) === Gap.none;
  if (digits(last) && last + 2 < tokens.count && point(last + 1) && digits(last + 2)) {
    return tokens.gap[last + 2] === Gap.none;
  }
  return (
    digits(first) && first >= 2 && point(first - 1) && digits(first - 2) && tokens.gap[first] === Gap.none
  );
}
