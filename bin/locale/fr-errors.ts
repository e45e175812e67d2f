import { frenchFindings } from './fr-findings.ts';
import type { Catalogue } from './translate.ts';

/** Why an article cannot be briefed. */
const ARTICLES: Catalogue = {
  'This is {kind}, which cannot be briefed. {advice}':
    'C’est {kind}, dont on ne peut faire de précis. {advice}',
  'a PDF document': 'un document PDF',
  'a PostScript document': 'un document PostScript',
  'an RTF document': 'un document RTF',
  'an old binary Office document': 'un ancien document Office binaire',
  'a PNG image': 'une image PNG',
  'a JPEG image': 'une image JPEG',
  'a GIF image': 'une image GIF',
  'a TIFF image': 'une image TIFF',
  'a WebP image': 'une image WebP',
  'a sound recording': 'un enregistrement sonore',
  'a video': 'une vidéo',
  'a video or an image': 'une vidéo ou une image',
  'a sound recording or a video': 'un enregistrement sonore ou une vidéo',
  'a gzip archive': 'une archive gzip',
  'a bzip2 archive': 'une archive bzip2',
  'an xz archive': 'une archive xz',
  'a 7-Zip archive': 'une archive 7-Zip',
  'a RAR archive': 'une archive RAR',
  'a Zstandard archive': 'une archive Zstandard',
  'a tar archive': 'une archive tar',
  'a program': 'un programme',
  'a database': 'une base de données',
  'Export its text as DOCX, HTML, Markdown or plain text and upload that.':
    'Exportez son texte en DOCX, HTML, Markdown ou texte brut et déposez le résultat.',
  'Upload the article itself as text, Markdown, HTML or DOCX.':
    'Déposez l’article même, en texte, Markdown, HTML ou DOCX.',
  'Unpack it and upload the articles one by one.': 'Décompressez-la et déposez les articles un par un.',
  'Save it as DOCX, HTML or plain text and upload that.':
    'Enregistrez-le en DOCX, HTML ou texte brut et déposez le résultat.',
  'The article has {bytes} bytes; the limit is {limit}. Split it or raise the limit.':
    'L’article a {bytes} octets\u00a0; la limite est de {limit}. Divisez-le ou relevez la limite.',
  'The article has more than {bytes} bytes. Split it, or leave it out.':
    'L’article a plus de {bytes} octets. Divisez-le, ou laissez-le de côté.',
  'The article is larger than {limit} bytes. Upload a smaller file, or raise MAX_ARTICLE_BYTES.':
    'L’article dépasse {limit} octets. Déposez un fichier plus petit, ou relevez MAX_ARTICLE_BYTES.',
  'The file is empty. Upload it again with its text.':
    'Le fichier est vide. Déposez-le de nouveau avec son texte.',
  'No text was found in the file. Upload the article itself, with its text.':
    'Aucun texte dans le fichier. Déposez l’article même, avec son texte.',
  'This is a data file, not an article. Upload the article as text, Markdown, HTML or DOCX.':
    'C’est un fichier de données, et non un article. Déposez l’article en texte, Markdown, HTML ou DOCX.',
  'This is an archive and no Word document. Unpack it and upload the articles one by one.':
    'C’est une archive, et non un document Word. Décompressez-la et déposez les articles un par un.',
  'The Word document cannot be read. Save it as DOCX again and upload that.':
    'Le document Word est illisible. Enregistrez-le de nouveau en DOCX et déposez le résultat.',
  'The file is a damaged archive. Save the document as DOCX again and upload that.':
    'Le fichier est une archive endommagée. Enregistrez de nouveau le document en DOCX et déposez le résultat.',
  'The document unpacks to too much. Save its text alone and upload that.':
    'Le document est trop grand une fois décompressé. Enregistrez son texte seul et déposez-le.',
  'The document has elements nested more than {depth} deep. Save its text alone and upload that.':
    'Le document a des éléments imbriqués sur plus de {depth} niveaux. Enregistrez son texte seul et déposez-le.',
  'The HTML has {what}. Upload the article itself, without the page around it.':
    'Le HTML a {what}. Déposez l’article même, sans la page qui l’entoure.',
  'elements nested more than {depth} deep': 'des éléments imbriqués sur plus de {depth} niveaux',
  'more than {count} elements': 'plus de {count} éléments',
  'The Markdown has {length} characters; the limit is {limit}. {advice}':
    'Le Markdown a {length} caractères\u00a0; la limite est de {limit}. {advice}',
  'The Markdown has more than {most} {what}. {advice}': 'Le Markdown a plus de {most} {what}. {advice}',
  lines: 'lignes',
  'lists and quotations in one another': 'listes et citations imbriquées',
  'items of lists and rows of tables': 'éléments de listes et lignes de tableaux',
  'marks in one paragraph': 'marques dans un paragraphe',
  'underlined headings': 'titres soulignés',
  'Split it, or upload it as plain text, with a name that ends in .txt.':
    'Divisez-le, ou déposez-le en texte brut, sous un nom qui finit en .txt.',
  'The article is not text in a known character encoding. Save it as UTF-8 and upload it again.':
    'L’article n’est pas du texte dans un codage de caractères connu. Enregistrez-le en UTF-8 et déposez-le de nouveau.',
  'The article is in "{tag}", and only {required} are accepted here. Name its language, or widen REQUIRED_LANGUAGES.':
    'L’article est en «\u00a0{tag}\u00a0», et seuls {required} sont acceptés ici. Indiquez sa langue, ou élargissez REQUIRED_LANGUAGES.',
  'The text is empty. Send the text of an article.': 'Le texte est vide. Envoyez le texte d’un article.',
  'Précis failed on this article ({name}). Report it with the article, and leave it out meanwhile.':
    'Précis a échoué sur cet article ({name}). Signalez-le avec l’article, et laissez-le de côté en attendant.',
};

