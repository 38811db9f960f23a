import type { QuoteId } from '#rundown';
import { creditWords, type WordCredit } from './credit-words.js';
import { cutSpans } from './cut-spans.js';
import { findLiteralNouns } from './find-literal-nouns.js';
import { isReported } from './is-reported.js';
import type { Quote } from './matter.js';
import { firstNamesOn, passagesOf, type Passage } from './passages.js';
import { pieceId } from './piece-id.js';
import { standsAlone } from './quote-guards.js';
import { rankQuotes, type RankedSpan } from './rank-quotes.js';
import { personKey } from './same-person.js';
import { openingScorerOf } from './score-opening.js';
import { scorerOf, type PageWords, type QuoteScorer, type WeighedSpan } from './score-quote.js';
import { spokenSeconds } from './spoken-seconds.js';
import type { Source, TopicPage } from './topic-page.js';

/** Below this no producer would keep it, whatever the rest of the page is worth. */
const LEAST_SCORE = -1;
/** One text offers at most this many: the ranking would not list more of it. */
const MOST_PER_TEXT = 16;

/**
 * The stretches worth reading aloud, best first, each a slice of its source. What was somebody else's first is left
 * to them; nothing is cut inside a negation, a report or a concession.
 */
export function pickQuotes(sources: readonly Source[], page: TopicPage): Quote[] {
  return pickQuotesFrom(passagesOf(sources, page), page.articleAuthor);
}

/** The same from passages already made. */
export function pickQuotesFrom(passages: readonly Passage[], articleAuthor: string | null, credit: WordCredit = creditWords(passages)): Quote[] {
  const page = { firstNames: firstNamesOn(passages.map((passage) => passage.source)), literal: findLiteralNouns(passages) };
  const host = articleAuthor === null ? null : personKey(articleAuthor);
  const spans = passages
    .filter((passage) => passage.source.kind !== 'pitch')
    .flatMap((passage) =>
      keepApart(weigh(passage, page), passage, credit).map(
        (span): RankedSpan => ({ ...span, passage, person: personOf(passage.source), byHost: isHost(passage.source, host) }),
      ),
    );
  return rankQuotes(spans).map((span) => toQuote(span, page));
}

function scorerFor(passage: Passage, page: PageWords): QuoteScorer {
  return passage.source.kind === 'article' ? openingScorerOf(passage) : scorerOf(passage, page);
}

function weigh(passage: Passage, page: PageWords): WeighedSpan[] {
  const { weigh: weighOne } = scorerFor(passage, page);
  return passage.sentences.flatMap((_, at) => cutSpans(passage, at, page.firstNames).map(weighOne).filter((span) => span.score > LEAST_SCORE));
}

/** The best stretches that stand alone, are their author's own words and do not overlap: no words are quoted twice. */
function keepApart(spans: readonly WeighedSpan[], passage: Passage, credit: WordCredit): WeighedSpan[] {
  const kept: WeighedSpan[] = [];
  const said = new Set<string>();
  const best = [...spans].sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end);
  for (const span of best) {
    if (kept.length >= MOST_PER_TEXT) break;
    if (kept.some((other) => span.start < other.end && span.end > other.start)) continue;
    // Somebody who pastes one sentence forty times said it once.
    const words = passage.folded.slice(span.start, span.end);
    if (said.has(words) || isReported(passage, span) || !standsAlone(passage, span) || credit.ownerOf(passage.order, span) !== null) continue;
    said.add(words);
    kept.push(span);
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

function toQuote(span: RankedSpan, page: PageWords): Quote {
  const { source, text } = span.passage;
  const words = text.slice(span.start, span.end);
  return {
    id: pieceId('q', source, text, span) as QuoteId,
    source: source.id,
    comment: source.comment,
    author: source.author,
    start: span.start,
    end: span.end,
    text: words,
    score: span.score,
    reasons: scorerFor(span.passage, page).explain(span),
    theme: null,
    spokenSeconds: spokenSeconds(words),
  };
}
