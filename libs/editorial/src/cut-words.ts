import type { Language } from './language.js';

/** Where the sentences of a language may be cut. Patterns are matched against folded text. */
export interface CutWords {
  /** Words that only tie a sentence to the one before: it stands as well without them. */
  readonly tie: RegExp;
  readonly hail: RegExp;
  readonly vocative: RegExp;
  readonly clauseSplit: RegExp;
  readonly cutTie: RegExp;
  /** An announcement; what is said stands behind it. */
  readonly that: RegExp;
}

const FR: CutWords = {
  tie:
    /^(?:(?:et|or|donc|car|puis|mais|bref|enfin|ensuite|ainsi|aussi|alors|du coup|de plus|en effet|d'ailleurs|par ailleurs|en fait|au fond|en tout cas|et puis|eh bien|et bien|moralite|conclusion|resultat|autrement dit|pour moi|pour ma part|a mon avis|a mon sens|selon moi|personnellement|honnetement|franchement|sincerement|clairement|oui|non|si|ah|oh|bon|voila|tout d'abord|d'abord|premierement|deuxiemement|encore une fois|attention|desolee?|pardon)\s*[,:!]+\s*|(?:et|or|donc|car|puis|bref|aussi|ainsi|moralite)\s+(?=[a-z]))/,
  hail: /^(?:(?:merci|bravo|bonjour|bonsoir|hello|salut|coucou)\b[^.!?:;,]{0,60}[,:!]\s*|@[a-z0-9_.]+\s*[:,-]?\s*)/,
  vocative: /^(?:(?:cher|chere|mon cher|ma chere|desolee?)\s+)?([a-z]+(?:-[a-z]+)?)\s*[,!:]\s*/,
  clauseSplit:
    /\s*;\s+|\s+:\s+|:\s+(?=[a-z])|\s+[-–—]\s+|\s*(?:\.{3}|…)\s*(?=[a-z])|,\s+(?=(?:mais|car|or|donc|puisque|en revanche|par contre|alors que|tandis que|c'est|ce n'est|il faut|parce que|et (?:je|on|il|elle|nous|vous|ils|elles|c'est|que)|je|on|nous|cela|ca)\b)|\s+(?=\()/g,
  cutTie: /^(?:mais|car|or|donc|puisque|et|parce que)\s+/,
  that: /c'est qu(?:e |')/g,
};

const EN: CutWords = {
  tie:
    /^(?:(?:and|so|but|then|well|also|besides|moreover|in fact|indeed|of course|after all|in short|in other words|in my view|in my opinion|to me|for me|personally|honestly|frankly|clearly|yes|no|oh|ah|ok|okay|right|first|firstly|secondly|again|sorry|look|listen)\s*[,:!]+\s*|(?:and|so|but)\s+(?=[a-z]))/,
  hail: /^(?:(?:thanks|thank you|bravo|hello|hi|dear|good morning|good evening|congratulations)\b[^.!?:;,]{0,60}[,:!]\s*|@[a-z0-9_.]+\s*[:,-]?\s*)/,
  vocative: /^(?:(?:dear|sorry)\s+)?([a-z]+(?:-[a-z]+)?)\s*[,!:]\s*/,
  clauseSplit: /\s*;\s+|\s+:\s+|:\s+(?=[a-z])|\s+[-–—]\s+|\s*(?:\.{3}|…)\s*(?=[a-z])|,\s+(?=(?:but|because|so|yet|whereas|while|it is|it's|and (?:i|we|you|they|it|he|she|that)|i|we|they)\b)|\s+(?=\()/g,
  cutTie: /^(?:but|because|so|and|yet)\s+/,
  that: /(?:the (?:truth|fact|problem|trouble|point) is that |what matters is that )/g,
};

export const CUT_WORDS: Readonly<Record<Language, CutWords>> = { fr: FR, en: EN };
