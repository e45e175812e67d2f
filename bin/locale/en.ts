/** What `precis glossary check` says of a file. */
export interface GlossarySummary {
  readonly concepts: number;
  readonly terms: number;
  readonly languages: readonly string[];
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** The command's words in English. The other tables have its very shape: a missing key is a type error. */
export const english = {
  help: {
    /** Titles of the sections of a command's help, as commander names them. */
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
      'Global Options:': 'Options of every command:',
    },
    examples: 'Examples:',
    choices: (list: string) => `choices: ${list}`,
    defaultValue: (value: string) => `default: ${value}`,
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    locale: 'language of messages; that of your environment unless said',
    more: '(precis --help shows what there is)',
    exitCodes: 'Exit codes: 0 all done; 1 some input failed; 2 wrong usage; 130 ended by Ctrl-C.',
  },
  program: 'Briefs of articles: their own sentences and their glossary terms.',

  connection: {
    endpoint: 'address of an S3 (default: the local cloud, or AWS_ENDPOINT_URL_S3)',
    aws: 'use AWS itself, with the credentials of your environment',
    articlesBucket: 'bucket of the articles (default: ARTICLES_BUCKET or the local one)',
    briefsBucket: 'bucket of the briefs (default: BRIEFS_BUCKET or the local one)',
  },
  glossaryOption: {
    glossary: 'a glossary file; repeat it for several',
    starter: 'the starter glossary',
    to: 'languages to translate terms into, comma-separated',
    everyLanguage: 'every language of the glossary',
  },

