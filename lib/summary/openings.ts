import type { CompiledCues } from './cues.ts';
import type { Stretch } from './stretch.ts';

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
 * @param sentence its words
 * @param quoted share of its characters inside quotation marks
 */
export function leaningOf(sentence: Stretch, quoted: number, cues: CompiledCues): Leaning | undefined {
  const connective = sentence.lengthOf(cues.connectiveOpenings, 0);
  const pronoun = sentence.lengthOf(cues.pronounOpenings, 0);
  const opening = Math.max(connective, pronoun);
  const day = pronoun > connective && DATE.test(sentence.at(opening) ?? '');
  const free = day || sentence.lengthOf(cues.freeOpenings, 0) >= opening;
  if (opening > 0 && !free) return connective >= pronoun ? 'connective' : 'pronoun';
  // A connective a few words into the sentence joins it too, and not where a clause of its own begins (`…; however, …`).
  if (quoted === 0 && sentence.holds(cues.innerConnectives, 1, INNER_WORDS)) return 'connective';
  if (hasPronounSubject(sentence, cues)) return 'pronoun';
  if (quoted >= ALL_QUOTED) return 'speaker';
  if (quoted >= MOSTLY_QUOTED && sentence.holds(cues.pronounSpeakers)) return 'speaker';
  return undefined;
}

/**
 * Whether the subject after an introductory phrase is a pronoun that stands for something said before
 * (`In 2019, she …`): not where the phrase names someone, or is a clause that may hold the noun.
 */
function hasPronounSubject(sentence: Stretch, cues: CompiledCues): boolean {
  if (!sentence.holds(cues.pronounSubjects, 1)) return false;
  const introduction = sentence.introduction();
  if (introduction === 0 || sentence.lengthOf(cues.pronounSubjects, introduction) === 0) return false;
  if (sentence.lengthOf(cues.freeOpenings, introduction) > 0 || sentence.lengthOf(cues.clauseOpenings, 0) > 0)
    return false;
  const before = new Set<string | undefined>();
  for (let position = 0; position < introduction; position += 1) before.add(sentence.at(position));
  return !sentence.names().some((name) => before.has(name));
}
