import type { Catalogue } from './translate.ts';

/** What is found where a glossary is read. */
const READING: Catalogue = {
  'the row has no concept and is left out': 'la ligne n’a pas de concept et n’est pas reprise',
  'the row has no language and is left out': 'la ligne n’a pas de langue et n’est pas reprise',
  'the row has no term and is left out': 'la ligne n’a pas de terme et n’est pas reprise',
  'the row has a term in one language only and is left out':
    'la ligne n’a de terme que dans une langue et n’est pas reprise',
  'the line has no source or no target and is left out':
    'il manque à la ligne la source ou la cible\u00a0; elle n’est pas reprise',
  'the unit has text in fewer than two languages and is left out':
    'l’unité n’a de texte que dans une langue et n’est pas reprise',
  'the section has no term and is left out': 'la section n’a pas de terme et n’est pas reprise',
  'a label without a language is left out': 'un libellé sans langue n’est pas repris',
  'the concept has no term that could be taken': 'aucun terme du concept n’a pu être repris',
  'the term is empty and left out': 'le terme est vide et n’est pas repris',
  'the term has more than {most} characters and is left out':
    'le terme a plus de {most} caractères et n’est pas repris',
  '"{tag}" is no language tag; the term is left out':
    '«\u00a0{tag}\u00a0» n’est pas un code de langue\u00a0; le terme n’est pas repris',
  'another entry has this id; this one is left out':
    'une autre entrée a cet identifiant\u00a0; celle-ci n’est pas reprise',
  '"{value}" is no status; the term is taken as admitted':
    '«\u00a0{value}\u00a0» n’est pas un statut\u00a0; le terme est repris comme admis',
  '"{value}" is no term status; the term is taken as admitted':
    '«\u00a0{value}\u00a0» n’est pas un statut\u00a0; le terme est repris comme admis',
  '"{value}" is no {column}; the default is taken':
    '«\u00a0{value}\u00a0» n’est pas une valeur de {column}\u00a0; la valeur par défaut est prise',
  '"{value}" is neither yes nor no; no is taken':
    '«\u00a0{value}\u00a0» n’est ni yes ni no\u00a0; no est pris',
  'the column "{name}" is not known and left out':
    'la colonne «\u00a0{name}\u00a0» n’est pas connue et n’est pas reprise',
  'the concept has another definition above; that one counts':
    'le concept a déjà une autre définition plus haut, et c’est elle qui compte',
  'spaces around the term are removed': 'les espaces autour du terme sont ôtées',
  'a text of more than {most} characters is cut': 'un texte de plus de {most} caractères est coupé',
  '{count} further problems are not listed': '{count} autres problèmes ne sont pas énumérés',
  'write a BCP 47 tag such as fr or pt-BR': 'écrivez un code BCP 47 comme fr ou pt-BR',
  'write yes or no': 'écrivez yes ou no',
  'give each entry an id of its own': 'donnez à chaque entrée un identifiant à elle',
  'give the label a language tag, as in "quai"@fr': 'donnez une langue au libellé, comme dans "quai"@fr',
  'known columns: {columns}': 'colonnes connues\u00a0: {columns}',
  'use {values} or {last}': 'employez {values} ou {last}',
  'use one of {values}': 'employez l’une de ces valeurs\u00a0: {values}',
};

