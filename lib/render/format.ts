import type { Messages } from './locale/index.ts';

/** A non-negative whole number with its thousands apart: `12 345` in French, `12,345` in English. */
export function formatCount(count: number, messages: Messages): string {
  const digits = String(Math.round(count));
  return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, messages.groupSeparator);
}

/** A share between 0 and 1 as a whole percentage; a share that is not nothing is at least 1 %. */
export function formatShare(share: number, messages: Messages): string {
  const percent = share > 0 ? Math.max(1, Math.round(share * 100)) : 0;
  return `${percent}${messages.percentSeparator}%`;
}

/** A size in bytes with one decimal from the kilobyte (1000 bytes) on. */
export function formatBytes(size: number, messages: Messages): string {
  const [bytes, kilobytes, megabytes] = messages.bytes;
  if (size < 1000) return `${size} ${bytes}`;
  const [value, unit] = size < 999_950 ? [size / 1000, kilobytes] : [size / 1_000_000, megabytes];
  return `${value.toFixed(1).replace('.', messages.decimalSeparator)} ${unit}`;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/**
 * An ISO 8601 date, or the date part of a date and time, in words: the day that the document names,
 * in whatever time zone it names it. Anything else is given back as it came.
 */
export function formatDate(iso: string, messages: Messages): string {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  const name = messages.months[Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return iso;
  return messages.date(Number(day), name, year);
}
