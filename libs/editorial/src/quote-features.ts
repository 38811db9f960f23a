import { IMAGE_NOUNS } from './image-nouns.fr.js';
import { foldWord } from './fold-word.js';

/** One thing that makes a stretch worth more or less on air; `code` is its reason. */
export interface QuoteFeature {
  readonly code: string;
  /** Score points; the sum over features ranks. Set by hand, judged by reading. */
  readonly weight: number;
  /** Evidence in the words (lower case, straight apostrophes), or null. */
  readonly find: (words: string) => string | null;
}

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const NOT = "(?:ne |n')";

function says(code: string, weight: number, ...patterns: string[]): QuoteFeature {
  const pattern = new RegExp(patterns.join('|'), 'u');
  return { code, weight, find: (words) => pattern.exec(words)?.[0].trim() ?? null };
}

/** What a producer looks for and flees, strongest first within each half. */
export const QUOTE_FEATURES: readonly QuoteFeature[] = [
  says(
    'quote.opposition',
    1.6,
    `${NOT}[^.!?;]{0,70}(?:pas|plus|jamais)${E}[^.!?;]{0,110}?(?:,|:|-|;)\\s*(?:mais |c'est |ce sont |il s'agit |elle |il )`,
    `c'est pas [^.!?;]{2,60}, c'est`,
    `${B}(?:non pas|et non|et pas|mais pas)${E}`,
    `${B}moins [^.!?]{2,60} que${E}`,
    `${B}plutôt que${E}`,
    `${B}plus [^.!?,]{2,50} que (?:de|du|des|d'|la|le|les|l')`,
    `${B}(?:n'est|ne sont|n'étaient) (?:rien d'autres?|que|qu'|ni)`,
    `${B}ni [^.!?]{2,50}${B}ni `,
  ),
  says('quote.finalQuestion', 0.9, `\\?[\\s"»)]*$`),
  { code: 'quote.image', weight: 1.1, find: findImage },
  says('quote.simile', 0.7, `${B}comme (?:une?|des|si|on|l'on|du|de la|le|la|les) `, `${B}ressembl\\p{L}+`, `${B}on dirait`, `${B}c'est comme`),
  says('quote.definition', 0.8, `${B}(?:c'est|ce sont) (?:avant tout |d'abord |aussi |surtout |bien |juste )?(?:une?|le|la|l'|les|des) `, `${B}(?:est|sont|reste|devient) (?:avant tout |d'abord |surtout |aussi |bien )?(?:une?|des|le|la|l') `, `${B}consiste${E}`, `${B}c'est (?:de |d'|\\p{L}+er${E})`),
  says('quote.absolute', 0.7, `${B}(?:jamais|toujours|aucune?|rien|personne|impossible|seule?s?|partout|nulle part|tout le monde|totalement|n'existe pas|inutile|rien d'autre|à tout prix)${E}`),
  says('quote.need', 0.55, `${B}(?:il faut|il faudra|il faudrait|doit|doivent|devra|devront|devrait|devraient|arrêtons|arrêtez|cessons|osons|à condition)${E}`),
  says('quote.future', 0.45, `${B}(?:demain|l'avenir|à l'avenir|bientôt|prochaine?s?|dans (?:dix|vingt|cinq|quelques|\\d+) ans)${E}`, `${B}\\p{L}{3,}(?:era|eront|ira|iront|dra|dront|rons)${E}`, `${B}(?:sera|seront|aura|auront|fera|feront|ira|iront|va|vont) `),
  says('quote.rawRegister', 0.7, `${B}(?:fric|blé|boulot|bosser|bosse|foutre?|fout(?:ent|ait)?|fous|merde|bordel|con|cons|connerie|bidon|pipeau|arnaque|paumés?|salauds?|gueule|baratin|esbroufe|poudre aux yeux|langue de bois|se planter|ras-le-bol|bullshit|truc|trucs|bouffer|crever|tricher|mentir|menteurs?|hypocri\\p{L}+|cyni\\p{L}+|ridicule|naïfs?|naïve|brasser|casser|galvaud\\p{L}+|faire son beurre|se moquer?|mascarade|imposteurs?|imposture|vendre du)${E}`),
  says('quote.paradox', 0.6, `${B}(?:paradox\\p{L}+|pourtant|certes [^.!?]{5,160} mais|plus on [^.!?]{3,80} (?:plus|moins)|alors que|tandis que|sans [^.!?,]{3,40}, (?:on|il|pas|rien|aucun)|pas de [^.!?,]{3,50} sans|à force de)${E}`),
  says('quote.figure', 0.4, `\\d+(?:[.,]\\d+)? ?(?:%|€|euros?|millions?|milliards?|fois)`, `${B}(?:neuf|huit|une?|deux|trois) \\p{L}+ sur (?:deux|trois|quatre|cinq|dix)${E}`),
  says('quote.stake', 0.45, `${B}(?:pouvoir|argent|mort|liberté|peur|danger|risque|menace|responsab\\p{L}+|honte|justice|injust\\p{L}+|crise|survie|survivre|trahi\\p{L}*|mensonge|vérité|dignité|confiance|défiance|méfiance|colère|mépris|respect)${E}`),
  says('quote.condition', 0.35, `^(?:si |s'il|quand |tant qu|sans )`, `${B}n'(?:a|ont) de sens que`),
  says('quote.rhythm', 0.5, `(?:${B}(\\p{L}{1,4})${E} [^.!?,;]{3,40}, \\1${E} [^.!?,;]{3,40}(?:,| et| ou) )`, `, [^,.!?]{3,28}, [^,.!?]{3,28}(?: et| ou|,) [^,.!?]{3,28}$`),
  says('quote.stance', 0.35, `${B}(?:je crois|je pense|je suis (?:persuadé|convaincu|certain|sûr)e?|j'ai le sentiment|je refuse|je déteste|à mes yeux|selon moi|pour moi)${E}`),
  says('quote.negation', 0.3, `${NOT}[^.!?]{0,40}(?:pas|plus|jamais|rien|aucun)`, `${B}pas besoin`),
  says('quote.generality', 0.25, `${B}(?:on|nous|les gens|chacun|tout le monde|la plupart|tous les|toutes les)${E}`),
  says('quote.thanks', -2.2, `${B}(?:merci|remerci\\p{L}+|bravo|félicit\\p{L}+|chapeau|bienvenue|au plaisir|cordialement|bonne continuation|bonjour|bonsoir|bon courage|à bientôt|ravie?s?|honorée?|enchantée?|content de|quel plaisir)${E}`),
  says('quote.aboutPage', -1.7, `${B}(?:cet?t?e?|ton|ta|tes|votre|vos|l'|un|le|du|mon|son|autre|bel|bon|excellent|prochain) ?(?:excellent |bel |très bon |bon |beau |super |dernier |premier |prochain |petit )?(?:articles?|billets?|posts?|commentaires?|réponses?|remarques?|intervention|propos|discours me|texte|papier|blog|lecture|page|fil|discussion|question(?:nement)?s?|réflexions?|métaphore|analyse|point de vue|échange|points|feedback|tweet|retweet|rt)${E}`, `${B}(?:te lire|vous lire|te relire|lire la suite|tu dis|vous dites|tu écris|vous écrivez|tu soulignes|vous soulignez|je te cite|je cite|te cite|tu parles|vous parlez|tu évoques|vous évoquez|ci-dessus|ci-dessous|plus haut|précédemment|(?:au|pour le) passage|comme dit|disait|comme (?:le )?(?:dit|disent|souligne|rappelle)|dixit)${E}`),
  says('quote.address', -1.1, `@\\p{L}`, `${B}(?:tu|toi|ton|ta|tes|te|t'[aeiouyhéè]\\p{L}*)${E}`, `${B}(?:cher|chère|chers|chères) `, `${B}(?:je (?:te|vous|t'))`, `${B}(?:rejoins|d'accord avec (?:toi|vous)|vous avez raison|tu as raison|permets|permettez)${E}`),
  says('quote.chat', -0.9, `${B}(?:je me (?:permets|présente|demande)|je voulais|je voudrais|je viens de|j'ajoute\\p{L}*|je dirais?|je précise|je reviens|je prépare|pardon|désolée?|au fait|bref|lol|mdr|ah ah|haha|hi hi|en l'occurrence|d'ailleurs|me fait penser|me rappelle|j'avoue|petite? (?:remarque|précision)|juste une|l'objet de|mon exemple|par exemple|prenez|prenons|si je prends)${E}`),
  says('quote.emoticon', -0.9, `[:;=]-?[)(dp](?![\\p{L}])`, `\\^\\^`),
  says('quote.address.url', -4, `https?:`, `www\\.`, `\\p{L}\\.(?:com|fr|org|net|ly)${E}`),
  says('quote.dangling', -1.2, `^(?:elles?|ils?|cela|ça|ca|ceci|celle-ci|celui-ci|ceux-ci|celles-ci|celui|celle|ce dernier|cette dernière|y|en|lui|leurs?|dont|qui|que|qu'|où|lequel|laquelle|c'est (?:cela|ça|ce qu|pour|pourquoi|en|d'ailleurs|justement|aussi|juste|bien)|ce qui|ce n'est pas pour autant|d'où|dans ce|à ce|a ceci|à ceci|de là|ainsi|sinon|cet exemple|cette (?:première|dernière|même|idée|question|notion|démarche|page)|ce terme|ce (?:lien|point)|pour cela|pour ça|sur (?:ce|cette|le fond)|et |ou |mais aussi)${E}`),
  says('quote.listDebris', -1.3, `^[-•*]|^\\d+[.)]|^[a-d]\\)`, `:\\s*-|;\\s*-\\s`, `[:;,(-]$`, `(?:${B}règle \\d)`),
  says('quote.sloppy', -0.6, `${B}(?:c|g|tjs|bcp|pr|ds|ke|koi|ki)${E} `, `[^.]\\.{2,}\\s*$`, `\\p{L}{2}\\.\\.\\.\\p{L}`, `!!|\\?\\?|!\\?`),
  says('quote.aside', -0.5, `\\([^)]{25,}\\)`, `\\[[^\\]]+\\]`, `\\+ `),
  says('quote.exclaims', -0.25, `!\\s*$`),
];

function findImage(words: string): string | null {
  for (const match of words.matchAll(/(?:une?|des|les?|la|l'|du|aux?|sa|son|ses|leurs?|de|d'|en|ma|mon|mes|vos|nos) ?(\p{L}{3,})/gu)) {
    const noun = foldWord(match[1] ?? '');
    if (IMAGE_NOUNS.has(noun) || (/[sx]$/u.test(noun) && IMAGE_NOUNS.has(noun.slice(0, -1)))) return match[1] ?? null;
  }
  return null;
}
