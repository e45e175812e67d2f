import type { CommandMessages } from './en.ts';

/** A count with its noun: in French the plural begins at two. */
const several = (count: number, noun: string) => `${count} ${count >= 2 ? `${noun}s` : noun}`;

/** The command's words in French. No-break spaces before high punctuation are written as escapes. */
export const french: CommandMessages = {
  help: {
    titles: {
      'Usage:': 'Utilisation\u00a0:',
      'Arguments:': 'Arguments\u00a0:',
      'Options:': 'Options\u00a0:',
      'Commands:': 'Commandes\u00a0:',
      'Global Options:': 'Options de toutes les commandes\u00a0:',
    },
    examples: 'Exemples\u00a0:',
    choices: (list) => `choix\u00a0: ${list}`,
    defaultValue: (value) => `par défaut\u00a0: ${value}`,
    help: 'afficher cette aide',
    helpCommand: 'afficher l’aide d’une commande',
    version: 'afficher la version',
    locale: 'langue des messages\u00a0; celle de votre environnement sauf indication',
    more: '(precis --help montre ce qui existe)',
    exitCodes:
      'Codes de sortie\u00a0: 0 tout est fait\u00a0; 1 une entrée au moins a échoué\u00a0; 2 mauvais usage\u00a0; 130 arrêt par Ctrl-C.',
  },
  program: 'Des précis d’articles\u00a0: leurs propres phrases et leurs termes de glossaire.',

  connection: {
    endpoint: 'adresse d’un S3 (par défaut\u00a0: le nuage local, ou AWS_ENDPOINT_URL_S3)',
    aws: 'utiliser AWS même, avec les identifiants de votre environnement',
    articlesBucket: 'compartiment des articles (par défaut\u00a0: ARTICLES_BUCKET ou le compartiment local)',
    briefsBucket: 'compartiment des précis (par défaut\u00a0: BRIEFS_BUCKET ou le compartiment local)',
  },
  glossaryOption: {
    glossary: 'un fichier de glossaire\u00a0; à répéter pour plusieurs',
    starter: 'le glossaire de départ',
    to: 'langues vers lesquelles traduire les termes, séparées par des virgules',
    everyLanguage: 'toutes celles du glossaire',
  },

  start: {
    description: 'lancer le nuage local\u00a0: un S3 sur cette machine, les fonctions et les pages',
    data: 'où tout conserver',
    port: 'port du S3\u00a0; les pages sont sur le suivant',
    noSamples: 'ne pas charger les articles d’exemple dans un compartiment vide',
    json: 'afficher un objet JSON par événement',
    running: 'Précis est en marche.',
    dataIn: (folder) => `Données\u00a0: ${folder}`,
    read: 'Lire',
    upload: 'Déposer',
    or: 'ou',
    file: 'FICHIER',
    terms: 'Termes',
    glossaryFile: 'GLOSSAIRE.csv',
    termsHint: '(le vôtre\u00a0; en service dès l’article suivant)',
    list: 'Lister',
    readHere: 'Lire ici',
    key: 'CLÉ',
    invoke: 'Invoquer',
    stop: 'Arrêter',
    stopping: 'Arrêt\u00a0; ce qui est en cours est d’abord achevé.',
    ignored: 'ignoré',
    ignoredWhy: (key, articles, glossaries) =>
      `${key}\u00a0: les articles vont sous ${articles}, les glossaires sous ${glossaries}`,
    brief: 'précis',
    notBriefed: 'sans précis',
    glossary: 'glossaire',
    glossaryTaken: (concepts, problems) =>
      `${concepts} ${concepts > 1 ? 'concepts' : 'concept'}, ${problems} ${problems > 1 ? 'problèmes' : 'problème'}`,
    glossaryRefused: 'glossaire refusé',
    line: (line) => `ligne ${line}\u00a0: `,
  },
  upload: {
    description:
      'déposer des articles dans le compartiment\u00a0; ce qui s’y trouve déjà est laissé tel quel',
    inputs: 'fichiers et dossiers',
    prefix: 'où dans le compartiment',
    language: 'langue des articles (BCP 47), conservée avec eux',
    parallel: 'dépôts simultanés',
    force: 'déposer même ce qui s’y trouve déjà',
    json: 'afficher un objet JSON par fichier',
    uploaded: 'déposé',
    unchanged: 'inchangé',
    nothing: 'Il n’y a rien à déposer\u00a0: les dossiers indiqués sont vides.',
  },
  list: {
    description: 'lister les articles qui ont un précis, et ceux qui ont échoué',
    prefix: 'seulement les articles dont la clé commence ainsi',
    json: 'afficher un objet JSON par article',
    briefed: 'précis',
    failed: 'échec',
    nothing: 'Aucun article n’a encore de précis. Déposez-en un avec\u00a0: precis upload FICHIER',
  },
  read: {
    description: 'lire le précis d’un article',
    article: (prefix) => `clé de l’article, avec ou sans ${prefix}`,
    format: 'ce qu’il faut afficher',
    json: 'comme --format json',
    noBrief: (key) => `${key} n’a pas de précis.`,
  },
  failures: {
    description: 'articles sans précis\u00a0: les lister, en expliquer un, les reprendre',
    list: 'lister les articles dont il n’a pu être fait de précis, et pourquoi',
    explain: 'dire pourquoi un article n’a pas de précis, et ce qui a changé depuis',
    retry: 'reprendre des articles en échec, une fois la cause corrigée',
    prefix: 'seulement les articles dont la clé commence ainsi',
    article: (prefix) => `clé de l’article, avec ou sans ${prefix}`,
    code: 'seulement les échecs de ce code (article-too-large, …)',
    all: 'tous les articles en échec',
    json: 'afficher du JSON, un objet par article',
    none: 'Aucun article n’est en échec.',
    facts: (bytes, engine) => `${bytes} octets\u00a0; consigné par ${engine}`,
    since: {
      gone: 'L’article a disparu depuis\u00a0; sa fiche partira avec son prochain événement.',
      changed: 'L’article a été redéposé depuis, et attend dans la file.',
      retryable:
        'Des glossaires, des options ou le programme ont changé depuis\u00a0: reprendre peut aider (precis failures retry).',
      unchanged:
        'Rien n’a changé depuis\u00a0: reprendre finirait de même. Corrigez l’article et déposez-le.',
    },
    retried: (count) => `${count} ${count > 1 ? 'articles sont repris' : 'article est repris'}.`,
  },
  backfill: {
    description:
      'traiter les articles déjà présents dans le compartiment\u00a0: tous, ou ceux qui en ont besoin',
    prefix: 'seulement les articles dont la clé commence ainsi',
    select: 'lesquels\u00a0; ceux dont le précis est juste sont laissés tels quels de toute façon',
    stale:
      'comme --select stale\u00a0: précis d’anciennes versions, d’anciens glossaires, options ou programmes',
    dryRun: 'dire seulement combien il y en a et ce que leur traitement coûte sur AWS',
    functionArn: 'avec --aws\u00a0: sortie BackfillFunctionArn de la pile',
    roleArn: 'avec --aws\u00a0: sortie BackfillJobRoleArn de la pile',
    out: 'avec --aws\u00a0: où écrire la définition de la tâche',
    json: 'afficher un objet JSON',
    selected: (count, bytes) => `${count} ${count > 1 ? 'articles' : 'article'}, ${bytes} octets`,
    cost: (total, parts) => `Sur AWS, environ ${total}\u00a0: ${parts} (tarifs de us-east-1).`,
    queued: (key) => `Ils passent par la file (${key}).`,
    job: (file, command) => `${file} définit la tâche. Lancez-la avec\u00a0:\n  ${command}`,
  },
  catalog: {
    description: 'le catalogue de tous les précis\u00a0: accueil, jours, mois, termes, versions, flux',
    rebuild:
      'accorder tout le catalogue avec les précis qui existent\u00a0; interrompu, il suffit de recommencer',
    prefix: 'seulement les précis dont la clé commence ainsi',
    fresh:
      'supprimer d’abord le catalogue (pas les précis)\u00a0: s’il est endommagé ou d’une ancienne version',
    pagesLocale: 'langue des pages, comme celle des fonctions (PAGES_LOCALE\u00a0; sinon inchangée)',
    pagesAddress: 'adresse des pages, pour les flux (PAGES_ADDRESS\u00a0; sinon inchangée)',
    json: 'afficher un objet JSON',
    deleted: (count) =>
      `${count} ${count > 1 ? 'objets supprimés' : 'objet supprimé'} de l’ancien catalogue.`,
    rebuilt: (count) => `Le catalogue s’accorde avec ${count} précis.`,
    noFeeds: 'Aucun flux n’a été écrit\u00a0: l’adresse des pages n’est pas connue (--pages-address).',
  },
  brief: {
    description:
      'résumer des articles\u00a0: fichiers, dossiers, entrée standard (-) ou JSON Lines, sur tous les cœurs',
    inputs: 'fichiers, dossiers, ou - pour l’entrée standard',
    format:
      'ce qu’il faut écrire\u00a0: text sauf indication, json avec --out\u00a0; avec --out plusieurs, séparés par des virgules',
    out: 'écrire ici un fichier par article au lieu d’afficher',
    sentences: 'exactement tant de phrases dans le résumé',
    maxWords: 'au plus tant de mots dans le résumé',
    language: 'langue des articles (BCP 47)\u00a0; sinon elle est reconnue',
    jsonl:
      'les entrées sont du JSON Lines {id, text, title?, language?, sentences?} (par défaut\u00a0: selon le suffixe)',
    threads: 'fils d’exécution à employer (par défaut\u00a0: un par cœur)',
    json: 'afficher un objet JSON par article\u00a0; avec --out, un objet qui dit ce qu’il en est advenu',
    severalFormats: 'plusieurs formats ne vont que dans un dossier\u00a0: indiquez-le avec --out',
    failedLines: (count) =>
      count === 1
        ? '1 ligne a échoué\u00a0; son erreur est à sa place dans la sortie.'
        : `${count} lignes ont échoué\u00a0; chacune a son erreur à sa place dans la sortie.`,
    totals: (briefed, failed, folder) =>
      `${briefed} précis, ${failed} ${failed > 1 ? 'échecs' : 'échec'}\u00a0: ${folder}`,
  },
  segment: {
    description:
      'trouver les phrases de JSON Lines {id, text, language?}\u00a0: {id, spans: [[start, end], …]}',
    inputs: 'fichiers JSON Lines, ou - pour l’entrée standard',
    language: 'langue des textes qui n’en indiquent pas (BCP 47)\u00a0; sinon elle est reconnue',
  },
  terms: {
    description:
      'trouver les termes de glossaire de JSON Lines {id, text}\u00a0: {id, matches: [{start, end, termId, target, form}]}',
    inputs: 'fichiers JSON Lines, ou - pour l’entrée standard',
    from: 'langue des textes (BCP 47)',
    to: 'langue vers laquelle traduire (BCP 47)',
  },

  candidates: {
    description:
      'proposer les termes que des articles d’une langue emploient et qu’aucun glossaire ne contient, sous forme de glossaire à relire',
    inputs: 'articles, ou dossiers d’articles',
    language: 'langue des articles (BCP 47)\u00a0; sinon reconnue',
    limit: 'nombre de termes à proposer',
    format: 'format du glossaire',
    out: 'fichier à écrire\u00a0; sinon la sortie standard',
    otherLanguage: (count: number, language: string) =>
      `${count} articles ne sont pas dans la langue des autres (${language}) et sont laissés de côté.`,
  },
  glossary: {
    description: 'vérifier, compter, convertir et compiler des fichiers de glossaire',
    check: 'signaler chaque ligne de glossaire qui n’est pas reprise et tout ce qui paraît fautif',
    convert: 'écrire un glossaire dans un autre format',
    compile: 'compiler un glossaire en bases terminologiques, un fichier par paire de langues',
    stats: 'compter les concepts et les termes d’un glossaire',
    file: 'un fichier de glossaire',
    files: 'des fichiers de glossaire',
    from: 'format du fichier (par défaut\u00a0: reconnu)',
    to: 'format à écrire',
    source: 'langue source (BCP 47), pour les formats d’une seule paire',
    target: 'langue cible (BCP 47), pour les formats d’une seule paire',
    outFile: 'où l’écrire (par défaut\u00a0: sortie standard)',
    outFolder: 'où les écrire',
    json: 'écrire du JSON, un objet par ligne',
    strict: 'échouer aussi pour des avertissements',
    levels: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
    summary: ({ concepts, terms, languages, error, warning, note }) =>
      `${several(concepts, 'concept')}, ${several(terms, 'terme')} (${languages.join(', ') || '–'})\u00a0: ${several(error, 'erreur')}, ${several(warning, 'avertissement')}, ${several(note, 'remarque')}`,
  },
  evaluate: {
    description: 'juger résumés, phrases ou termes sur vos propres textes, avec des intervalles',
    data: 'JSON Lines de l’un des genres ci-dessous',
    kind: 'que juger\u00a0; sinon, la première ligne le dit',
    language: 'langue des lignes qui n’en indiquent pas (BCP 47)\u00a0; sinon reconnue',
    sentences: 'résumés\u00a0: autant de phrases exactement',
    maxWords: 'résumés\u00a0: autant de mots au plus, pour les deux systèmes',
    to: 'termes\u00a0: langue vers laquelle traduire (BCP 47)',
    resamples: 'échantillons du bootstrap',
    json: 'afficher le rapport en JSON',
    kinds: 'Genres, et ce que demandent leurs lignes\u00a0:',
    fewSamples: 'Moins de 100 échantillons ne donnent pas d’intervalle.',
    noTarget: 'les termes se jugent avec leurs traductions en une langue\u00a0: indiquez-la avec --to',
    measure: 'mesure',
    lead: 'début',
    difference: 'différence',
    precision: 'précision',
    recall: 'rappel',
    withinLines: (measure) => `${measure}, dans les lignes`,
    faultless: 'textes sans faute',
    concept: 'bon concept',
    translation: 'bonne traduction',
    measuredOn: 'mesuré sur',
    hits: (count) => `${count} termes trouvés`,
    unnamed: 'les données n’en indiquent pas',
    summariesTitle: (articles, ours, lead) =>
      `${articles} articles\u00a0; mots par résumé\u00a0: ${ours}, premières phrases\u00a0: ${lead}\nF1 en pour cent, intervalles à 95\u00a0%\u00a0; «\u00a0début\u00a0» prend autant de phrases au début de l’article`,
    sentencesTitle: (texts, boundaries) =>
      `${texts} textes, ${boundaries} limites de phrase\nEn pour cent, intervalles à 95\u00a0%\u00a0; «\u00a0Unicode\u00a0»\u00a0: les règles de la plateforme (Intl.Segmenter)`,
    f1Difference: (difference) => `Différence de F1 sur toutes les limites\u00a0: ${difference}`,
    termsTitle: (texts, terms) =>
      `${texts} textes, ${terms} termes\nEn pour cent, intervalles à 95\u00a0%\u00a0; un terme est trouvé si son début et sa fin sont exactement ceux indiqués`,
  },
  completion: {
    description: 'afficher le script de complétion d’un interpréteur de commandes',
    shell: 'votre interpréteur',
  },
  error: 'erreur',
  nothingAnswers:
    'Rien ne répond à cette adresse. Le nuage local est-il en marche\u00a0? Lancez-le avec\u00a0: npx precis start',
  reportDefect:
    'C’est un défaut de Précis. Merci de le signaler avec ce que vous avez fait et les lignes ci-dessus.',
  notPositive: 'Il faut un nombre entier supérieur à 0.',
  notOneOf: (list) => `Il faut l’un de ceux-ci\u00a0: ${list}.`,
};
