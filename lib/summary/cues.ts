import type { Language } from '../languages/language.ts';
import { foldWord, splitWords } from '../text/index.ts';
import { compilePhrases, type PhraseSet } from './phrases.ts';

/** A language's cues, ready to be matched against folded words. */
export interface CompiledCues {
  readonly stopWords: ReadonlySet<string>;
  readonly pronounOpenings: PhraseSet;
  readonly freeOpenings: PhraseSet;
  readonly connectiveOpenings: PhraseSet;
  readonly innerConnectives: PhraseSet;
  readonly pronounSubjects: PhraseSet;
  readonly clauseOpenings: PhraseSet;
  readonly pronounSpeakers: PhraseSet;
  readonly boilerplate: PhraseSet;
  readonly referralOpenings: PhraseSet;
  readonly bylineOpenings: PhraseSet;
  readonly courtesies: PhraseSet;
  readonly announcements: PhraseSet;
  readonly thanks: PhraseSet;
  readonly salutations: PhraseSet;
  readonly vocatives: PhraseSet;
  readonly questionLabels: PhraseSet;
  readonly moderatorLabels: PhraseSet;
  readonly relativeDates: PhraseSet;
  /** First words of the phrases that are looked for anywhere in a sentence. */
  readonly phraseStarts: ReadonlySet<string>;
}

const compiled = new WeakMap<Language, CompiledCues>();

/** The cues of a language, compiled once: its phrases are split as its articles are. */
export function cuesFor(language: Language): CompiledCues {
  const known = compiled.get(language);
  if (known) return known;
  const { summary, words } = language;
  const split = (phrase: string) => {
    // A clitic is told from a word by the letter after its apostrophe.
    const text = phrase.endsWith("'") ? `${phrase}a` : phrase;
    return splitWords(text, { start: 0, end: text.length }, words)
      .filter(({ start }) => start < phrase.length)
      .map(({ start, end }) => foldWord(text.slice(start, end)));
  };
  const set = (phrases: readonly string[]) => compilePhrases(phrases.map(split));
  const boilerplate = set(summary.boilerplate);
  const courtesies = set(summary.courtesies);
  const innerConnectives = set(summary.innerConnectives);
  const announcements = set(summary.announcements);
  const pronounSpeakers = set(summary.pronounSpeakers);
  const cues: CompiledCues = {
    stopWords: new Set(summary.stopWords.map(foldWord)),
    pronounOpenings: set(summary.pronounOpenings),
    freeOpenings: set(summary.freeOpenings),
    connectiveOpenings: set(summary.connectiveOpenings),
    innerConnectives,
    pronounSubjects: set(summary.pronounSubjects),
    clauseOpenings: set(summary.clauseOpenings),
    pronounSpeakers,
    boilerplate,
    referralOpenings: set(summary.referralOpenings),
    bylineOpenings: set(summary.bylineOpenings),
    courtesies,
    announcements,
    thanks: set(summary.thanks),
    salutations: set(summary.salutations),
    vocatives: set(summary.vocatives),
    questionLabels: set(summary.questionLabels),
    moderatorLabels: set(summary.moderatorLabels),
    relativeDates: set(summary.relativeDates),
    phraseStarts: new Set(
      [boilerplate, courtesies, announcements, innerConnectives, pronounSpeakers].flatMap(
        ({ firstWords }) => [...firstWords],
      ),
    ),
  };
  compiled.set(language, cues);
  return cues;
}
