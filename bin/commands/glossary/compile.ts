import path from 'node:path';
import { TERMBASE_SUFFIX } from '../../../lib/storage/file-termbases.ts';
import { compileSteps, readGlossaryFile } from '../../../lib/storage/glossary-file.ts';
import { print } from '../../support/output.ts';
import { writeOutput } from '../../support/output-file.ts';
import { showsProgress, startProgress } from '../../support/progress.ts';

/** What `precis glossary compile` takes. */
export interface CompileOptions {
  readonly out: string;
  readonly to: string[];
  readonly json?: boolean;
}

/** Compiles a glossary into termbases, one file for each pair of languages. */
export async function compileFile(file: string, options: CompileOptions): Promise<void> {
  const steps = compileSteps(await readGlossaryFile(file), options.to);
  const name = path.parse(file).name;
  const progress = startProgress(steps.length, showsProgress(true));
  try {
    for (const step of steps) {
      const { source, target, bytes } = step();
      const output = path.join(options.out, `${name}.${source}-${target}${TERMBASE_SUFFIX}`);
      await writeOutput(output, bytes);
      progress.advance(1, `${source} → ${target}`);
      const record = { file: output, source, target, bytes: bytes.length };
      await print(
        options.json === true ? `${JSON.stringify(record)}\n` : `${output}  ${bytes.length} bytes\n`,
      );
    }
  } finally {
    progress.stop();
  }
}
