import type { CompiledCues } from './cues.ts';
import { hasPhrase } from './phrases.ts';
import type { WordProfile } from './vocabulary.ts';

/**
 * How a sentence leans on the one before:
 * `pronoun` it opens with a word that stands for something said there;
 * `connective` it opens with a word that continues or contradicts it;
 * `speaker` it is a quotation whose speaker is not named in it;
 * `item` it is an item of a list, and what the list is of stands before.
 */
export type Leaning = 'pronoun' | 'connective' | 'speaker' | 'item';

/** What follows a demonstrative that points at a day rather than at a sentence (`ce 18 juillet`). */
const DATE = /^\d{1,2}(?:er|st|nd|rd|th)?$/u;
/** Words within which a connective that is not the first word joins the sentence to the one before, not its own parts. */
const INNER_WORDS = 10;
/** Share of quoted characters from which a sentence is nothing but a quotation. */
const ALL_QUOTED = 0.9;
/** Share of quoted characters from which a speaker who is only a pronoun leaves the quotation unattributed. */
const MOSTLY_QUOTED = 0.4;

/**
 * How a sentence leans on the one before, or undefined where it stands by itself.
 * @param sentence its folded words, and the names among them
 * @param quoted share of its characters inside quotation marks
 */
export function leaningOf(
  sentence: Pick<WordProfile, 'words' | 'starts' | 'introduction' | 'names'>,
  quoted: number,
  cues: CompiledCues,
): Leaning | undefined {
  const { words, starts } = sentence;
  const connective = cues.connectiveOpenings.lengthAt(words, 0);
  const pronoun = cues.pronounOpenings.lengthAt(words, 0);
  const opening = Math.max(connective, pronoun);
  const day = pronoun > connective && DATE.test(words[opening] ?? '');
  const free = day || cues.freeOpenings.lengthAt(words, 0) >= opening;
  if (opening > 0 && !free) return connective >= pronoun ? 'connective' : 'pronoun';
  if (quoted === 0 && continues(sentence, cues)) return 'connective';
  if (hasPronounSubject(sentence, cues)) return 'pronoun';
  if (quoted >= ALL_QUOTED) return 'speaker';
  if (quoted >= MOSTLY_QUOTED && hasPhrase(cues.pronounSpeakers, words, starts)) return 'speaker';
  return undefined;
}

/**
 * Whether the subject after an introductory phrase is a pronoun that stands for something said before
 * (`In 2019, she …`): not where the phrase names someone, or is a clause that may hold the noun.
 */
function hasPronounSubject(
  { words, introduction, names }: Pick<WordProfile, 'words' | 'introduction' | 'names'>,
  cues: CompiledCues,
): boolean {
  if (introduction === 0 || cues.pronounSubjects.lengthAt(words, introduction) === 0) return false;
  if (cues.freeOpenings.lengthAt(words, introduction) > 0 || cues.clauseOpenings.lengthAt(words, 0) > 0)
    return false;
  const before = new Set(words.slice(0, introduction));
  return !names.some(({ word }) => before.has(word));
}

/** Whether a connective stands a few words into the sentence, and not where a clause of its own begins (`…; however, …`). */
function continues({ words, starts }: Pick<WordProfile, 'words' | 'starts'>, cues: CompiledCues): boolean {
  return starts.some(
    (start) => start > 0 && start < INNER_WORDS && cues.innerConnectives.lengthAt(words, start) > 0,
  );
}
