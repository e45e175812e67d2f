import { createHash } from 'node:crypto';

/** A day of the catalog: `2031-05-22`, or a part of what says no date: `undated-3f`. */
export type DayName = string;
/** A month of the catalog: `2031-05`, or a part of what says no date: `undated-3f`. */
export type MonthName = string;

const UNDATED = 'undated';

/** Whether a day or month is a part of what says no date. */
export function isUndated(name: DayName | MonthName): boolean {
  return name.startsWith(UNDATED);
}

/**
 * The part of an article that says no date: one of 256, by the SHA-256 of its key. One place for all would grow
 * with the archive, and each article more would cost more than the one before. A part depends on the key alone,
 * so articles never move as others come.
 */
function undatedPart(key: string): DayName {
  return `${UNDATED}-${createHash('sha256').update(key).digest('hex').slice(0, 2)}`;
}

/** Parts of what says no date are counted for people: 1 to 256. */
export function undatedNumber(name: DayName | MonthName): number {
  return 1 + (Number.parseInt(name.slice(UNDATED.length + 1), 16) || 0);
}

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:$|T)/;

/** The day that an ISO 8601 date, or date and time, names, in whatever time zone it names it. */
function dayOf(published: string | undefined): DayName | undefined {
  const date = DATE.exec(published ?? '');
  return date === null ? undefined : `${date[1]}-${date[2]}-${date[3]}`;
}

const DATE_IN_KEY = /(?:^|[^0-9])((?:19|20)\d{2})([-/_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![0-9])/;

/**
 * The day of an article: the one that it names as its date of publication, else the one in its key
 * (`articles/fr/2031/05/22/sommet.txt`, `2031-05-22-sommet.txt`, `20310522_sommet.txt`),
 * else its part of what says no date.
 */
export function dayOfArticle(published: string | undefined, key: string | undefined): DayName {
  const day = dayOf(published);
  if (day !== undefined) return day;
  const date = DATE_IN_KEY.exec(key ?? '');
  return date === null ? undatedPart(key ?? '') : `${date[1]}-${date[3]}-${date[4]}`;
}

/** The month of a day; a part of what says no date is both. */
export function monthOf(day: DayName): MonthName {
  return isUndated(day) ? day : day.slice(0, 7);
}

/** Newest first; what is undated comes last, part by part. */
export function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  if (isUndated(a) !== isUndated(b)) return isUndated(a) ? 1 : -1;
  return a < b === isUndated(a) ? -1 : 1;
}