/** What is wrong with glossaries and termbases. */
const GLOSSARIES: Catalogue = {
  'The glossary {file} cannot be read. Check the path.':
    'Le glossaire {file} est illisible. Vérifiez le chemin.',
  'The folder {folder} holds no {suffix} file. Compile a glossary into it.':
    'Le dossier {folder} ne contient aucun fichier {suffix}. Compilez-y un glossaire.',
  'The glossary "{name}" has no term in {source}. Check the language tags of its columns or entries.':
    'Le glossaire «\u00a0{name}\u00a0» n’a aucun terme en {source}. Vérifiez les codes de langue de ses colonnes ou de ses entrées.',
  'This is no termbase that this version can read ({what}). Compile it again from its glossary.':
    'Ce n’est pas une base terminologique que cette version sache lire ({what}). Compilez-la de nouveau depuis son glossaire.',
  'a big-endian machine': 'machine gros-boutiste',
  'it does not start as one': 'elle ne commence pas ainsi',
  'format {found}, not {known}': 'format {found}, et non {known}',
  'it is cut short': 'elle est tronquée',
  'its length is not the one it states': 'sa longueur n’est pas celle qu’elle annonce',
  'its header lacks fields': 'il manque des champs à son en-tête',
  'The termbase contradicts itself. Compile it again from its glossary.':
    'La base terminologique se contredit. Compilez-la de nouveau depuis son glossaire.',
  'The termbase has a broken header. Compile it again from its glossary.':
    'L’en-tête de la base terminologique est endommagé. Compilez-la de nouveau depuis son glossaire.',
  '{name} has {bytes} bytes; the limit is {limit}. Split it into several files, or raise MAX_GLOSSARY_BYTES.':
    '{name} a {bytes} octets\u00a0; la limite est de {limit}. Divisez-le en plusieurs fichiers, ou relevez MAX_GLOSSARY_BYTES.',
  '{name} has {bytes} bytes; the limit is {limit}. Split it into several files.':
    '{name} a {bytes} octets\u00a0; la limite est de {limit}. Divisez-le en plusieurs fichiers.',
  '{name} holds no term that could be taken. First problem: {problem}.':
    '{name} ne contient aucun terme qui ait pu être repris. Premier problème\u00a0: {problem}.',
  '{name} holds no term that could be taken.': '{name} ne contient aucun terme qui ait pu être repris.',
  '{name} is not {encoding}. Save it as UTF-8.': '{name} n’est pas en {encoding}. Enregistrez-le en UTF-8.',
  '"{format}" is no glossary format that can be read. Use one of {formats}.':
    '«\u00a0{format}\u00a0» n’est pas un format de glossaire qui puisse être lu. Employez l’un de ceux-ci\u00a0: {formats}.',
  '"{format}" is no glossary format that can be written. Use one of {formats}.':
    '«\u00a0{format}\u00a0» n’est pas un format de glossaire qui puisse être écrit. Employez l’un de ceux-ci\u00a0: {formats}.',
  '{name} is of no known glossary format. A CSV needs a first line with the columns concept, language and term, or with two language tags such as fr,en; a list without such a line needs its languages in its name: ours.fr-en.tsv.':
    '{name} n’est d’aucun format de glossaire connu. Un CSV demande une première ligne avec les colonnes concept, language et term, ou avec deux codes de langue comme fr,en\u00a0; une liste sans cette ligne demande ses langues dans son nom\u00a0: le-notre.fr-en.tsv.',
  '{name} does not say which languages it is in. Name them in its file name (ours.fr-en.tsv), or say --source fr --target en.':
    '{name} ne dit pas dans quelles langues il est. Indiquez-les dans son nom (le-notre.fr-en.tsv), ou dites --source fr --target en.',
  '{name}:1:1: the first line of a UTX file names its version and its languages: #UTX 1.11; fr/en; …':
    '{name}:1:1\u00a0: la première ligne d’un fichier UTX indique sa version et ses langues\u00a0: #UTX 1.11; fr/en; …',
  '{name}: this is not well-formed Turtle: {why}':
    '{name}\u00a0: ce n’est pas du Turtle bien formé\u00a0: {why}',
  '{name} is a broken workbook. Save it again.':
    '{name} est un classeur endommagé. Enregistrez-le de nouveau.',
  '{name} has a sheet of more than {bytes} bytes. Split it into several files.':
    '{name} a une feuille de plus de {bytes} octets. Divisez-la en plusieurs fichiers.',
  'The first sheet of {name} is no glossary. Its first row needs the columns concept, language and term, or two language tags such as fr and en.':
    'La première feuille de {name} n’est pas un glossaire. Sa première ligne demande les colonnes concept, language et term, ou deux codes de langue comme fr et en.',
  '{format} holds one pair of languages. Name both, for example --source fr --target en.':
    '{format} ne contient qu’une paire de langues. Indiquez les deux, par exemple --source fr --target en.',
  'Two words of the glossary have the same hash. Report it, and leave one of the terms out meanwhile.':
    'Deux mots du glossaire ont la même empreinte. Signalez-le, et laissez l’un des termes de côté en attendant.',
  'The glossary has more than {most} concepts. Split it into several files.':
    'Le glossaire a plus de {most} concepts. Divisez-le en plusieurs fichiers.',
  'The glossary has more than {most} terms. Split it into several files.':
    'Le glossaire a plus de {most} termes. Divisez-le en plusieurs fichiers.',
  '{name} has terms in one language only. Add their translations.':
    '{name} n’a de termes qu’en une langue. Ajoutez leurs traductions.',
  '{place}: the table is broken here: a quotation mark does not close or stands inside a cell. Double it inside a quoted cell.':
    '{place}\u00a0: le tableau est rompu ici\u00a0: un guillemet ne se ferme pas ou se trouve dans une cellule. Doublez-le dans une cellule entre guillemets.',
  'There is no article to look for terms in. Check the paths.':
    'Il n’y a aucun article où chercher des termes. Vérifiez les chemins.',
  'The glossaries have no terms from "{from}" to "{to}". Check --from and --to.':
    'Les glossaires n’ont pas de termes de «\u00a0{from}\u00a0» vers «\u00a0{to}\u00a0». Vérifiez --from et --to.',
  '{key} is named by {manifest} and is not there. Upload its glossary again.':
    '{key} est indiquée par {manifest} et n’existe pas. Déposez de nouveau son glossaire.',
  '{manifest} is not a list of termbases that this version can read. Delete it and upload the glossaries again.':
    '{manifest} n’est pas une liste de bases terminologiques que cette version sache lire. Supprimez-la et déposez de nouveau les glossaires.',
};

