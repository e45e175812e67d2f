import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, phrasePairs, wordList } from '../word-list.ts';

/** Prepositions before a word that points back. */
const PREPOSITIONS = `
    à, dans, avec, pour, de, en, sur, sous, après, avant, malgré, face à, lors de, grâce à, depuis, selon, d'après, parmi, pendant, durant,
    par, vers, entre, contre, outre, dès, chez, sans, hors, au-delà de, à partir de, à cause de, en raison de, au terme de, à l'issue de, au cours de,
    à travers, autour de, en dépit de, en plus de, au sein de, à côté de, à la suite de, suite à, devant, derrière, quant à, en vertu de, au vu de,
    au sujet de, à propos de, afin de`;
const DAYS = `
    ce matin, ce midi, cet après-midi, ce soir, cette nuit, cette semaine, cette année, ce mois-ci, ce lundi, ce mardi, ce mercredi, ce jeudi,
    ce vendredi, ce samedi, ce dimanche, ce week-end, ce printemps, cet été, cet automne, cet hiver, ces derniers jours, ces dernières semaines,
    ces derniers mois, ces dernières années, ces prochains jours, ces jours-ci`;

/** Written by hand for this project. Elided forms (`l`, `qu`) are stop words through their kind. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    mme mmes mlle mlles mm mgr dr pr me
    a à afin ai ainsi alors après as au aucun aucune aujourd'hui aura aurait auraient auront aussi autre autres aux
    avaient avait avant avec avez avoir avons ayant beaucoup bien c car ce ceci cela celle celles celui cent cependant
    ces cet cette ceux chaque chez comme comment contre d dans de déjà depuis des désormais dès deux doit doivent
    donc dont du durant elle elles en encore enfin entre es est et étaient était étant été être eu eux fait
    faire faut fois font furent fut grâce hors hui ici il ils j je jusqu jusque l la là le lequel laquelle les
    lesquels lesquelles leur leurs lors lorsque lui m ma mais me même mêmes mes mieux moi moins mon n ne ni
    non nos notamment notre nous on ont ou où par parce parmi pas pendant personne peu peut peuvent plus plusieurs plutôt
    pour pourquoi pourra pourrait près puis puisque qu quand que quel quelle quelles quels quelque quelques qui
    quoi rien s sa sans sauf se selon sera seraient serait seront ses si sien soi soit son sont sous souvent
    suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes
    très trois trop tu un une va vers via voici voilà voire vont vos votre vous vu y`),
  pronounOpenings: phraseList(`
    il, elle, ils, elles, lui, eux, ce, cela, ça, c', ceci, cet, cette, ces, celui-ci, celle-ci, ceux-ci, celles-ci,
    celui-là, celle-là, celui de, celui du, celui des, celle de, celle du, celle des, ceux de, ceux du, ceux des, celles de, celles du, celles des,
    son, sa, ses, leur, leurs, tous deux, toutes deux, les deux hommes, les deux femmes, une telle, un tel,
    de telles, de tels, la même, le même, les mêmes, ce dernier, cette dernière, l'un, l'une, l'autre, les autres, d'autres, certains d'entre, tous ont, tous sont,
    aucun d', chacun d', d'ici là, à l'époque, ce faisant, pour autant, de ce fait, la veille, le lendemain, le surlendemain, le jour même, le soir même,
    même chose, même son,
    a-t-il, a-t-elle, ont-ils, ont-elles`).concat(
    phrasePairs(
      PREPOSITIONS,
      `ce, cet, cette, ces, cela, ceci, lui, elle, eux, elles, celui-ci, celle-ci, ceux-ci, celles-ci, ce dernier, cette dernière, ces derniers,
      un tel, une telle, de tels, de telles`,
    ),
  ),
  freeOpenings: phraseList(`
    alors que, alors qu', ainsi que, aussi bien, de même que, depuis que, enfin que, et si, ou bien, avant même, or noir,
    pire que, mieux que, autre chose, la veille de, la veille du, la veille des, le lendemain de, le lendemain du, le lendemain des, en ce moment, en ce jour, à ce jour,
    il y a, il y avait, il y aura, il n'y a, il faut, il nous faut, il vous faut, il me faut, il nous faudra, il faudra, il faudrait, il fallait, il convient, il existe,
    il suffit, il importe, il est temps, il reste à, il est possible de, il est important de, il est nécessaire de,
    ce que, ce qu', ce qui, celui qui, celle qui, ceux qui, celles qui, celui que, ceux que, de ceux, en ce qui concerne, en ce que, en ce qu'`).concat(
    phraseList(DAYS),
    phrasePairs(PREPOSITIONS, DAYS),
    phrasePairs(
      'pour, à, de, selon, parmi, chez, avec, contre',
      'ceux qui, celles qui, celui qui, celle qui',
    ),
  ),
  connectiveOpenings: phraseList(`
    en parallèle, par contre, dans le cas présent, il en va de même, de la même manière, à l'opposé, en retour, cela dit, ceci dit, plus précisément, reste, restent,
    à son tour, à leur tour, concrètement, mais, or, donc, car, et, ou, ni, puis, ensuite, enfin, aussi, ainsi, alors, pourtant, cependant, toutefois, néanmoins, en effet,
    en revanche, par conséquent, en conséquence, c'est pourquoi, voilà pourquoi, voici pourquoi, de plus, en outre, par ailleurs, d'ailleurs, en fait, au contraire,
    à l'inverse, à l'inverse de, de même, de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle,
    d'autre part, d'une part, autrement dit, dès lors, du coup, malgré tout, malgré cela, en réponse, résultat, bref, deuxièmement, troisièmement, également,
    parallèlement, dans le même temps, au même moment, d'autant que, pire, mieux, autre,
    surtout, finalement, inversement, auparavant, entre-temps, depuis lors, à noter, sinon, oui, non`),
  innerConnectives: phraseList(`
    cependant, toutefois, néanmoins, pourtant, en revanche, en outre, quant à lui, quant à elle, quant à eux, quant à elles, pour sa part, pour leur part, de son côté, de leur côté, lui aussi, elle aussi, eux aussi, elles aussi, à son tour, à leur tour, par conséquent, en effet`),
  pronounSubjects: phraseList(
    'il, elle, ils, elles, celui-ci, celle-ci, ceux-ci, celles-ci, ce dernier, cette dernière, ces derniers, ces dernières, ce, cet, cette, ces',
  ),
  clauseOpenings: phraseList(`
    si, s', lorsque, lorsqu', quand, comme, alors que, alors qu', bien que, bien qu', quoique, puisque, puisqu', parce que, parce qu', tandis que, dès que, dès qu',
    avant que, après que, pour que, afin que, tant que, même si, même s', là où, qui, ce qui, ce que`),
  pronounSpeakers: phraseList(`
    a-t-il, a-t-elle, ont-ils, ont-elles, dit-il, dit-elle, disent-ils, disent-elles, explique-t-il, explique-t-elle,
    ajoute-t-il, ajoute-t-elle, poursuit-il, poursuit-elle, assure-t-il, assure-t-elle, précise-t-il, précise-t-elle,
    estime-t-il, estime-t-elle, affirme-t-il, affirme-t-elle, conclut-il, conclut-elle, raconte-t-il, raconte-t-elle,
    souligne-t-il, souligne-t-elle, insiste-t-il, insiste-t-elle, lance-t-il, lance-t-elle, écrit-il, écrit-elle`),
  boilerplate: phraseList(`
    tous droits réservés, pour plus d'informations, pour en savoir plus, pour de plus amples renseignements,
    contact presse, contacts presse, service de presse, relations avec les médias, abonnez-vous, inscrivez-vous, newsletter,
    lettre d'information, suivez-nous, retrouvez-nous, cliquez ici, pour diffusion immédiate, crédit photo, crédits photo,
    à propos de, mentions légales, seul le prononcé fait foi, embargo`),
  referralOpenings: phraseList(`
    à lire aussi, lire aussi, à lire, lire également, à lire également, à lire sur le même sujet, voir aussi, à voir aussi,
    à écouter, à regarder, sur le même sujet, pour aller plus loin, notre dossier, lire notre, relire, en vidéo, lire la suite`),
  bylineOpenings: phraseList(`
    par, propos recueillis par, texte de, texte, photo, photos, crédit, crédits, publié le, mis à jour le, mise à jour le,
    avec afp, avec reuters, avec l'afp, source, sources, rédaction`),
  courtesies: phraseList(`
    a été accueilli, a été accueillie, ont été accueillis, a été reçu, a été reçue, s'est entretenu, s'est entretenue,
    s'est également entretenu, s'est également entretenue, a remercié, ont remercié, a salué la présence, bienvenue, remerciements, tiens à remercier,
    voudrais remercier, souhaite remercier, permettez-moi de remercier, je remercie, nous remercions, un grand plaisir d'être, heureux d'être parmi, heureuse d'être parmi,
    heureux d'être ici, heureuse d'être ici, un honneur d'être, un plaisir d'être, un honneur de vous, un plaisir de vous, prendre vos questions, répondre à vos questions`),
  announcements: phraseList(`
    j'annonce, je vous annonce, je peux vous annoncer, j'ai le plaisir d'annoncer, j'ai l'honneur d'annoncer, j'ai décidé, je propose, nous annonçons,
    nous avons décidé, nous avons convenu, nous sommes convenus, nous avons adopté, nous avons signé, nous avons approuvé, nous nous sommes engagés`),
  thanks: phraseList(`
    merci, merci beaucoup, un grand merci, encore merci, tous mes remerciements, je vous remercie, nous vous remercions, je vous en remercie, je suis prêt à répondre à,
    je suis prête à répondre à, vive la, vive l'`),
  salutations: phraseList(`
    bonjour, bonsoir, bienvenue, mesdames et messieurs, mesdames messieurs, salut`),
  vocatives: phraseList(`
    madame, monsieur, mesdames, messieurs, mademoiselle, cher, chère, chers, chères, mon cher, ma chère, mes chers, mes chères, excellence, excellences, votre excellence, vos excellences, distingués, mes amis, mes collègues, majesté, sire, altesse`),
  questionLabels: phraseList(`
    question, questions, q, journaliste, un journaliste, une journaliste, le journaliste, la journaliste, la presse, la salle, le public, un étudiant, une étudiante,
    un participant, une participante, un auditeur, une auditrice`),
  moderatorLabels: phraseList(`
    animateur, animatrice, l'animateur, l'animatrice, modérateur, modératrice, le modérateur, la modératrice, présentateur, présentatrice, le porte-parole, la porte-parole`),
  relativeDates: phraseList(`
    aujourd'hui, hier, avant-hier, demain, après-demain, ce matin, ce midi, cet après-midi, ce soir, cette nuit, cette semaine,
    ce mois-ci, cette année, la semaine dernière, la semaine prochaine, le mois dernier, le mois prochain, l'an dernier,
    l'année dernière, l'an prochain, l'année prochaine, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi,
    ce dimanche, lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, samedi dernier, dimanche dernier,
    lundi prochain, mardi prochain, mercredi prochain, jeudi prochain, vendredi prochain, samedi prochain, dimanche prochain`),
};
