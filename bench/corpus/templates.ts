/**
 * Sentences with gaps. The gaps: `{the}`, `{thes}`, `{a}`, `{of}`, `{ofs}` and `{to}` are noun phrases (definite,
 * definite plural, indefinite, after *de* and *à*); the others say what they are. `{clause}` continues a sentence.
 */
export interface Templates {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly quotations: readonly string[];
  readonly clauses: readonly string[];
  readonly headings: readonly string[];
  readonly months: readonly string[];
}

const lines = (text: string): string[] => text.trim().split('\n');

export const FRENCH: Templates = {
  titles: lines(`
{the} de {place} adopté après {number} heures de débats
{body} confirme {the} et annonce {a}
{place} : {the} entre en vigueur
{the} au centre d’une visite à {place}`),
  headings: lines(`
{the}
Vers {a}
Ce que prévoit {the}`),
  sentences: lines(`
{person} a présenté {the} à {place} le {date}, {clause}.
{the} prévoit {a} pour {number} personnes d’ici à {year}{tail}
{body} et {body} ont signé {a}, {clause}.
Selon {title} {surname}, {the} coûtera {amount} d’euros, soit {percent} de plus que prévu.
Les travaux {of} commenceront en {month} {year} à {place}{tail}
{thes} seront examinés par {body} avant la fin du mois de {month}.
« {the} n’a de sens que si {thes} suivent », a rappelé {title} {surname}.
Quelque {number} spécialistes {of} se réuniront du {day} au {day} {month} à {place}.
Il s’agit {of}, {clause}.
Depuis {year}, {the} a permis de financer {number} projets dans {count} pays{tail}
À {place}, {thes} restent au cœur {of}, {clause}.
{surname}, qui dirige {the}, a remis {a} à {person}.
Les autorités de {place} n’ont pas commenté {the}, mais {body} parle d’{un}.
En cas de retard, {body} pourrait renoncer {to}{tail}
L’{acronym} a salué {the} et rappelé que {thes} relèvent de chaque État.
Cette année, {percent} {ofs} ont été menés à terme, contre {percent} en {year}.
{the}, lancé en {year}, repose sur {a} et sur {a}{tail}
Le {date}, {body} adoptera {the} ; {thes} suivront.
Ils ont demandé {a}, {clause}.
Qui paiera {the} ?
D’après {body}, c’est {the} qui l’emportera : {a} suffit.
Le vote {of}, prévu à 14 h 30, a été repoussé au {date}.
Mme {surname} et M. {surname} ont visité {the} (cf. p. {count}) avant de rencontrer {body}.`),
  quotations: lines(`
« {the} est une réponse {to}. Nous y travaillerons sans relâche », a déclaré {title} {surname}.
« C’est {un} », a estimé {person}, « et {thes} le montrent ».
« Personne ne souhaite {a} », a-t-elle ajouté, {clause}.`),
  clauses: lines(`
en présence de {count} représentants {of}
malgré les réserves de {place}
ce qui devrait accélérer {the}
alors que {thes} se multiplient
comme l’avait demandé {body} dès {month} {year}
sans attendre {the}
après l’échec {of}`),
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

export const ENGLISH: Templates = {
  titles: lines(`
{the} of {place} adopted after {number} hours of debate
{body} confirms {the} and announces {a}
{place}: {the} enters into force
{the} at the heart of a visit to {place}`),
  headings: lines(`
{the}
Towards {a}
What {the} provides for`),
  sentences: lines(`
{person} presented {the} in {place} on {date}, {clause}.
{the} provides {a} for {number} people by {year}{tail}
{body} and {body} signed {a}, {clause}.
According to {title} {surname}, {the} will cost {amount} euros, {percent} more than planned.
Work on {the} will begin in {month} {year} in {place}{tail}
{thes} will be examined by {body} before the end of {month}.
“{the} only makes sense if {thes} follow,” {title} {surname} recalled.
Some {number} specialists {of} will meet from {day} to {day} {month} in {place}.
It is about {the}, {clause}.
Since {year}, {the} has funded {number} projects in {count} countries{tail}
In {place}, {thes} remain at the core {of}, {clause}.
{surname}, who leads {the}, handed {a} to {person}.
The authorities of {place} did not comment on {the}, but {body} speaks of {a}.
If there are delays, {body} could give up {the}{tail}
The {acronym} welcomed {the} and recalled that {thes} are a matter for each state.
This year, {percent} {ofs} were completed, against {percent} in {year}.
{the}, launched in {year}, rests on {a} and on {a}{tail}
On {date}, {body} will adopt {the}; {thes} will follow.
They asked for {a}, {clause}.
Who will pay for {the}?
In the view of {body}, {the} will prevail: {a} is enough.
The vote on {the}, due at 2:30 p.m., was put off to {date}.
Ms {surname} and Mr {surname} visited {the} (cf. p. {count}) before meeting {body}.`),
  quotations: lines(`
“{the} is an answer to {thes}. We shall work on it without rest,” said {title} {surname}.
“This is {a},” {person} said, “and {thes} show it.”
“Nobody wants {a},” she added, {clause}.`),
  clauses: lines(`
in the presence of {count} representatives {of}
despite the reservations of {place}
which should speed up {the}
while {thes} are on the rise
as {body} had asked as early as {month} {year}
without waiting for {the}
after the failure {of}`),
  months: 'January February March April May June July August September October November December'.split(' '),
};
