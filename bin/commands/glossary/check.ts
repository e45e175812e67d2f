import { PrecisError } from '../../../lib/errors.ts';
import { type GlossaryProblem, lintGlossary } from '../../../lib/glossary/index.ts';
import { readGlossaryFile } from '../../../lib/storage/glossary-file.ts';
import { EXIT } from '../../support/failure.ts';
import { print } from '../../support/output.ts';
import type { Session } from '../../support/session.ts';
import { type ReadingOptions, readingOptions } from './reading-options.ts';
import { countLevels, describeProblems } from './report.ts';

/** Options of `precis glossary check`. */
export interface CheckOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

interface Checked {
  readonly problems: readonly GlossaryProblem[];
  readonly concepts: number;
  readonly terms: number;
  readonly languages: readonly string[];
}

/** Everything that is wrong with one file; a file that cannot be read at all has one error. */
async function checkFile(file: string, options: CheckOptions): Promise<Checked> {
  try {
    const glossary = await readGlossaryFile(file, readingOptions(options));
    const terms = glossary.concepts.flatMap((concept) => Object.values(concept.terms)).flat();
    const languages = new Set(glossary.concepts.flatMap((concept) => Object.keys(concept.terms)));
    return {
      problems: [...glossary.problems, ...lintGlossary(glossary, glossary.name)],
      concepts: glossary.concepts.length,
      terms: terms.length,
      languages: [...languages].sort(),
    };
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    const { code, message } = error;
    const [, line, column, why = message] = /^[^\n]*?:(\d+)(?::(\d+))?: (.*)$/s.exec(message) ?? [];
    const place = {
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(column === undefined ? {} : { column: Number(column) }),
    };
    return {
      problems: [{ level: 'error', code, message: why, file, ...place }],
      concepts: 0,
      terms: 0,
      languages: [],
    };
  }
}

/**
 * Reports every row of glossary files that is not taken and everything that looks wrong, file by file. The
 * command fails where a file has an error, with `strict` also where it has a warning.
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<void> {
  for (const file of files) {
    const { problems, concepts, terms, languages } = await checkFile(file, options);
    const counts = countLevels(problems);
    if (counts.error > 0 || (options.strict === true && counts.warning > 0)) process.exitCode = EXIT.failed;
    if (options.json === true) {
      for (const problem of problems) await print(`${JSON.stringify({ ...problem, file })}\n`);
    } else {
      await print(
        `${file}: ${session.messages.glossary.summary({ concepts, terms, languages, ...counts })}\n${describeProblems(problems, session)}`,
      );
    }
  }
}
