import { primarySubtag } from '../languages/primary-subtag.ts';

/** A tag as RFC 5646 writes it: `FR_fr` is `fr-FR`, `zh-hant` is `zh-Hant`; undefined for what is no language tag. */
export function canonicalTag(tag: string): string | undefined {
  const subtags = tag.trim().replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,8}$/i.test(subtags[0] ?? '') || subtags.length > 8) return undefined;
  if (!subtags.every((subtag) => /^[a-z0-9]{1,8}$/i.test(subtag))) return undefined;
  return subtags
    .map((subtag, index) => {
      if (index === 0) return subtag.toLowerCase();
      if (/^[a-z]{4}$/i.test(subtag)) return capitalise(subtag);
      return /^[a-z]{2}$/i.test(subtag) ? subtag.toUpperCase() : subtag.toLowerCase();
    })
    .join('-');
}

function capitalise(subtag: string): string {
  return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
}

/**
 * The tags that serve a wanted one, best first: the tag itself, its shorter prefixes (RFC 4647 lookup:
 * `fr-CA` falls back to `fr`), then its regional variants (`fr` is served by `fr-BE`), sorted.
 */
export function lookupTags(wanted: string, available: readonly string[]): string[] {
  const range = (canonicalTag(wanted) ?? wanted).split('-');
  const prefixes: string[] = [];
  for (let length = range.length; length > 0; length -= 1) prefixes.push(range.slice(0, length).join('-'));
  const found = prefixes.filter((prefix) => available.includes(prefix));
  const primary = range[0] ?? wanted;
  const regional = available.filter((tag) => primarySubtag(tag) === primary && !found.includes(tag)).sort();
  return [...found, ...regional];
}
