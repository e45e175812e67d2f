import type { Language } from '../languages/language.ts';
import { foldWord, splitWords } from '../text/index.ts';
import { PhraseCompiler, type PhraseSet } from './phrases.ts';

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
  /** The bits of the sets of which a word may start a phrase, by word; none for all other words. */
  readonly startsOf: ReadonlyMap<string, number>;
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
    return [...splitWords(text, { start: 0, end: text.length }, words)]
      .filter(({ start }) => start < phrase.length)
      .map(({ start, end }) => foldWord(text.slice(start, end)));
  };
  const compiler = new PhraseCompiler();
  const set = (phrases: readonly string[]) => compiler.compile(phrases.map(split));
  const cues: CompiledCues = {
    stopWords: new Set(summary.stopWords.map(foldWord)),
    pronounOpenings: set(summary.pronounOpenings),
    freeOpenings: set(summary.freeOpenings),
    connectiveOpenings: set(summary.connectiveOpenings),
    innerConnectives: set(summary.innerConnectives),
    pronounSubjects: set(summary.pronounSubjects),
    clauseOpenings: set(summary.clauseOpenings),
    pronounSpeakers: set(summary.pronounSpeakers),
    boilerplate: set(summary.boilerplate),
    referralOpenings: set(summary.referralOpenings),
    bylineOpenings: set(summary.bylineOpenings),
    courtesies: set(summary.courtesies),
    announcements: set(summary.announcements),
    thanks: set(summary.thanks),
    salutations: set(summary.salutations),
    vocatives: set(summary.vocatives),
    questionLabels: set(summary.questionLabels),
    moderatorLabels: set(summary.moderatorLabels),
    relativeDates: set(summary.relativeDates),
    startsOf: compiler.startsOf,
  };
  compiled.set(language, cues);
  return cues;
}
