import type { Brief } from '../brief/index.ts';
import { addressFrom, catalogKeys, dayOfArticle, pairOf } from '../catalog/index.ts';
import { renderHtml, renderMarkdown } from '../render/index.ts';
import type { NewObject } from './object-store.ts';
import { TERMBASES_METADATA, termbasesName } from './termbases-metadata.ts';

/** The objects that a brief is stored as. */
export interface BriefOutputs {
  readonly json: NewObject;
  readonly html: NewObject;
  readonly markdown: NewObject;
}

/** The last segment of a key: outputs of one article stand side by side and link to each other by name. */
function fileName(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** A brief in the three forms in which it is stored. */
export function briefOutputs(
  brief: Brief,
  keys: { readonly json: string; readonly markdown: string },
): BriefOutputs {
  const language = brief.language.tag === 'und' ? {} : { contentLanguage: brief.language.tag };
  const pair = brief.source.key === undefined ? undefined : pairOf(brief.source.key, brief.language.tag);
  const links = {
    json: encodeURIComponent(fileName(keys.json)),
    markdown: encodeURIComponent(fileName(keys.markdown)),
    index: addressFrom(keys.json, catalogKeys.front),
    day: addressFrom(keys.json, catalogKeys.day(dayOfArticle(brief.published, brief.source.key)).html),
    ...(pair === undefined ? {} : { versions: addressFrom(keys.json, catalogKeys.pair(pair.name).html) }),
  };
  return {
    json: {
      body: `${JSON.stringify(brief)}\n`,
      contentType: 'application/json',
      metadata: { [TERMBASES_METADATA]: termbasesName(brief.termbase) },
      ...language,
    },
    html: { body: renderHtml(brief, { links }), contentType: 'text/html; charset=utf-8', ...language },
    markdown: {
      body: renderMarkdown(brief, { links }),
      contentType: 'text/markdown; charset=utf-8',
      ...language,
    },
  };
}