/** What looks wrong in a glossary that could be read. */
const LINT: Catalogue = {
  '"{term}" is no word: it would be written as a translation':
    '«\u00a0{term}\u00a0» n’est pas un mot, et serait écrit comme traduction',
  'the concept has this term twice in this language; the first counts':
    'le concept a deux fois ce terme dans cette langue\u00a0; le premier compte',
  'the concept has the same terms as {other}': 'le concept a les mêmes termes que {other}',
  '"{term}" is {status} here and {other} in the same concept':
    '«\u00a0{term}\u00a0» est {status} ici et {other} dans le même concept',
  '"{term}" is {status} here and {other} in {concept}':
    '«\u00a0{term}\u00a0» est {status} ici et {other} dans {concept}',
  'the concept has two preferred terms in {language}, "{first}" and "{second}"; the first is written':
    'le concept a deux termes privilégiés en {language}, «\u00a0{first}\u00a0» et «\u00a0{second}\u00a0»\u00a0; le premier est écrit',
  'the concept has only proposed terms in {language}': 'le concept n’a que des termes proposés en {language}',
  '"{term}" is {status}, and the concept has no preferred term in {language} to use instead':
    '«\u00a0{term}\u00a0» est {status}, et le concept n’a pas de terme privilégié en {language} à employer à sa place',
  '"{term}" also belongs to {concept}, which is translated otherwise ({languages}); the domains of the article decide':
    '«\u00a0{term}\u00a0» appartient aussi à {concept}, qui se traduit autrement ({languages})\u00a0; les domaines de l’article décident',
  '"{term}" also belongs to {concept}, which is translated otherwise ({languages}); nothing tells which is meant, and the first counts':
    '«\u00a0{term}\u00a0» appartient aussi à {concept}, qui se traduit autrement ({languages})\u00a0; rien ne dit lequel est visé, et le premier compte',
  'the concept has terms in {language} only: it cannot be translated':
    'le concept n’a de termes qu’en {language}\u00a0: il ne peut être traduit',
  'the concept has no term in {languages}, which most others have':
    'le concept n’a pas de terme en {languages}, que la plupart des autres ont',
  '"{term}" is a word of every sentence: it would be found everywhere':
    '«\u00a0{term}\u00a0» est un mot de toutes les phrases\u00a0: il serait trouvé partout',
  '"{term}" is an everyday word: it would be found where it is no term':
    '«\u00a0{term}\u00a0» est un mot de tous les jours\u00a0: il serait trouvé là où il n’est pas un terme',
  '"{term}" is an ordinary word when written in lower case; a title in capitals would hold it by chance':
    '«\u00a0{term}\u00a0» est un mot ordinaire en minuscules\u00a0; un titre en capitales le contiendrait par hasard',
  '"{term}" has a {sign} without its partner': '«\u00a0{term}\u00a0» a un {sign} sans son pendant',
  '"{term}" ends with "{sign}": it is found only where that follows':
    '«\u00a0{term}\u00a0» finit par «\u00a0{sign}\u00a0»\u00a0: il n’est trouvé que devant ce signe',
  '"{term}" has {what}': '«\u00a0{term}\u00a0» a {what}',
  'an invisible character': 'un caractère invisible',
  'two spaces in a row': 'deux espaces de suite',
  'a space at its end': 'une espace au bout',
  '"{word}" has {scripts} letters in one word, and some look alike':
    '«\u00a0{word}\u00a0» mêle des lettres {scripts}, dont certaines se ressemblent',
  '"{term}" is all in capitals': '«\u00a0{term}\u00a0» est tout en capitales',
  '"{word}" has a capital inside': '«\u00a0{word}\u00a0» a une capitale au milieu',
  '"{term}" starts with a capital, as at the start of a sentence; other terms in {language} have "{word}" without':
    '«\u00a0{term}\u00a0» commence par une capitale, comme en tête de phrase\u00a0; d’autres termes en {language} écrivent «\u00a0{word}\u00a0»',
  '{count} further findings of this kind': '{count} autres constats de ce genre',
  'delete the term where there is none': 'ôtez le terme là où il n’y en a pas',
  'delete one of them': 'ôtez l’un des deux',
  'make them one concept, or tell them apart by a qualifier in brackets':
    'faites-en un seul concept, ou distinguez-les par une précision entre parenthèses',
  'decide on one status': 'choisissez un statut',
  'keep one and make the other admitted': 'gardez-en un et rendez l’autre admis',
  'approve one of them': 'approuvez l’un d’eux',
  'add the term that is to be used': 'ajoutez le terme à employer',
  'nothing to do if both meanings are wanted': 'rien à faire si les deux sens sont voulus',
  'give the concepts domains that differ, make them one, or set match to none on one of the terms':
    'donnez aux concepts des domaines différents, faites-en un seul, ou mettez match à none pour l’un des termes',
  'add the term of another language, or set do_not_translate':
    'ajoutez le terme d’une autre langue, ou mettez do_not_translate',
  'add the missing terms': 'ajoutez les termes qui manquent',
  'set match to none, make the term longer, or set case_sensitive if only the capitalised form is meant':
    'mettez match à none, allongez le terme, ou mettez case_sensitive si seule la forme à majuscule est visée',
  'set match to none if articles rarely use it, or keep only the full form':
    'mettez match à none si les articles l’emploient peu, ou ne gardez que la forme développée',
  'add the missing one, or remove this one': 'ajoutez celui qui manque, ou ôtez celui-ci',
  'remove it, or split the cell into several terms': 'ôtez-le, ou partagez la cellule en plusieurs termes',
  'type the term anew': 'saisissez le terme de nouveau',
  'type the word anew in one script': 'saisissez le mot de nouveau dans une seule écriture',
  'write the term as in mid-sentence: articles in capitals are found anyway':
    'écrivez le terme comme en milieu de phrase\u00a0: il est trouvé de toute façon dans un article en capitales',
  'check the capitals': 'vérifiez les capitales',
  'write the term as in mid-sentence, or say that it is a proper noun':
    'écrivez le terme comme en milieu de phrase, ou dites que c’est un nom propre',
};

