import { frenchErrors } from '../locale/fr-errors.ts';
import {
  type CommandMessages,
  commandMessages,
  findLocale,
  type Locale,
  localeArgument,
  localeOfEnvironment,
} from '../locale/index.ts';
import { createTranslator } from '../locale/translate.ts';

/** The language in which a run of the command speaks with its user. */
export interface Session {
  readonly locale: Locale;
  /** Whether the user named it: then pages are in it too. What a file holds never depends on a machine. */
  readonly named: boolean;
  readonly messages: CommandMessages;
  /** A message that is English in the program (an error, a record), in the user's language. */
  readonly translate: (message: string) => string;
}

const translateIntoFrench = createTranslator(frenchErrors);

/** The session of a language. */
export function sessionIn(locale: Locale, named = false): Session {
  return {
    locale,
    named,
    messages: commandMessages(locale),
    translate: locale === 'fr' ? translateIntoFrench : (message) => message,
  };
}

/**
 * The session of a run: in the language of `--locale`, else of the environment.
 *
 * @param args the arguments after the command's name.
 */
export function openSession(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Session {
  const named = findLocale(localeArgument(args) ?? '');
  return sessionIn(named ?? localeOfEnvironment(environment), named !== undefined);
}
