import { Parser } from 'htmlparser2';
import { PrecisError } from '../../../errors.ts';

/** Deepest nesting of elements: real pages stay below 60; main-article search is super-linear in it. */
export const MAX_DEPTH = 256;
/** Most elements: a long report has a few thousand. */
export const MAX_ELEMENTS = 50_000;

/**
 * Refuses a document that would cost too much to search, in one cheap pass.
 *
 * @throws {PrecisError} `article-too-deep`
 */
export function checkLimits(source: string): void {
  let depth = 0;
  let elements = 0;
  const refuse = (what: string) => {
    throw new PrecisError(
      'article-too-deep',
      `The HTML has ${what}. Upload the article itself, without the page around it.`,
    );
  };
  const parser = new Parser({
    onopentag() {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) refuse(`elements nested more than ${MAX_DEPTH} deep`);
      if (elements > MAX_ELEMENTS) refuse(`more than ${MAX_ELEMENTS} elements`);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(source);
  parser.end();
}