/** What a format has no place for. */
const WRITING: Catalogue = {
  '"{term}" is left out: {why}': '«\u00a0{term}\u00a0» n’est pas écrit\u00a0: {why}',
  'it is only proposed': 'il n’est que proposé',
  'give it another status': 'donnez-lui un autre statut',
  'it has no approved term in another language': 'il n’a pas de terme approuvé dans une autre langue',
  'it has no approved term in {language}': 'il n’a pas de terme approuvé en {language}',
  'it has no approved terms in {language} and another language':
    'il n’a pas de termes approuvés en {language} et dans une autre langue',
  'it has approved terms in one language only': 'il n’a de termes approuvés que dans une langue',
  'its concept has no term in {language}': 'son concept n’a pas de terme en {language}',
  'the file has {bytes} bytes; {service} takes {most} at most':
    'le fichier a {bytes} octets\u00a0; {service} en accepte {most} au plus',
  'a synchronous request': 'une requête synchrone',
  'it has no term in {language}': 'il n’a pas de terme en {language}',
  'it has {bytes} bytes; {service} takes {most}': 'il a {bytes} octets\u00a0; {service} en accepte {most}',
  'it has a line break, a tab or a control character':
    'il contient un saut de ligne, une tabulation ou un caractère de commande',
  'it starts with a sign that a spreadsheet would take for a formula':
    'il commence par un signe qu’un tableur prendrait pour une formule',
  'the concept {concept} gave this source term already; a service takes one translation':
    'le concept {concept} a déjà donné ce terme source\u00a0; un service n’accepte qu’une traduction',
  'the concept {concept} has the same term, and one column would make them one':
    'le concept {concept} a le même terme, et une colonne en ferait un seul',
  'the file would have more than {bytes} bytes, which is what {service} takes':
    'le fichier aurait plus de {bytes} octets, ce que {service} accepte',
  'a line that starts with # is a comment': 'une ligne qui commence par # est un commentaire',
  'split the glossary': 'partagez le glossaire',
  '{count} further entries are left out and not listed':
    '{count} autres entrées ne sont pas écrites ni énumérées',
  'the format has no place for {what}: {count} not kept':
    'le format n’a pas de place pour {what}\u00a0: {count} non gardés',
  domains: 'les domaines',
  definitions: 'les définitions',
  'notes on concepts': 'les notes de concepts',
  'notes on terms': 'les notes de termes',
  synonyms: 'les synonymes',
  'synonyms in the first column': 'les synonymes de la première colonne',
  'synonyms and terms that are not approved': 'les synonymes et les termes non approuvés',
  'explicit forms': 'les formes explicites',
  'deprecated and proposed terms': 'les termes déconseillés et proposés',
  'do-not-translate marks': 'les marques «\u00a0ne pas traduire\u00a0»',
  'ways of matching': 'les façons de chercher',
  'pair keys': 'les clés de paire',
  sources: 'les références',
  'parts of speech': 'les catégories grammaticales',
  'genders and numbers': 'les genres et les nombres',
  'term types': 'les types de termes',
  qualifiers: 'les précisions entre parenthèses',
  'standing of source terms': 'le statut des termes sources',
  'targets that are not approved': 'les termes cibles non approuvés',
  'the difference between deprecated, forbidden and obsolete':
    'la différence entre déconseillé, interdit et périmé',
  'more than ten target languages': 'plus de dix langues cibles',
  'terms that are stop words, which the service ignores':
    'les termes qui sont des mots vides, que le service ignore',
};

/** Statuses and parts of speech, where they stand in a finding. */
const VALUES: Catalogue = {
  preferred: 'privilégié',
  admitted: 'admis',
  deprecated: 'déconseillé',
  forbidden: 'interdit',
  obsolete: 'périmé',
  proposed: 'proposé',
};

/** The French of every finding about a glossary, and of every fix. */
export const frenchFindings: Catalogue = { ...READING, ...LINT, ...WRITING, ...VALUES };
