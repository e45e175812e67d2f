import { languageFor } from '../../languages/registry.ts';

/** A word this usual in general language, per million words, is no term by itself. */
const COMMON_PER_MILLION = 100;

/** Words of a language that make bad terms, in lower case. */
export interface WordLists {
  /** *le*, *of*: in every sentence. */
  readonly stopWords: ReadonlySet<string>;
  /** *pays*, *question*: in most articles. */
  readonly commonWords: ReadonlySet<string>;
  /** German writes every noun with a capital. */
  readonly capitalisesNouns: boolean;
}

const known = new Map<string, WordLists>();

/** The word lists of a language by BCP 47 tag; empty for a language without data. */
export function wordListsOf(tag: string): WordLists {
  const language = languageFor(tag);
  const before = known.get(language.code);
  if (before !== undefined) return before;
  const { summary, terminology } = language;
  const usual = (terminology?.background ?? []).filter(({ perMillion }) => perMillion >= COMMON_PER_MILLION);
  const lists: WordLists = {
    stopWords: new Set(summary.stopWords),
    commonWords: new Set(usual.flatMap(({ words }) => words)),
    capitalisesNouns: summary.capitalisesNouns === true,
  };
  known.set(language.code, lists);
  return lists;
}
