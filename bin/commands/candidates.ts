import path from 'node:path';
import { type Command, Option } from 'commander';
import { type Article, readArticle } from '../../lib/article/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import {
  candidateConcepts,
  type FindInput,
  findTextCandidates,
  WRITABLE_FORMATS,
  writeGlossary,
} from '../../lib/glossary/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { segmentBlocks } from '../../lib/text/index.ts';
import { expandInputs } from '../bulk/inputs.ts';
import { reportError } from '../support/failure.ts';
import { examples, glossaryOption, positiveInteger } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import { writeOutput } from '../support/output-file.ts';
import { readInput } from '../support/read-input.ts';
import type { Session } from '../support/session.ts';
import { openGlossaries } from '../support/termbases.ts';

interface Options {
  readonly language?: string;
  readonly glossary: string[];
  readonly limit: number;
  readonly format: string;
  readonly out?: string;
}

/** The articles that inputs name; one that cannot be read is reported and does not stop the others. */
async function readArticles(
  inputs: readonly string[],
  language: string | undefined,
  session: Session,
): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const { input, error } of expandInputs(inputs, false)) {
    try {
      if (error !== undefined) throw error;
      const bytes = await readInput(input.file);
      const name = path.basename(input.file);
      articles.push(
        await readArticle({
          bytes,
          name,
          ...(language === undefined ? {} : { language: { tag: language, source: 'option' } }),
        }),
      );
    } catch (cause) {
      reportError(cause, session, { subject: input.file });
    }
  }
  return articles;
}

/** The code of the language that most of the articles are in; the first of those that as many are in. */
function commonLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    const { code } = languageFor(language.tag);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].reduce((best, item) => (item[1] > best[1] ? item : best), ['und', 0])[0];
}

async function run(inputs: readonly string[], options: Options, session: Session): Promise<void> {
  const articles = await readArticles(inputs, options.language, session);
  if (articles.length === 0) {
    throw new PrecisError('input-malformed', 'There is no article to look for terms in. Check the paths.');
  }
  const code = commonLanguage(articles);
  const language = languageFor(code);
  const texts: FindInput[] = articles
    .filter((article) => languageFor(article.language.tag).code === code)
    .map(({ text, blocks }) => ({
      text,
      language,
      sentences: segmentBlocks(text, blocks, language.sentences),
    }));
  if (texts.length < articles.length) {
    const others = session.messages.candidates.otherLanguage(articles.length - texts.length, code);
    process.stderr.write(`${others}\n`);
  }
  const termbases = (await openGlossaries(options.glossary, [])).filter(
    ({ source }) => languageFor(source).code === code,
  );
  const candidates = findTextCandidates(texts, language, termbases, { limit: options.limit });
  const concepts = candidateConcepts(candidates, texts, options.language ?? code);
  const { content } = await writeGlossary(concepts, options.format, { source: code });
  if (options.out === undefined) await print(content);
  else await writeOutput(options.out, Buffer.from(content));
}

/** `precis candidates`: terms that articles use and no glossary holds, as a glossary to review. */
export function addCandidatesCommand(program: Command, session: Session): void {
  const { candidates } = session.messages;
  program
    .command('candidates')
    .description(candidates.description)
    .argument('<inputs...>', candidates.inputs)
    .option('-l, --language <tag>', candidates.language)
    .addOption(glossaryOption(session))
    .option('-n, --limit <number>', candidates.limit, positiveInteger(session), 100)
    .addOption(
      new Option('-f, --format <format>', candidates.format).choices(WRITABLE_FORMATS).default('csv'),
    )
    .option('-o, --out <file>', candidates.out)
    .addHelpText('after', examples(session, ['precis candidates --out proposals.csv articles/']))
    .action((inputs: string[], options: Options) => run(inputs, options, session));
}
