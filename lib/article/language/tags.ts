import { primarySubtag } from '../../languages/primary-subtag.ts';
import { detectableLanguages } from './detect.ts';

/** A BCP 47 tag in canonical form; nothing for what is none, or says nothing (`und`, `mul`, `zxx`). */
export function validTag(tag: string | undefined): string | undefined {
  const written = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/u.test(written)) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(written);
    return canonical === undefined || /^(?:und|mul|zxx)\b/u.test(canonical) ? undefined : canonical;
  } catch {
    return undefined; // shaped like a tag, and none: `a-b-b`
  }
}

/** Written standards that detection does not tell from another: both Norwegians, Bosnian and Croatian. */
const GROUPS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', sh: 'hr' };

/** What detection answers for texts of a tag's language: `fr` for `fr-CA`, `nb` for `no`, `hr` for `sr-Latn`. */
export function languageGroup(tag: string): string {
  if (tag.toLowerCase().startsWith('sr-latn')) return 'hr';
  const primary = primarySubtag(tag);
  return GROUPS[primary] ?? primary;
}

/**
 * The language that a key names: a folder (`articles/fr/x.txt`), or the part before the suffix (`x.fr.txt`).
 * Only languages that Précis knows: a folder `in` or `to` is no language.
 */
export function languageOfKey(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const parts = name.split('/');
  const file = parts.pop() ?? '';
  const known = (part: string) => detectableLanguages.includes(primarySubtag(part));
  const inner = file.split('.').at(-2);
  const candidates = [
    ...(file.split('.').length > 2 && inner !== undefined ? [inner] : []),
    ...parts.reverse(),
  ];
  return candidates
    .filter((part) => /^[a-z]{2}(?:[-_][a-z]{2})?$/iu.test(part) && known(part))
    .map(validTag)[0];
}
