import type { CutSpan } from './cut-spans.js';
import type { Language } from './language.js';
import type { Passage } from './passages.js';
import type { QuoteScorer } from './score-quote.js';

const WORDS = {
  fr: {
    absolute: /(?<!\p{L})(?:jamais|toujours|aucune?|rien|personne|impossible|seule?s?|plus jamais|n['’]existe pas|tout|partout|meilleure?|pire)(?!\p{L})/iu,
    negated: /(?<!\p{L})(?:ne|n['’])[^.!?;]{0,50}(?:pas|plus|jamais|rien|aucun)(?!\p{L})/iu,
    defines: /(?<!\p{L})(?:c['’]est|n['’]est|ne sont|sont|est) /iu,
    orders: /(?<!\p{L})(?:il faut|arrêtons|arrêtez|cessons|cessez|osons|imaginez|doit|doivent)(?!\p{L})/iu,
    dangles: /^(?:elles?|ils?|cela|ça|ceci|cet|cette|ces|dont|(?:qui|que|où)(?![^?]*\?)|d['’]où|et|ou|mais|or|ainsi|pour cela|parce|l[ae] (?:premi[eè]re?|deuxième|seconde?|troisième|derni[eè]re?|même)|celui|celle|ceux|celles)(?!\p{L})/iu,
    tied: /^(?:d['’]ailleurs|à plus forte raison|en effet|de plus|par ailleurs|en outre|car|donc|puisque|toutefois|cependant|pourtant)(?!\p{L})/iu,
  },
  en: {
    absolute: /(?<!\p{L})(?:never|always|no one|nobody|nothing|none|impossible|only|everything|everywhere|best|worst|whole|entire)(?!\p{L})/iu,
    negated: /(?<!\p{L})(?:not|never|no longer|nothing|no|\p{L}+n['’]t)(?!\p{L})/iu,
    defines: /(?<!\p{L})(?:is|are|isn['’]t|aren['’]t) /iu,
    orders: /(?<!\p{L})(?:must|should|stop|let us|imagine|have to|has to|dare)(?!\p{L})/iu,
    dangles: /^(?:it|they|them|he|she|this|that|these|those|(?:which|who|where)(?![^?]*\?)|and|or|but|so|thus|such|the (?:first|second|third|last|same)|for this)(?!\p{L})/iu,
    tied: /^(?:besides|moreover|indeed|in addition|therefore|however|nevertheless|yet|since|because)(?!\p{L})/iu,
  },
} as const;
/** Units from the start of the article. */
const HEADING = 100;

/**
 * How well a stretch of the article opens the show: the thesis is short, absolute and negated, and what makes a good
 * comment (image, raw words, figures) matters less here.
 */
export function openingScorerOf(passage: Passage): QuoteScorer {
  const points = (span: CutSpan): [string, number][] => pointsOf(WORDS[passage.language], passage.text.slice(span.start, span.end), span.start - passage.source.start);
  return {
    weigh: (span) => ({ ...span, score: Math.round(points(span).reduce<number>((sum, [, weight]) => sum + weight, SHAPE_POINTS[span.shape]) * 1000) / 1000 }),
    explain: (span) => points(span).map(([code, weight]) => ({ code, facts: { weight } })),
  };
}

const SHAPE_POINTS = { sentence: 0.3, trimmed: 0.3, clause: -0.3, pair: -0.2 } as const;

function pointsOf(mark: (typeof WORDS)[Language], words: string, into: number): [string, number][] {
  const length = words.length;
  const found: [string, number][] = [
    length <= 100 ? ['opening.short', 0.9] : length <= 170 ? ['opening.rightLength', 0.5] : ['opening.long', -0.8],
  ];
  if (mark.absolute.test(words)) found.push(['opening.absolute', 0.7]);
  if (mark.negated.test(words)) found.push(['opening.negated', 0.8]);
  if (mark.defines.test(words)) found.push(['opening.definition', 0.4]);
  if (mark.orders.test(words)) found.push(['opening.order', 0.5]);
  // The heading and the line under it state the thesis.
  if (into < HEADING) found.push(['opening.heading', 0.6]);
  if (mark.tied.test(words)) found.push(['opening.tied', -0.6]);
  if (/\?\W*$/u.test(words)) found.push(['opening.question', 0.3]);
  if (mark.dangles.test(words)) found.push(['opening.dangling', -1.1]);
  if (/[([]/u.test(words)) found.push(['opening.aside', -0.4]);
  if (length < 40) found.push(['opening.tooShort', -0.5]);
  return found;
}
