import { IMAGE_NOUNS } from './image-nouns.fr.js';
import { edge, inside, type QuoteFeature } from './quote-feature.js';

const NOT = "\\b(?:ne |n')";
/** A verb to come after « va » or « vont », with the little words that may stand between. */
const TO_COME = "(?:va|vont) (?:(?:pas|plus|tout|bien|encore|toujours|enfin|se|le|la|les|lui|leur|nous|vous|me|te|en|y) |[slmt]'){0,3}(?!contre\\b|entre\\b|autre\\b)[a-z]{2,}(?:er|ir|re|oir)\\b";
/** Nouns and past tenses that end like a future once their accents are folded away. */
const NO_FUTURE = 'camera|opera|cholera|caldera|chimera|(?:a|consid|coop|del|diff|en|enum|esp|exag|gen|lib|mod|op|pref|prolif|recup|refl|sugg|tol|transf)era|sandra|alexandra|cassandra|tundra';
/** A whole amount, « 1 590,50 » included: white space of every kind is folded to plain blanks. */
const AMOUNT = '(?<![\\d.,])(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d+)*';
const IMAGES = [...IMAGE_NOUNS].join('|');

/** What a producer looks for and flees. Patterns are folded: lower case, no accents, straight apostrophes. */
export const QUOTE_FEATURES_FR: readonly QuoteFeature[] = [
  inside(
    'quote.opposition',
    1.6,
    `${NOT}[^.!?;]{0,70}\\b(?:pas|plus|jamais)\\b[^.!?;]{0,110}?(?:[,:;]|\\s[-–—])\\s*(?:mais |c'est |ce sont |il s'agit |elles? |ils? |ca |cela |on )`,
    `\\bc'est pas [^.!?;]{2,60}, c'est`,
    `\\b(?:non pas|et non|et pas|mais pas)\\b`,
    `\\bmoins [^.!?]{2,60} que\\b`,
    `\\bplutot que\\b`,
    `\\bplus [^.!?,]{2,50} que (?:de|du|des|d'|la|le|les|l')`,
    `\\b(?:n'est|ne sont|n'etaient) (?:rien d'autres?|que|qu'|ni)`,
    `\\bni [^.!?]{2,50}\\bni `,
  ),
  edge('quote.finalQuestion', 0.9, `\\?[\\s"»)]*$`),
  inside('quote.image', 1.1, `\\b(?:une?|des|les?|la|du|aux?|sa|son|ses|leurs?|de|en|ma|mon|mes|vos|nos)\\s(?:${IMAGES})[sx]?\\b(?!-)`, `\\b[dl]'(?:${IMAGES})[sx]?\\b(?!-)`),
  inside('quote.simile', 0.7, `\\bcomme (?:une?|des|si|on|l'on|du|le|la|les) (?!(?:dit|disait|disent|souligne|rappelle|montre|prouve)\\b)`, `\\bressembl[a-z]+`, `\\bon dirait\\b`, `\\bc'est comme\\b`),
  inside(
    'quote.definition',
    0.8,
    `\\b(?:c'est|ce sont) (?:avant tout |d'abord |aussi |surtout |bien |juste )?(?:une?\\b(?! peu\\b)|le\\b|la\\b(?= )(?! (?:que|qu'|ou|une?|les?|l'|des|mon|ma|son|sa|toute?)\\b)|l'|les\\b|des\\b)`,
    `\\b(?:est|sont|reste|devient) (?:avant tout |d'abord |surtout |aussi |bien )?(?:une?\\b(?! peu\\b)|des\\b|le\\b|la\\b(?= )(?! (?:que|qu'|ou|une?|les?|l'|des|mon|ma|son|sa|toute?|pour)\\b)|l')`,
    `\\bconsiste\\b`,
    `\\bc'est (?:de |d'(?!ailleurs\\b|accord\\b)|(?!cher\\b|hier\\b|premier\\b|dernier\\b|fier\\b|leger\\b|entier\\b)[a-z]+er\\b)`,
  ),
  inside('quote.absolute', 0.7, `\\b(?:jamais|toujours|aucune?|rien|(?<!\\b(?:une|la|cette|chaque|quelle|autre|par|en|premiere|meme|seule|aucune) )personne|impossible|seule?s?|partout|nulle part|tout le monde|totalement|n'existe pas|inutile|a tout prix)\\b`),
  inside('quote.need', 0.55, `\\b(?:il faut|il faudra|il faudrait|doit|doivent|devra|devront|devrait|devraient|arretons|arretez|cessons|osons|a condition)\\b`),
  inside('quote.future', 0.45, `\\b(?:demain|l'avenir|bientot|prochaine?s?|dans (?:dix|vingt|cinq|quelques|\\d+) ans)\\b`, `\\b(?!(?:${NO_FUTURE})\\b)[a-z]{3,}(?:era|eront|dra|dront)\\b`, `\\b(?:sera|seront|(?<!\\b(?:une|cette|son|sa|leur) )(?<![ld]')aura|auront|fera|feront|ira|iront) `, `\\b${TO_COME}`),
  inside('quote.rawRegister', 0.7, `\\b(?:fric|ble|boulot|bosser|bosse|foutre?|fout(?:ent|ait)?|fous|merde|bordel|cons?|connerie|bidon|pipeau|arnaque|salauds?|gueule|baratin|poudre aux yeux|langue de bois|se planter|ras-le-bol|bullshit|trucs?|bouffer|crever|tricher|mentir|menteurs?|hypocri[a-z]+|cyni[a-z]+|ridicule|naifs?|naive|casser|se moquer?|mascarade|imposteurs?|imposture|vendre du)\\b`),
  inside('quote.paradox', 0.6, `\\b(?:paradox[a-z]+|pourtant|certes [^.!?]{5,160} mais|plus on [^.!?]{3,80} (?:plus|moins)|alors que|tandis que|sans [^.!?,]{3,40}, (?:on|il|pas|rien|aucun)|pas de [^.!?,]{3,50} sans|a force de)\\b`),
  inside('quote.figure', 0.4, `${AMOUNT} ?(?:%|€|euros?\\b|millions?\\b|milliards?\\b|fois\\b)`, `\\b(?:neuf|huit|une?|deux|trois) [a-z]+ sur (?:deux|trois|quatre|cinq|dix)\\b`),
  inside('quote.stake', 0.45, `\\b(?:le|les|du|des|aux?|un|ce|son|leur|notre|votre|contre|ni) pouvoirs?\\b`, `\\b(?:argent|mort|liberte|peur|danger|risque|menace|responsab[a-z]+|honte|justice|injust[a-z]+|crise|survie|survivre|trahi[a-z]*|mensonge|verite|dignite|confiance|defiance|mefiance|colere|mepris|respect)\\b`),
  edge('quote.condition', 0.35, `^(?:si |s'il|quand |tant qu|sans )`),
  edge(
    'quote.aphorism',
    1.1,
    // One breath, about a thing or a deed and not about somebody: « Mutualiser n'est pas abandonner. »
    `^(?=.{28,85}$)(?:(?:une?|le|la|les|des|tout|toute|chaque|aucune?) |l'|(?!hier\\b|leur\\b|pour\\b|sur\\b)[a-z]{3,}(?:er|ir|re|oir)\\b)[^.!?:;]{1,45}?\\b(?:n'est (?:pas|jamais|plus)|ne sont (?:pas|jamais|plus)|(?:ne |n')(?:se |s'|la |le |les )?[a-z]+ (?:pas|jamais|que|rien)|est devenue?|(?:commence|finit|s'arrete) (?:par|quand|ou|la))\\b[^.!?:;]{3,45}[.!»"]?$`,
  ),
  inside('quote.rhythm', 0.5, `\\b([a-z]{1,4})\\b [^.!?,;]{3,40}, \\1\\b [^.!?,;]{3,40}(?:,| et| ou) `),
  inside('quote.stance', 0.35, `\\b(?:je crois|je pense|je suis (?:persuade|convaincu|certain|sur)e?|je reste (?:persuade|convaincu)e?|j'ai le sentiment|je refuse|je deteste|a mes yeux|selon moi|pour moi)\\b`),
  inside('quote.negation', 0.3, `${NOT}[^.!?]{0,40}?\\b(?:pas|plus|jamais|rien|aucun)\\b`, `\\bpas besoin\\b`),
  inside('quote.generality', 0.25, `\\b(?:on|nous|les gens|chacun|tout le monde|la plupart|tous les|toutes les)\\b`),
  inside('quote.thanks', -2.2, `\\b(?:merci|remerci[a-z]+|bravo|felicit[a-z]+|chapeau|bienvenue|au plaisir|cordialement|bonne continuation|bonjour|bonsoir|bon courage|a bientot|ravie?s?|honoree?|enchantee?|content de|quel plaisir)\\b`),
  inside(
    'quote.aboutPage',
    -1.7,
    `\\b(?:cet|ce|cette|ces|ton|ta|tes|votre|vos|un|le|du|mon|son|autre|bel|bon|excellent|prochain|l'|d')\\s?(?:excellent |bel |tres bon |bon |beau |super |dernier |premier |prochain |petit )?(?:articles?|billets?|posts?|commentaires?|reponses?|remarques?|intervention|propos|texte|papier|blog|lecture|page|fil|discussion|questionnement|reflexions?|metaphore|analyse|point de vue|echange|feedback|tweet|retweet|rt)\\b`,
    `\\b(?:te lire|vous lire|te relire|lire la suite|tu dis|vous dites|tu ecris|vous ecrivez|tu soulignes|vous soulignez|je te cite|je cite|te cite|tu parles|vous parlez|tu evoques|vous evoquez|ci-dessus|ci-dessous|plus haut|precedemment|au passage|comme (?:le )?(?:dit|disait|disent|souligne|rappelle)|dixit)\\b`,
  ),
  inside('quote.address', -1.1, `@[a-z]`, `\\b(?:tu|toi|(?<!\\b(?:le|un|du|ce|au|de|bon|meme) )ton|ta|tes|te)\\b`, `\\bt'[aeiouyh]`, `\\b(?:cher|chere|chers|cheres) `, `\\bje (?:te|vous|t')\\b`, `\\b(?:rejoins|d'accord avec (?:toi|vous)|vous avez raison|tu as raison|permets|permettez)\\b`),
  inside('quote.chat', -0.9, `\\b(?:je me (?:permets|presente|demande)|je voulais|je voudrais|je viens de|j'ajoute[a-z]*|je dirais?|je precise|je reviens|je prepare|pardon|desolee?|au fait|bref|lol|mdr|ah ah|haha|en l'occurrence|d'ailleurs|me fait penser|me rappelle|j'avoue|petite? (?:remarque|precision)|juste une|l'objet de|sur le plateau|dans l'emission|j'aimerais qu'on|pour (?:te |vous |lui )?repondre|mon exemple|par exemple|prenez|prenons|si je prends|(?:mais )?je (?:retiens|reprends|signale|resume|complete|termine|conclus|plaisante|m'explique|note)|je viens(?=,)|pour (?:completer|finir|conclure|resumer|info)|bon ben|bon ba|quelqu'un (?:sait|a|aurait|connait|peut))\\b`),
  inside('quote.emoticon', -0.9, `[:;=]-?[)(dp](?![a-z])`, `\\^\\^`),
  inside('quote.link', -4, `https?:`, `\\bwww\\.`, `[a-z]\\.(?:com|fr|org|net|ly)\\b`),
  edge(
    'quote.dangling',
    -1.2,
    `^["«\\s]*(?:elles?(?!-meme)|ils? (?!faut|faudra|y a|y aura|n'y a|ne faut|suffit|ne suffit|s'agit|ne s'agit|vaut|existe|n'existe|est (?:temps|vrai|facile|possible|impossible|difficile|urgent))|cela|ca|ceci|celle-ci|celui-ci|ceux-ci|celles-ci|celui|celle|ce dernier|cette derniere|y|en (?!quoi\\b|effet\\b)|lui|leurs?|dont|(?:qui|que|qu'|lequel|laquelle)(?![^?]*\\?)|ou(?! (?:va|vont|est|sont|en|se|s'|commence|finit|passe|partent?|ira|irons|iront|allons|mettre)\\b[^?]*\\?)|c'est (?:cela|ca|ce qu|pour|pourquoi|en|d'ailleurs|justement|aussi|juste|bien)|ce qui|ce n'est pas pour autant|d'ou|dans ce|a ce|a ceci|de la|ainsi|sinon|cet exemple|cette (?:premiere|derniere|meme|idee|question|notion|demarche|page)|ce terme|ce (?:lien|point)|pour cela|pour ca|sur (?:ce|cette|le fond)|et|mais aussi)\\b`,
  ),
  edge('quote.leans', -0.55, `^["«\\s]*(?:parce que|car|c'est (?:une?|le|la|l'|les|des|du)|ce n'est (?:rien|qu|pas (?![^,.]{3,60} qu[ie']))|ce sont|mais alors|donc|or|alors que|tandis que|puisque|si (?:oui|non)|seulement|oui|non|au contraire|autrement|encore|la (?:premiere|seconde|deuxieme|troisieme)|le (?:premier|second|deuxieme|troisieme))\\b`),
  edge('quote.agrees', -0.6, `^(?:je suis (?:tout a fait |entierement |assez |plutot )?d'accord|d'accord|tout a fait|entierement d'accord|je (?:te|vous) rejoins|je plussoie|effectivement|exactement)\\b`),
  edge('quote.turns', -0.55, `^[^,.]{0,45}\\b(?:en revanche|par contre|au contraire|a l'inverse)\\b`),
  edge('quote.introduces', -0.5, `^(?:bonjour,? |bonsoir,? )?(?:moi,? )?(?:je suis (?:une? )?(?!sure?\\b|convaincue?\\b|persuadee?\\b|certaine?\\b|pour\\b|contre\\b|d'accord\\b|de\\b|ne\\b|pas\\b)[a-z-]+(?: [a-z-]+){0,3},|j'ai \\d+ ans|je travaille (?:dans|chez|comme|pour|a|au)\\b|je m'appelle\\b)`),
  edge('quote.hails', -0.9, `^(?:non |oui |chere? )?(?:madame|monsieur|messieurs|mesdames|docteur)\\b[^,]{0,25}[,:]`),
  edge('quote.hangingQuestion', -1.3, `[.!…»"]\\s*(?:et |mais )?(?:ce qu[ie'][a-z' ]{0,28}|pourquoi|comment|resultat|conclusion|(?:la|le|les|l')\\s?[a-z]+|quoi d'autre|et alors|vraiment|la preuve)\\s*\\?\\s*$`),
  edge('quote.bracketed', -1.5, `^\\(`),
  edge('quote.listDebris', -1.3, `^[-•*]`, `^\\d+[.)]`, `^[a-d]\\)`, `[:;,(-]$`),
  inside('quote.listMarks', -1, `:\\s*-`, `;\\s*-\\s`),
  inside('quote.sloppy', -0.6, `\\b(?:c|g|tjs|bcp|pr|ds|ke|koi|ki) `, `[a-z]{2}\\.\\.\\.[a-z]`, `!!|\\?\\?|!\\?`),
  edge('quote.trailsOff', -0.6, `[^.]\\.{2,}\\s*$`, `…\\s*$`),
  inside('quote.aside', -0.5, `\\([^)]{25,}\\)`, `\\[[^\\]]+\\]`, `\\+ `),
  edge('quote.exclaims', -0.25, `!\\s*$`),
];
