import path from 'node:path';
import { TERMBASE_SUFFIX } from '../../../lib/storage/file-termbases.ts';
import { compilePairs, readGlossaryFile } from '../../../lib/storage/glossary-file.ts';
import { print } from '../../support/output.ts';
import { writeOutput } from '../../support/output-file.ts';

/** Compiles a glossary into termbases, one file for each pair of languages. */
export async function compileFile(
  file: string,
  options: { readonly out: string; readonly to: string[] },
): Promise<void> {
  const compiled = compilePairs(await readGlossaryFile(file), options.to);
  const name = path.parse(file).name;
  for (const { source, target, bytes } of compiled) {
    const output = path.join(options.out, `${name}.${source}-${target}${TERMBASE_SUFFIX}`);
    await writeOutput(output, bytes);
    await print(`${output}  ${bytes.length} bytes\n`);
  }
}