/** What goes wrong around the input: files, buckets, ports, settings. */
const SURROUNDINGS: Catalogue = {
  'The file cannot be read. Check the path and the permissions.':
    'Le fichier est illisible. Vérifiez le chemin et les droits d’accès.',
  'The file cannot be read. Check the path.': 'Le fichier est illisible. Vérifiez le chemin.',
  'The folder cannot be read. Check its permissions.':
    'Le dossier est illisible. Vérifiez ses droits d’accès.',
  'Its brief would take the place of that of {file}. Give the two folders of outputs of their own.':
    'Son précis prendrait la place de celui de {file}. Donnez aux deux des dossiers de sortie distincts.',
  '{file} cannot be written. Check the folder, its permissions and the free space.':
    '{file} ne peut être écrit. Vérifiez le dossier, ses droits d’accès et l’espace libre.',
  '{input} cannot be read. Check the path.': '{input} est illisible. Vérifiez le chemin.',
  'There is no brief of "{article}". See what there is with: precis list':
    'Il n’y a pas de précis de «\u00a0{article}\u00a0». Voyez ce qui existe avec\u00a0: precis list',
  '{file} holds no lines.': '{file} ne contient aucune ligne.',
  '{problems}\nNothing was scored: mend these lines and run the command again.':
    '{problems}\nRien n’a été noté\u00a0: corrigez ces lignes et relancez la commande.',
  'Line 1 holds nothing to compare with. A line needs one of:\n{kinds}':
    'La ligne 1 ne contient rien à quoi comparer. Une ligne demande l’un de ces genres\u00a0:\n{kinds}',
  'Line {number}: {problem}': 'Ligne {number}\u00a0: {problem}',
  'the span [{start}, {end}] does not follow the one before, or reaches beyond the text of {length} UTF-16 code units.':
    'l’intervalle [{start}, {end}] ne suit pas le précédent, ou dépasse le texte de {length} unités UTF-16.',
  'sentence {number} of "sentences" does not follow the one before in "text", with nothing but white space between them.':
    'la phrase {number} de «\u00a0sentences\u00a0» ne suit pas la précédente dans «\u00a0text\u00a0», sans autre chose que des espaces entre elles.',
  'the term at [{start}, {end}] is empty or reaches beyond the text of {length} UTF-16 code units.':
    'le terme à [{start}, {end}] est vide ou dépasse le texte de {length} unités UTF-16.',
  'A line of {file} is too long to be JSON Lines.': 'Une ligne de {file} est trop longue pour du JSON Lines.',
  'Line {number} is not JSON.': 'La ligne {number} n’est pas du JSON.',
  'Line {number} needs {needs}. {details}': 'La ligne {number} demande {needs}. {details}',
  'Line {number} is too long to be one article. Split it, or leave it out.':
    'La ligne {number} est trop longue pour un article. Divisez-la, ou laissez-la de côté.',
  '✖ Invalid input: expected {expected}, received {received}\n  → at {field}':
    '✖ Entrée invalide\u00a0: attendu {expected}, reçu {received}\n  → à {field}',
  'With --aws, name the buckets: --articles-bucket and --briefs-bucket.':
    'Avec --aws, indiquez les compartiments\u00a0: --articles-bucket et --briefs-bucket.',
  'There is no bucket "{bucket}". Check the bucket names.':
    'Il n’y a pas de compartiment «\u00a0{bucket}\u00a0». Vérifiez les noms des compartiments.',
  'S3 refused to {action} in bucket "{bucket}" ({name}). Check the credentials and the permissions.':
    'S3 a refusé de {action} dans le compartiment «\u00a0{bucket}\u00a0» ({name}). Vérifiez les identifiants et les droits d’accès.',
  'S3 could not {action} in bucket "{bucket}" ({name}). Try again in a while.':
    'S3 n’a pas pu {action} dans le compartiment «\u00a0{bucket}\u00a0» ({name}). Réessayez dans un moment.',
  'read an object': 'lire un objet',
  'look at an object': 'consulter un objet',
  'write an object': 'écrire un objet',
  'delete an object': 'supprimer un objet',
  'list objects': 'lister des objets',
  'S3 answered without a body in bucket "{bucket}".':
    'S3 a répondu sans contenu dans le compartiment «\u00a0{bucket}\u00a0».',
  'S3 did not answer a write in bucket "{bucket}" at once, and may carry it out late. It will be looked at again.':
    'S3 n’a pas répondu tout de suite à une écriture dans le compartiment « {bucket} » et l’exécutera peut-être plus tard. Elle sera revue.',
  '{what} kept changing during {attempts} attempts. It will be tried again.':
    '{what} n’a cessé de changer pendant {attempts} essais. Une nouvelle tentative sera faite.',
  'Set these environment variables right: {mistakes}.':
    'Corrigez ces variables d’environnement\u00a0: {mistakes}.',
  'The pages cannot be served on port {port} of {host}. Choose another with --port.':
    'Les pages ne peuvent être servies sur le port {port} de {host}. Choisissez-en un autre avec --port.',
  'Port {port} on {host} cannot be opened. {advice}':
    'Le port {port} de {host} ne peut être ouvert. {advice}',
  'Stop what uses it, or choose another with --port.':
    'Arrêtez ce qui l’occupe, ou choisissez-en un autre avec --port.',
  'The system said {code}.': 'Le système a répondu {code}.',
  '{folder} is in use by process {process} on {host}. Stop that process, or choose another folder.':
    '{folder} est utilisé par le processus {process} sur {host}. Arrêtez ce processus, ou choisissez un autre dossier.',
  '{file} is damaged after {entries} entries. Restore it from a backup, or remove its folder to start afresh.':
    '{file} est endommagé après {entries} entrées. Restaurez-le d’une sauvegarde, ou supprimez son dossier pour repartir de zéro.',
};

