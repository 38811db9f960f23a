import type { QuoteId } from '#rundown';
import { contentHash } from './content-hash.js';
import { creditWords } from './credit-words.js';
import { cutSpans } from './cut-spans.js';
import type { Quote } from './matter.js';
import { firstNamesOn, passagesOf, type Passage } from './passages.js';
import { standsAlone } from './quote-guards.js';
import { rankQuotes, type RankedSpan } from './rank-quotes.js';
import { personKey } from './same-person.js';
import { scoreOpening } from './score-opening.js';
import { scoreQuote, type WeighedSpan } from './score-quote.js';
import { spokenSeconds } from './spoken-seconds.js';
import type { Source, TopicPage } from './topic-page.js';

/**
 * The stretches worth reading aloud, best first, each a slice of its source. What was somebody else's first is left
 * to them; nothing is cut inside a negation, a report or a concession.
 */
export function pickQuotes(sources: readonly Source[], page: TopicPage): Quote[] {
  const passages = passagesOf(sources, page);
  const firstNames = firstNamesOn(sources);
  const credit = creditWords(sources, page.text);
  const host = page.articleAuthor === null ? null : personKey(page.articleAuthor);
  const spans = passages.flatMap((passage) =>
    passage.source.kind === 'pitch'
      ? []
      : keepApart(weigh(passage, firstNames))
          .filter((span) => credit.ownerOf(passage.order, span) === null)
          .map((span): RankedSpan => ({ ...span, passage, person: personOf(passage.source), byHost: isHost(passage.source, host) })),
  );
  return rankQuotes(spans).map(toQuote);
}

function weigh(passage: Passage, firstNames: ReadonlySet<string>): WeighedSpan[] {
  const { text, sentences, source } = passage;
  const weighed: WeighedSpan[] = [];
  sentences.forEach((_, at) => {
    for (const span of cutSpans(text, sentences, at, firstNames)) {
      const words = text.slice(span.start, span.end);
      const scored = source.kind === 'article' ? scoreOpening(words, span) : scoreQuote(words, span);
      if (scored.score > LEAST_SCORE && standsAlone(text, span, sentences)) weighed.push(scored);
    }
  });
  return weighed;
}

/** Below this no producer would keep it, whatever the rest of the page is worth. */
const LEAST_SCORE = -1;

/** The best stretches that do not overlap, so that no words are quoted twice. */
function keepApart(spans: readonly WeighedSpan[]): WeighedSpan[] {
  const kept: WeighedSpan[] = [];
  const best = [...spans].sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end);
  for (const span of best) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept;
}

/** Unsigned contributions are each their own person: nothing says that two were written by one. */
function personOf(source: Source): string {
  return source.author === null ? `#${source.id}` : personKey(source.author);
}

function isHost(source: Source, host: string | null): boolean {
  return source.kind === 'article' || (host !== null && source.author !== null && personKey(source.author) === host);
}

function toQuote(span: RankedSpan): Quote {
  const { source, text } = span.passage;
  const words = text.slice(span.start, span.end);
  return {
    id: `q-${contentHash(source.id, String(span.start - source.start), words)}` as QuoteId,
    source: source.id,
    comment: source.comment,
    author: source.author,
    start: span.start,
    end: span.end,
    text: words,
    score: span.score,
    reasons: span.reasons,
    theme: null,
    spokenSeconds: spokenSeconds(words),
  };
}