  start: {
    description: 'run the local cloud: an S3 on this machine, the handlers, and the pages',
    data: 'where to keep everything',
    port: 'port of the S3; the pages are on the next one',
    noSamples: 'do not load the sample articles into an empty bucket',
    json: 'print one JSON object an event',
    running: 'Précis is running.',
    dataIn: (folder: string) => `Data: ${folder}`,
    read: 'Read',
    upload: 'Upload',
    or: 'or',
    file: 'FILE',
    terms: 'Terms',
    glossaryFile: 'GLOSSARY.csv',
    termsHint: '(your own; in use from the next article on)',
    list: 'List',
    readHere: 'Read here',
    key: 'KEY',
    invoke: 'Invoke',
    stop: 'Stop',
    stopping: 'Stopping; what is under way is finished first.',
    ignored: 'ignored',
    ignoredWhy: (key: string, articles: string, glossaries: string) =>
      `${key}: articles go under ${articles}, glossaries under ${glossaries}`,
    brief: 'brief',
    notBriefed: 'not briefed',
    glossary: 'glossary',
    glossaryTaken: (concepts: number, problems: number) => `${concepts} concepts, ${problems} problems`,
    glossaryRefused: 'glossary refused',
    line: (line: number) => `line ${line}: `,
  },
  upload: {
    description: 'upload articles to the bucket; what is there already is left alone',
    inputs: 'files and folders',
    prefix: 'where in the bucket',
    language: 'language of the articles (BCP 47), kept with them',
    parallel: 'uploads at the same time',
    force: 'upload even what is there already',
    json: 'print one JSON object a file',
    uploaded: 'uploaded',
    unchanged: 'unchanged',
    nothing: 'There is nothing to upload: the folders named are empty.',
  },
  list: {
    description: 'list the articles that have a brief, and those that failed',
    prefix: 'only articles whose key begins so',
    json: 'print one JSON object an article',
    briefed: 'briefed',
    failed: 'failed',
    nothing: 'No article has been briefed yet. Upload one with: precis upload FILE',
  },
  read: {
    description: 'read the brief of an article',
    article: (prefix: string) => `key of the article, with or without ${prefix}`,
    format: 'what to print',
    json: 'the same as --format json',
    noBrief: (key: string) => `${key} has no brief.`,
  },
  failures: {
    description: 'articles that could not be briefed: list them, explain one, try them again',
    list: 'list the articles that could not be briefed, and why',
    explain: 'say why an article could not be briefed, and what changed since',
    retry: 'brief failed articles again, after what was wrong has been mended',
    prefix: 'only articles whose key begins so',
    article: (prefix: string) => `key of the article, with or without ${prefix}`,
    code: 'only failures with this code (article-too-large, …)',
    all: 'every article that failed',
    json: 'print JSON, one object an article',
    none: 'No article has failed.',
    facts: (bytes: number, engine: string) => `${bytes} bytes; recorded by ${engine}`,
    since: {
      gone: 'The article is gone since; its record goes with the next event of it.',
      changed: 'The article was uploaded anew since, and waits in the queue.',
      retryable:
        'Glossaries, options or the program changed since: trying again may help (precis failures retry).',
      unchanged: 'Nothing changed since: trying again would end the same. Mend the article and upload it.',
    },
    retried: (count: number) => `${count} ${count === 1 ? 'article is' : 'articles are'} tried again.`,
  },
  backfill: {
    description: 'brief the articles that are in the bucket already: all, or those that need it',
    prefix: 'only articles whose key begins so',
    select: 'which of them; those whose brief is right are left alone in any case',
    stale: 'the same as --select stale: briefs of older versions, glossaries, options or programs',
    dryRun: 'only say how many there are and what briefing them costs on AWS',
    functionArn: 'with --aws: output BackfillFunctionArn of the stack',
    roleArn: 'with --aws: output BackfillJobRoleArn of the stack',
    out: 'with --aws: where to write the definition of the job',
    json: 'print one JSON object',
    selected: (count: number, bytes: number) =>
      `${count} ${count === 1 ? 'article' : 'articles'}, ${bytes} bytes`,
    cost: (total: string, parts: string) => `On AWS about ${total}: ${parts} (prices of us-east-1).`,
    queued: (key: string) => `They are on their way through the queue (${key}).`,
    job: (file: string, command: string) => `${file} defines the job. Start it with:\n  ${command}`,
  },
  catalog: {
    description: 'the catalog of all briefs: front page, days, months, terms, versions, feeds',
    rebuild: 'bring the whole catalog in line with the briefs that there are; interrupted, start it again',
    prefix: 'only briefs whose key begins so',
    fresh: 'delete the catalog first (not the briefs): for one that is damaged or of an older version',
    pagesLocale: 'language of the pages, as the functions have it (PAGES_LOCALE; else as they are)',
    pagesAddress: 'address of the pages, for feeds (PAGES_ADDRESS; else as it is)',
    json: 'print one JSON object',
    deleted: (count: number) => `${count} ${count === 1 ? 'object' : 'objects'} of the old catalog deleted.`,
    rebuilt: (count: number) => `The catalog is in line with ${count} ${count === 1 ? 'brief' : 'briefs'}.`,
    noFeeds: 'No feeds were written: where the pages are served is not known (--pages-address).',
  },
  brief: {
    description: 'brief articles: files, folders, standard input (-) or JSON Lines, on all cores',
    inputs: 'files, folders, or - for standard input',
    format: 'what to write: text unless said, json with --out; with --out several, comma-separated',
    out: 'write a file an article here instead of printing',
    sentences: 'exactly so many sentences in the summary',
    maxWords: 'at most so many words in the summary',
    language: 'language of the articles (BCP 47); otherwise recognised',
    jsonl: 'inputs are JSON Lines {id, text, title?, language?, sentences?} (default: by suffix)',
    threads: 'threads to use (default: one a core)',
    json: 'print one JSON object an article; with --out, one that says what became of it',
    severalFormats: 'several formats go to a folder only: name it with --out',
    failedLines: (count: number) =>
      count === 1
        ? '1 line failed; it has its error in its place in the output.'
        : `${count} lines failed; each has its error in its place in the output.`,
    totals: (briefed: number, failed: number, folder: string) =>
      `${briefed} briefed, ${failed} failed: ${folder}`,
  },
  segment: {
    description: 'find the sentences of JSON Lines {id, text, language?}: {id, spans: [[start, end], …]}',
    inputs: 'JSON Lines files, or - for standard input',
    language: 'language of texts that name none (BCP 47); otherwise recognised',
  },
  terms: {
    description:
      'find the glossary terms of JSON Lines {id, text}: {id, matches: [{start, end, termId, target, form}]}',
    inputs: 'JSON Lines files, or - for standard input',
    from: 'language of the texts (BCP 47)',
    to: 'language to translate into (BCP 47)',
  },

