import type { Command } from 'commander';
import { PrecisError } from '../../lib/errors.ts';
import { matchTerms, type Termbase } from '../../lib/glossary/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { EXIT } from '../support/failure.ts';
import { answerLines } from '../support/json-lines.ts';
import { examples, glossaryOption } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';
import { openGlossaries } from '../support/termbases.ts';

interface Options {
  readonly glossary: string[];
  readonly from: string;
  readonly to: string;
}

/** `target` is what to write at this place: the approved term in the number of the article (`form`); `term` is how the glossary has it. */
function termsOf(text: string, termbases: readonly Termbase[]): object {
  const matches = termbases.flatMap((termbase) =>
    matchTerms(text, termbase).map(({ start, end, concept, target, nested }) => ({
      start,
      end,
      termId: concept,
      ...(target === undefined ? {} : { target: target.form, form: target.form, term: target.term }),
      ...(nested ? { nested } : {}),
    })),
  );
  return { matches };
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const from = languageFor(options.from).code;
  const termbases = (await openGlossaries(options.glossary, [options.to])).filter(
    ({ source }) => source === options.from || languageFor(source).code === from,
  );
  if (termbases.length === 0) {
    throw new PrecisError(
      'glossary-empty',
      `The glossaries have no terms from "${options.from}" to "${options.to}". Check --from and --to.`,
    );
  }
  const failures = await answerLines(inputs, ({ text }) => termsOf(text, termbases), print);
  if (failures > 0) process.exitCode = EXIT.failed;
}

/** `precis terms`: the glossary terms of JSON Lines. */
export function addTermsCommand(program: Command, session: Session): void {
  const { terms } = session.messages;
  program
    .command('terms')
    .description(terms.description)
    .argument('[inputs...]', terms.inputs, ['-'])
    .addOption(glossaryOption(session))
    .requiredOption('--from <tag>', terms.from)
    .requiredOption('--to <tag>', terms.to)
    .addHelpText(
      'after',
      examples(session, ['precis terms --glossary ours.csv --from fr --to en texts.jsonl > terms.jsonl']),
    )
    .action(run);
}
