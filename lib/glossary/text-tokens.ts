import type { Language } from '../languages/language.ts';
import { inflection as noInflection } from '../languages/und/inflection.ts';
import { type Contractions, prepareContractions } from './match/contractions.ts';
import type { Tokens } from './match/token-model.ts';
import { tokenise } from './match/tokenise.ts';

/** A text split into tokens once, for all who read it by the same contractions. */
export interface TextTokens {
  readonly contractions: Contractions;
  readonly tokens: Tokens;
}

/** The tokens of a text in a language. */
export function tokensOf(text: string, { inflection = noInflection }: Language): TextTokens {
  const contractions = prepareContractions(inflection);
  return { contractions, tokens: tokenise(text, contractions) };
}
