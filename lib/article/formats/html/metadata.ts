import { type Document, type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import * as z from 'zod';
import { collapseSpace } from '../../blocks/clean-text.ts';
import { isoDate } from '../dates.ts';

/** What a page says of itself. */
export interface PageMetadata {
  readonly title?: string;
  readonly language?: string;
  readonly published?: string;
  readonly canonicalUrl?: string;
}

const MAX_JSON_LD = 256 * 1024;
const MAX_TITLE = 500;

const linkedData = z.object({ datePublished: z.string().optional() });
const linkedDataDocument = z.union([
  linkedData.extend({ '@graph': z.array(linkedData.catch({})).optional().catch(undefined) }),
  z.array(linkedData.catch({})),
]);

function elements(root: Document, name: string): Element[] {
  return DomUtils.findAll((element) => element.name === name, root.children);
}

function metaContent(root: Document, ...names: string[]): string | undefined {
  const metas = elements(root, 'meta');
  for (const name of names) {
    const found = metas.find(
      ({ attribs }) =>
        (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'])?.toLowerCase() === name,
    );
    const content = collapseSpace(found?.attribs['content'] ?? '');
    if (content !== '') return content;
  }
  return undefined;
}

function linkedDates(root: Document): string[] {
  return elements(root, 'script')
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .flatMap((script) => {
      const source = DomUtils.textContent(script);
      if (source.length > MAX_JSON_LD) return [];
      try {
        const data = linkedDataDocument.safeParse(JSON.parse(source)).data ?? [];
        const items = Array.isArray(data) ? data : [data, ...(data['@graph'] ?? [])];
        return items.flatMap(({ datePublished }) => datePublished ?? []);
      } catch {
        return []; // Broken linked data is common; the page's other dates are looked at instead.
      }
    });
}

function publishedDate(root: Document): string | undefined {
  const stated = [
    metaContent(
      root,
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.issued',
    ),
    ...linkedDates(root),
    ...elements(root, 'time').map(({ attribs }) => attribs['datetime']),
  ];
  return stated.map(isoDate).find((date) => date !== undefined);
}

/** `Headline | Site` and `Headline - Site` without the site. */
function withoutSite(title: string, site: string | undefined): string {
  if (site !== undefined) {
    for (const separator of [' | ', ' - ', ' – ', ' — ', ' · ', ' : ']) {
      if (title.endsWith(separator + site)) return title.slice(0, -(separator + site).length);
    }
  }
  const bar = title.lastIndexOf(' | ');
  return bar > 15 ? title.slice(0, bar) : title;
}

/** The headline: the page's one `h1`, else what it tells social networks, else its `title`. */
function pageTitle(root: Document): string | undefined {
  const headings = elements(root, 'h1').map((heading) => collapseSpace(DomUtils.textContent(heading)));
  const site = metaContent(root, 'og:site_name');
  const social = metaContent(root, 'og:title', 'twitter:title');
  const named = collapseSpace(elements(root, 'title').map((title) => DomUtils.textContent(title))[0] ?? '');
  const [only] = headings;
  if (headings.length === 1 && only !== undefined && only !== '' && only !== site)
    return only.slice(0, MAX_TITLE);
  const title = withoutSite(social ?? named, site);
  const same = headings.find((heading) => heading !== '' && title.startsWith(heading));
  return (same ?? title).slice(0, MAX_TITLE) || undefined;
}

function canonicalUrl(root: Document): string | undefined {
  const link = elements(root, 'link').find(({ attribs }) => attribs['rel']?.toLowerCase() === 'canonical');
  const address = link?.attribs['href'] ?? metaContent(root, 'og:url');
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Reads a page's metadata, before anything is taken out of it. */
export function readMetadata(root: Document): PageMetadata {
  const page = root.children.filter(isTag).find(({ name }) => name === 'html');
  const language = page?.attribs['lang'] ?? page?.attribs['xml:lang'] ?? metaContent(root, 'og:locale');
  const entries = {
    title: pageTitle(root),
    language,
    published: publishedDate(root),
    canonicalUrl: canonicalUrl(root),
  };
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''),
  );
}
