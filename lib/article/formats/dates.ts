const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * A date as documents state it, as ISO 8601: the day, or day and time with its zone. Nothing for anything
 * that would have to be guessed (`03/04/2026`), and for a day that no calendar has.
 */
export function isoDate(value: string | undefined): string | undefined {
  const match = ISO.exec(value?.trim() ?? '');
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', time, zone = ''] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  const written = zone === '' || zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${year}-${month}-${day}${time === undefined ? '' : `T${time}${written}`}`;
}
