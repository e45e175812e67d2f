import type { Inflection } from '../../languages/inflection.ts';
import { Gap, Shape, type Tokens } from '../match/token-model.ts';
import { foldSpelling } from './spelling.ts';

/** Where the head of a term is: tokens `[start, end)` of its base form. */
export interface HeadRange {
  readonly start: number;
  readonly end: number;
}

/** The folded words of a term with what the compiler must know of each. */
export interface TermWord {
  readonly text: string;
  readonly capital: boolean;
  readonly fixed: boolean;
  readonly joined: boolean;
}

/** Words of a term in lower case, contractions taken apart, as a text's tokens will be. */
export function wordsOf(text: string, tokens: Tokens, inflection: Inflection): TermWord[] {
  const words: TermWord[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const shape = tokens.shape[index] ?? 0;
    const surface = text.slice(tokens.start[index], tokens.end[index]);
    const lower = foldSpelling(surface);
    const half = (shape & (Shape.contracted | Shape.second)) !== 0;
    const elided = half || ((tokens.gap[index + 1] ?? Gap.none) & Gap.apostrophe) !== 0;
    const parts = inflection.contractions[lower] ?? (elided ? inflection.elisions[lower] : undefined);
    const word = parts?.[half && (shape & Shape.second) !== 0 ? 1 : 0] ?? lower;
    words.push({
      text: word,
      capital: (shape & Shape.capital) !== 0,
      fixed:
        (shape & (Shape.symbol | Shape.digits)) !== 0 || /\d/.test(word) || isAllCapitals(shape, surface),
      joined: ((tokens.gap[index] ?? 0) & Gap.hyphen) !== 0,
    });
  }
  return words;
}

function isAllCapitals(shape: number, surface: string): boolean {
  return surface.length > 1 && (shape & Shape.innerCapital) !== 0;
}

/** Tokens of a term's head: before its first particle that is not its first word. */
export function headRange(
  words: readonly { readonly text: string }[],
  inflection: Inflection,
  particles: ReadonlySet<string>,
): HeadRange {
  let end = words.length;
  for (let index = 1; index < words.length; index += 1) {
    if (particles.has(words[index]?.text ?? '')) {
      end = index;
      break;
    }
  }
  if (inflection.head === 'first') return { start: 0, end };
  if (end > 1 && inflection.postposed.includes(words[end - 1]?.text ?? '')) end -= 1;
  return { start: Math.max(0, end - 1), end };
}
