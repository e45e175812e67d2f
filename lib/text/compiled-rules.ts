import type { SentenceRules } from '../languages/sentence-rules.ts';
import { composed } from './tokens.ts';

/** How an abbreviation behaves before a space; see `SentenceRules` for what each means. */
export type Finality = 'never' | 'seldom' | 'often' | 'before-number';

/** The rules of a language as look-up tables. */
export interface CompiledRules {
  /** By abbreviation in NFC, as `SentenceRules` gives it. */
  readonly abbreviations: ReadonlyMap<string, Finality>;
  readonly starters: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly ordinalNouns: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly inwardGuillemets: boolean;
  readonly semicolonAsks: boolean;
}

const compiled = new WeakMap<SentenceRules, CompiledRules>();

/** The tables of `rules`, built once per rules object. */
export function compileRules(rules: SentenceRules): CompiledRules {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const tables: CompiledRules = {
    abbreviations: new Map([
      ...entries(rules.beforeNumber, 'before-number'),
      ...entries(rules.oftenFinal, 'often'),
      ...entries(rules.seldomFinal, 'seldom'),
      ...entries(rules.neverFinal, 'never'),
    ]),
    starters: wordSet(rules.starters),
    openings: wordSet(rules.openings),
    ordinalNouns: wordSet(rules.ordinalNouns),
    reportingVerbs: wordSet(rules.reportingVerbs),
    ordinals: rules.ordinals ?? false,
    inwardGuillemets: rules.inwardGuillemets ?? false,
    semicolonAsks: rules.semicolonAsks ?? false,
  };
  compiled.set(rules, tables);
  return tables;
}

/** How `token`, without its final full stop, behaves; undefined where it is no known abbreviation. */
export function finalityOf(token: string, rules: CompiledRules): Finality | undefined {
  const word = composed(token).replaceAll('’', "'");
  const asGiven = rules.abbreviations.get(word);
  if (asGiven !== undefined) return asGiven;
  const lower = word.toLowerCase();
  if (lower === word) return undefined;
  const lowered = rules.abbreviations.get(lower);
  if (lowered !== undefined || word.length < 2 || word !== word.toUpperCase()) return lowered;
  return rules.abbreviations.get(word.charAt(0) + lower.slice(1));
}

function entries(words: readonly string[], finality: Finality): Array<[string, Finality]> {
  return words.map((word) => [word.normalize('NFC').replaceAll('’', "'"), finality]);
}

function wordSet(words: readonly string[] | undefined): ReadonlySet<string> {
  return new Set(words?.map((word) => word.normalize('NFC')));
}
