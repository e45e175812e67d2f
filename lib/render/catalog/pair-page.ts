import { catalogKeys } from '../../catalog/index.ts';
import type { CheckedTerm, Direction, PairReport, PairVersionReport } from '../../pairs/index.ts';
import { formatCount, formatDate } from '../format.ts';
import { inLanguage } from '../html/language-attributes.ts';
import { html, type SafeHtml } from '../html/safe-html.ts';
import { type Locale, languageName } from '../locale/index.ts';
import { type PageContext, pageContext, pageOfBrief } from './context.ts';
import { catalogPage } from './frame.ts';

/** What needs a look comes first. */
const URGENCY = { missing: 0, discouraged: 1, approved: 2 } as const;

function versionSection(
  { brief, language, title, published, summary }: PairVersionReport,
  { to, words, messages }: PageContext,
): SafeHtml {
  const page = to(pageOfBrief(brief));
  const date = published !== undefined && html` · ${formatDate(published, messages)}`;
  return html`<section><h3${inLanguage(language)}><a href="${page}">${title ?? words.untitled}</a></h3>
<p class="note">${languageName(language, messages)}${date}</p>
<div${inLanguage(language)}>${summary.map((sentence) => html`<p>${sentence}</p>`)}</div></section>`;
}

function termRow(
  { term, count, expected, finding, found }: CheckedTerm,
  { from, to }: Direction,
  { words, messages }: PageContext,
): SafeHtml {
  const there =
    found &&
    html`<span${inLanguage(to)}>${found.term}</span> ${messages.times(formatCount(found.count, messages))}`;
  return html`<tr><th scope="row"><span${inLanguage(from)}>${term}</span> ${messages.times(formatCount(count, messages))}</th><td${inLanguage(to)}>${expected.join(', ')}</td><td>${there}</td><td><span class="badge ${finding}">${words.finding[finding]}</span></td></tr>`;
}

function directionSection(direction: Direction, context: PageContext): SafeHtml {
  const { words, messages } = context;
  const { from, to, terms, checked, inflected } = direction;
  const heading = html`<h2>${words.checkOf(languageName(from, messages), languageName(to, messages))}</h2>`;
  if (!checked)
    return html`<section>${heading}<p class="note">${words.checkImpossible(languageName(to, messages))}</p></section>`;
  if (terms.length === 0) return html`<section>${heading}<p class="note">${words.checkNothing}</p></section>`;
  const open = terms.filter(({ finding }) => finding !== 'approved').length;
  const all = formatCount(terms.length, messages);
  const verdict =
    open === 0
      ? words.checkPassed(all, terms.length > 1)
      : words.checkMissing(formatCount(open, messages), all);
  const ordered = [...terms].sort((a, b) => URGENCY[a.finding] - URGENCY[b.finding]);
  const caption = words.checkOf(languageName(from, messages), languageName(to, messages));
  return html`<section>${heading}
<p class="note">${verdict}${!inflected && html` ${words.checkFormsOnly(languageName(to, messages))}`}</p>
<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><thead><tr><th scope="col">${words.sourceTerm}</th><th scope="col">${words.expected}</th><th scope="col">${words.foundColumn}</th><th scope="col">${words.check}</th></tr></thead><tbody>${ordered.map((term) => termRow(term, direction, context))}</tbody></table></div></section>`;
}

/** What tells programs which briefs are the same article in another language. */
function alternates({ versions }: PairReport, { to }: PageContext): SafeHtml {
  const known = versions.filter(({ language }) => language !== 'und');
  return html`${known.map(({ brief, language }) => html`<link rel="alternate" hreflang="${language}" href="${to(pageOfBrief(brief))}">`)}`;
}

/** The versions of one article side by side, and whether their terminology agrees. Pure. */
export function renderPair(report: PairReport, locale: Locale): string {
  const context = pageContext(catalogKeys.pair(report.name).html, locale);
  const { words } = context;
  const [first] = report.versions;
  const name = first?.title ?? words.untitled;
  return catalogPage(
    {
      title: html`<span${first && inLanguage(first.language)}>${name}</span>`,
      name: `${name} – ${words.check}`,
      byline: html`${words.versions}`,
      main: html`<section><h2>${report.versions.length > 1 ? words.sideBySide : context.messages.summary}</h2><div class="side">${report.versions.map((version) => versionSection(version, context))}</div></section>
${report.directions.length === 0 && html`<p class="note">${words.noOtherVersion}</p>`}${report.directions.map((direction) => directionSection(direction, context))}`,
      head: alternates(report, context),
    },
    context,
  );
}
