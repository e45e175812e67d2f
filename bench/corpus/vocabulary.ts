/**
 * What the generated articles are made of: nouns and modifiers that exist in both languages, so that a
 * glossary of their combinations can be generated too, and syllables that names are made of.
 */

/** `French singular/French plural/gender/English singular`; the English plural is regular. */
const NOUNS = `
accord/accords/m/agreement|mission/missions/f/mission|décision/décisions/f/decision|programme/programmes/m/programme
ministre/ministres/m/minister|réunion/réunions/f/meeting|plan/plans/m/plan|opération/opérations/f/operation
initiative/initiatives/f/initiative|exercice/exercices/m/exercise|capacité/capacités/f/capability|projet/projets/m/project
rapport/rapports/m/report|centre/centres/m/centre|commission/commissions/f/commission|politique/politiques/f/policy
stratégie/stratégies/f/strategy|agence/agences/f/agency|comité/comités/m/committee|réseau/réseaux/m/network
système/systèmes/m/system|mesure/mesures/f/measure|partenariat/partenariats/m/partnership|conférence/conférences/f/conference
engagement/engagements/m/commitment|force/forces/f/force|contribution/contributions/f/contribution|résolution/résolutions/f/resolution
déclaration/déclarations/f/declaration|menace/menaces/f/threat|objectif/objectifs/m/objective|budget/budgets/m/budget
fonds/fonds/m/fund|équipement/équipements/m/device|navire/navires/m/ship|drone/drones/m/drone
installation/installations/f/facility|infrastructure/infrastructures/f/infrastructure|laboratoire/laboratoires/m/laboratory|service/services/m/service
groupe/groupes/m/group|conseil/conseils/m/council|délégation/délégations/f/delegation|représentant/représentants/m/representative
conseiller/conseillers/m/adviser|commandement/commandements/m/command|état-major/états-majors/m/staff|bataillon/bataillons/m/battalion
brigade/brigades/f/brigade|patrouille/patrouilles/f/patrol|frontière/frontières/f/border|port/ports/m/port
corridor/corridors/m/corridor|traité/traités/m/treaty|protocole/protocoles/m/protocol|norme/normes/f/standard
règle/règles/f/rule|contrat/contrats/m/contract|industrie/industries/f/industry|usine/usines/f/factory
essai/essais/m/trial|enquête/enquêtes/f/inquiry|étude/études/f/study|analyse/analyses/f/analysis
audit/audits/m/audit|évaluation/évaluations/f/assessment|formation/formations/f/course|académie/académies/f/academy
atelier/ateliers/m/workshop|séminaire/séminaires/m/seminar|sommet/sommets/m/summit|visite/visites/f/visit
entretien/entretiens/m/interview|consultation/consultations/f/consultation|négociation/négociations/f/negotiation|dialogue/dialogues/m/dialogue
cadre/cadres/m/framework|mécanisme/mécanismes/m/mechanism|instrument/instruments/m/instrument|outil/outils/m/tool
plateforme/plateformes/f/platform|base/bases/f/base|dépôt/dépôts/m/depot|convoi/convois/m/convoy
livraison/livraisons/f/delivery|don/dons/m/donation|prêt/prêts/m/loan|subvention/subventions/f/grant
crise/crises/f/crisis|alerte/alertes/f/alert|incident/incidents/m/incident|attaque/attaques/f/attack
sanction/sanctions/f/sanction|embargo/embargos/m/embargo|élection/élections/f/election|réforme/réformes/f/reform
loi/lois/f/law|amendement/amendements/m/amendment|vote/votes/m/vote|mandat/mandats/m/mandate
observateur/observateurs/m/observer|inspecteur/inspecteurs/m/inspector|expert/experts/m/expert|bureau/bureaux/m/office`;

