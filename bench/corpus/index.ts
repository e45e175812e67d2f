export {
  type ArticleOptions,
  type CorpusOptions,
  type GeneratedArticle,
  generateArticle,
  generateCorpus,
} from './articles.ts';
export { generateGlossary } from './glossary.ts';
export type { CorpusLanguage } from './language.ts';
export { type GeneratedTerm, generateTerms, surfaceForms, termConcepts } from './terms.ts';
