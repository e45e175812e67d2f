import { wordList } from '../word-list.ts';

/**
 * Words of general French by how usual they are, in occurrences per million words: orders of magnitude,
 * estimated by hand for this project. Base forms, feminines under their masculine.
 */
export const background = [
  {
    perMillion: 600,
    words: wordList(`
      an année jour homme femme monde pays temps vie chose grand petit nouveau bon même autre tout premier dernier
      fait point part fois cas place enfant heure mois ville état président gouvernement france français politique
      travail moment question partie groupe nombre monsieur`),
  },
  {
    perMillion: 250,
    words: wordList(`
      main tête eau œil père mère guerre pouvoir histoire raison droit général national international public social
      économique européen important possible différent jeune vieux long haut bas seul vrai beau gros
      effet exemple forme fin façon manière suite sens ordre nom mot côté idée lieu maison problème situation personne
      rapport société entreprise service système loi ministre projet programme développement niveau mesure membre
      région marché prix euro milliard million accord action conseil parti ensemble cours centre mouvement équipe
      titre ligne base valeur condition relation résultat période décision article semaine matin soir nuit
      terre mer air corps cœur force ami livre rue porte famille fille garçon fils école santé sécurité
      responsable directeur chef premier principal ancien prochain récent actuel nombreux propre simple nécessaire certain
      aide recherche production produit activité union commission communauté besoin rôle intérêt choix cause moyen
      objectif domaine secteur cadre compte mise prise lutte`),
  },
  {
    perMillion: 100,
    words: wordList(`
      age voix lettre visage bras pied route village soleil arbre fleur table chambre film image photo musique
      jeu match saison joueur victoire club équipe course but score
      ministère député élection vote campagne candidat opposition majorité sénat assemblée parlement maire mairie commune
      département canton préfet administration autorité institution organisation association comité organe instance
      peuple population citoyen habitant nation étranger américain anglais allemand italien espagnol russe chinois
      armée soldat police sécurité attaque conflit paix violence victime mort blessé crise
      banque argent franc dollar budget impôt dépense coût fonds crédit dette bénéfice profit revenu salaire emploi chômage
      croissance économie commerce industrie usine client consommateur vente achat offre demande
      document texte rapport étude analyse enquête sondage dossier page chapitre livre auteur journal journaliste presse média
      information communication message réponse discours débat discussion réunion conférence rencontre
      démarche procédure processus méthode technique technologie science scientifique chercheur université étudiant élève
      professeur formation éducation enseignement culture culturel art artiste
      développement évolution changement transformation réforme progrès amélioration augmentation hausse baisse réduction
      création construction réalisation mise organisation gestion contrôle surveillance protection défense préservation
      utilisation usage application exécution fonctionnement opération intervention opérationnel
      élément facteur critère caractéristique aspect dimension qualité quantité taux pourcentage total moyenne maximum minimum
      différence comparaison similitude variation évaluation estimation calcul donnée chiffre statistique
      date délai durée début étape phase stade période époque siècle
      lieu zone espace surface volume distance longueur largeur hauteur taille poids vitesse température énergie puissance pression
      milieu environnement nature naturel climat forêt animal plante
      contenu contexte environnement circonstance conséquence impact influence risque danger difficulté obstacle
      solution proposition recommandation décision choix préférence option possibilité capacité aptitude compétence
      responsabilité obligation devoir règle norme principe condition exigence respect
      droits liberté égalité justice juge tribunal avocat procès peine prison loi code
      disposition règlement directive convention traité protocole accord contrat engagement
      type catégorie classe espèce genre sorte modèle exemplaire série gamme
      local régional mondial central fédéral commun particulier spécial spécifique privé individuel collectif personnel
      financier commercial industriel agricole technique juridique légal administratif judiciaire civil militaire
      humain physique moral matériel intellectuel religieux traditionnel moderne classique ancien
      essentiel fondamental majeur supérieur inférieur minimal extérieur intérieur externe interne
      fort faible élevé important significatif considérable suffisant insuffisant réel véritable
      efficace utile disponible nécessaire obligatoire libre ouvert complet entier total partiel
      direct indirect immédiat futur passé présent permanent temporaire provisoire définitif
      positif négatif favorable difficile facile rapide lent long court large étroit profond
      participant partenaire acteur représentant délégué délégation mission visite voyage déplacement
      participation coopération collaboration partenariat soutien appui assistance aide
      expérience connaissance savoir pratique théorie hypothèse concept notion définition
      attention soin effort volonté désir espoir confiance crainte peur
      liste tableau figure graphique carte plan schéma dessin
      nord sud est ouest centre france paris europe afrique asie amérique`),
  },
  {
    perMillion: 35,
    words: wordList(`
      abandon absence accès accident accueil achat acquisition adaptation adoption affaire affirmation agent agence
      ajout alternative amélioration aménagement amendement annexe annonce appel appareil approche approbation
      argument arrivée arrêt atteinte attitude attribution audience avantage avenir avis bâtiment bilan bureau
      capital carrière chaîne champ charge chemin chiffre circulation citation code collecte combinaison commande commencement
      comportement composant composition compréhension concentration conception conclusion concurrence conduite confirmation
      conformité connexion conservation considération constat consultation contact contrainte contribution copie coordination
      correction correspondance couche courant couverture création croisement cycle débit défaut degré dépôt description
      désignation destination détail détermination diffusion diminution direction discipline distinction distribution division
      double échange échec échelle éditeur élaboration élévation élimination émission entrée entretien envoi équilibre équipement
      erreur essai établissement évolution examen exception exclusion existence expert explication expression extension
      extrait faveur fichier fourniture garantie habitude hausse identité illustration imposition incident indication indice
      individu initiative inscription inspection installation instruction instrument intégration intention interdiction
      interprétation introduction investissement jugement lecture lien limitation limite liaison logiciel logique majorité maintien
      manque marge marque matière mécanisme modalité mode modification montant motif négociation niveau notification objet
      observation occasion occupation office ouverture ouvrage paiement panneau paramètre passage patrimoine perception perte
      perspective phénomène plainte planification plupart portée position poste poursuite précaution précision préparation
      présence présentation pression preuve prévention prévision principe priorité privilège production profil promotion proportion
      protection publication raisonnement réaction recensement réception reconnaissance recours rédaction référence réflexion
      refus regard régime registre registre réglementation relance remise remplacement rendement renforcement renseignement
      répartition répétition représentation reproduction réseau réserve résolution ressource restriction retard retour
      revue révision sanction section sélection séance sensibilité séparation session siège signal signature signe simulation
      site soumission source spécialiste standard statut stockage stratégie structure succès suggestion sujet support suppression
      tâche témoignage tendance terme terrain test thème traitement transfert transition transmission transparence transport
      tutelle unité urgence variante variable vérification version victoire visa vision vue
      adéquat applicable approprié assimilé attendu bancaire causal compétent complémentaire complexe conforme constant continu
      correspondant courant critique décisif dernier dit donné égal électronique équivalent étatique éventuel exact excessif exclusif
      existant explicite fixe formel global horizontal idéal identique illégal implicite inclus indépendant initial
      inscrit intéressé intermédiaire linéaire lié lourd maximal mixte mobile moyen multiple mutuel normal nul officiel optimal
      original parallèle pertinent précédent précis préalable prévisible primaire prioritaire probable progressif proportionnel
      prévu raisonnable réciproque réduit régulier relatif représentatif respectif responsable restant secondaire semblable sensible
      séparé simultané solide souhaitable stable strict subséquent successif supplémentaire susceptible systématique tiers
      typique ultérieur unique universel valable variable vaste vertical visible vulnérable
      pratiquement fonctionnaire employé dirigeant personnel ouvrier cadre collègue membre citoyen public
      belge belgique suisse luxembourg canada québec bruxelles strasbourg genève londres berlin rome washington`),
  },
];