/** `French masculine[,feminine,plural masculine,plural feminine]/English`; one form alone follows any noun. */
const MODIFIERS = `
de coopération/cooperation|de la défense/defence|commun,commune,communs,communes/joint|régional,régionale,régionaux,régionales/regional
international,internationale,internationaux,internationales/international|de sécurité/security|de surveillance/surveillance|de soutien/support
maritime,maritime,maritimes,maritimes/maritime|aérien,aérienne,aériens,aériennes/air|terrestre,terrestre,terrestres,terrestres/land|civil,civile,civils,civiles/civil
militaire,militaire,militaires,militaires/military|de formation/training|d’assistance/assistance|d’évaluation/evaluation
de suivi/follow-up|annuel,annuelle,annuels,annuelles/annual|de crise/crisis|d’urgence/emergency
de recherche/research|scientifique,scientifique,scientifiques,scientifiques/scientific|technique,technique,techniques,techniques/technical|numérique,numérique,numériques,numériques/digital
de cyberdéfense/cyber defence|de communication/communication|d’information/information|de renseignement/intelligence
nucléaire,nucléaire,nucléaires,nucléaires/nuclear|de transport/transport|logistique,logistique,logistiques,logistiques/logistics|médical,médicale,médicaux,médicales/medical
humanitaire,humanitaire,humanitaires,humanitaires/humanitarian|de secours/relief|de déminage/demining|de reconstruction/reconstruction
énergétique,énergétique,énergétiques,énergétiques/energy|de l’environnement/environment|climatique,climatique,climatiques,climatiques/climate|spatial,spatiale,spatiaux,spatiales/space
sous-marin,sous-marine,sous-marins,sous-marines/undersea|côtier,côtière,côtiers,côtières/coastal|portuaire,portuaire,portuaires,portuaires/harbour|ferroviaire,ferroviaire,ferroviaires,ferroviaires/rail
industriel,industrielle,industriels,industrielles/industrial|commercial,commerciale,commerciaux,commerciales/trade|financier,financière,financiers,financières/financial|budgétaire,budgétaire,budgétaires,budgétaires/budget
juridique,juridique,juridiques,juridiques/legal|judiciaire,judiciaire,judiciaires,judiciaires/judicial|parlementaire,parlementaire,parlementaires,parlementaires/parliamentary|gouvernemental,gouvernementale,gouvernementaux,gouvernementales/government
électoral,électorale,électoraux,électorales/electoral|diplomatique,diplomatique,diplomatiques,diplomatiques/diplomatic|bilatéral,bilatérale,bilatéraux,bilatérales/bilateral|multilatéral,multilatérale,multilatéraux,multilatérales/multilateral
d’experts/expert|de travail/working|de planification/planning|de commandement/command
de contrôle/control|d’inspection/inspection|de vérification/verification|de désarmement/disarmament
de non-prolifération/non-proliferation|de dissuasion/deterrence|de réaction rapide/rapid response|de maintien de la paix/peacekeeping
de stabilisation/stabilisation|d’observation/observation|de patrouille/patrol|de frontière/border
antiterroriste,antiterroriste,antiterroristes,antiterroristes/counter-terrorism|de lutte contre la piraterie/counter-piracy|antimissile,antimissile,antimissiles,antimissiles/missile defence|de lutte anti-sous-marine/anti-submarine
blindé,blindée,blindés,blindées/armoured|mécanisé,mécanisée,mécanisés,mécanisées/mechanised|multinational,multinationale,multinationaux,multinationales/multinational|national,nationale,nationaux,nationales/national
local,locale,locaux,locales/local|municipal,municipale,municipaux,municipales/municipal|rural,rurale,ruraux,rurales/rural|urbain,urbaine,urbains,urbaines/urban
agricole,agricole,agricoles,agricoles/agricultural|alimentaire,alimentaire,alimentaires,alimentaires/food|sanitaire,sanitaire,sanitaires,sanitaires/health|social,sociale,sociaux,sociales/social
culturel,culturelle,culturels,culturelles/cultural|éducatif,éducative,éducatifs,éducatives/education|universitaire,universitaire,universitaires,universitaires/university|linguistique,linguistique,linguistiques,linguistiques/language
de traduction/translation|d’archives/archive|de données/data|d’innovation/innovation
pilote,pilote,pilotes,pilotes/pilot|provisoire,provisoire,provisoires,provisoires/interim|permanent,permanente,permanents,permanentes/standing|spécial,spéciale,spéciaux,spéciales/special`;

/** Modifiers that make no term: no generated glossary has them. */
const PLAIN_MODIFIERS = `
attendu,attendue,attendus,attendues/expected|récent,récente,récents,récentes/recent|ambitieux,ambitieuse,ambitieux,ambitieuses/ambitious
contesté,contestée,contestés,contestées/disputed|inédit,inédite,inédits,inédites/unprecedented|coûteux,coûteuse,coûteux,coûteuses/costly
discret,discrète,discrets,discrètes/discreet|prévu,prévue,prévus,prévues/planned|de longue durée/long|sans précédent/unheard-of
décisif,décisive,décisifs,décisives/decisive|modeste,modeste,modestes,modestes/modest|tardif,tardive,tardifs,tardives/late|complet,complète,complets,complètes/complete`;

/** A noun in both languages. */
export interface Noun {
  readonly fr: {
    readonly singular: string;
    readonly plural: string;
    readonly feminine: boolean;
  };
  readonly en: { readonly singular: string; readonly plural: string };
}

/** A modifier in both languages. */
export interface Modifier {
  /** Masculine, feminine, plural masculine, plural feminine. */
  readonly fr: readonly [string, string, string, string];
  readonly en: string;
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/[|\n]/u)
    .map((row) => row.split('/'));

function englishPlural(noun: string): string {
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

export const NOUN_LIST: readonly Noun[] = rows(NOUNS).map(
  ([singular = '', plural = '', gender = '', english = '']) => ({
    fr: { singular, plural, feminine: gender === 'f' },
    en: { singular: english, plural: englishPlural(english) },
  }),
);

const modifiers = (table: string): Modifier[] =>
  rows(table).map(([french = '', en = '']) => {
    const [base = '', feminine = base, plural = base, femininePlural = plural] = french.split(',');
    return { fr: [base, feminine, plural, femininePlural], en };
  });

export const MODIFIER_LIST: readonly Modifier[] = modifiers(MODIFIERS);
export const PLAIN_MODIFIER_LIST: readonly Modifier[] = modifiers(PLAIN_MODIFIERS);

/** Names of people and places are made of these: a long tail of words that an article has once or twice. */
export const SYLLABLES: readonly string[] =
  'ba bel ber bo bran cal car cha cor da del den do dra du el far fen fo gal gar gor gri ha hel ho jan jo kar kel ko la lan lem li lo lu ma mar men mi mo na nel no or pal per pi ra ren ri ro sa sel sen so ta tar tel to tri va val ven vi vo zan'.split(
    ' ',
  );

export const NAME_ENDINGS: readonly string[] =
  'ac ard eau elle er et ian ier in ine mont ot ova sen ski son ville witz'.split(' ');

export const FIRST_NAMES: readonly string[] =
  'Anne Jean Marie Paul Claire Hugo Sofia Lars Ingrid Marek Elena Petra Tomas Nadia Oscar Julia Karim Leïla Bruno Agnès Erik Zoé Ivan Rosa'.split(
    ' ',
  );

export const ACRONYMS: readonly string[] = 'ONU UE OTAN OSCE AIEA FMI BCE OMS CPI UA'.split(' ');
export const ENGLISH_ACRONYMS: readonly string[] = 'UN EU NATO OSCE IAEA IMF ECB WHO ICC AU'.split(' ');
