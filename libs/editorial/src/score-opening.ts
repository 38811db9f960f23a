import type { CutSpan } from './cut-spans.js';
import type { Passage } from './passages.js';
import type { QuoteScorer } from './score-quote.js';

const ABSOLUTE = /(?<!\p{L})(?:jamais|toujours|aucune?|rien|personne|impossible|seule?s?|plus jamais|n['’]existe pas|tout|partout|meilleure?|pire)(?!\p{L})/iu;
const NEGATED = /(?<!\p{L})(?:ne|n['’])[^.!?;]{0,50}(?:pas|plus|jamais|rien|aucun)(?!\p{L})/iu;
const DEFINES = /(?<!\p{L})(?:c['’]est|n['’]est|ne sont|sont|est) /iu;
const ORDERS = /(?<!\p{L})(?:il faut|arrêtons|arrêtez|essayez|cessons|cessez|osons|imaginez|on confond|doit|doivent)(?!\p{L})/iu;
const DANGLES = /^(?:elles?|ils?|cela|ça|ceci|cet|cette|ces|dont|qui|que|où|d['’]où|et|ou|mais|or|ainsi|il y a là|dans ce|pour cela|pour la bonne|plus drôle|parce|l[ae] (?:premi[eè]re?|deuxième|seconde?|troisième|derni[eè]re?|même)|celui|celle|ceux|celles)(?!\p{L})/iu;
/** What only makes sense behind the line before. */
const TIED = /^(?:d['’]ailleurs|à plus forte raison|en effet|de plus|par ailleurs|en outre|car|donc|puisque|toutefois|cependant|pourtant|quand les mêmes)(?!\p{L})/iu;
/** Units from the start of the article. */
const HEADING = 100;

/**
 * How well a stretch of the article opens the show: the thesis is short, absolute and negated, and what makes a good
 * comment (image, raw words, figures) matters less here.
 */
export function openingScorerOf(passage: Passage): QuoteScorer {
  const points = (span: CutSpan): [string, number][] => pointsOf(passage.text.slice(span.start, span.end), span.start - passage.source.start);
  return {
    weigh: (span) => ({ ...span, score: Math.round(points(span).reduce<number>((sum, [, weight]) => sum + weight, SHAPE_POINTS[span.shape]) * 1000) / 1000 }),
    explain: (span) => points(span).map(([code, weight]) => ({ code, facts: { weight } })),
  };
}

const SHAPE_POINTS = { sentence: 0.3, trimmed: 0.3, clause: -0.3, pair: -0.2 } as const;

function pointsOf(words: string, into: number): [string, number][] {
  const length = words.length;
  const found: [string, number][] = [
    length <= 100 ? ['opening.short', 0.9] : length <= 170 ? ['opening.rightLength', 0.5] : ['opening.long', -0.8],
  ];
  if (ABSOLUTE.test(words)) found.push(['opening.absolute', 0.7]);
  if (NEGATED.test(words)) found.push(['opening.negated', 0.8]);
  if (DEFINES.test(words)) found.push(['opening.definition', 0.4]);
  if (ORDERS.test(words)) found.push(['opening.order', 0.5]);
  // The heading and the line under it state the thesis.
  if (into < HEADING) found.push(['opening.heading', 0.6]);
  if (TIED.test(words)) found.push(['opening.tied', -0.6]);
  if (/\?\W*$/u.test(words)) found.push(['opening.question', 0.3]);
  if (DANGLES.test(words)) found.push(['opening.dangling', -1.1]);
  if (/[([]/u.test(words)) found.push(['opening.aside', -0.4]);
  if (length < 40) found.push(['opening.tooShort', -0.5]);
  return found;
}
