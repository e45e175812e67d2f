/** Resolves relative addresses; RFC 2606 keeps this name from ever existing. */
const NOWHERE = 'https://relative.invalid/';

/**
 * The address if following it is harmless: relative, `http:` or `https:`.
 * `javascript:`, `data:` and whatever cannot be parsed give `undefined`.
 */
export function harmlessLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, NOWHERE)) return undefined;
  const { protocol } = new URL(address, NOWHERE);
  return protocol === 'https:' || protocol === 'http:' ? address : undefined;
}

/** The normalised address if it is absolute and `http:` or `https:`. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
