/**
 * French words that name no subject: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries)
 * and the small change of online talk. Folded (no accents). Source: written for this project from the grammar's
 * closed classes, no list was copied; licence: the project's own.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  le la les un une des du de d l au aux ce cet cette ces c s n t m j y en qu que qui quoi dont ou lequel laquelle lesquels
  lesquelles auquel auxquels auxquelles duquel desquels desquelles quel quelle quels quelles
  je tu il elle on nous vous ils elles me te se moi toi lui leur leurs eux soi mon ton son ma ta sa mes tes ses notre nos
  votre vos mien tien sien celui celle ceux celles ceci cela ca
  a apres avant avec chez contre dans depuis derriere des devant durant entre envers hors jusque jusqu malgre outre par
  parmi pendant pour sans sauf selon sous suivant sur vers via voici voila concernant
  et mais ou donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu afin ainsi alors tandis parce tant
  aussi autant autrement cependant neanmoins pourtant toutefois ensuite enfin puis plutot sinon bref
  ne pas plus point jamais rien aucun aucune nul nulle guere non oui
  tout toute tous toutes autre autres meme memes quelque quelques quelqu chaque chacun chacune certain certaine certains
  certaines plusieurs tel telle tels telles plupart divers diverses tant trop tres assez peu beaucoup moins presque
  encore deja toujours souvent parfois ici la bas bien mal mieux pire tot tard vite hier aujourd hui demain maintenant
  etre suis es est sommes etes sont etais etait etions etiez etaient serai sera serons serez seront serais serait
  seraient fus fut furent soit soient sois soyons soyez ete etant
  avoir ai as avons avez ont avais avait avions aviez avaient aurai aura aurons auront aurais aurait auraient aie ait
  aient eu eue ayant eut eurent
  faire fais fait faisons faites font faisait ferai fera feront ferait fasse faits faite
  aller vais vas va allons allez vont irai ira iront aille
  pouvoir peux peut pouvons pouvez peuvent pouvait pourra pourront pourrait pourraient puisse puissent pu peut-etre
  devoir dois doit devons devez doivent devait devra devront devrait devraient du
  vouloir veux veut voulons voulez veulent voulait voudrais voudrait
  falloir faut fallait faudra faudrait dire dis dit dites disent disait disant savoir sais sait savons savez savent
  voir vois voit voyons voyez voient vu vue croire crois croit croyons croyez croient penser pense penses pensez pensent
  trouver trouve trouves trouvez parler parle parles parlez mettre met mets mettent mis mise prendre prend prends prennent
  pris venir vient viens viennent venu tenir tient tiennent rendre rend rendent rester reste restent passer passe passent
  donner donne donnent laisser laisse laissent sembler semble semblent devenir devient deviennent arriver arrive arrivent
  commencer commence finir fini finit permettre permet permettent demander demande demandent
  chose choses gens personne personnes monde facon maniere fois cas coup exemple point sujet question questions ans an
  annee annees jour jours temps fin debut cote part lieu sorte genre type niveau ensemble suite sens effet
  vrai vraie vraiment simplement seulement surtout justement notamment finalement totalement absolument evidemment
  certainement probablement clairement exactement malheureusement heureusement egalement forcement actuellement
  bon bonne bons bonnes grand grande grands grandes petit petite petits petites nouveau nouvelle nouveaux nouvelles seul
  seule seuls seules premier premiere dernier derniere long longue
  merci bonjour bonsoir salut hello cordialement bravo article articles commentaire commentaires billet post auteur avis
  reponse lire lu ecrit ecrire debat accord rapport aime
  quant afin envers etc ex cf vs http https www com fr org html bit ly
  onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante centaine dizaine autour
  un deux trois quatre cinq six sept huit neuf dix cent mille
  beau belle idee idees second seconde seconds secondes deuxieme troisieme fameux fameuse important importante importants
  importantes possible possibles necessaire necessaires propre propres different differente differents differentes
  particulier simple simples reel reelle meilleur meilleure meilleurs mauvais mauvaise plein vrais raison raisons besoin
  besoins envie heure heures mois semaine semaines moment moments matin soir fois lendemain milieu truc trucs histoire
  `
    .trim()
    .split(/\s+/u),
);
