import { html, type SafeHtml } from './safe-html.ts';

/** A place on the strip that stands for the article. */
export interface Place {
  /** Shares of the article's length, 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a sentence of the summary. */
  readonly inSummary: boolean;
}

const WIDTH = 300;
/** Narrower marks could not be seen. */
const LEAST_WIDTH = 3;

/** The marks as one path. Places that fall together are drawn once, so that its length has a bound. */
function ticks(places: readonly Place[]): string {
  const drawn = places.map(({ start, end }) => {
    const width = Math.max(LEAST_WIDTH, Math.round((end - start) * WIDTH));
    const left = Math.min(WIDTH - width, Math.max(0, Math.round(start * WIDTH)));
    return `M${left} 0h${width}v8h-${width}z`;
  });
  return [...new Set(drawn)].join('');
}

/** A drawing of where in the article something stands: its beginning at the left, its end at the right. */
export function placesPicture(places: readonly Place[], label: string): SafeHtml {
  const inside = ticks(places.filter(({ inSummary }) => inSummary));
  const outside = ticks(places.filter(({ inSummary }) => !inSummary));
  return html`<svg class="places" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" role="img" aria-label="${label}">${outside !== '' && html`<path d="${outside}"/>`}${inside !== '' && html`<path class="in" d="${inside}"/>`}</svg>`;
}
