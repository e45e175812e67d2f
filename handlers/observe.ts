/** Reads what logs and counts. A function has nothing to say before its first article is dealt with. */
export function observe(): Promise<typeof import('./observability.ts')> {
  return import('./observability.ts');
}
