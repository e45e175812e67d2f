import picocolors from 'picocolors';
import type { Brief } from '../brief/schema.ts';
import type { BriefTerm } from '../glossary/schema.ts';
import { explainReasons } from '../summary/index.ts';
import { formatCount, formatDate } from './format.ts';
import { harmlessLink, webAddress } from './link.ts';
import { domainName, languageName, type Messages, wordWarnings } from './locale/index.ts';
import { methodSentences } from './method.ts';
import { messagesOf, orderTranslations, preferredTarget, type RenderOptions } from './options.ts';
import { plainLine } from './plain.ts';
import { groupByDomain, groupByLanguage, statusNote } from './terms.ts';
import { warningLine } from './warning-line.ts';
import { wrapLine } from './wrap.ts';

/** What a terminal can show. Everything is off unless asked for, so that piped output stays plain. */
export interface TerminalOptions extends RenderOptions {
  /** Columns to wrap at; 80 unless given, at least 20. */
  readonly columns?: number;
  readonly color?: boolean;
  /** Links that a terminal opens (OSC 8). */
  readonly hyperlinks?: boolean;
  /** Whether to say for each sentence why it was chosen. */
  readonly reasons?: boolean;
}

type Paint = (text: string) => string;

/**
 * A brief for reading in a terminal. No control character of the article, the glossary or an address
 * gets through; the only ones written are line breaks and, where asked for, colours and links.
 */
export function renderTerminal(brief: Brief, options: TerminalOptions = {}): string {
  return new TerminalBrief(brief, options).render();
}

class TerminalBrief {
  readonly #brief: Brief;
  readonly #options: TerminalOptions;
  readonly #messages: Messages;
  readonly #columns: number;
  readonly #colors: ReturnType<typeof picocolors.createColors>;
  readonly #lines: string[] = [];

  constructor(brief: Brief, options: TerminalOptions) {
    this.#brief = brief;
    this.#options = options;
    this.#messages = messagesOf(brief, options);
    this.#columns = Math.max(20, Math.floor(options.columns ?? 80));
    this.#colors = picocolors.createColors(options.color === true);
  }

  render(): string {
    this.#head();
    this.#summary();
    this.#terms();
    this.#candidates();
    this.#warnings();
    this.#foot();
    return `${this.#lines.join('\n')}\n`;
  }

  /** Writes a text wrapped, each line painted by itself; `first` and `rest` are its indents. */
  #write(text: string, paint: Paint = (line) => line, first = '', rest = first): void {
    const lines = wrapLine(plainLine(text), this.#columns - rest.length, this.#columns - first.length);
    for (const [index, line] of lines.entries()) {
      this.#lines.push(`${index === 0 ? first : rest}${paint(line)}`);
    }
  }

  #heading(text: string): void {
    this.#lines.push('');
    this.#write(text, (line) => this.#colors.bold(this.#colors.cyan(line)));
  }

  #link(address: string | undefined): Paint {
    if (this.#options.hyperlinks !== true || address === undefined) return (line) => line;
    return (line) => `\u001b]8;;${address}\u001b\\${line}\u001b]8;;\u001b\\`;
  }

  #head(): void {
    const { title, published, language, source } = this.#brief;
    const link = this.#link(webAddress(source.canonicalUrl));
    this.#write(title ?? this.#messages.untitled, (line) => link(this.#colors.bold(line)));
    const facts = [
      published === undefined ? '' : formatDate(published, this.#messages),
      languageName(language.tag, this.#messages),
      source.key ?? '',
    ];
    this.#write(facts.filter((fact) => fact !== '').join(' · '), this.#colors.dim);
  }

  #summary(): void {
    const { sentences, complete } = this.#brief.summary;
    this.#heading(this.#messages.summary);
    if (sentences.length === 0) this.#write(this.#messages.summaryEmpty);
    if (sentences.length > 0 && complete) this.#write(this.#messages.summaryComplete, this.#colors.dim);
    const width = String(sentences.length).length;
    for (const [index, sentence] of sentences.entries()) {
      const first = `${String(index + 1).padStart(width)}. `;
      const rest = ' '.repeat(first.length);
      this.#write(sentence.text, undefined, first, rest);
      if (this.#options.reasons !== true) continue;
      const reasons = explainReasons(sentence.reasons, this.#messages.locale).join('; ');
      this.#write(reasons, this.#colors.dim, rest, rest);
    }
  }

  #terms(): void {
    const { terms, termbase } = this.#brief;
    this.#heading(this.#messages.terms);
    if (terms.length === 0) {
      this.#write(termbase.length === 0 ? this.#messages.termsNoGlossary : this.#messages.termsEmpty);
    }
    const groups = groupByDomain(terms);
    for (const group of groups) {
      if (groups.length > 1) this.#write(this.#domain(group.domain), this.#colors.dim);
      for (const { term } of group.terms) this.#write(this.#termText(term), undefined, '  ', '      ');
    }
  }

  #domain(domain: string | undefined): string {
    return domain === undefined ? this.#messages.otherDomain : domainName(domain, this.#messages.locale).name;
  }

  #termText(term: BriefTerm): string {
    const { source, occurrences } = term;
    const withStatus = (text: string, status: BriefTerm['source']['status']) => {
      const note = statusNote(status, this.#messages);
      return note === '' ? text : `${text} (${note})`;
    };
    const byLanguage = groupByLanguage(orderTranslations(term, preferredTarget(this.#brief, this.#options)));
    const translations = [...byLanguage].map(
      ([language, group]) =>
        `${language} ${group.map(({ form, status }) => withStatus(form, status)).join(', ')}`,
    );
    const count = this.#messages.times(formatCount(occurrences.length, this.#messages));
    const right = translations.length > 0 ? translations.join('; ') : this.#messages.noTranslation;
    return `${withStatus(source.term, source.status)} ${count} → ${right}`;
  }

  #candidates(): void {
    const { candidates } = this.#brief;
    if (candidates.length === 0) return;
    this.#heading(this.#messages.candidates);
    const items = candidates.map(
      ({ term, count }) => `${term}\u00a0${this.#messages.times(formatCount(count, this.#messages))}`,
    );
    this.#write(items.join(', '), undefined, '  ');
  }

  #warnings(): void {
    const warnings = wordWarnings(this.#brief, this.#messages);
    if (warnings.length === 0) return;
    this.#heading(this.#messages.warnings);
    for (const warning of warnings) {
      this.#write(warningLine(warning, this.#messages), this.#colors.yellow, '! ', '  ');
    }
  }

  #foot(): void {
    const { engine, source, termbase } = this.#brief;
    this.#heading(this.#messages.provenance);
    this.#write(methodSentences(this.#brief, this.#messages).join(' '), this.#colors.dim);
    const termbases = termbase.map(
      ({ name, version, source: from, target }) => `${name} ${from}→${target} ${version.slice(0, 12)}`,
    );
    const facts = [`${engine.name} ${engine.version}`, ...termbases, `sha256 ${source.sha256.slice(0, 12)}`];
    this.#write(facts.join(' · '), this.#colors.dim);
    const json = harmlessLink(this.#options.links?.json);
    if (json !== undefined) this.#write('JSON', this.#link(webAddress(json)));
  }
}
