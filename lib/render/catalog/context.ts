import { addressFrom, type DayName, isUndated, type MonthName } from '../../catalog/index.ts';
import { formatDate } from '../format.ts';
import {
  type CatalogMessages,
  catalogMessagesFor,
  type Locale,
  type Messages,
  messagesFor,
} from '../locale/index.ts';

/** What every page of the catalog needs to know: where it stands, and its words. */
export interface PageContext {
  readonly key: string;
  readonly messages: Messages;
  readonly words: CatalogMessages;
  /** The relative address of another object of the bucket. */
  readonly to: (key: string) => string;
}

/** @param key where the page stands in the bucket */
export function pageContext(key: string, locale: Locale): PageContext {
  return {
    key,
    messages: messagesFor(locale),
    words: catalogMessagesFor(locale),
    to: (target) => addressFrom(key, target),
  };
}

/** A day in words. */
export function dayTitle(day: DayName, { messages, words }: PageContext): string {
  return isUndated(day) ? words.undated : formatDate(day, messages);
}

/** A month in words. */
export function monthTitle(month: MonthName, { messages, words }: PageContext): string {
  if (isUndated(month)) return words.undated;
  const name = messages.months[Number(month.slice(5)) - 1] ?? month;
  const title = words.month(name, month.slice(0, 4));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The page of a brief, next to its JSON. */
export function pageOfBrief(brief: string): string {
  return brief.replace(/\.json$/, '.html');
}