/** What is wrong with events and invocations. */
const EVENTS: Catalogue = {
  'The event is no S3 Batch Operations invocation (schema 1.0 or 2.0). Start this function from a batch job.':
    'L’événement n’est pas une invocation de S3 Batch Operations (schéma 1.0 ou 2.0). Lancez cette fonction depuis une tâche par lots.',
  'The event carries an object key that is not percent-encoded UTF-8. Send the key as S3 does: form-encoded.':
    'L’événement porte une clé d’objet qui n’est pas de l’UTF-8 encodé par pourcentage. Envoyez la clé comme S3\u00a0: encodée en formulaire.',
  'The queue message is not JSON. Check what feeds the queue.':
    'Le message de la file n’est pas du JSON. Vérifiez ce qui alimente la file.',
  'The event is none that Précis knows ({known}). Check what feeds the function or its queue.':
    'L’événement n’est pas de ceux que Précis connaît ({known}). Vérifiez ce qui alimente la fonction ou sa file.',
  'Invoke with {"text": …} or {"bucket": …, "key": …}. {details}':
    'Invoquez avec {"text": …} ou {"bucket": …, "key": …}. {details}',
  'Articles are read from bucket "{bucket}" only.':
    'Les articles ne sont lus que dans le compartiment «\u00a0{bucket}\u00a0».',
  'The event is about bucket "{bucket}", and briefs are in "{expected}". Check what feeds the function.':
    'L’événement concerne le compartiment «\u00a0{bucket}\u00a0», et les précis sont dans «\u00a0{expected}\u00a0». Vérifiez ce qui alimente la fonction.',
  '{key} is no part of a catalog that this version can read. Rebuild it: precis catalog rebuild --fresh':
    '{key} n’est pas une partie de catalogue que cette version sait lire. Reconstruisez-le\u00a0: precis catalog rebuild --fresh',
  '{key} is no brief that this version can read. Upload its article again.':
    '{key} n’est pas un précis que cette version sait lire. Déposez de nouveau son article.',
  'There is no object "{key}" in "{bucket}".':
    'Il n’y a pas d’objet «\u00a0{key}\u00a0» dans «\u00a0{bucket}\u00a0».',
  'The event is about bucket "{bucket}", and uploads are read from "{expected}". Check what feeds the function.':
    'L’événement concerne le compartiment «\u00a0{bucket}\u00a0», et les dépôts sont lus dans «\u00a0{expected}\u00a0». Vérifiez ce qui alimente la fonction.',
};

