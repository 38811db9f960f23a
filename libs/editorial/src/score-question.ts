import type { Language } from './language.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Word } from './split-words.js';


/**
 * How much a question could hold a debate. Points: an interrogative form, named things, a stake, a length one can
 * read aloud; taken away for small talk, tags (« …, non ? »), talk about the page, and « Ou … ? » that leans on the
 * question before.
 */
export function scoreQuestion(words: string, before: string, tokens: readonly Word[], language: Language): number {
  const asking = QUESTION_WORDS[language];
  if (/https?:|www\.|\p{L}\.(?:com|fr|org)/iu.test(words)) return -5;
  const named = new Set(tokens.map((word) => word.stem).filter((stem) => stem !== null)).size;
  let score = 0.2 + Math.min(named, 5) * 0.22;
  if (asking.asks.test(words)) score += 0.7;
  if (asking.stake.test(words)) score += 0.3;
  // Without its mark it was taken for its form (« reste à savoir si… »), which counts as asking.
  if (!words.includes('?') && !asking.asks.test(words)) score += 0.4;
  if (asking.chat.test(words)) score -= 1.1;
  if (asking.tag.test(words)) score -= 0.9;
  if (asking.page.test(words)) score -= 0.8;
  if (asking.thanks.test(words)) score -= 0.9;
  if (asking.address.test(words)) score -= 0.35;
  if (asking.leans.test(words) && /\?\W*$/u.test(before)) score -= 0.45;
  if (tokens.length < 5) score -= 1;
  if (named === 0) score -= 0.8;
  if (words.length > 260) score -= 0.6;
  else if (words.length < 30) score -= 0.3;
  if (/["«“][^"»”]*\?\s*["»”]/u.test(words)) score -= 0.7;
  return Math.round(score * 1000) / 1000;
}
