import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Below so many characters, what was found is a fragment of the article and not the article. */
const MIN_LENGTH = 200;
/** The search is super-linear: it is left out for a page longer than this, or with more `<` and `&`. */
const MAX_LENGTH = 2 * 1024 * 1024;
const MAX_MARKUP = 20_000;

/**
 * The HTML of a page's main article, by the heuristics of Firefox's reader view; nothing where they find
 * none, where the page is too large for them, and where they fail.
 *
 * @param page a whole page, without its clutter; its depth was checked before.
 */
export function findMainArticle(page: string): string | undefined {
  if (page.length > MAX_LENGTH || (page.match(/[<&]/gu)?.length ?? 0) > MAX_MARKUP) return undefined;
  const found = search(page);
  if (!found?.content || (found.textContent ?? '').trim().length < MIN_LENGTH) return undefined;
  return found.content;
}

function search(page: string): ReturnType<Readability['parse']> {
  const { document } = parseHTML(page);
  if (!document.documentElement || !document.body) return null;
  try {
    return new Readability(document, { charThreshold: MIN_LENGTH, disableJSONLD: true }).parse();
  } catch {
    return null; // The reader view assumes a well-formed page; the caller then takes the page as it is.
  }
}
