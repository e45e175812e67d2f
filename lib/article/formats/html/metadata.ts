import { type Document, type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import * as z from 'zod';
import { collapseSpace } from '../../blocks/clean-text.ts';
import { isoDate } from '../dates.ts';
import { httpUrl } from '../http-url.ts';

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

/**
 * The headline: the `h1` that the page's title, for social networks or for the window, begins with or is
 * part of; else that title without the name of the site; else the page's only `h1`.
 */
function pageTitle(root: Document): string | undefined {
  const site = metaContent(root, 'og:site_name');
  const headings = elements(root, 'h1')
    .map((heading) => collapseSpace(DomUtils.textContent(heading)))
    .filter((heading) => heading !== '' && heading !== site);
  const social = metaContent(root, 'og:title', 'twitter:title');
  const [page] = elements(root, 'title').map((title) => collapseSpace(DomUtils.textContent(title)));
  const stated = [social, page].filter((title) => title !== undefined && title !== '');
  const [only] = headings;
  const title =
    headings.find((heading) => stated.some((name) => name?.startsWith(heading))) ??
    (headings.length === 1 && stated.every((name) => !isNameOfSite(only, name)) ? only : undefined) ??
    withoutSite(stated[0] ?? '', site);
  return title?.slice(0, MAX_TITLE) || undefined;
}

/** True where a heading is what follows the headline in a title: `Headline | Heading`. */
function isNameOfSite(heading: string | undefined, title: string | undefined): boolean {
  return heading !== undefined && title !== heading && title?.endsWith(heading) === true;
}

function canonicalUrl(root: Document): string | undefined {
  const link = elements(root, 'link').find(({ attribs }) => attribs['rel']?.toLowerCase() === 'canonical');
  return httpUrl(link?.attribs['href']) ?? httpUrl(metaContent(root, 'og:url'));
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
