import { html, type SafeHtml } from './safe-html.ts';

/**
 * Fits an article's headings under the page's own: below the page's `h2`, and without the gaps in depth
 * (an `h4` right after an `h2`) that make an outline hard to follow by ear.
 */
export class HeadingLevels {
  /** Levels, as the article counts them, of the headings that the current place stands under. */
  readonly #path: number[] = [];

  /** @param level depth in the article: 0 for its title, 1 to 6 for a heading */
  heading(level: number, content: SafeHtml, kind?: string): SafeHtml {
    while ((this.#path.at(-1) ?? -1) >= level) this.#path.pop();
    this.#path.push(level);
    const attribute = kind !== undefined && html` class="${kind}"`;
    switch (this.#path.length) {
      case 1:
        return html`<h3${attribute}>${content}</h3>`;
      case 2:
        return html`<h4${attribute}>${content}</h4>`;
      case 3:
        return html`<h5${attribute}>${content}</h5>`;
      default:
        return html`<h6${attribute}>${content}</h6>`;
    }
  }
}
