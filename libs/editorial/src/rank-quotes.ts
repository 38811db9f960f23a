import type { Passage } from './passages.js';
import type { WeighedSpan } from './score-quote.js';

export interface RankedSpan extends WeighedSpan {
  readonly passage: Passage;
  readonly person: string;
  /** Written by the article's author, in the article or in a comment. */
  readonly byHost: boolean;
}

/** Points lost for each quote of the same person, and of the same text, that already stands higher. */
const PER_PERSON = 0.3;
const PER_TEXT = 0.3;
const HOST_SHARE = 0.2;
/** What the host's comments may take of it when there is an article. */
const HOST_COMMENTS = 0.16;
/** The opening needs a few lines of the article, no more. */
const MOST_ARTICLE = 8;
/** Where a fifth of the list is less than two lines, the article still stands at its end with these. */
const LEAST_ARTICLE = 2;
const SHORT_LIST = 10;
/** The audience comes first: the article's lines are listed after the first thirty quotes. */
const ARTICLE_FROM = 30;
const AT_LEAST = 160;
const AT_MOST = 400;
/** Above the least number, only quotes that keep some worth after the penalties are listed. */
const WORTH = 0.6;
const HEADS = 4;

/**
 * Best first, voices spread: each quote of a person lowers that person's next ones, and at any depth of the list the
 * article's author holds at most a fifth of it, unless nobody else wrote or the list is too short for a fifth. The score given out is the one it was ranked by.
 */
export function rankQuotes(spans: readonly RankedSpan[]): RankedSpan[] {
  const queues = queueByVoice(spans);
  const heard = new Map<string, number>();
  const texts = new Map<string, number>();
  const list: RankedSpan[] = [];
  const host = { article: 0, comments: 0 };
  const hasArticle = spans.some(isArticle);
  const alone = spans.every((span) => span.byHost);
  const open = (span: RankedSpan): boolean => {
    if (!span.byHost || (alone && (!isArticle(span) || host.article < MOST_ARTICLE))) return true;
    const depth = list.length + 1;
    if (host.article + host.comments + 1 > HOST_SHARE * depth) return false;
    if (isArticle(span)) return host.article < MOST_ARTICLE && list.length >= ARTICLE_FROM;
    return host.comments + 1 <= (hasArticle ? HOST_COMMENTS : HOST_SHARE) * depth;
  };
  const late = (span: RankedSpan): boolean => {
    const room = list.length < SHORT_LIST ? LEAST_ARTICLE : HOST_SHARE * (list.length + 1) - host.comments;
    return isArticle(span) && host.article + 1 <= Math.min(room, MOST_ARTICLE);
  };
  const adjusted = (span: RankedSpan): number =>
    span.score - PER_PERSON * (heard.get(voiceOf(span)) ?? 0) - (isArticle(span) ? 0 : PER_TEXT * (texts.get(span.passage.source.id) ?? 0));
  while (list.length < AT_MOST) {
    // When nobody else has anything left, the article still gives the opening its line or two.
    const best = bestOpen(queues, open, adjusted) ?? bestOpen(queues, late, adjusted);
    if (best === null || (list.length >= AT_LEAST && best.score < WORTH)) break;
    const { span } = best;
    takeFrom(queues, best.queue, span);
    list.push({ ...span, score: Math.round(Math.min(best.score, list.at(-1)?.score ?? best.score) * 1000) / 1000 });
    heard.set(voiceOf(span), (heard.get(voiceOf(span)) ?? 0) + 1);
    texts.set(span.passage.source.id, (texts.get(span.passage.source.id) ?? 0) + 1);
    if (span.byHost) host[isArticle(span) ? 'article' : 'comments']++;
  }
  return list;
}

function bestOpen(
  queues: readonly RankedSpan[][],
  open: (span: RankedSpan) => boolean,
  adjusted: (span: RankedSpan) => number,
): { span: RankedSpan; score: number; queue: RankedSpan[] } | null {
  let best: { span: RankedSpan; score: number; queue: RankedSpan[] } | null = null;
  for (const queue of queues) {
    // Penalties only take away, so no later queue can beat what is found.
    if (best !== null && (queue[0]?.score ?? 0) <= best.score) break;
    // A few heads are enough: further down only the penalty per text could change the order.
    for (const span of queue.slice(0, HEADS)) {
      if (!open(span)) continue;
      const score = adjusted(span);
      if (best === null || score > best.score) best = { span, score, queue };
    }
  }
  return best;
}

/** Takes a span out of its queue and puts the queue back in order of its new head; an empty queue goes. */
function takeFrom(queues: RankedSpan[][], queue: RankedSpan[], span: RankedSpan): void {
  queues.splice(queues.indexOf(queue), 1);
  queue.splice(queue.indexOf(span), 1);
  const head = queue[0]?.score;
  if (head === undefined) return;
  const at = queues.findIndex((other) => (other[0]?.score ?? 0) < head);
  queues.splice(at < 0 ? queues.length : at, 0, queue);
}

function isArticle(span: RankedSpan): boolean {
  return span.passage.source.kind === 'article';
}

/** The article is a voice of its own beside its author's comments. */
function voiceOf(span: RankedSpan): string {
  return isArticle(span) ? '#article' : span.person;
}

/** One queue per voice, best first; queues by their head, equals in the order in which voices first appear. */
function queueByVoice(spans: readonly RankedSpan[]): RankedSpan[][] {
  const queues = new Map<string, RankedSpan[]>();
  for (const span of spans) {
    const key = voiceOf(span);
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [span]);
    else queue.push(span);
  }
  for (const queue of queues.values()) {
    queue.sort((a, b) => b.score - a.score || a.passage.order - b.passage.order || a.start - b.start);
  }
  // A voice behind as many fresh ones as the list holds is never reached; the host's quotas are theirs alone.
  return [...queues.values()].sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0)).filter((queue, at) => at < 2 * AT_MOST || queue[0]?.byHost === true);
}
