import type { Terminology } from '../terminology.ts';
import { wordList } from '../word-list.ts';
import { background } from './background.ts';

/** Written by hand for this project. */
export const terminology: Terminology = {
  links: ['de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'à', 'au', 'aux', 'en'],
  articles: ['du', 'des', 'la', 'l', 'le', 'les', 'au', 'aux', 'en'],
  outsideWords: wordList(`
    également notamment ensuite enfin ainsi cependant toutefois néanmoins souvent parfois toujours jamais déjà encore
    bientôt plutôt presque seulement surtout vraiment ailleurs auprès environ hier demain maintenant mieux moins autant
    lorsque puisque quoique afin malgré hormis outre dont lequel laquelle lesquels lesquelles duquel auquel auxquels
    chacun chacune certains certaines plusieurs divers diverses autre autres tel telle tels telles tout toute
    premier première deuxième troisième quatrième second seconde dernier dernière
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille million milliard
    permet permettent permettant permis permettre montre montrent montrant montré montrer utilise utilisent utilisant utiliser
    concernant concerne concernent relatif relative relatifs relatives visant vise visent prévoit prévoient prévu prévue prévus prévues
    présente présentent présentant présenté présenter constitue constituent constituant constitué représente représentent
    devient deviennent devenir reste restent rester semble semblent paraît trouve trouvent trouver trouvé donne donnent donner donné
    prend prennent prendre pris prise prises mis mise mettre met mettent tient tiennent tenir tenu tenant compte
    dit disent dire voir vu vue vient viennent venir suit suivant suivante suivants suivantes suivre
    entraîne entraînent entraîner obtient obtenir obtenu obtenue assure assurer consiste comprend comprennent comprendre
    apporte apporter ajoute ajouter indique indiquent indiquer souligne souligner note noter
    doit doivent devoir peut peuvent pouvoir veut veulent vouloir sait savoir faut va vont aller fait faire font
    faite faites possède possèdent dispose disposent existe existent exister agit rend rendre
    fait fig figure tableau page annexe ibid etc voir cf chapitre paragraphe art vol fois cas façon manière sorte
    article ci ceci cela celui celle ceux celles
    sein vigueur égard vertu œuvre cours lieu titre matière faveur dépit raison
    visé visée visés visées commis commise commises considéré considérée considérés considérées soumis soumise soumises
    lié liée liés liées fondé fondée basé basée établi établie établis établies établissant obtenu obtenue obtenus obtenues
    donné donnée effectué effectuée effectués effectuées réalisé réalisée réalisés réalisées décrit décrite décrits décrites
    impliquant impliqué impliquée affectant affecté proposé proposée utilisé utilisée utilisés utilisées adopté adoptée adoptés adoptées
    signé signée ratifié ratifiée intitulé intitulée mentionné mentionnée appliqué appliquée défini définie définis définies
    combattre prévenir lutter améliorer renforcer garantir éviter maintenir participer contribuer favoriser poursuivre
    précité précitée susmentionné susvisé ladite ledit lesdits lesdites dudit inter alia`),
  outsideEndings:
    /(?:amment|emment|[aeiou]llement|ivement|iquement|ablement|iblement|alement|èrement|eusement|ectement|ainement)$/u,
  background,
};
