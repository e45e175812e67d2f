import type { CompiledCues } from './cues.ts';
import { hasPhrase } from './phrases.ts';
import type { WordProfile } from './vocabulary.ts';

/**
 * How a sentence leans on the one before:
 * `pronoun` it opens with a word that stands for something said there;
 * `connective` it opens with a word that continues or contradicts it;
 * `speaker` it is a quotation whose speaker is not named in it.
 */
export type Leaning = 'pronoun' | 'connective' | 'speaker';

/** What follows a demonstrative that points at a day rather than at a sentence (`ce 18 juillet`). */
const DATE = /^\d{1,2}(?:er|st|nd|rd|th)?$/u;
/** Share of quoted characters from which a sentence is nothing but a quotation. */
const ALL_QUOTED = 0.9;
/** Share of quoted characters from which a speaker who is only a pronoun leaves the quotation unattributed. */
const MOSTLY_QUOTED = 0.4;

/**
 * How a sentence leans on the one before, or undefined where it stands by itself.
 * @param sentence its folded words
 * @param quoted share of its characters inside quotation marks
 */
export function leaningOf(
  { words, starts }: Pick<WordProfile, 'words' | 'starts'>,
  quoted: number,
  cues: CompiledCues,
): Leaning | undefined {
  const connective = cues.connectiveOpenings.lengthAt(words, 0);
  const pronoun = cues.pronounOpenings.lengthAt(words, 0);
  const opening = Math.max(connective, pronoun);
  const free = cues.freeOpenings.lengthAt(words, 0) >= opening || DATE.test(words[opening] ?? '');
  if (opening > 0 && !free) return connective >= pronoun ? 'connective' : 'pronoun';
  if (quoted >= ALL_QUOTED) return 'speaker';
  if (quoted >= MOSTLY_QUOTED && hasPhrase(cues.pronounSpeakers, words, starts)) return 'speaker';
  return undefined;
}
