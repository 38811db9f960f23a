/**
  * Concrete things that French speakers lend to ideas: body, war, weather, kitchen, road, beasts, theatre, house.
  * Singular and folded (« cœur » as it is folded unit for unit); a plural in -s or -x meets it. Written for this project.
  */
export const IMAGE_NOUNS: ReadonlySet<string> = new Set(
  `
  ventre tripe coeur poumon colonne main poing pied jambe bouche dent ongle peau sang nerf muscle cerveau estomac
  squelette bequille ceur oreille cicatrice blessure plaie fievre poison remede pansement maladie cancer virus vaccin
  guerre bataille bombe bouclier armee soldat tranchee grenade epee couteau poignard fusil munition 
  mur pont porte fenetre cle serrure toit fondation cave grenier escalier echelle ascenseur vitrine facade couloir cage
  prison chaine menotte barreau piege filet laisse cordon boussole chemin impasse gouffre fosse
  train wagon locomotive rail moteur essence frein volant pneu bateau navire capitaine barque voile ancre phare 
  naufrage tempete orage vent foudre eclair brouillard nuage soleil ombre lune etoile pluie neige glace iceberg vague
  maree ocean mer fleuve riviere desert montagne sommet volcan seisme feu flamme braise incendie fumee cendre
  arbre racine branche feuille graine terreau jardin jardinier fleur fruit pomme foret jungle mauvaise-herbe herbe recolte
  loup mouton berger troupeau chien chat lion renard vautour requin poisson fourmi abeille ruche araignee serpent
  dinosaure autruche perroquet singe pigeon vache cochon ane cheval tortue lievre papillon coq
  recette sauce sucre miel gateau cerise pain beurre soupe marmite cuisine cuisinier assiette 
  theatre scene rideau masque costume marionnette ficelle acteur decor spectacle cirque clown magicien baguette miroir
  orchestre violon partition musique tambour refrain danse 
  ballon coureur marathon podium pion
  eglise messe religion pretre secte dogme bible paradis enfer purgatoire diable ange saint croisade
  bijou diamant poussiere plomb acier ciment brique beton verre corde marteau clou tiroir
  carburant pilule bouee parachute parapluie thermometre pompier pyromane medecin chirurgien mariage divorce
  berceau tombe cercueil cimetiere fantome squelette hochet jouet gadget vitrail mirage bulle
  `
  .trim()
  .split(/\s+/u),
);
