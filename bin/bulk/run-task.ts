import { createHash } from 'node:crypto';
import { articleFromText } from '../../lib/article/index.ts';
import { type Brief, type BriefOptions, briefArticle, composeBrief } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import { chooseTargets, openTermbase, type Termbase } from '../../lib/glossary/index.ts';
import type { RecordedError } from '../support/failure.ts';
import { formatBrief } from '../support/format-brief.ts';
import { lineId, parseLine, type TextLine, textLineSchema } from '../support/json-lines.ts';
import { readInput } from '../support/read-input.ts';
import type { LineChunk } from './line-chunks.ts';
import type { ArticleResult, BulkResult, BulkSettings, BulkTask, LinesResult } from './tasks.ts';

/** Does tasks one by one; the same in a worker as in the main thread. */
export type TaskRunner = (task: BulkTask) => Promise<BulkResult>;

interface Context {
  readonly settings: BulkSettings;
  readonly termbases: readonly Termbase[];
  readonly options: BriefOptions;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** An error for the record: never the text of an article, which an error that nobody foresaw may quote. */
function record(error: unknown): RecordedError {
  if (error instanceof PrecisError) return { code: error.code, message: error.message };
  const name = error instanceof Error ? error.name : 'Error';
  return {
    code: 'unexpected',
    message: `Précis failed on this article (${name}). Report it with the article, and leave it out meanwhile.`,
  };
}

async function briefFile(
  { file, bytes }: Extract<BulkTask, { kind: 'article' }>,
  { settings, termbases, options }: Context,
): Promise<ArticleResult> {
  const { language, formats, rendering } = settings;
  try {
    const brief = await briefArticle(
      {
        bytes: bytes ?? (await readInput(file)),
        ...(file === '-' ? {} : { name: file }),
        ...(language === undefined ? {} : { language: { tag: language, source: 'option' } }),
      },
      termbases,
      options,
    );
    const outputs = formats.map((format) => encoder.encode(formatBrief(brief, format, rendering)));
    return { kind: 'article', outputs };
  } catch (error) {
    return { kind: 'article', error: record(error) };
  }
}

/** The brief of one JSON line: offsets are those of the text as it came. */
function briefLine(line: TextLine, { settings, termbases, options }: Context): Brief {
  const language = settings.language ?? line.language;
  const article = articleFromText(line.text, {
    ...(line.title === undefined ? {} : { title: line.title }),
    ...(language === undefined ? {} : { language: { tag: language, source: 'option' } }),
  });
  const bytes = Buffer.from(line.text);
  const source = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const spans = line.sentences?.map(([start, end]) => ({ start, end }));
  return composeBrief(article, source, termbases, options, spans);
}

function briefLines({ bytes, firstLine, tooLong }: LineChunk, context: Context): LinesResult {
  const answers: string[] = [];
  let failures = 0;
  const fail = (id: TextLine['id'], error: RecordedError) => {
    failures += 1;
    answers.push(`${JSON.stringify({ id, error })}\n`);
  };
  if (tooLong) {
    fail(undefined, {
      code: 'input-malformed',
      message: `Line ${firstLine} is too long to be one article. Split it, or leave it out.`,
    });
  }
  for (const [index, line] of decoder.decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const parsed = parseLine(line, firstLine + index, textLineSchema, '{"text": …}');
      answers.push(`${JSON.stringify({ id: parsed.id, ...briefLine(parsed, context) })}\n`);
    } catch (error) {
      fail(lineId(line), record(error));
    }
  }
  return { kind: 'lines', output: encoder.encode(answers.join('')), articles: answers.length, failures };
}

/**
 * Prepares to do tasks: opens the termbases once.
 *
 * @throws {PrecisError} `termbase-incompatible`.
 */
export function createTaskRunner(settings: BulkSettings): TaskRunner {
  const { targets, summary } = settings;
  const context: Context = {
    settings,
    termbases: chooseTargets(settings.termbases.map(openTermbase), targets),
    options: { summary, targets },
  };
  return async (task) =>
    task.kind === 'article' ? briefFile(task, context) : briefLines(task.chunk, context);
}
