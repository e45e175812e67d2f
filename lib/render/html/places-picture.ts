import { html, type SafeHtml } from './safe-html.ts';

/** A place on the strip that stands for the article. */
export interface Place {
  /** Shares of the article's length, 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a sentence of the summary. */
  readonly inSummary: boolean;
}

/** Steps in which places are drawn, in percent: finer ones could not be told apart. */
const STEPS_PER_PERCENT = 2;
/** Width of a place, in percent, below which the style sheet's least width draws it. */
const LEAST_WIDTH = 1;

/** The marks. Places that fall together are drawn once, so that their number has a bound. */
function ticks(places: readonly Place[]): readonly SafeHtml[] {
  const drawn = new Map<string, SafeHtml>();
  for (const { start, end, inSummary } of places) {
    const left = percent(Math.min(0.99, start));
    const width = percent(Math.min(end, 1) - Math.min(0.99, start));
    const wide = width > LEAST_WIDTH && html` width="${width}%"`;
    const key = `${left} ${width > LEAST_WIDTH ? width : 0} ${inSummary}`;
    drawn.set(key, html`<rect x="${left}%"${wide}${inSummary && html` class="in"`}/>`);
  }
  return [...drawn.values()];
}

function percent(share: number): number {
  return Math.round(share * 100 * STEPS_PER_PERCENT) / STEPS_PER_PERCENT;
}

/** A drawing of where in the article something stands: its beginning at the left, its end at the right. */
export function placesPicture(places: readonly Place[], label: string): SafeHtml {
  const outside = ticks(places.filter(({ inSummary }) => !inSummary));
  const inside = ticks(places.filter(({ inSummary }) => inSummary));
  return html`<svg class="places" role="img" aria-label="${label}">${outside}${inside}</svg>`;
}
