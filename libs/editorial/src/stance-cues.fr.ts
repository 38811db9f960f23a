import type { StanceCues } from './stance.js';

/** What French contributors write when they side with a text, qualify it or contradict it. Folded patterns, written for this project. */
export const STANCE_CUES_FR: StanceCues = {
  agree: [
    /\b(?:je suis |entierement |tout a fait |completement |assez |plutot |bien )+(?:d'accord|de (?:ton|votre|cet|son) avis)\b/g,
    /(?<!pas )(?<!pas tout a fait )(?<!des)\b(?:d'accord avec|entierement d'accord|tout a fait d'accord|je (?:te|vous|le|la) rejoins|je rejoins|je partage|j'adhere|je souscris|je plussoie|j'approuve|je confirme)\b/g,
    /\b(?:tu as|vous avez|il a|elle a) (?:bien |tellement |entierement |tout a fait )?raison\b/g,
    /\b(?:tres juste|bien vu|bien dit|(?:assez|si|tellement|particulierement) juste|excellent (?:article|texte|billet)|cent fois oui|oui cent fois|me parle|met le doigt|sonne juste|tout est dit|rien a ajouter|on ne (?:peut|saurait) mieux dire|je le vis|je le constate)\b/g,
    /(?:^|[.!?]\s+)(?:effectivement|exactement)\b/g,
    /\b(?:enfin quelqu'un|merci (?:pour|de) ce(?:t|tte)? (?:beau |bel |excellent )?(?:texte|article|tribune|papier|billet|recit)|(?:dit|disent|dites) vrai|mille fois oui|je suis pour\b(?! (?:moi|l'instant)))/g,
    /\b(?:entierement|completement|tout a fait) de (?:ton|votre) avis\b/g,
  ],
  nuance: [
    /(?<!pas )(?<!pas tout a fait )\b(?:d'accord|raison)\b[^.!?]{0,80}, mais\b/g,
    /\b(?:certes|il est vrai|c'est vrai|bien sur|je veux bien)\b[^.!?]{0,220}\b(?:mais|pourtant|cependant|toutefois)\b/g,
    /\b(?:je nuancerais?|a nuancer|une nuance|un bemol|petit bemol|sauf (?:sur un point|que)|en partie|a moitie|pas contre|sur le principe|sous conditions?|pas (?:seulement|uniquement|totalement|tout a fait|completement)|oui,? mais|d'accord,? mais|a (?:une )?condition|reste a savoir|encore faut-il|pas si simple|plus complique|a ceci pres|cela dit|ceci dit|en revanche|par contre|il faut aussi|je reste persuadee?|je reste convaincue?|toutefois|cependant|neanmoins)\b/g,
    /(?:^|[.!?]\s+)(?:seulement|pourtant),? /g,
  ],
  disagree: [
    /(?:(?:^|[.!?]\s+)|\bje (?:ne )?suis )pas (?:du tout |vraiment |tout a fait )?d'accord\b/g,
    /\b(?:desaccord|je ne (?:suis|serai) pas (?:du tout |si |aussi )?(?:d'accord|de (?:ton|votre|cet) avis|convaincue?|certaine?)|je ne (?:partage|crois|pense) pas|c'est faux|(?:cela|ca) est faux|vous oubliez|tu oublies|vous vous trompez|tu te trompes|n'importe quoi|absurde|caricatur[a-z]+|je conteste|je m'oppose|au contraire|(?:vous|tu) exagere[sz]?|trop facile|je m'inscris en faux|contresens|mauvais exemple|mal choisi|ne tient pas|je suis contre|foutaises?|balivernes?|vous revez|hors[- ]sol|(?:on se trompe|vous vous trompez) de (?:combat|cible|debat|sujet|colere)|faut arreter de|toujours la meme (?:rengaine|chanson)|est un mythe)\b/g,
    /(?:^|[.!?]\s+)(?:ah oui|non|vraiment|ah bon),? [^.!?]{0,80}\?/g,
    /^mouais\b/g,
    /(?:^|[.!?]\s+)non,? (?:madame|monsieur|desolee?|cher|chere|je)\b/g,
    /\bce n'est pas (?:parce que|tout a fait|ca\b)/g,
  ],
};
