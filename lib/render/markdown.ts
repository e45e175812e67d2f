import type { Brief } from '../brief/schema.ts';
import type { Translation } from '../glossary/schema.ts';
import { explainReasons } from '../summary/index.ts';
import { formatBytes, formatCount, formatDate } from './format.ts';
import { harmlessLink, webAddress } from './link.ts';
import { domainName, languageName, type Messages, wordWarnings } from './locale/index.ts';
import { methodSentences } from './method.ts';
import {
  messagesOf,
  orderTranslations,
  preferredTarget,
  type RenderOptions,
  targetLanguages,
} from './options.ts';
import { plainLine } from './plain.ts';
import { statusNote } from './terms.ts';
import { warningLine } from './warning-line.ts';

/** Up to this many target languages get a column each; more share one column. */
const MAX_LANGUAGE_COLUMNS = 3;

/**
 * A brief as GitHub-flavoured Markdown: the summary as numbered quotations with their reasons, the terms
 * as a table, the candidates, how it was made. Text of the article and the glossary is escaped, so that
 * none of it acts as markup.
 */
export function renderMarkdown(brief: Brief, options: RenderOptions = {}): string {
  const messages = messagesOf(brief, options);
  const parts = [
    `# ${escapeMarkdown(brief.title ?? messages.untitled)}`,
    byline(brief, messages),
    `## ${messages.summary}`,
    ...summaryParts(brief, messages),
    `## ${messages.terms}`,
    ...termParts(brief, preferredTarget(brief, options), messages),
    ...candidateParts(brief, messages),
    ...warningParts(brief, messages),
    `## ${messages.provenance}`,
    ...provenanceParts(brief, options, messages),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What `escapeMarkdown` looks for, wherever it stands. */
const MAY_BE_MARKUP = /[\\`*_[\]<>|~$&]|^[#+=\d-]/;

/**
 * Escapes a text for one line of Markdown: white space and control characters go as in `plainLine`, and
 * whatever CommonMark or GFM would read as markup gets a backslash.
 */
function escapeMarkdown(text: string): string {
  const line = plainLine(text);
  if (!MAY_BE_MARKUP.test(line)) return line;
  return line
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A code span around a text that holds no line break; the fence is longer than any run of backticks. */
function codeSpan(text: string): string {
  const line = plainLine(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function link(label: string, address: string): string {
  const destination = address.replace(/[\s<>\\]/g, encodeURIComponent);
  return `[${escapeMarkdown(label)}](<${destination}>)`;
}

function byline(brief: Brief, messages: Messages): string {
  const address = webAddress(brief.source.canonicalUrl);
  return [
    brief.published === undefined ? '' : escapeMarkdown(formatDate(brief.published, messages)),
    escapeMarkdown(languageName(brief.language.tag, messages)),
    address === undefined ? '' : link(new URL(address).hostname, address),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function summaryParts(brief: Brief, messages: Messages): readonly string[] {
  const { sentences, complete } = brief.summary;
  if (sentences.length === 0) return [messages.summaryEmpty];
  const items = sentences.map((sentence, index) => {
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const reasons = explainReasons(sentence.reasons, messages.locale).join('; ');
    const quotation = `${number}> ${escapeMarkdown(sentence.text)}`;
    return complete || reasons === '' ? quotation : `${quotation}\n\n${indent}*${escapeMarkdown(reasons)}*`;
  });
  return complete ? [messages.summaryComplete, ...items] : items;
}

function termParts(brief: Brief, target: string | undefined, messages: Messages): readonly string[] {
  if (brief.terms.length === 0) {
    return [brief.termbase.length === 0 ? messages.termsNoGlossary : messages.termsEmpty];
  }
  const languages = targetLanguages(brief, target);
  const apart = languages.length <= MAX_LANGUAGE_COLUMNS;
  const rows = brief.terms.map((term) => {
    const translations = orderTranslations(term, target);
    const columns = apart
      ? languages.map((language) =>
          translationCell(
            translations.filter((translation) => translation.language === language),
            messages,
          ),
        )
      : [translations.map((each) => `${each.language} ${translationText(each, messages)}`).join('; ')];
    const status = statusNote(term.source.status, messages);
    return [
      `${escapeMarkdown(term.source.term)}${status === '' ? '' : ` (${status})`}`,
      ...columns,
      formatCount(term.occurrences.length, messages),
      escapeMarkdown(term.domain.map((domain) => domainName(domain, messages.locale).name).join(', ')),
    ];
  });
  const names = apart
    ? languages.map((language) => escapeMarkdown(languageName(language, messages)))
    : [messages.translations];
  const head = [messages.term, ...names, messages.count, messages.domain];
  const rule = head.map((_, index) => (index === head.length - 2 ? '---:' : '---'));
  return [[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function translationCell(translations: readonly Translation[], messages: Messages): string {
  if (translations.length === 0) return '–';
  return translations.map((translation) => translationText(translation, messages)).join('; ');
}

function translationText(translation: Translation, messages: Messages): string {
  const status = statusNote(translation.status, messages);
  return `${escapeMarkdown(translation.form)}${status === '' ? '' : ` (${status})`}`;
}

function candidateParts(brief: Brief, messages: Messages): readonly string[] {
  if (brief.candidates.length === 0) return [];
  const items = brief.candidates.map(
    ({ term, count }) => `- ${escapeMarkdown(term)} ${messages.times(formatCount(count, messages))}`,
  );
  return [`## ${messages.candidates}`, messages.candidatesHint, items.join('\n')];
}

function warningParts(brief: Brief, messages: Messages): readonly string[] {
  const warnings = wordWarnings(brief, messages);
  if (warnings.length === 0) return [];
  const items = warnings.map(
    (warning) => `- ${escapeMarkdown(warningLine(warning, messages))} (${codeSpan(warning.code)})`,
  );
  return [`## ${messages.warnings}`, items.join('\n')];
}

function provenanceParts(brief: Brief, options: RenderOptions, messages: Messages): readonly string[] {
  const { source, engine, termbase } = brief;
  const termbases = termbase.map(
    ({ name, version, source: from, target }) =>
      `${escapeMarkdown(`${name} (${from} → ${target})`)} ${codeSpan(version)}`,
  );
  const facts: readonly (readonly [string, string])[] = [
    ...(source.key === undefined ? [] : [[messages.file, codeSpan(source.key)] as const]),
    [
      messages.size,
      `${formatBytes(source.size, messages)}, ${escapeMarkdown(source.contentType)}, ${escapeMarkdown(source.charset)}`,
    ],
    [messages.fingerprint, codeSpan(source.sha256)],
    [messages.engine, escapeMarkdown(`${engine.name} ${engine.version}`)],
    [messages.termbases, termbases.length === 0 ? messages.noTermbase : termbases.join(', ')],
  ];
  const links = [
    ['JSON', harmlessLink(options.links?.json)],
    [messages.indexLink, harmlessLink(options.links?.index)],
  ].flatMap(([label, address]) => (label && address ? [link(label, address)] : []));
  return [
    methodSentences(brief, messages).join(' '),
    facts.map(([label, value]) => `- ${messages.label(label)} ${value}`).join('\n'),
    links.join(' · '),
  ];
}
