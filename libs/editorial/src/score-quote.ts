import type { Reason } from '#rundown';
import type { CutSpan } from './cut-spans.js';
import { foldText } from './fold-text.js';
import type { Passage } from './passages.js';
import type { QuoteFeature } from './quote-feature.js';
import { nounOf } from './find-literal-nouns.js';
import { QUOTE_FEATURES_EN } from './quote-features.en.js';
import { QUOTE_FEATURES_FR } from './quote-features.fr.js';
import type { Span } from './topic-page.js';

/** A stretch with its worth. */
export interface WeighedSpan extends CutSpan {
  readonly score: number;
}

/** Weighs the stretches of one passage; says why only when asked, since most are weighed and dropped. */
export interface QuoteScorer {
  readonly weigh: (span: CutSpan) => WeighedSpan;
  readonly explain: (span: CutSpan) => Reason[];
}

/** What the words of one page mean there. */
export interface PageWords {
  /** Nouns that are no images on it. */
  readonly literal: ReadonlySet<string>;
  /** Of those who wrote, folded: to call one by name is to speak to somebody. */
  readonly firstNames: ReadonlySet<string>;
}

/** The features that show inside one sentence, by their place in the list of features, and where; most do not. */
type Spotted = ReadonlyMap<number, readonly Span[]>;

const NONE: ReadonlySet<string> = new Set();
const CALLED: QuoteFeature = { code: 'quote.calls', weight: -0.7 };
const SHAPE_POINTS = { sentence: 0.3, trimmed: 0.35, clause: -0.25, pair: -0.9 } as const;
/** A second sentence that points back to the first (« Ce n'est pas une panne… ») is only understood with it. */
const LEANING_PAIR = 0.3;
const FEATURES = { fr: QUOTE_FEATURES_FR, en: QUOTE_FEATURES_EN } as const;
/** Two sentences hold more of everything: past this length a pair pays for it. */
const LONG_PAIR = 170;

/**
 * Weighs the stretches of one passage: the weights of the features found in the words, the length and the shape.
 * Features are looked for once per sentence and remembered, since many stretches share their words.
 */
export function scorerOf(passage: Passage, { literal, firstNames }: PageWords = { literal: NONE, firstNames: NONE }): QuoteScorer {
  const features = FEATURES[passage.language];
  const edges = features.flatMap((feature, n) => (feature.edge === undefined ? [] : [n]));
  const spotted = new Map<number, Spotted>();
  const spotIn = (sentence: number): Spotted => {
    const known = spotted.get(sentence) ?? spot(features, passage.folded, passage.sentences[sentence] ?? { start: 0, end: 0 }, literal);
    spotted.set(sentence, known);
    return known;
  };
  const evidenceOf = (feature: QuoteFeature, n: number, span: CutSpan, words: string): Span | null => {
    if (feature.edge !== undefined) return findAtEdge(feature.edge, words, span);
    const found = findInside(spotIn(span.sentence).get(n), span);
    return found ?? (span.shape === 'pair' ? findInside(spotIn(span.sentence + 1).get(n), span) : null);
  };
  const calls = new Map<number, readonly Span[]>();
  const callsIn = (sentence: number): readonly Span[] => {
    const known = calls.get(sentence) ?? findCalls(passage, passage.sentences[sentence] ?? { start: 0, end: 0 }, firstNames);
    calls.set(sentence, known);
    return known;
  };
  const calledIn = (span: CutSpan): Span | null => findInside(callsIn(span.sentence), span) ?? (span.shape === 'pair' ? findInside(callsIn(span.sentence + 1), span) : null);
  const needs = features.filter(({ code }) => code === 'quote.dangling' || code === 'quote.leans');
  const leaning = new Map<number, boolean>();
  const leansBack = ({ shape, sentence }: CutSpan): boolean => {
    if (shape !== 'pair') return false;
    const second = passage.sentences[sentence + 1] ?? { start: 0, end: 0 };
    const known = leaning.get(sentence) ?? needs.some(({ edge }) => edge?.test(passage.folded.slice(second.start, second.end)) === true);
    leaning.set(sentence, known);
    return known;
  };
  return {
    weigh: (span) => {
      const words = passage.folded.slice(span.start, span.end);
      let score = SHAPE_POINTS[span.shape] + lengthPoints(words.length) + edgePoints(passage.text, span) + (leansBack(span) ? LEANING_PAIR : 0);
      for (const n of edges) {
        const feature = features[n];
        if (feature?.edge?.test(words) === true) score += feature.weight;
      }
      const [first, second] = [spotIn(span.sentence), span.shape === 'pair' ? spotIn(span.sentence + 1) : null];
      for (const [n, matches] of first) if (findInside(matches, span) !== null || findInside(second?.get(n), span) !== null) score += features[n]?.weight ?? 0;
      for (const [n, matches] of second ?? []) if (!first.has(n) && findInside(matches, span) !== null) score += features[n]?.weight ?? 0;
      if (calledIn(span) !== null) score += CALLED.weight;
      return { ...span, score: Math.round(score * 1000) / 1000 };
    },
    explain: (span) => {
      const words = passage.folded.slice(span.start, span.end);
      const found = features.flatMap((feature, n): Reason[] => {
        const evidence = evidenceOf(feature, n, span, words);
        if (evidence === null) return [];
        const shown = passage.text.slice(evidence.start, Math.min(evidence.end, evidence.start + 60)).trim();
        return [{ code: feature.code, facts: { evidence: shown, weight: feature.weight } }];
      });
      const called = calledIn(span);
      if (called !== null) found.push({ code: CALLED.code, facts: { evidence: passage.text.slice(called.start, called.end), weight: CALLED.weight } });
      return [...found, { code: lengthCode(words.length), facts: { characters: words.length } }];
    },
  };
}

