import { isUndated, newestFirst, type TermRecord } from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { html, type SafeHtml } from '../html/safe-html.ts';
import { monthTitle, type PageContext } from './context.ts';

/** More months than this are drawn as years. */
const MAX_MONTHS = 60;
/** Longest row of years: dates far apart are drawn side by side beyond it. */
const MAX_YEARS = 120;

/** Fewer months than this would be drawn as walls: the months before the first are drawn empty. */
const LEAST_MONTHS = 12;

/** How often a concept occurs in a month or a year. */
interface Bin {
  readonly name: string;
  readonly articles: number;
  readonly occurrences: number;
}

/** The month so many months after another. */
function monthAfter(month: string, steps: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = Math.max(0, year * 12 + number - 1 + steps);
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, also those without an article. */
function monthBins(months: TermRecord['months'], first: string, last: string): readonly Bin[] | undefined {
  const bins: Bin[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) {
    if (bins.length === MAX_MONTHS) return undefined;
    bins.push({
      name: month,
      articles: months[month]?.articles ?? 0,
      occurrences: months[month]?.occurrences ?? 0,
    });
  }
  return bins;
}

function yearBins(months: TermRecord['months'], first: string, last: string): readonly Bin[] {
  const years = new Map<string, Bin>();
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  for (let year = from; to - from < MAX_YEARS && year <= to; year += 1) {
    const name = String(year).padStart(4, '0');
    years.set(name, { name, articles: 0, occurrences: 0 });
  }
  for (const month of Object.keys(months).sort()) {
    if (isUndated(month)) continue;
    const name = month.slice(0, 4);
    years.set(name, {
      name,
      articles: (years.get(name)?.articles ?? 0) + (months[month]?.articles ?? 0),
      occurrences: (years.get(name)?.occurrences ?? 0) + (months[month]?.occurrences ?? 0),
    });
  }
  return [...years.values()];
}

/** In how many articles a concept occurs over time: a drawing, and the numbers behind it as a table. */
export function trendSection({ months }: TermRecord, context: PageContext): SafeHtml | undefined {
  const { words, messages } = context;
  const dated = Object.keys(months)
    .filter((month) => !isUndated(month))
    .sort(newestFirst);
  const [last, first] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const atLeast = monthAfter(last, 1 - LEAST_MONTHS);
  const byMonth = monthBins(months, [first, atLeast].sort()[0] ?? first, last);
  const bins = byMonth ?? yearBins(months, first, last);
  const title = (name: string) => (name.length > 4 ? monthTitle(name, context) : name);
  const most = Math.max(...bins.map(({ articles }) => articles));
  const step = 100 / bins.length;
  const bars = bins.flatMap(({ name, articles }, index) => {
    if (articles === 0) return [];
    const height = (articles / most) * 100;
    const [x, y] = [(index + 0.1) * step, 100 - height].map((value) => value.toFixed(2));
    return [
      html`<rect x="${x ?? ''}%" y="${y ?? ''}%" width="${(step * 0.8).toFixed(2)}%" height="${height.toFixed(2)}%"><title>${title(name)}${messages.locale === 'fr' ? '\u00a0: ' : ': '}${formatCount(articles, messages)}</title></rect>`,
    ];
  });
  const [from, to] = [bins[0]?.name ?? first, bins.at(-1)?.name ?? last].map(title);
  const label = words.trendPicture(from ?? '', to ?? '', formatCount(most, messages));
  const rows = bins
    .filter(({ articles }) => articles > 0)
    .reverse()
    .map(
      ({ name, articles, occurrences }) =>
        html`<tr><th scope="row">${title(name)}</th><td class="num">${formatCount(articles, messages)}</td><td class="num">${formatCount(occurrences, messages)}</td></tr>`,
    );
  return html`<section><h2>${byMonth === undefined ? words.trendByYear : words.trend}</h2>
<svg class="trend" role="img" aria-label="${label}">${bars}</svg>
<div class="axis" aria-hidden="true"><span>${from ?? ''}</span>${bins.length > 1 && html`<span>${to ?? ''}</span>`}</div>
<details><summary>${words.numbers}</summary><table><thead><tr><th scope="col">${words.period}</th><th scope="col" class="num">${words.articlesColumn}</th><th scope="col" class="num">${words.occurrencesColumn}</th></tr></thead><tbody>${rows}</tbody></table></details></section>`;
}
