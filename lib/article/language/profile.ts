/** The scripts that detection tells apart before it looks at words: ISO 15924 codes. */
export type Script = 'Latn' | 'Cyrl' | 'Grek';

/**
 * What one language is recognised by. All lists are lower case, NFC, and separated by spaces; a word that
 * several languages share may stand in each.
 */
export interface LanguageProfile {
  /** Primary BCP 47 subtag. */
  readonly code: string;
  readonly script: Script;
  /** The twenty or so words that every other sentence has, parts of elisions (`l`, `qu`) among them. */
  readonly frequent: string;
  /** Other function words, and the commonest words of news. */
  readonly common: string;
  /** Letter groups: `-tion` ends words, `vor-` begins them, `-sch-` stands anywhere in them. */
  readonly groups: string;
  /** Letters beyond a to z that are usual, and those that are met now and then. All others are foreign. */
  readonly letters: { readonly usual: string; readonly rare: string };
  /** Letters of the script that the language has in foreign words and names only. */
  readonly foreign: string;
}
