import type { Language } from './language.js';

/** What a cut must not part, in one language. Patterns are matched against folded text. */
export interface GuardWords {
  /** What is said grants a point: alone, it makes the author say the contrary of what follows. */
  readonly concedes: RegExp;
  readonly objects: RegExp;
  readonly objectsFirst: RegExp;
  /** A negation or a report that still governs what comes after it. */
  readonly governs: RegExp;
  readonly reports: RegExp;
  readonly halves: RegExp;
  /** A sentence that says « c'est » of what stands before the comma: behind it, nobody knows of what. */
  readonly picksUp: RegExp;
  readonly subordinate: RegExp;
  readonly opposedAfter: RegExp;
  readonly negated: RegExp;
  /** A correction that takes back what was said just before. */
  readonly takesBack: RegExp;
  /** « …, la possibilité (rare) de partir »: the sentence goes on behind the bracket. */
  readonly goesOn: RegExp;
  /** Both halves belong together: the first without the second is cut off. */
  readonly pairs: readonly (readonly [first: RegExp, second: RegExp])[];
}

const FR: GuardWords = {
  concedes: /\b(?:certes|il est vrai|c'est vrai|bien sur|bien entendu|evidemment|sans doute|admettons|soit,|je (?:te |vous )?(?:suis (?:assez |tout a fait |plutot )?d'accord|rejoins|comprends|concede|l'accorde)|d'accord avec|tu as raison|vous avez raison|je ne dis pas|on peut (?:toujours )?(?:dire|penser|croire)|oui)\b/,
  objects: /\b(?:mais|pourtant|cependant|toutefois|neanmoins|seulement,|reste que|il n'en reste pas moins|n'empeche|en revanche|par contre|or)\b/,
  objectsFirst: /^[^a-z0-9]*(?:mais|pourtant|cependant|toutefois|neanmoins|seulement|reste|n'empeche|en revanche|par contre|or|sauf que)\b/,
  governs: /\b(?:(?:ne |n')[^,;:.]{0,40}\b(?:pas|plus|jamais|aucune?|rien)\b[^,;.]{0,60}|ce n'est pas|(?:il est|serait|c'est) faux|loin de|sans|au lieu de|plutot que de)[^,;:.]{0,60}(?:\bque|\bqu'|\bde|\bd'|:|\bparce que|\bpour autant que)?\s*$/,
  reports: /\b(?:dis|dit|disent|disait|dites|ecris|ecrit|ecrivez|ecrivait|affirme|affirment|cite|citer|citant|selon|d'apres|pretend|pretendent|repond|repondent|retorque|demande|entend|entends|lit|lis|slogan|cliche|idee recue|mythe|imagine|imaginez|resumer|croire|croient|croit|parle|appelle|intitule|titre|regle|proverbe|formule)\b[^.]{0,80}[:,«"“]?\s*$/,
  halves: /\b(?:d'un cote|d'une part|soit|ni)\b[^.]*$/,
  picksUp: /^(?:c'est|ce n'est|ce sont|ca|cela)\b/,
  subordinate: /^(?:si|s'ils?|quand|lorsqu[a-z']*|comme|puisqu[a-z']*|parce|bien qu[a-z']*|meme si|tant qu|des qu|depuis qu|pour qu|afin|alors qu[a-z']*|tandis|quoiqu[a-z']*)\b/,
  opposedAfter: /^[\s,;:–—-]*(?:c'est|ce sont|mais|au contraire|il s'agit)\b/,
  negated: /\b(?:(?:ne |n')[^,;:.]{0,40}\b(?:pas|plus|jamais)\b|c'est pas\b|non pas\b|pas seulement\b)/,
  takesBack: /^[\s,;:–—-]*(?:ou plutot|sauf (?:que|si)|a condition|a moins|si|sinon|enfin presque)\b/,
  goesOn: /^\s*\([^)]*\)\s*(?!(?:et|mais|car|ou)\b)[a-z]/,
  pairs: [
    [/non seulement/, /mais/],
    [/d'un cote|d'une part/, /autre/],
  ],
};

const EN: GuardWords = {
  concedes: /\b(?:of course|admittedly|granted|it is true|it's true|no doubt|certainly|i (?:agree|admit|concede|understand|grant)|you are right|you're right|yes)\b/,
  objects: /\b(?:but|yet|however|still,|nevertheless|nonetheless|on the other hand|though)\b/,
  objectsFirst: /^[^a-z0-9]*(?:but|yet|however|still|nevertheless|nonetheless|on the other hand|except)\b/,
  governs: /\b(?:(?:not|never|no longer|[a-z]+n't)\b[^,;.]{0,60}|far from|without|instead of|rather than|it is wrong)[^,;:.]{0,60}(?:\bthat|\bto|\bof|:|\bbecause)?\s*$/,
  reports: /\b(?:say|says|said|write|writes|wrote|claim|claims|claimed|according to|quote|pretend|pretends|answer|answers|answered|ask|asks|asked|hear|heard|read|slogan|myth|imagine|believe|believes|call|called|rule|proverb|motto)\b[^.]{0,80}[:,"“]?\s*$/,
  halves: /\b(?:on the one hand|either|neither)\b[^.]*$/,
  picksUp: /^(?:it is|it's|it isn't|that is|that's|this is)\b/,
  subordinate: /^(?:if|when|as|since|because|although|though|even if|as long as|until|unless|whereas|while|so that)\b/,
  opposedAfter: /^[\s,;:–—-]*(?:it is|it's|they are|but|on the contrary)\b/,
  negated: /\b(?:not|never|no longer|[a-z]+n't)\b/,
  takesBack: /^[\s,;:–—-]*(?:or rather|except|provided|unless|if|otherwise|well almost)\b/,
  goesOn: /^\s*\([^)]*\)\s*(?!(?:and|but|or)\b)[a-z]/,
  pairs: [
    [/\bnot only\b/, /\bbut\b/],
    [/\bon the one hand\b/, /\bother\b/],
  ],
};

export const GUARD_WORDS: Readonly<Record<Language, GuardWords>> = { fr: FR, en: EN };
