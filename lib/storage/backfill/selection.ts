import pLimit from 'p-limit';
import { isArticleKey, outputKeys } from '../keys.ts';
import type { ListedObject } from '../object-store.ts';
import { stampOf } from '../reconcile.ts';
import { type Briefing, stampWith } from '../reconcile-article.ts';

/**
 * Which articles to brief again:
 * - `all`: every one; those whose brief is right are left alone by the function;
 * - `missing`: those that have neither a brief nor a failure record;
 * - `failed`: those that have a failure record;
 * - `stale`: those whose brief or failure record was made from another version of the article, or with other
 *   termbases, options or another engine than are in service now, and those that have neither.
 */
export const SELECTIONS = ['all', 'missing', 'failed', 'stale'] as const;

export type Selection = (typeof SELECTIONS)[number];

/** Articles that are looked at side by side. */
const LOOKS = 16;

type Wanted = (key: string) => Promise<boolean>;

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
  const limit = pLimit(LOOKS);
  const looks: Promise<ListedObject | undefined>[] = [];
  for await (const object of briefing.articles.list(prefix)) {
    if (!isArticleKey(object.key)) continue;
    const look = limit(async () => ((await wanted(object.key)) ? object : undefined));
    look.catch(() => {}); // seen when its turn comes
    looks.push(look);
    if (looks.length < LOOKS * 2) continue;
    const chosen = await looks.shift();
    if (chosen !== undefined) yield chosen;
  }
  for (const look of looks) {
    const chosen = await look;
    if (chosen !== undefined) yield chosen;
  }
}
