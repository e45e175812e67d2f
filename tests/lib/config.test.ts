import { readConfig } from '../../lib/config.ts';

const BUCKETS = { ARTICLES_BUCKET: 'our-articles', BRIEFS_BUCKET: 'our-briefs' };

describe('readConfig', () => {
  test('fills in what may be left out', () => {
    expect(readConfig(BUCKETS)).toEqual({
      articlesBucket: 'our-articles',
      briefsBucket: 'our-briefs',
      articlesPrefix: 'articles/',
      glossaryFiles: [],
      targetLanguages: [],
      requiredLanguages: [],
      maxArticleBytes: 10 * 1024 * 1024,
      maxGlossaryBytes: 64 * 1024 * 1024,
      memory: 1024 * 1024 * 1024,
      pagesLocale: 'fr',
      termbaseMaxAge: 60_000,
    });
  });

  test('reads lists and numbers', () => {
    const config = readConfig({
      ...BUCKETS,
      TARGET_LANGUAGES: 'en, de-AT,',
      GLOSSARY_FILES: 'a.csv',
      SUMMARY_SENTENCES: '4',
    });
    expect(config).toMatchObject({
      targetLanguages: ['en', 'de-AT'],
      glossaryFiles: ['a.csv'],
      summarySentences: 4,
    });
  });

  test('names every mistake in one message', () => {
    const wrong = {
      ARTICLES_BUCKET: 'Not_A_Bucket',
      MAX_ARTICLE_BYTES: 'many',
      TARGET_LANGUAGES: 'english!',
    };
    expect(() => readConfig(wrong)).toThrow(
      /ARTICLES_BUCKET.*BRIEFS_BUCKET.*TARGET_LANGUAGES.*MAX_ARTICLE_BYTES/s,
    );
    expect(() => readConfig(wrong)).toThrow(expect.objectContaining({ code: 'config-invalid' }));
  });

  test('refuses one bucket for both: every brief would trigger another', () => {
    expect(() => readConfig({ ...BUCKETS, BRIEFS_BUCKET: 'our-articles' })).toThrow(/must differ/);
  });
});
