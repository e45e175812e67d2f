import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { formatProblem } from '../../lib/glossary/index.ts';
import { compilePairs, readGlossaryFile, TERMBASE_SUFFIX } from '../../lib/storage/file-termbases.ts';
import { EXIT } from '../support/failure.ts';
import { targetsOption } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';

async function check(files: readonly string[], options: { readonly json?: boolean }): Promise<void> {
  for (const file of files) {
    const { concepts, problems } = await readGlossaryFile(file);
    for (const problem of problems) {
      await print(
        `${options.json === true ? JSON.stringify(problem) : formatProblem({ ...problem, file })}\n`,
      );
    }
    if (problems.some(({ level }) => level === 'error')) process.exitCode = EXIT.failed;
    if (options.json !== true)
      await print(`${file}: ${concepts.length} concepts, ${problems.length} problems\n`);
  }
}

async function compile(
  file: string,
  options: { readonly out: string; readonly to: string[] },
): Promise<void> {
  const compiled = compilePairs(await readGlossaryFile(file), options.to);
  await mkdir(options.out, { recursive: true });
  const name = path.parse(file).name;
  for (const { source, target, bytes } of compiled) {
    const output = path.join(options.out, `${name}.${source}-${target}${TERMBASE_SUFFIX}`);
    await writeFile(output, bytes);
    await print(`${output}  ${bytes.length} bytes\n`);
  }
}

/** `precis glossary`: glossary files checked and compiled. */
export function addGlossaryCommand(program: Command, session: Session): void {
  const glossary = program.command('glossary').description('check and compile glossary files');
  glossary
    .command('check')
    .description('read glossary files and report every row that is not taken, with its place and what to do')
    .argument('<files...>', 'glossary files')
    .option('--json', 'print one JSON object a problem')
    .addHelpText('after', '\nExample:\n  $ precis glossary check ours.csv')
    .action(check);
  glossary
    .command('compile')
    .description('compile a glossary into termbases, one file a pair of languages')
    .argument('<file>', 'a glossary file')
    .requiredOption('-o, --out <folder>', 'where to write them')
    .addOption(targetsOption(session))
    .addHelpText(
      'after',
      '\nExample:\n  $ precis glossary compile ours.csv --out termbases && precis brief --glossary termbases article.txt',
    )
    .action(compile);
}
