import type { Reason } from '#rundown';
import type { CutSpan } from './cut-spans.js';
import { QUOTE_FEATURES } from './quote-features.js';

/** A stretch with its worth and what speaks for and against it. */
export interface WeighedSpan extends CutSpan {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const SHAPE_POINTS = { sentence: 0.3, trimmed: 0.35, clause: -0.25, pair: -0.45 } as const;

/** The worth of a stretch: the weights of the features found in its words, its length and its shape. */
export function scoreQuote(words: string, span: CutSpan): WeighedSpan {
  const lower = words.toLowerCase().replace(/[’‘]/g, "'").replace(/[\s\u00a0]+/g, ' ');
  const reasons: Reason[] = [];
  let score = SHAPE_POINTS[span.shape] + lengthPoints(words.length) + edgePoints(words, span);
  for (const feature of QUOTE_FEATURES) {
    const evidence = feature.find(lower);
    if (evidence === null) continue;
    score += feature.weight;
    reasons.push({ code: feature.code, facts: { evidence: evidence.slice(0, 60), weight: feature.weight } });
  }
  reasons.push({ code: lengthCode(words.length), facts: { characters: words.length } });
  return { ...span, score: Math.round(score * 1000) / 1000, reasons };
}

/** A host reads one or two lines: best between 70 and 210 units, falling off on both sides. */
function lengthPoints(length: number): number {
  if (length < 45) return -0.9;
  if (length < 70) return -0.3;
  if (length <= 210) return 0.4;
  if (length <= 260) return 0;
  return -0.6;
}

function lengthCode(length: number): string {
  if (length < 70) return 'quote.short';
  return length <= 210 ? 'quote.rightLength' : 'quote.long';
}

/** A stretch that begins low and was cut is readable, but a whole sentence is better company on air. */
function edgePoints(words: string, span: CutSpan): number {
  const low = /^\p{Ll}/u.test(words) ? -0.1 : 0;
  const open = span.shape === 'clause' && !/[.!?…"»]$/u.test(words) ? -0.1 : 0;
  return low + open;
}
