/** The caps that keep hostile or mistaken input from costing time or memory. */

/** Largest article accepted, in bytes: about two million words of text, far above any press article. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;
