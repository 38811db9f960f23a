import type { Word } from './split-words.js';

/** The forms a question takes. */
export const ASKS = /(?<!\p{L})(?:comment|pourquoi|faut-il|peut-on|doit-on|est-ce qu|qui|que|quelle?s?|combien|jusqu['’]où|à quoi|en quoi|et si|où|quand|a-t-on|sommes-nous|\p{L}+-t-(?:il|elle|on)|\p{L}+-(?:il|elle|on|ils|elles|nous|vous)|est-ce|ne \p{L}+-\p{L}+ pas|n['’]en \p{L}+-on)(?!\p{L})/iu;
const CHAT = /(?<!\p{L})(?:qu['’]en (?:penses-tu|pensez-vous|dites-vous|dis-tu)|tu vois|vous voyez|ça va|tu as vu|tu n['’]as pas vu|vous avez vu|tu connais|vous connaissez|peut-être jeter un [oœ]+eil|qui (?:vient|est partant|en est)|on se voit|quand est-ce qu['’]on se|pourrais-tu|pourriez-vous|peux-tu|pouvez-vous|as-tu|avez-vous lu|tu me|vous me)(?!\p{L})/iu;
const TAG = /,\s*(?:non|hein|n['’]est-ce pas|si|pas vrai|chers? \p{L}+|ok|d['’]accord)\s*\?\W*$/iu;
const PAGE = /(?<!\p{L})(?:articles?|billets?|commentaires?|cette page|blog|lien|vidéo|twitter|retweet)(?!\p{L})/iu;
const THANKS = /(?<!\p{L})(?:merci|bravo|bonjour|félicitations|bienvenue)(?!\p{L})/iu;
const ADDRESS = /(?<!\p{L})(?:tu|toi|ton|ta|tes|te|t['’])(?!\p{L})/iu;
const STAKE = /(?<!\p{L})(?:vraiment|réellement|encore|possible|utile|nécessaire|légitime|suffit|existe|sert|confiance|avenir|demain|risque|responsab\p{L}+|prix|droit|limite|changer|croire|devenir)(?!\p{L})/iu;

/**
 * How much a question could hold a debate. Points: an interrogative form, named things, a stake, a length one can
 * read aloud; taken away for small talk, tags (« …, non ? »), talk about the page, and « Ou … ? » that leans on the
 * question before.
 */
export function scoreQuestion(words: string, before: string, tokens: readonly Word[]): number {
  if (/https?:|www\.|\p{L}\.(?:com|fr|org)/iu.test(words)) return -5;
  const named = new Set(tokens.map((word) => word.stem).filter((stem) => stem !== null)).size;
  let score = 0.2 + Math.min(named, 5) * 0.22;
  if (ASKS.test(words)) score += 0.7;
  if (STAKE.test(words)) score += 0.3;
  // Without its mark it was taken for its form (« reste à savoir si… »), which counts as asking.
  if (!words.includes('?') && !ASKS.test(words)) score += 0.4;
  if (CHAT.test(words)) score -= 1.1;
  if (TAG.test(words)) score -= 0.9;
  if (PAGE.test(words)) score -= 0.8;
  if (THANKS.test(words)) score -= 0.9;
  if (ADDRESS.test(words)) score -= 0.35;
  if (/^(?:ou|et|mais) (?!si|est-ce|comment|pourquoi|que|qu)/iu.test(words) && /\?\W*$/u.test(before)) score -= 0.45;
  if (tokens.length < 5) score -= 1;
  if (named === 0) score -= 0.8;
  if (words.length > 260) score -= 0.6;
  else if (words.length < 30) score -= 0.3;
  if (/["«“][^"»”]*\?\s*["»”]/u.test(words)) score -= 0.7;
  return Math.round(score * 1000) / 1000;
}
