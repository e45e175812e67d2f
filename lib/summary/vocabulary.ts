import type { Language } from '../languages/language.ts';
import { classAt, LOWER } from '../text/characters.ts';
import { foldWord, type Span, Spellings, splitWords, WordList } from '../text/index.ts';
import { cuesFor } from './cues.ts';
import { type Entry, Stretch } from './stretch.ts';

/** The vocabulary of one article: folded topic words numbered as they come. */
export interface Vocabulary {
  /** Reads the words of `text.slice(span.start, span.end)` into `stretch`, a new one where none is given. */
  readonly read: (text: string, span: Span, stretch?: Stretch) => Stretch;
  /** Topic words so far. */
  readonly size: () => number;
}

/** Letters up to which a word of a language without a stop list counts as a function word. */
const SHORT_WORD = 3;

/** An empty vocabulary. Each spelling is folded and looked up once. */
export function createVocabulary(language: Language): Vocabulary {
  const { stopWords, startsOf } = cuesFor(language);
  const terms = new Map<string, number>();
  const spellings = new Spellings();
  const entries: Entry[] = [];
  const words = new WordList();

  const learn = (surface: string, carriesTopic: boolean): Entry => {
    const word = foldWord(surface);
    const isStop = stopWords.size > 0 ? stopWords.has(word) : isShort(surface);
    const term = carriesTopic && !isStop ? (terms.get(word) ?? terms.size) : -1;
    if (term === terms.size) terms.set(word, term);
    const entry = {
      word,
      term,
      name: term >= 0 && !language.summary.capitalisesNouns && isCapitalised(surface),
      cues: startsOf.get(word) ?? 0,
    };
    entries.push(entry);
    return entry;
  };

  return {
    size: () => terms.size,
    read(text, span, stretch = new Stretch()) {
      stretch.begin(text, span);
      splitWords(text, span, language.words, words);
      for (let index = 0; index < words.length; index += 1) {
        const start = words.startAt(index);
        const end = words.endAt(index);
        const kind = words.kindAt(index);
        const spelling = spellings.numberOf(text, start, end);
        const entry = entries[spelling] ?? learn(spellings.at(spelling), kind !== 'elision');
        stretch.push(entry, start, end);
        if (kind === 'number') stretch.figures = true;
      }
      return stretch;
    },
  };
}

/** Whether a word begins with a capital. */
function isCapitalised(surface: string): boolean {
  return classAt(surface, 0) !== LOWER && /^\p{Lu}/u.test(surface);
}

/**
 * Whether a word is so short that it is most likely a function word: the stand-in for a stop list, in
 * alphabets. Digits, acronyms and words of other scripts carry topics at any length.
 */
function isShort(surface: string): boolean {
  if (surface.length > SHORT_WORD) return false;
  if (surface.length > 1 && surface === surface.toUpperCase()) return false;
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’-]+$/u.test(surface);
}
