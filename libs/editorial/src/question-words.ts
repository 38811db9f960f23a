import type { Language } from './language.js';

/**
 * What tells a question worth debating from small talk, in one language. Patterns are matched against the words in
 * lower case with their accents, since « où » asks and « ou » does not; a flag that ignores case would cost a cold
 * process half a millisecond for each of them.
 */
export interface QuestionWords {
  /** The forms a question takes. */
  readonly asks: RegExp;
  readonly chat: RegExp;
  readonly tag: RegExp;
  readonly page: RegExp;
  readonly thanks: RegExp;
  readonly address: RegExp;
  readonly stake: RegExp;
  /** « Ou … ? » leans on the question before. */
  readonly leans: RegExp;
  /** A question without its mark; matched against folded text. */
  readonly indirect: RegExp;
  /** « …pose la seule question qui compte : » asks nothing yet. */
  readonly announces: RegExp;
  readonly askedAlready: RegExp;
  /** What a question of a few words asks by when it holds a debate: a question word at its head, or an inversion. */
  readonly asksShort: RegExp;
  /** Few words that only chat, ask for a thing, or lean on somebody or something named before. */
  readonly smallTalk: RegExp;
}

const FR: QuestionWords = {
  asks: /(?<![a-zà-öø-ÿœ])(?:comment|pourquoi|faut-il|peut-on|doit-on|est-ce qu|qui|que|quelle?s?|combien|jusqu['’]où|à quoi|en quoi|et si|où|quand|a-t-on|sommes-nous|[a-zà-öø-ÿœ]+-t-(?:il|elle|on)|[a-zà-öø-ÿœ]+-(?:il|elle|on|ils|elles|nous|vous)|est-ce|ne [a-zà-öø-ÿœ]+-[a-zà-öø-ÿœ]+ pas|n['’]en [a-zà-öø-ÿœ]+-on)(?![a-zà-öø-ÿœ])/,
  chat: /(?<![a-zà-öø-ÿœ])(?:qu['’]en (?:penses-tu|pensez-vous|dites-vous|dis-tu)|tu vois|vous voyez|ça va|tu as vu|tu n['’]as pas vu|vous avez vu|tu connais|vous connaissez|peut-être jeter un [oœ]+eil|qui (?:vient|est partant|en est)|on se voit|quand est-ce qu['’]on se|pourrais-tu|pourriez-vous|peux-tu|pouvez-vous|as-tu|avez-vous lu|tu me|vous me|quelqu['’]un (?:sait|a|aurait|connaît|connait|peut))(?![a-zà-öø-ÿœ])/,
  tag: /,\s*(?:non|hein|n['’]est-ce pas|si|pas vrai|chers? [a-zà-öø-ÿœ]+|ok|d['’]accord)\s*\?\W*$/,
  page: /(?<![a-zà-öø-ÿœ])(?:articles?|billets?|commentaires?|cette page|blog|lien|vidéo|twitter|retweet)(?![a-zà-öø-ÿœ])/,
  thanks: /(?<![a-zà-öø-ÿœ])(?:merci|bravo|bonjour|félicitations|bienvenue)(?![a-zà-öø-ÿœ])/,
  address: /(?<![a-zà-öø-ÿœ])(?:tu|toi|ton|ta|tes|te|t['’])(?![a-zà-öø-ÿœ])/,
  stake: /(?<![a-zà-öø-ÿœ])(?:vraiment|réellement|encore|possible|utile|nécessaire|légitime|suffit|existe|sert|confiance|avenir|demain|risque|responsab[a-zà-öø-ÿœ]+|prix|droit|limite|changer|croire|devenir)(?![a-zà-öø-ÿœ])/,
  leans: /^(?:ou|et|mais) (?!si|est-ce|comment|pourquoi|que|qu)/,
  indirect: /\b(?:je me demande|on (?:peut|pourrait|doit) se demander|reste a savoir|encore faut-il savoir|la (?:vraie )?question (?:est|reste|serait) (?:de savoir|donc|bien|plutot)|il s'agit de savoir|savoir (?:si|comment|pourquoi|jusqu'ou)|je (?:serais|suis) curieu(?:x|se) de savoir|j'aimerais (?:savoir|comprendre)|on ne sait (?:pas|toujours pas) (?:si|comment|pourquoi))\b/,
  announces: /(?<![a-zà-öø-ÿœ])(?:questions?|interrogations?)(?![a-zà-öø-ÿœ])[^?]*$/,
  askedAlready: /(?<![a-zà-öø-ÿœ])(?:qui|que|quoi|quelle?s?|comment|pourquoi|où|combien|faut-il|peut-on|est-ce)(?![a-zà-öø-ÿœ])/,
  asksShort:
    /^(?:(?:et|mais|alors|or|donc),? )?(?:(?:(?:à|de|pour|par|avec|chez|sur|en) )?(?:qui|que|quoi|quelle?s?|combien|comment|pourquoi|où)(?![a-zà-öø-ÿœ])|(?:qu|d|jusqu)['’]|faut-il|est-ce qu)|(?<![a-zà-öø-ÿœ])(?:[a-zà-öø-ÿœ]+(?:-t)?-(?:on|nous)|[a-zà-öø-ÿœ]{3,} [a-zà-öø-ÿœ]+(?:-t)?-(?:ils?|elles?))(?![a-zà-öø-ÿœ])/,
  smallTalk:
    /(?<![a-zà-öø-ÿœ])(?:qui (?:sait|vient|veut|voudrait|l['’]|(?:a|aurait) (?:une?|des|du|de|les?|la|l['’]))|quoi (?:de (?:neuf|plus|mieux)|d['’]autre)|à quoi bon|à qui le tour|que (?:sais-je|demande)|comment (?:dire|va|vas|vont)|où (?:est|sont|trouver|acheter)|quelqu['’]un|vous|ça|cela|ceci)(?![a-zà-öø-ÿœ])|-vous(?![a-zà-öø-ÿœ])|^(?:(?:et|mais|alors) )?(?:(?:comment|pourquoi|où|quand|que|combien) )?(?!faut-|suffit-|(?:y )?a-t-il)[a-zà-öø-ÿœ]+(?:-t)?-(?:ils?|elles?)(?![a-zà-öø-ÿœ])|^(?:où|quand|est-ce|quelle?s?) [a-zà-öø-ÿœ]+\W*$/,
};

const EN: QuestionWords = {
  asks: /(?<![a-zà-öø-ÿœ])(?:how|why|who|what|which|when|where|whose|should|can|could|must|is|are|do|does|did|will|would|have|has|what if|isn['’]t|aren['’]t|don['’]t|doesn['’]t)(?![a-zà-öø-ÿœ])/,
  chat: /(?<![a-zà-öø-ÿœ])(?:what do you (?:think|say)|you know|you see|how are you|have you (?:seen|read)|do you know|could you|can you|would you|who is (?:in|coming)|right)(?![a-zà-öø-ÿœ])\s*\??$|^(?:does )?any(?:one|body) (?:know|have|got)|^is there (?:any |an? )?[a-zà-öø-ÿœ]+ (?:at|in|near) /,
  tag: /,\s*(?:no|right|eh|isn['’]t it|aren['’]t they|don['’]t you|ok|okay)\s*\?\W*$/,
  page: /(?<![a-zà-öø-ÿœ])(?:articles?|posts?|comments?|this page|blog|link|video|tweets?)(?![a-zà-öø-ÿœ])/,
  thanks: /(?<![a-zà-öø-ÿœ])(?:thanks|thank you|bravo|hello|congratulations|welcome)(?![a-zà-öø-ÿœ])/,
  address: /(?<![a-zà-öø-ÿœ])(?:do you|are you|have you|did you|yourself)(?![a-zà-öø-ÿœ])/,
  stake: /(?<![a-zà-öø-ÿœ])(?:really|still|possible|useful|necessary|legitimate|enough|exist|trust|future|tomorrow|risk|responsib[a-zà-öø-ÿœ]+|price|right|limit|change|believe|become|afford|pay)(?![a-zà-öø-ÿœ])/,
  leans: /^(?:or|and|but) (?!if|how|why|what|should|is|are|do|does|who)/,
  indirect: /\b(?:i wonder (?:if|whether|how|why|what|who)|one (?:may|might|could) ask|it remains to be seen|the (?:real )?question is|i(?:'d| would) like to (?:know|understand)|nobody knows (?:if|whether|how|why))\b/,
  announces: /(?<![a-zà-öø-ÿœ])questions?(?![a-zà-öø-ÿœ])[^?]*$/,
  askedAlready: /(?<![a-zà-öø-ÿœ])(?:who|what|which|how|why|where|should|can)(?![a-zà-öø-ÿœ])/,
  asksShort: /^(?:(?:and|but|so|then),? )?(?:(?:(?:to|for|by|with|from) )?(?:who|whom|whose|what|which|how|why|where)|should|must|shall)(?![a-zà-öø-ÿœ])/,
  smallTalk:
    /(?<![a-zà-öø-ÿœ])(?:who (?:cares|knows|wants|minds|has (?:an?|the|any|some|got))|who['’]s|how (?:come|are|is|about|much is)|what (?:about|else|next|gives|happen(?:s|ed)|is|are|an?)|what['’]s|why (?:not|bother|me)|where (?:is|are|was|were)|you|your|it|its|this|that|these|those|they|them|he|him|she|her)(?![a-zà-öø-ÿœ])|^(?:what|which|how|where|why) [a-zà-öø-ÿœ]+\W*$/,
};

export const QUESTION_WORDS: Readonly<Record<Language, QuestionWords>> = { fr: FR, en: EN };
