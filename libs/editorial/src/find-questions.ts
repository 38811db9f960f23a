import type { QuestionId } from '#rundown';
import { creditWords, type WordCredit } from './credit-words.js';
import type { Question } from './matter.js';
import { passagesOf, type Passage } from './passages.js';
import { pieceId } from './piece-id.js';
import { isBalanced } from './quote-guards.js';
import { QUESTION_WORDS, type QuestionWords } from './question-words.js';
import { scoreQuestion } from './score-question.js';
import type { Source, Span, TopicPage } from './topic-page.js';
import { splitWords } from './split-words.js';

/** Below this a question is small talk, rhetoric or an address, not a debate. */
const LEAST_SCORE = 0.5;
/** Nobody reads more, and the best stand first. */
const AT_MOST = 300;
/** One text asks at most this many: its best, so that nobody fills the list alone. */
const MOST_PER_TEXT = 40;

/** The questions worth debating, best first, each a slice of its source; indirect ones (« reste à savoir si… ») too. */
export function findQuestions(sources: readonly Source[], page: TopicPage): Question[] {
  return findQuestionsIn(passagesOf(sources, page));
}

/** The same from passages already made. */
export function findQuestionsIn(passages: readonly Passage[], credit: WordCredit = creditWords(passages)): Question[] {
  return passages
    .filter(({ source }) => source.kind !== 'pitch')
    .flatMap((passage) => questionsOf(passage, credit).sort(bestFirst).slice(0, MOST_PER_TEXT))
    .sort(bestFirst)
    .slice(0, AT_MOST);
}

function questionsOf(passage: Passage, credit: WordCredit): Question[] {
  const questions: Question[] = [];
  const { source, order, text, sentences } = passage;
  sentences.forEach((sentence, at) => {
    const previous = sentences[at - 1];
    const span = questionSpan(passage, sentence);
    if (span === null || credit.ownerOf(order, span) !== null) return;
    const words = text.slice(span.start, span.end);
    const score = scoreQuestion(words, previous === undefined ? '' : text.slice(previous.start, previous.end), splitWords(words, passage.language), passage.language);
    if (score < LEAST_SCORE) return;
    questions.push({
      id: pieceId('d', source, text, span) as QuestionId,
      source: source.id,
      comment: source.comment,
      author: source.author,
      ...span,
      text: words,
      score,
      theme: null,
    });
  });
  return questions;
}

function bestFirst(a: Question, b: Question): number {
  return b.score - a.score || compare(a.source, b.source) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sentence that asks, smileys after the mark left out; null when it does not ask. */
function questionSpan({ text, folded, language }: Passage, sentence: Span): Span | null {
  const asking = QUESTION_WORDS[language];
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > 420 || (!words.includes('?') && words.length > 300)) return null;
  const asks = !words.includes('?') ? null : /\?(?=[\s"»”)]*(?:[:;=]-?[()DPp]+)?[\s.)]*$)/u.exec(words);
  if (asks === null) return asking.indirect.test(folded.slice(sentence.start, sentence.end)) && isBalanced(words) && words.length <= 300 ? sentence : null;
  const closing = /^\?[\s\u00a0]?["»”]/u.exec(words.slice(asks.index));
  const end = sentence.start + asks.index + (closing?.[0].length ?? 1);
  const span = { start: sentence.start + announcedBy(asking, words.slice(0, end - sentence.start)), end };
  return isBalanced(text.slice(span.start, span.end)) ? span : isBalanced(words) ? sentence : null;
}

/** Where the blank before the last colon between blanks stands, -1 when there is none. */
function lastSpacedColon(words: string): number {
  for (let at = words.lastIndexOf(':'); at > 0; at = words.lastIndexOf(':', at - 1)) {
    if (/\s/u.test(words.charAt(at - 1)) && /\s/u.test(words.charAt(at + 1))) return at - 1;
  }
  return -1;
}

/** Units of an announcement before the question itself (« je reviens là-dessus : faut-il… ? »), 0 when there is none. */
function announcedBy(asking: QuestionWords, words: string): number {
  const colon = lastSpacedColon(words);
  const asked = words.slice(colon + 3);
  const before = words.slice(0, Math.max(0, colon));
  // « Qui est coupable : l'un ou l'autre ? » asks before its colon.
  const worth = colon > 0 && (asking.announces.test(before) || !asking.askedAlready.test(before)) && asked.length >= 25 && asked.length * 3.1 >= words.length && asking.asks.test(asked) && isBalanced(asked);
  return worth && !/^[-–•]/u.test(asked) ? colon + 3 + (/^\s*/u.exec(asked)?.[0].length ?? 0) : 0;
}
