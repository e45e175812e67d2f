import * as z from 'zod';
import { primarySubtag } from '../languages/primary-subtag.ts';

/** What makes an article one version of a pair. */
export const pairVersionSchema = z.object({
  name: z.string().describe('The same for all versions: the key without its language folder and its ending'),
  language: z.string().describe('Primary subtag'),
});

export type PairVersion = z.infer<typeof pairVersionSchema>;

/**
 * The pair that an article belongs to by its key: versions of one article stand in folders named after their
 * languages, under the same name with any ending: `articles/fr/2031/sommet.md` and
 * `articles/en/2031/sommet.html` are versions of `articles/2031/sommet`. An article whose folder names another
 * language than the article is in belongs to none.
 *
 * @param tag BCP 47 tag of the article's language
 */
export function pairOf(articleKey: string, tag: string): PairVersion | undefined {
  const language = primarySubtag(tag);
  if (language === 'und') return undefined;
  const segments = articleKey.split('/');
  const file = segments.pop();
  const folder = segments.findIndex((segment) => segment.toLowerCase() === language);
  if (file === undefined || folder === -1) return undefined;
  const stem = file.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  if (stem === '') return undefined;
  const name = [...segments.slice(0, folder), ...segments.slice(folder + 1), stem].join('/');
  return { name, language };
}
