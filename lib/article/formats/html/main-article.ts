import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Below so many characters, what was found is a fragment of the article and not the article. */
const MIN_LENGTH = 200;

/**
 * The HTML of a page's main article, by the heuristics of Firefox's reader view; nothing where it finds none.
 *
 * @param page a whole page, depth and size checked before.
 */
export function findMainArticle(page: string): string | undefined {
  const { document } = parseHTML(page);
  const found = new Readability(document, { charThreshold: MIN_LENGTH, disableJSONLD: true }).parse();
  if (!found?.content || (found.textContent ?? '').trim().length < MIN_LENGTH) return undefined;
  return found.content;
}
