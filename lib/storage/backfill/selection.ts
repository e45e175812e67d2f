import { servingTermbases } from '../../brief/index.ts';
import type { Termbase } from '../../glossary/index.ts';
import { mapOrdered } from '../../map-ordered.ts';
import { isArticleKey, outputKeys } from '../keys.ts';
import type { ListedObject } from '../object-store.ts';
import { stampOf } from '../reconcile.ts';
import { type Briefing, stampWith } from '../reconcile-article.ts';
import { TERMBASES_METADATA, termbasesName } from '../termbases-metadata.ts';

/**
 * Which articles to brief again:
 * - `all`: every one; those whose brief is right are left alone by the function;
 * - `missing`: those that have neither a brief nor a failure record;
 * - `failed`: those that have a failure record;
 * - `stale`: those whose brief or failure record was made from another version of the article, or with other
 *   termbases, options or another engine than are in service now, and those that have neither;
 * - `affected`: after a new or withdrawn termbase, those whose brief was made with other termbases *of the
 *   article's language and its targets* than are in service now. What else changed does not count.
 */
export const SELECTIONS = ['all', 'missing', 'failed', 'stale', 'affected'] as const;

export type Selection = (typeof SELECTIONS)[number];

/** Articles that are looked at side by side. */
const LOOKS = 16;

type Wanted = (key: string) => Promise<boolean>;

/** Names the termbases that serve articles of a language now. */
function termbasesByLanguage(
  { options }: Briefing,
  termbases: readonly Termbase[],
): (language: string | undefined) => string {
  const known = new Map<string, string>();
  return (language = 'und') => {
    const name = known.get(language) ?? termbasesName(servingTermbases(termbases, language, options.targets));
    known.set(language, name);
    return name;
  };
}

/** Says of one article whether it is selected. One to three HEAD requests each; none for `all`. */
async function chooser(briefing: Briefing, selection: Selection): Promise<Wanted> {
  const { articles, briefs } = briefing;
  const brief = (key: string) => briefs.head(outputKeys(key).json);
  const failure = (key: string) => briefs.head(outputKeys(key).failure);
  switch (selection) {
    case 'all':
      return async () => true;
    case 'missing':
      return async (key) => (await brief(key)) === undefined && (await failure(key)) === undefined;
    case 'failed':
      return async (key) => (await failure(key)) !== undefined;
    case 'stale': {
      const stamp = stampWith(briefing, await briefing.termbases());
      return async (key) => {
        const [article, made] = await Promise.all([articles.head(key), brief(key)]);
        if (article === undefined) return false; // deleted since it was listed
        const wanted = stamp(article);
        return stampOf(made) !== wanted && stampOf(await failure(key)) !== wanted;
      };
    }
    case 'affected': {
      const inService = termbasesByLanguage(briefing, await briefing.termbases());
      return async (key) => {
        const made = await brief(key);
        return made !== undefined && made.metadata[TERMBASES_METADATA] !== inService(made.contentLanguage);
      };
    }
  }
}

/**
 * The articles under a prefix that a selection asks for, in UTF-8 order of their keys. Memory stays bounded
 * however many there are.
 *
 * @param prefix must begin with the articles' prefix.
 * @throws {PrecisError} the store's errors.
 */
export async function* selectArticles(
  briefing: Briefing,
  selection: Selection,
  prefix: string,
): AsyncGenerator<ListedObject> {
  const wanted = await chooser(briefing, selection);
  const look = async (object: ListedObject) => ((await wanted(object.key)) ? object : undefined);
  const window = { items: LOOKS, bytes: LOOKS, sizeOf: () => 1 };
  for await (const chosen of mapOrdered(listArticles(briefing.articles, prefix), look, window)) {
    if (chosen !== undefined) yield chosen;
  }
}

/** What is listed under a prefix, without what is no article. */
async function* listArticles(articles: Briefing['articles'], prefix: string): AsyncGenerator<ListedObject> {
  for await (const object of articles.list(prefix)) if (isArticleKey(object.key)) yield object;
}
