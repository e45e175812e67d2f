import { catalogKeys } from '../../catalog/index.ts';
import { html, type SafeHtml } from '../html/safe-html.ts';
import { domainCodes, domainName, languageName } from '../locale/index.ts';
import type { PageContext } from './context.ts';

/** The search, which the script shows: what it says is given to it as attributes. */
export function searchForm(languages: readonly string[], context: PageContext): SafeHtml {
  const { words, messages, to } = context;
  const choices = languages.map(
    (language) => html`<option value="${language}">${languageName(language, messages)}</option>`,
  );
  // The names of domains that the index knows by code.
  const names = Object.fromEntries(domainCodes.map((code) => [code, domainName(code, messages.locale).name]));
  return html`<form class="filter" role="search" aria-label="${words.filter}" hidden data-base="${to('catalog/')}" data-locale="${messages.locale}" data-months="${JSON.stringify(messages.months)}" data-undated="${words.undated}" data-untitled="${words.untitled}" data-found="${words.found}" data-all="${words.foundAll}" data-searching="${words.searching}" data-failed="${words.searchFailed}" data-domains="${JSON.stringify(names)}" data-terms="${to(catalogKeys.terms.json)}">
<label class="wide">${words.filterText}<input type="search" name="q" autocomplete="off" spellcheck="false"></label>
<label>${words.filterLanguage}<select name="language"><option value="">${words.any}</option>${choices}</select></label>
<label>${words.filterDomain}<select name="domain"><option value="">${words.anyDomain}</option></select></label>
<label>${words.filterTerm}<select name="concept"><option value="">${words.anyDomain}</option></select></label>
<button type="reset">${words.clear}</button>
</form>
<section id="found" aria-label="${words.filter}" hidden><p id="status" role="status"></p><ul class="briefs" id="results" role="list"></ul><button type="button" id="older" hidden>${words.older}</button></section>`;
}
