/**
 * Concrete things that French speakers lend to ideas: body, war, weather, kitchen, road, beasts, theatre, house.
 * Singular and folded; a plural in -s or -x meets it. Written for this project.
 */
export const IMAGE_NOUNS: ReadonlySet<string> = new Set(
  `
  ventre tripe coeur poumon colonne main poing pied jambe bouche dent ongle peau sang nerf muscle oeil cerveau estomac
  squelette bequille oreille cicatrice blessure plaie fievre poison remede pansement maladie cancer virus vaccin
  guerre bataille bombe arme bouclier armee soldat tranchee champ mine grenade epee couteau poignard fusil munition siege
  mur pont porte fenetre cle serrure toit fondation cave grenier escalier echelle ascenseur vitrine facade couloir cage
  prison chaine menotte barreau piege filet laisse cordon boussole carte route chemin impasse carrefour gouffre fosse
  train wagon locomotive rail moteur essence frein volant pneu bateau navire capitaine barque voile ancre phare port
  naufrage tempete orage vent foudre eclair brouillard nuage soleil ombre lune etoile pluie neige glace iceberg vague
  maree ocean mer fleuve riviere source desert montagne sommet volcan seisme feu flamme braise incendie fumee cendre
  arbre racine branche feuille graine terreau jardin jardinier fleur fruit pomme foret jungle mauvaise-herbe herbe recolte
  loup mouton berger troupeau chien chat lion renard vautour requin poisson fourmi abeille ruche araignee serpent
  dinosaure autruche perroquet singe pigeon vache cochon ane cheval tortue lievre papillon coq
  recette sauce sel sucre miel gateau cerise pain beurre soupe marmite cuisine cuisinier plat assiette lait cafe
  theatre scene rideau masque costume marionnette ficelle acteur decor spectacle cirque clown magicien baguette miroir
  orchestre violon partition musique tambour refrain danse bal
  match equipe arbitre ballon entraineur terrain but carton course coureur marathon podium ring boxe echec pion
  eglise messe religion pretre secte dogme bible paradis enfer purgatoire diable ange saint croisade
  bijou diamant poussiere plomb acier ciment brique beton colle verre papier corde marteau clou outil boite tiroir
  cambouis carburant pilule bouee parachute parapluie thermometre pompier pyromane medecin chirurgien mariage divorce
  berceau tombe cercueil cimetiere fantome squelette prospectus hochet jouet gadget vitrail mirage bulle
  `
    .trim()
    .split(/\s+/u),
);
