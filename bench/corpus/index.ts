export {
  type ArticleOptions,
  type CorpusOptions,
  type GeneratedArticle,
  generateArticle,
  generateCorpus,
} from './articles.ts';
export { generateGlossary } from './glossary.ts';
export type { CorpusLanguage } from './language.ts';
