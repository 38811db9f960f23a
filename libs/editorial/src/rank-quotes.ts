import type { Passage } from './passages.js';
import type { WeighedSpan } from './score-quote.js';

export interface RankedSpan extends WeighedSpan {
  readonly passage: Passage;
  readonly person: string;
  /** Written by the article's author, in the article or in a comment. */
  readonly byHost: boolean;
}

/** Points lost for each quote of the same person, and of the same text, that already stands higher. */
const PER_PERSON = 0.5;
const PER_TEXT = 0.35;
const HOST_SHARE = 0.2;
/** Of the host's share, the part that the article takes: the opening needs a few lines, no more. */
const MOST_ARTICLE = 8;
/** The audience comes first: the article's lines are listed after the first thirty quotes. */
const ARTICLE_FROM = 30;
const AT_LEAST = 160;
const AT_MOST = 400;
/** Above the least number, only quotes that keep some worth after the penalties are listed. */
const WORTH = 0.6;

/**
 * Best first, voices spread: each quote of a person lowers that person's next ones, and at any depth of the list the
 * article's author holds at most a fifth of it. The score given out is the one it was ranked by.
 */
export function rankQuotes(spans: readonly RankedSpan[]): RankedSpan[] {
  const queues = queueByPerson(spans);
  const heard = new Map<string, number>();
  const texts = new Map<string, number>();
  const list: RankedSpan[] = [];
  let host = 0;
  let article = 0;
  const open = (span: RankedSpan): boolean =>
    !span.byHost ||
    (host + 1 <= HOST_SHARE * (list.length + 1) && (span.passage.source.kind !== 'article' || (article < MOST_ARTICLE && list.length >= ARTICLE_FROM)));
  const adjusted = (span: RankedSpan): number =>
    span.score - PER_PERSON * (heard.get(span.person) ?? 0) - PER_TEXT * (texts.get(span.passage.source.id) ?? 0);
  while (list.length < AT_MOST) {
    let best: { span: RankedSpan; score: number; queue: RankedSpan[]; at: number } | null = null;
    for (const queue of queues) {
      // A few heads are enough: further down only the penalty per text could change the order.
      for (let at = 0; at < Math.min(queue.length, 4); at++) {
        const span = queue[at];
        if (span === undefined || !open(span)) continue;
        const score = adjusted(span);
        if (best === null || score > best.score) best = { span, score, queue, at };
      }
    }
    if (best === null || (list.length >= AT_LEAST && best.score < WORTH)) break;
    best.queue.splice(best.at, 1);
    const { span } = best;
    list.push({ ...span, score: Math.round(Math.min(best.score, list.at(-1)?.score ?? best.score) * 1000) / 1000 });
    heard.set(span.person, (heard.get(span.person) ?? 0) + 1);
    texts.set(span.passage.source.id, (texts.get(span.passage.source.id) ?? 0) + 1);
    if (span.byHost) host++;
    if (span.passage.source.kind === 'article') article++;
  }
  return list;
}

/** One queue per person and kind of host text, best first, in the order in which people first appear. */
function queueByPerson(spans: readonly RankedSpan[]): RankedSpan[][] {
  const queues = new Map<string, RankedSpan[]>();
  for (const span of spans) {
    const key = span.passage.source.kind === 'article' ? '#article' : span.person;
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [span]);
    else queue.push(span);
  }
  for (const queue of queues.values()) {
    queue.sort((a, b) => b.score - a.score || a.passage.order - b.passage.order || a.start - b.start);
  }
  return [...queues.values()];
}
