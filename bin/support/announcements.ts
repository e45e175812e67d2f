import { type Brief, briefSchema } from '../../lib/brief/index.ts';
import { pagePath } from '../../lib/local/reader.ts';
import {
  BRIEFS_PREFIX,
  FAILURES_PREFIX,
  failureRecordSchema,
  GLOSSARIES_PREFIX,
  type GlossaryReport,
  glossaryReportSchema,
  type ObjectStore,
  readOutput,
} from '../../lib/storage/index.ts';
import { formatBrief } from './format-brief.ts';
import { coloursFor, renderingFor } from './output.ts';
import type { Session } from './session.ts';

/** Something that happened in the local cloud: in words, and as a record for programs. */
export interface Announcement {
  readonly text: string;
  readonly record: Readonly<Record<string, unknown>> & { readonly event: string };
}

/** Most problems of a glossary that are listed. */
const MOST_PROBLEMS = 10;

function announceBrief(key: string, brief: Brief, address: string, session: Session): Announcement {
  const { green } = coloursFor(process.stdout);
  const page = address + pagePath(key.replace(/\.json$/, '.html'));
  const article = brief.source.key ?? key;
  const rendered = formatBrief(brief, 'text', renderingFor(session));
  return {
    text: `\n${green(session.messages.start.brief)} ${article}\n\n${rendered}\n  ${page}\n`,
    record: { event: 'brief', article, brief: key, page },
  };
}

function announceGlossary(report: GlossaryReport, session: Session): Announcement {
  const { source, result, concepts, problems, problemCount, message = '', code = '' } = report;
  const { green, red } = coloursFor(process.stdout);
  const words = session.messages.start;
  if (result === 'refused') {
    return {
      text: `\n${red(words.glossaryRefused)} ${source.key}\n  ${session.translate(message)} [${code}]\n`,
      record: { event: 'glossary-refused', glossary: source.key, error: { code, message } },
    };
  }
  const listed = problems
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ line, message: problem }) =>
        `  ${line === undefined ? '' : words.line(line)}${session.translate(problem)}\n`,
    );
  const taken = words.glossaryTaken(concepts, problemCount);
  return {
    text: `\n${green(words.glossary)} ${source.key}: ${taken}\n${listed.join('')}`,
    record: { event: 'glossary', glossary: source.key, concepts, problems: problemCount },
  };
}

/**
 * What there is to say about an output that was written.
 *
 * @param briefs the bucket that it is in.
 * @param address where the pages are.
 */
export async function announcementOf(
  briefs: ObjectStore,
  key: string,
  address: string,
  session: Session,
): Promise<Announcement | undefined> {
  if (!key.endsWith('.json')) return undefined;
  const value = await readOutput(briefs, key);
  if (value === undefined) return undefined;
  if (key.startsWith(GLOSSARIES_PREFIX)) return announceGlossary(glossaryReportSchema.parse(value), session);
  if (key.startsWith(BRIEFS_PREFIX)) return announceBrief(key, briefSchema.parse(value), address, session);
  if (!key.startsWith(FAILURES_PREFIX)) return undefined;
  const { source, code, message } = failureRecordSchema.parse(value);
  const { red } = coloursFor(process.stdout);
  return {
    text: `\n${red(session.messages.start.notBriefed)} ${source.key}\n  ${session.translate(message)} [${code}]\n`,
    record: { event: 'failure', article: source.key, error: { code, message } },
  };
}