function spot(features: readonly QuoteFeature[], folded: string, sentence: Span, literal: ReadonlySet<string>): Spotted {
  const words = folded.slice(sentence.start, sentence.end);
  const spotted = new Map<number, Span[]>();
  features.forEach((feature, n) => {
    if (feature.inside === undefined) return;
    feature.inside.lastIndex = 0;
    for (let match = feature.inside.exec(words); match !== null; match = feature.inside.exec(words)) {
      if (feature.code !== 'quote.image' || !isLiteral(match[0], literal)) {
        const found = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const known = spotted.get(n);
        if (known === undefined) spotted.set(n, [found]);
        else known.push(found);
      }
      if (match[0] === '') feature.inside.lastIndex++;
    }
  });
  return spotted;
}

/** Whether the noun that a match ends on is one that this page means at its word. */
function isLiteral(match: string, literal: ReadonlySet<string>): boolean {
  return literal.size > 0 && nounOf(/[a-z]+$/.exec(match)?.[0] ?? '', literal) !== null;
}

const NAME_BESIDE_COMMA = /(?<=,\s)\p{Lu}\p{L}+(?=\s?[,.!?])|(?<!\p{L})\p{Lu}\p{L}+(?=\s?,)/gu;

/** First names of the others, between commas or before one. */
function findCalls({ text }: Passage, sentence: Span, firstNames: ReadonlySet<string>): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  if (firstNames.size === 0 || !words.includes(',')) return [];
  return [...words.matchAll(NAME_BESIDE_COMMA)]
    .filter(([name]) => firstNames.has(foldText(name)))
    .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
}

function findInside(matches: readonly Span[] | undefined, span: Span): Span | null {
  for (const match of matches ?? []) {
    // A pattern may take one blank behind its words.
    if (match.start >= span.start && match.end <= span.end + 1) return match;
  }
  return null;
}

function findAtEdge(pattern: RegExp, words: string, span: Span): Span | null {
  const match = pattern.exec(words);
  return match === null ? null : { start: span.start + match.index, end: span.start + match.index + match[0].length };
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
function edgePoints(text: string, span: CutSpan): number {
  const low = /^\p{Ll}/u.test(text.slice(span.start, span.start + 2)) ? -0.1 : 0;
  const open = span.shape === 'clause' && !/[.!?…"»]$/u.test(text.slice(span.end - 1, span.end)) ? -0.1 : 0;
  const heavy = span.shape === 'pair' && span.end - span.start > LONG_PAIR ? -0.5 : 0;
  return low + open + heavy;
}
