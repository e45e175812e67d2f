import type { Terminology } from '../terminology.ts';

/** Written by hand for this project. */
export const terminology: Terminology = {
  links: ['de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'à', 'au', 'aux', 'en'],
  generalWords: `
    action activité adoption aide ajout an analyse année annexe application appui article aspect attention augmentation avis
    base besoin bilan but cadre cas catégorie cause centre changement chapitre chiffre chose circonstance comparaison
    condition conséquence contexte contrôle côté courant court cours création critère date début décision demande
    définition dernier développement différence différent difficulté dimension direction disposition document domaine
    donnée durée échange effet effort élément ensemble équipe espace étape état étude euro européen évaluation événement
    évolution exemple existence expérience facteur façon fait figure fin fois fonction fonctionnement forme futur général
    grand groupe heure homme idée image importance important information intérêt international jour juin juillet janvier
    février mars avril mai août septembre octobre novembre décembre liste lieu lieux ligne limite livre long loi lutte
    manière matière mécanisme membre mesure méthode mi mise mode modèle moment mois monde moyen national nature nécessaire
    niveau nom nombre note nouveau objectif objet occasion opération ordre origine page paragraphe part participation
    partie passage pays période personne petit place plan point position possibilité possible pratique premier présence
    présent principal principe prise problème procédure processus production produit programme projet propre protocole
    public qualité question raison rapport réalisation recherche référence région règle relatif relation résultat réunion
    rôle semaine sens seconde section série service seul situation soir source stratégie suite sujet système tableau
    taux taille temps terme texte titre total travail travaux type union utilisation valeur variation version vie ville vitesse voie vue
    zone montrer permettre utiliser réaliser obtenir présenter prendre donner`
    .trim()
    .split(/\s+/),
};
