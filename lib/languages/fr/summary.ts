import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

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
    celui-là, celle-là, ceux-là, son, sa, ses, leur, leurs, tous deux, toutes deux, les deux hommes, une telle, un tel,
    de telles, de tels, la même, le même, les mêmes, ce dernier, cette dernière, l'un, l'une, l'autre, en ce sens,
    à ce titre, à ce, à cet, à cette, a cette, à ces, dans ce, dans cet, dans cette, dans ces, avec ce, avec cet, avec cette, avec ces, pour ce,
    pour cet, pour cette, pour ces, de ce, de cet, de cette, de ces, sur ce, sur cet, sur cette, après ce, après cet, après cette, avant ce, avant cette,
    malgré ce, malgré cet, malgré cette, face à ce, face à cet, face à cette, face à ces, lors de ce, lors de cet, lors de cette, grâce à ce, grâce à cet,
    grâce à cette, depuis ce, depuis cette, selon ce, selon cet, selon cette, parmi eux, parmi elles, parmi ces, selon lui, selon elle, pour lui, pour elle,
    d'ici là, à l'époque, ce faisant, dans ce cadre, dans ce contexte, à cette occasion, à cet égard, à cet effet, pour cela, de ce fait,
    a-t-il, a-t-elle, ont-ils, ont-elles`),
  freeOpenings: phraseList(`
    alors que, alors qu', ainsi que, aussi bien, de même que, depuis que, enfin que, et si, ou bien, avant même, or noir,
    pire que, mieux que, autre chose, à ce jour,
    il y a, il y avait, il y aura, il n'y a, il faut, il faudra, il faudrait, il fallait, il convient, il existe,
    il suffit, il importe, il est temps, il reste à, il est possible de, il est important de, il est nécessaire de,
    ce matin, ce midi, ce soir, cette nuit, cette semaine, cette année, ce mois-ci, ce lundi, ce mardi, ce mercredi, ce jeudi,
    ce vendredi, ce samedi, ce dimanche, ce week-end, ces derniers jours, ces dernières semaines, ces derniers mois,
    ces dernières années, ces prochains jours, ces jours-ci`),
  connectiveOpenings: phraseList(`
    en parallèle, par contre, dans le cas présent, il en va de même, de la même manière, à l'opposé,      mais, or, donc, car, et, ou, ni, puis, ensuite, enfin, aussi, ainsi, alors, pourtant, cependant, toutefois, néanmoins, en effet,
    en revanche, par conséquent, en conséquence, c'est pourquoi, voilà pourquoi, voici pourquoi, de plus, en outre, par ailleurs, d'ailleurs, en fait, au contraire,
    à l'inverse, à l'inverse de, de même, de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle,
    d'autre part, d'une part, autrement dit, dès lors, du coup, malgré tout, malgré cela, en réponse, résultat, bref, deuxièmement, troisièmement, également,
    parallèlement, dans le même temps, au même moment, d'autant que, pire, mieux, autre,
    surtout, finalement, inversement, auparavant, entre-temps, depuis lors, à noter, sinon, oui, non`),
  pronounSpeakers: phraseList(`
    a-t-il, a-t-elle, ont-ils, ont-elles, dit-il, dit-elle, disent-ils, disent-elles, explique-t-il, explique-t-elle,
    ajoute-t-il, ajoute-t-elle, poursuit-il, poursuit-elle, assure-t-il, assure-t-elle, précise-t-il, précise-t-elle,
    estime-t-il, estime-t-elle, affirme-t-il, affirme-t-elle, conclut-il, conclut-elle, raconte-t-il, raconte-t-elle,
    souligne-t-il, souligne-t-elle, insiste-t-il, insiste-t-elle, lance-t-il, lance-t-elle, écrit-il, écrit-elle`),
  boilerplate: phraseList(`
    tous droits réservés, pour plus d'informations, pour en savoir plus, pour de plus amples renseignements,
    contact presse, contacts presse, service de presse, relations avec les médias, abonnez-vous, inscrivez-vous, newsletter,
    lettre d'information, suivez-nous, retrouvez-nous, cliquez ici, pour diffusion immédiate, crédit photo, crédits photo,
    à propos de, mentions légales`),
  referralOpenings: phraseList(`
    à lire aussi, lire aussi, à lire, lire également, à lire également, à lire sur le même sujet, voir aussi, à voir aussi,
    à écouter, à regarder, sur le même sujet, pour aller plus loin, notre dossier, lire notre, relire, en vidéo, lire la suite`),
  bylineOpenings: phraseList(`
    par, propos recueillis par, texte de, texte, photo, photos, crédit, crédits, publié le, mis à jour le, mise à jour le,
    avec afp, avec reuters, avec l'afp, source, sources, rédaction`),
  courtesies: phraseList(`
    a été accueilli, a été accueillie, ont été accueillis, a été reçu, a été reçue, s'est entretenu, s'est entretenue,
    s'est également entretenu, s'est également entretenue, a remercié, ont remercié, a salué la présence, bienvenue, remerciements`),
  relativeDates: phraseList(`
    aujourd'hui, hier, avant-hier, demain, après-demain, ce matin, ce midi, cet après-midi, ce soir, cette nuit, cette semaine,
    ce mois-ci, cette année, la semaine dernière, la semaine prochaine, le mois dernier, le mois prochain, l'an dernier,
    l'année dernière, l'an prochain, l'année prochaine, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi,
    ce dimanche, lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, samedi dernier, dimanche dernier,
    lundi prochain, mardi prochain, mercredi prochain, jeudi prochain, vendredi prochain, samedi prochain, dimanche prochain`),
};
