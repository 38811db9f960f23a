import type { Language } from './language.js';

/** What tells a question worth debating from small talk, in one language. */
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
  asks: /(?<!\p{L})(?:comment|pourquoi|faut-il|peut-on|doit-on|est-ce qu|qui|que|quelle?s?|combien|jusqu['’]où|à quoi|en quoi|et si|où|quand|a-t-on|sommes-nous|\p{L}+-t-(?:il|elle|on)|\p{L}+-(?:il|elle|on|ils|elles|nous|vous)|est-ce|ne \p{L}+-\p{L}+ pas|n['’]en \p{L}+-on)(?!\p{L})/iu,
  chat: /(?<!\p{L})(?:qu['’]en (?:penses-tu|pensez-vous|dites-vous|dis-tu)|tu vois|vous voyez|ça va|tu as vu|tu n['’]as pas vu|vous avez vu|tu connais|vous connaissez|peut-être jeter un [oœ]+eil|qui (?:vient|est partant|en est)|on se voit|quand est-ce qu['’]on se|pourrais-tu|pourriez-vous|peux-tu|pouvez-vous|as-tu|avez-vous lu|tu me|vous me|quelqu['’]un (?:sait|a|aurait|connaît|connait|peut))(?!\p{L})/iu,
  tag: /,\s*(?:non|hein|n['’]est-ce pas|si|pas vrai|chers? \p{L}+|ok|d['’]accord)\s*\?\W*$/iu,
  page: /(?<!\p{L})(?:articles?|billets?|commentaires?|cette page|blog|lien|vidéo|twitter|retweet)(?!\p{L})/iu,
  thanks: /(?<!\p{L})(?:merci|bravo|bonjour|félicitations|bienvenue)(?!\p{L})/iu,
  address: /(?<!\p{L})(?:tu|toi|ton|ta|tes|te|t['’])(?!\p{L})/iu,
  stake: /(?<!\p{L})(?:vraiment|réellement|encore|possible|utile|nécessaire|légitime|suffit|existe|sert|confiance|avenir|demain|risque|responsab\p{L}+|prix|droit|limite|changer|croire|devenir)(?!\p{L})/iu,
  leans: /^(?:ou|et|mais) (?!si|est-ce|comment|pourquoi|que|qu)/iu,
  indirect: /\b(?:je me demande|on (?:peut|pourrait|doit) se demander|reste a savoir|encore faut-il savoir|la (?:vraie )?question (?:est|reste|serait) (?:de savoir|donc|bien|plutot)|il s'agit de savoir|savoir (?:si|comment|pourquoi|jusqu'ou)|je (?:serais|suis) curieu(?:x|se) de savoir|j'aimerais (?:savoir|comprendre)|on ne sait (?:pas|toujours pas) (?:si|comment|pourquoi))\b/,
  announces: /(?<!\p{L})(?:questions?|interrogations?)(?!\p{L})[^?]*$/iu,
  askedAlready: /(?<!\p{L})(?:qui|que|quoi|quelle?s?|comment|pourquoi|où|combien|faut-il|peut-on|est-ce)(?!\p{L})/iu,
  asksShort:
    /^(?:(?:et|mais|alors|or|donc),? )?(?:(?:(?:à|de|pour|par|avec|chez|sur|en) )?(?:qui|que|quoi|quelle?s?|combien|comment|pourquoi|où)(?!\p{L})|(?:qu|d|jusqu)['’]|faut-il|est-ce qu)|(?<!\p{L})(?:\p{L}+(?:-t)?-(?:on|nous)|\p{L}{3,} \p{L}+(?:-t)?-(?:ils?|elles?))(?!\p{L})/iu,
  smallTalk:
    /(?<!\p{L})(?:qui (?:sait|vient|veut|voudrait|l['’]|(?:a|aurait) (?:une?|des|du|de|les?|la|l['’]))|quoi (?:de (?:neuf|plus|mieux)|d['’]autre)|à quoi bon|à qui le tour|que (?:sais-je|demande)|comment (?:dire|va|vas|vont)|où (?:est|sont|trouver|acheter)|quelqu['’]un|vous|ça|cela|ceci)(?!\p{L})|-vous(?!\p{L})|^(?:(?:et|mais|alors) )?(?:(?:comment|pourquoi|où|quand|que|combien) )?(?!faut-|suffit-|(?:y )?a-t-il)\p{L}+(?:-t)?-(?:ils?|elles?)(?!\p{L})|^(?:où|quand|est-ce|quelle?s?) \p{L}+\W*$/iu,
};

const EN: QuestionWords = {
  asks: /(?<!\p{L})(?:how|why|who|what|which|when|where|whose|should|can|could|must|is|are|do|does|did|will|would|have|has|what if|isn['’]t|aren['’]t|don['’]t|doesn['’]t)(?!\p{L})/iu,
  chat: /(?<!\p{L})(?:what do you (?:think|say)|you know|you see|how are you|have you (?:seen|read)|do you know|could you|can you|would you|who is (?:in|coming)|right)(?!\p{L})\s*\??$|^(?:does )?any(?:one|body) (?:know|have|got)|^is there (?:any |an? )?\p{L}+ (?:at|in|near) /iu,
  tag: /,\s*(?:no|right|eh|isn['’]t it|aren['’]t they|don['’]t you|ok|okay)\s*\?\W*$/iu,
  page: /(?<!\p{L})(?:articles?|posts?|comments?|this page|blog|link|video|tweets?)(?!\p{L})/iu,
  thanks: /(?<!\p{L})(?:thanks|thank you|bravo|hello|congratulations|welcome)(?!\p{L})/iu,
  address: /(?<!\p{L})(?:do you|are you|have you|did you|yourself)(?!\p{L})/iu,
  stake: /(?<!\p{L})(?:really|still|possible|useful|necessary|legitimate|enough|exist|trust|future|tomorrow|risk|responsib\p{L}+|price|right|limit|change|believe|become|afford|pay)(?!\p{L})/iu,
  leans: /^(?:or|and|but) (?!if|how|why|what|should|is|are|do|does|who)/iu,
  indirect: /\b(?:i wonder (?:if|whether|how|why|what|who)|one (?:may|might|could) ask|it remains to be seen|the (?:real )?question is|i(?:'d| would) like to (?:know|understand)|nobody knows (?:if|whether|how|why))\b/,
  announces: /(?<!\p{L})questions?(?!\p{L})[^?]*$/iu,
  askedAlready: /(?<!\p{L})(?:who|what|which|how|why|where|should|can)(?!\p{L})/iu,
  asksShort: /^(?:(?:and|but|so|then),? )?(?:(?:(?:to|for|by|with|from) )?(?:who|whom|whose|what|which|how|why|where)|should|must|shall)(?!\p{L})/iu,
  smallTalk:
    /(?<!\p{L})(?:who (?:cares|knows|wants|minds|has (?:an?|the|any|some|got))|who['’]s|how (?:come|are|is|about|much is)|what (?:about|else|next|gives|happen(?:s|ed)|is|are|an?)|what['’]s|why (?:not|bother|me)|where (?:is|are|was|were)|you|your|it|its|this|that|these|those|they|them|he|him|she|her)(?!\p{L})|^(?:what|which|how|where|why) \p{L}+\W*$/iu,
};

export const QUESTION_WORDS: Readonly<Record<Language, QuestionWords>> = { fr: FR, en: EN };
