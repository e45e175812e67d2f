import { writeGlossary } from '../../../lib/glossary/index.ts';
import { readGlossaryFile } from '../../../lib/storage/glossary-file.ts';
import { print } from '../../support/output.ts';
import { writeOutput } from '../../support/output-file.ts';
import type { Session } from '../../support/session.ts';
import { type ReadingOptions, readingOptions } from './reading-options.ts';
import { describeProblems } from './report.ts';

/** Options of `precis glossary convert`. */
export interface ConvertOptions extends ReadingOptions {
  readonly to: string;
  readonly out?: string;
}

/**
 * Writes a glossary in another format, to a file or standard output. Standard error tells what was left out
 * on the way in and what the format has no place for.
 */
export async function convertFile(file: string, options: ConvertOptions, session: Session): Promise<void> {
  const { source, target, out } = options;
  const { concepts, problems } = await readGlossaryFile(file, readingOptions(options));
  const written = await writeGlossary(concepts, options.to, {
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
    name: out ?? options.to,
    date: new Date().toISOString().slice(0, 10),
  });
  const bytes = typeof written.content === 'string' ? Buffer.from(written.content) : written.content;
  if (out === undefined) await print(bytes);
  else await writeOutput(out, bytes);
  process.stderr.write(describeProblems([...problems, ...written.problems], session));
}
