/** Longest address that is kept, in UTF-16 units. */
const MAX_LENGTH = 2048;

/** An absolute http(s) address in its canonical spelling; nothing for any other. */
export function httpUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_LENGTH || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
