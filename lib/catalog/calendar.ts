/** A day of the catalog: `2031-05-22`, or `undated`. */
export type DayName = string;
/** A month of the catalog: `2031-05`, or `undated`. */
export type MonthName = string;

/** Where articles stand that say no date. */
export const UNDATED = 'undated';

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:$|T)/;

/** The day that an ISO 8601 date, or date and time, names, in whatever time zone it names it. */
function dayOf(published: string | undefined): DayName {
  const date = DATE.exec(published ?? '');
  return date === null ? UNDATED : `${date[1]}-${date[2]}-${date[3]}`;
}

const DATE_IN_KEY = /(?:^|[^0-9])((?:19|20)\d{2})([-/_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![0-9])/;

/**
 * The day of an article: the one that it names as its date of publication, else the one in its key
 * (`articles/fr/2031/05/22/sommet.txt`, `2031-05-22-sommet.txt`, `20310522_sommet.txt`).
 */
export function dayOfArticle(published: string | undefined, key: string | undefined): DayName {
  const day = dayOf(published);
  if (day !== UNDATED) return day;
  const date = DATE_IN_KEY.exec(key ?? '');
  return date === null ? UNDATED : `${date[1]}-${date[3]}-${date[4]}`;
}

/** The month of a day. */
export function monthOf(day: DayName): MonthName {
  return day === UNDATED ? UNDATED : day.slice(0, 7);
}

/** Newest first; what is undated comes last. */
export function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1;
  return a < b ? 1 : -1;
}
