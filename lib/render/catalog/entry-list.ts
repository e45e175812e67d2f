import { type ConceptNames, catalogKeys, type ListedEntry } from '../../catalog/index.ts';
import { primarySubtag } from '../../languages/primary-subtag.ts';
import { inLanguage } from '../html/language-attributes.ts';
import { html, type SafeHtml } from '../html/safe-html.ts';
import { languageName } from '../locale/index.ts';
import { type PageContext, pageOfBrief } from './context.ts';

/** Terms shown for each brief: enough to tell what it is about. */
const TOP_TERMS = 5;

type Concepts = Readonly<Record<string, ConceptNames>>;

/** What a concept is called in a language, or else in any; its identifier where nobody says. */
export function conceptName(
  concept: string,
  known: ConceptNames | undefined,
  language: string,
): { readonly name: string; readonly language: string } {
  const names = Object.entries(known?.names ?? {});
  const wanted = [
    names.find(([tag]) => tag === language),
    names.find(([tag]) => primarySubtag(tag) === primarySubtag(language)),
    names[0],
  ].find((each) => each !== undefined);
  return wanted === undefined ? { name: concept, language: 'und' } : { name: wanted[1], language: wanted[0] };
}

/** Briefs with title, first sentence, language and main terms, in the order given. */
export function entryList(
  entries: readonly ListedEntry[],
  concepts: Concepts,
  context: PageContext,
): SafeHtml {
  const versions = new Map<string, number>();
  for (const { pair } of entries) {
    if (pair !== undefined) versions.set(pair.name, (versions.get(pair.name) ?? 0) + 1);
  }
  const items = entries.map((entry) => {
    const isPaired = entry.pair !== undefined && (versions.get(entry.pair.name) ?? 0) > 1;
    return entryItem(entry, concepts, isPaired, context);
  });
  return html`<ul class="briefs" role="list">${items}</ul>`;
}

function entryItem(
  { brief, language, title, lead, terms, pair }: ListedEntry,
  concepts: Concepts,
  isPaired: boolean,
  context: PageContext,
): SafeHtml {
  const { to, messages, words } = context;
  const address = to(pageOfBrief(brief));
  const topics = terms.slice(0, TOP_TERMS).map(([concept]) => {
    const { name, language: tag } = conceptName(concept, concepts[concept], language);
    return html`<li><a href="${to(catalogKeys.term(concept).html)}"${tag !== language && inLanguage(tag)}>${name}</a></li>`;
  });
  const both =
    isPaired &&
    pair !== undefined &&
    html`<p class="both"><a href="${to(catalogKeys.pair(pair.name).html)}">${words.versions}</a></p>`;
  return html`
<li><div class="when"><span>${languageName(language, messages)}</span></div><div><h3${inLanguage(language)}><a href="${address}">${title ?? words.untitled}</a></h3>${lead !== undefined && html`<p class="lead"${inLanguage(language)}>${lead}</p>`}${topics.length > 0 && html`<ul class="topics" role="list"${inLanguage(language)}>${topics}</ul>`}${both}</div></li>`;
}