/** What operators are told. */
const OPERATIONS: Catalogue = {
  'With --aws, name {option}: it is among the outputs of the stack (npx serverless info --verbose).':
    'Avec --aws, indiquez {option}\u00a0: c’est une des sorties de la pile (npx serverless info --verbose).',
  'Articles are under {prefix}: begin the prefix so.':
    'Les articles sont sous {prefix}\u00a0: commencez le préfixe ainsi.',
  'Briefs are under {prefix}: begin the prefix so.':
    'Les précis sont sous {prefix}\u00a0: commencez le préfixe ainsi.',
  'With --fresh everything is rebuilt: leave the prefix out.':
    'Avec --fresh, tout est refait\u00a0: n’indiquez pas de préfixe.',
  'There is no failure record of "{article}". See what there is with: precis failures list':
    'Il n’y a pas de fiche d’échec de «\u00a0{article}\u00a0». Voyez ce qu’il y a avec\u00a0: precis failures list',
  'Name the articles to try again, or say --all or --code.':
    'Nommez les articles à reprendre, ou dites --all ou --code.',
};

/** What is wrong with the words of a command, in commander's terms. */
const USAGE: Catalogue = {
  "error: unknown option '{option}'\n(Did you mean one of {near}?)":
    'erreur\u00a0: option inconnue «\u00a0{option}\u00a0»\n(Vouliez-vous dire l’une de celles-ci\u00a0: {near}\u00a0?)',
  "error: unknown command '{command}'\n(Did you mean one of {near}?)":
    'erreur\u00a0: commande inconnue «\u00a0{command}\u00a0»\n(Vouliez-vous dire l’une de celles-ci\u00a0: {near}\u00a0?)',
  "error: unknown option '{option}'\n(Did you mean {near}?)":
    'erreur\u00a0: option inconnue «\u00a0{option}\u00a0»\n(Vouliez-vous dire {near}\u00a0?)',
  "error: unknown option '{option}'": 'erreur\u00a0: option inconnue «\u00a0{option}\u00a0»',
  "error: unknown command '{command}'\n(Did you mean {near}?)":
    'erreur\u00a0: commande inconnue «\u00a0{command}\u00a0»\n(Vouliez-vous dire {near}\u00a0?)',
  "error: unknown command '{command}'": 'erreur\u00a0: commande inconnue «\u00a0{command}\u00a0»',
  "error: missing required argument '{argument}'": 'erreur\u00a0: argument manquant «\u00a0{argument}\u00a0»',
  "error: option '{option}' argument missing":
    'erreur\u00a0: il manque la valeur de l’option «\u00a0{option}\u00a0»',
  "error: required option '{option}' not specified":
    'erreur\u00a0: il manque l’option «\u00a0{option}\u00a0»',
  "error: option '{option}' argument '{value}' is invalid. {why}":
    'erreur\u00a0: la valeur «\u00a0{value}\u00a0» de l’option «\u00a0{option}\u00a0» est invalide. {why}',
  "error: command-argument value '{value}' is invalid for argument '{argument}'. {why}":
    'erreur\u00a0: la valeur «\u00a0{value}\u00a0» de l’argument «\u00a0{argument}\u00a0» est invalide. {why}',
  "error: too many arguments for '{command}'. Expected {expected} but got {found}.":
    'erreur\u00a0: trop d’arguments pour «\u00a0{command}\u00a0»\u00a0: {expected} au plus, {found} reçus.',
  '{count} arguments': '{count}',
  '1 argument': '1',
  'Allowed choices are {choices}.': 'Choix possibles\u00a0: {choices}.',
};

/** The French of every message that is English in the program: see `translate.ts`. */
export const frenchErrors: Catalogue = {
  ...ARTICLES,
  ...GLOSSARIES,
  ...SURROUNDINGS,
  ...EVENTS,
  ...OPERATIONS,
  ...USAGE,
  ...frenchFindings,
  // A place and a reason: it would take much else, so it comes last.
  '{name}:{line}:{column}: this is not well-formed XML: {why}':
    '{name}:{line}:{column}\u00a0: ce n’est pas du XML bien formé\u00a0: {why}',
  '{name}:{line}:{column}: {why}': '{name}:{line}:{column}\u00a0: {why}',
};