  candidates: {
    description:
      'propose terms that articles of one language use and no glossary holds, as a glossary to review',
    inputs: 'articles, or folders of them',
    language: 'language of the articles (BCP 47); otherwise recognised',
    limit: 'how many to propose',
    format: 'format of the glossary',
    out: 'file to write; otherwise standard output',
    otherLanguage: (count: number, language: string) =>
      `${count} articles are not in the language of the others (${language}) and are left out.`,
  },
  glossary: {
    description: 'check, count, convert and compile glossary files',
    check: 'report every row of glossary files that is not taken and everything that looks wrong',
    convert: 'write a glossary in another format',
    compile: 'compile a glossary into termbases, one file a pair of languages',
    stats: 'count the concepts and terms of a glossary',
    file: 'a glossary file',
    files: 'glossary files',
    from: 'format of the file (default: recognised)',
    to: 'format to write',
    source: 'source language (BCP 47), for formats of one pair',
    target: 'target language (BCP 47), for formats of one pair',
    outFile: 'where to write it (default: standard output)',
    outFolder: 'where to write them',
    json: 'print JSON, one object a line',
    strict: 'let warnings fail too',
    levels: { error: 'error', warning: 'warning', note: 'note' },
    summary: ({ concepts, terms, languages, error, warning, note }: GlossarySummary) =>
      `${concepts} concepts, ${terms} terms (${languages.join(', ') || '–'}): ${error} errors, ${warning} warnings, ${note} notes`,
  },
  evaluate: {
    description: 'judge summaries, sentences or terms on your own texts, with intervals',
    data: 'JSON Lines of one of the kinds below',
    kind: 'what to judge; else told by the first line',
    language: 'language of lines that name none (BCP 47); otherwise recognised',
    sentences: 'summaries: exactly so many sentences',
    maxWords: 'summaries: at most so many words, of both systems',
    to: 'terms: language to translate into (BCP 47)',
    resamples: 'bootstrap samples',
    json: 'print the report as JSON',
    kinds: 'Kinds, and what their lines need:',
    fewSamples: 'Fewer than 100 samples give no interval.',
    noTarget: 'terms are judged with their translations into one language: name it with --to',
    measure: 'measure',
    lead: 'lead',
    difference: 'difference',
    precision: 'precision',
    recall: 'recall',
    withinLines: (measure: string) => `${measure}, within lines`,
    faultless: 'texts without a mistake',
    concept: 'right concept',
    translation: 'right translation',
    measuredOn: 'measured on',
    hits: (count: number) => `${count} hits`,
    unnamed: 'the data names none',
    summariesTitle: (articles: number, ours: string, lead: string) =>
      `${articles} articles; words a summary: ${ours}, first sentences: ${lead}\nF1 in percent, 95 % intervals; "lead" takes as many sentences from the beginning`,
    sentencesTitle: (texts: number, boundaries: number) =>
      `${texts} texts, ${boundaries} sentence boundaries\nIn percent, 95 % intervals; "Unicode" are the rules of the platform (Intl.Segmenter)`,
    f1Difference: (difference: string) => `Difference in F1 over all boundaries: ${difference}`,
    termsTitle: (texts: number, terms: number) =>
      `${texts} texts, ${terms} terms\nIn percent, 95 % intervals; a term is found where start and end are exactly those marked`,
  },
  completion: {
    description: 'print the completion script of a shell',
    shell: 'your shell',
  },
  error: 'error',
  nothingAnswers: 'Nothing answers there. Is the local cloud running? Start it with: npx precis start',
  reportDefect: 'This is a defect of Précis. Please report it with what you did and the lines above.',
  notPositive: 'It must be a whole number above 0.',
  notOneOf: (list: string) => `It must be one of ${list}.`,
};

/** Every word of the command that is not an article's, a glossary's or an error's. */
export type CommandMessages = typeof english;
