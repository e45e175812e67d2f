export { type Analysis, analyseArticle } from './analyse-article.ts';
export { briefArticle } from './brief-article.ts';
export { type BriefSource, composeBrief } from './compose-brief.ts';
export type { BriefOptions } from './options.ts';
export { type Brief, type BriefWarning, briefSchema } from './schema.ts';
export { SCHEMA_VERSION } from './schema-version.ts';
export { servingTermbases } from './serving-termbases.ts';
