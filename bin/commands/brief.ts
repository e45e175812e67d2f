import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { articleFromText } from '../../lib/article/index.ts';
import { type Brief, type BriefOptions, briefArticle, composeBrief } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import type { Termbase } from '../../lib/glossary/index.ts';
import { renderHtml, renderMarkdown, renderTerminal } from '../../lib/render/index.ts';
import { EXIT, reportError } from '../support/failure.ts';
import { answerLines, type TextLine } from '../support/json-lines.ts';
import { glossaryOption, positiveInteger, targetsOption } from '../support/option-values.ts';
import { outputColumns, print, wantsColour } from '../support/output.ts';
import { openGlossaries } from '../support/termbases.ts';

/** What `--format` takes. */
export const BRIEF_FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const;

export type BriefFormat = (typeof BRIEF_FORMATS)[number];

interface Options {
  readonly format: BriefFormat;
  readonly sentences?: number;
  readonly maxWords?: number;
  readonly language?: string;
  readonly glossary: string[];
  readonly to: string[];
  readonly jsonl?: boolean;
}

/** A brief in one of the formats of `--format`. */
export function formatBrief(brief: Brief, format: BriefFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(brief, null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(brief)}\n`;
    case 'markdown':
      return renderMarkdown(brief);
    case 'html':
      return renderHtml(brief);
    case 'text':
      return renderTerminal(brief, {
        columns: outputColumns(),
        color: wantsColour(),
        hyperlinks: wantsColour(),
      });
  }
}

function briefOptions({ sentences, maxWords, to }: Options): BriefOptions {
  return {
    summary: {
      ...(sentences === undefined ? {} : { sentences }),
      ...(maxWords === undefined ? {} : { maxWords }),
    },
    targets: to,
  };
}

/** The brief of one JSON line: offsets are those of the text as it came. */
function briefLine(line: TextLine, termbases: readonly Termbase[], options: Options): Brief {
  const language = options.language ?? line.language;
  const article = articleFromText(line.text, {
    ...(line.title === undefined ? {} : { title: line.title }),
    ...(language === undefined ? {} : { language: { tag: language, source: 'option' } }),
  });
  const bytes = Buffer.from(line.text);
  const source = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const spans = line.sentences?.map(([start, end]) => ({ start, end }));
  return composeBrief(article, source, termbases, briefOptions(options), spans);
}

async function readInput(file: string): Promise<Uint8Array> {
  if (file !== '-') return readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function isFolder(input: string): Promise<boolean> {
  try {
    return (await stat(input)).isDirectory();
  } catch (cause) {
    throw new PrecisError('input-malformed', `${input} cannot be read. Check the path.`, { cause });
  }
}

/** Files named, and all files in folders named, in the order of their paths. */
async function expandInputs(inputs: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(
    inputs.map(async (input) => {
      if (input === '-' || !(await isFolder(input))) return [input];
      const entries = await readdir(input, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
    }),
  );
  return expanded.flat();
}

async function briefFile(file: string, termbases: readonly Termbase[], options: Options): Promise<Brief> {
  let bytes: Uint8Array;
  try {
    bytes = await readInput(file);
  } catch (cause) {
    throw new PrecisError('input-malformed', 'The file cannot be read. Check the path and the permissions.', {
      cause,
    });
  }
  const { language } = options;
  return briefArticle(
    {
      bytes,
      ...(file === '-' ? {} : { name: file }),
      ...(language === undefined ? {} : { language: { tag: language, source: 'option' } }),
    },
    termbases,
    briefOptions(options),
  );
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const termbases = await openGlossaries(options.glossary, options.to);
  const files = await expandInputs(inputs);
  const corpora = files.filter((file) => options.jsonl === true || /\.(jsonl|ndjson)$/i.test(file));
  const failures = await answerLines(corpora, (line) => briefLine(line, termbases, options), print);
  if (failures > 0) process.exitCode = EXIT.failed;
  for (const file of files) {
    if (corpora.includes(file)) continue;
    try {
      await print(formatBrief(await briefFile(file, termbases, options), options.format));
    } catch (error) {
      if (!(error instanceof PrecisError)) throw error;
      reportError(error, file);
    }
  }
}

/** `precis brief`: briefs of files, folders, standard input or JSON Lines. */
export function addBriefCommand(program: Command): void {
  program
    .command('brief')
    .description('brief articles: files, folders, standard input (-) or JSON Lines')
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(BRIEF_FORMATS).default('text'))
    .option('-k, --sentences <count>', 'exactly so many sentences in the summary', positiveInteger)
    .option('--max-words <count>', 'at most so many words in the summary', positiveInteger)
    .option('-l, --language <tag>', 'language of the articles (BCP 47); otherwise recognised')
    .addOption(glossaryOption())
    .addOption(targetsOption())
    .option('--jsonl', 'inputs are JSON Lines {id, text, title?, language?, sentences?} (default by suffix)')
    .addHelpText(
      'after',
      `
Examples:
  $ precis brief article.txt
  $ precis brief --format html article.md > brief.html
  $ curl -s https://example.org/news.html | precis brief --format json -
  $ precis brief --sentences 2 --to en,de corpus.jsonl > briefs.jsonl`,
    )
    .action(run);
}
