import { HtmlBuilder, html, type SafeHtml } from './safe-html.ts';

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
/** Width of a place, in steps, below which the style sheet's least width draws it. */
const LEAST_STEPS = 1 * STEPS_PER_PERCENT;

const steps = (share: number) => Math.round(share * 100 * STEPS_PER_PERCENT);

/** The marks of one kind. Places that fall together are drawn once, so that their number has a bound. */
function drawTicks(out: HtmlBuilder, places: readonly Place[], drawSummary: boolean): void {
  const drawn = new Set<number>();
  for (const { start, end, inSummary } of places) {
    if (inSummary !== drawSummary) continue;
    const left = Math.min(0.99, start);
    const x = steps(left);
    const width = steps(Math.min(end, 1) - left);
    const wide = width > LEAST_STEPS;
    // Neither has more than three digits.
    const key = x * 1000 + (wide ? width : 0);
    if (drawn.has(key)) continue;
    drawn.add(key);
    out.write`<rect x="${x / STEPS_PER_PERCENT}%"`;
    if (wide) out.write` width="${width / STEPS_PER_PERCENT}%"`;
    out.write`${inSummary && IN_SUMMARY}/>`;
  }
}

const IN_SUMMARY = html` class="in"`;

/** A drawing of where in the article something stands: its beginning at the left, its end at the right. */
export function placesPicture(places: readonly Place[], label: string): SafeHtml {
  const ticks = new HtmlBuilder();
  drawTicks(ticks, places, false);
  drawTicks(ticks, places, true);
  return html`<svg role="img" aria-label="${label}">${ticks.html}</svg>`;
}
