import type { Language } from './language.js';
import { QUESTION_WORDS, type QuestionWords } from './question-words.js';
import type { Word } from './split-words.js';

/** A question of fewer words than this is mostly small talk. */
const FEW_WORDS = 5;

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
  // A few words that ask about something are a debate all the same (« Qui paie la facture ? »), after the longer ones.
  const short = asksInFewWords(words, tokens, asking);
  if (tokens.length < FEW_WORDS) score -= short ? 0.3 : 1;
  if (named === 0) score -= 0.8;
  if (words.length > 260) score -= 0.6;
  else if (words.length < 30 && !short) score -= 0.3;
  if (/["«“][^"»”]*\?\s*["»”]/u.test(words)) score -= 0.7;
  return Math.round(score * 1000) / 1000;
}

/** Whether a question of a few words asks in form about something named in it, and is no small talk. */
function asksInFewWords(words: string, tokens: readonly Word[], asking: QuestionWords): boolean {
  if (tokens.length < 2 || tokens.length >= FEW_WORDS || !words.includes('?')) return false;
  const content = tokens.some((word) => isContent(word, asking));
  return content && asking.asksShort.test(words) && !asking.smallTalk.test(words) && !asking.address.test(words);
}

/** A word that tells what is asked about: no name (« Où est Zoé ? »), no question word, no verb that asks about nothing (« Que perdrons-nous ? »). */
function isContent({ stem, high, start, end, folded, written }: Word, asking: QuestionWords): boolean {
  const [named, inverted] = [high && start > 0, end - start > folded.length];
  return stem !== null && !named && !inverted && !asking.askedAlready.test(written);
}
