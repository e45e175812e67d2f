/** The first part of a BCP 47 tag, in lower case: `fr` of `fr-CA`, and of the `fr_CA` of file names and systems. */
export function primarySubtag(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
