import { primarySubtag } from '../../languages/primary-subtag.ts';
import type { Messages } from './messages.ts';

/** A language's name as it stands within a sentence; its tag where the table has no name. */
export function languageName(tag: string, messages: Messages): string {
  const primary = primarySubtag(tag);
  if (primary === 'und' || primary === '') return messages.unknownLanguage;
  const name = messages.languages[primary];
  if (name === undefined) return tag;
  return tag.length > primary.length ? `${name} (${tag})` : name;
}
