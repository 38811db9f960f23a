import type { DebateFacet } from './debate-facets.js';
import type { Language } from './language.js';
import { numberStems, type StemCounts, type StemNumbers } from './number-stems.js';
import { splitWords, type Word } from './split-words.js';

/** How much a text speaks to each facet of the bank (same order), after the facets have learnt the page's words. */
export interface FacetedTexts {
  readonly scoresOf: (words: readonly Word[]) => Float64Array;
  /** The words of a text that speak for a facet, the strongest first. */
  readonly evidenceOf: (words: readonly Word[], facet: number) => readonly Word[];
  /** What a stem is worth as common ground of two texts: higher is rarer on the page. */
  readonly rarity: (stem: string) => number;
  /** Whether a text holds one of the bank's own words for a facet: what was learnt alone proves nothing. */
  readonly names: (words: readonly Word[], facet: number) => boolean;
}

const ROUNDS = 3;
/** A stem in more of the texts than this is what the whole page talks about and tells no facet from another. */
const PAGE_WIDE = 0.35;
/** A learnt word never weighs more than this beside a word of the bank, which weighs 1. */
const LEARNT = 0.5;
/** A learnt word must be this much more frequent in the facet's texts than on the page. */
const LIFT = 1.6;
/** Sentences from which a page teaches all it can; a short page teaches less. */
const MUCH_TO_LEARN = 500;
/** Keeps a facet that the page hardly feeds from winning on one word: times the mean of all facets added to its own. */
const EVEN = 24;

/** The weights of one stem: the facets that claim it and how much it speaks for each. */
interface StemWeights {
  readonly facets: number[];
  readonly weights: number[];
}

/** By the number of the stem. */
type Weights = (StemWeights | undefined)[];

/**
 * Starts from the bank's words and lets each facet learn, in three rounds, the words of the sentences it won: a whole
 * contribution speaks of too many things to teach anything. A score is
 * relative to what the facet scores on the page at large: on a page about money, a text is about money only when it
 * speaks of it more than the others do.
 */
export function assignFacets(texts: readonly (readonly Word[])[], language: Language, facets: readonly DebateFacet[]): FacetedTexts {
  const stems = numberStems();
  const counts = texts.map(stems.count);
  const spread = countSpread(counts);
  const spreadOf = (stem: number): number => spread[stem] ?? 0;
  // No rarity beyond that: the bank's words are specific as they are, and a page's main word still makes a theme.
  const worthOf = (stem: number): number => (counts.length >= 8 && spreadOf(stem) / counts.length > PAGE_WIDE ? 0.3 : 1);
  const bank = bankWeights(language, facets, stems);
  let weights = bank;
  let scorer = relativeScorer(counts, weights, worthOf, facets.length);
  for (let round = 0; round < ROUNDS; round++) {
    weights = learn(counts, bank, spread, scorer.own, facets.length);
    scorer = relativeScorer(counts, weights, worthOf, facets.length);
  }
  const [settled, learnt] = [scorer.of, weights];
  const weightOf = ({ stem }: Word, facet: number): number => (stem === null ? 0 : weightIn(learnt[stems.numberOf(stem)], facet) * worthOf(stems.numberOf(stem)));
  return {
    rarity: (stem) => Math.log(1 + counts.length / (1 + spreadOf(stems.numberOf(stem)))),
    scoresOf: (words) => settled(stems.count(words)),
    names: (words, facet) => words.some(({ stem }) => stem !== null && bank[stems.numberOf(stem)]?.facets.includes(facet) === true),
    evidenceOf: (words, facet) => {
      const told = new Set<string | null>();
      return words
        .filter((word) => weightOf(word, facet) > 0 && !told.has(word.stem) && told.add(word.stem) !== undefined)
        .sort((a, b) => weightOf(b, facet) - weightOf(a, facet) || a.start - b.start);
    },
  };
}

/** In how many of the texts each stem stands, by its number. */
function countSpread(counts: readonly StemCounts[]): number[] {
  const spread: number[] = [];
  for (const { stems } of counts) for (const stem of stems) spread[stem] = (spread[stem] ?? 0) + 1;
  return spread;
}

function bankWeights(language: Language, facets: readonly DebateFacet[], stems: StemNumbers): Weights {
  const weights: Weights = [];
  facets.forEach((facet, n) => {
    for (const written of facet.words[language] ?? []) {
      // An entry of several words (« temps de travail ») speaks as much as one word, shared among those that mean something.
      const named = splitWords(written, language).flatMap(({ stem }) => stem ?? []);
      for (const stem of named) addWeight(weights, stems.numberOf(stem), n, 1 / named.length);
    }
  });
  return weights;
}

function addWeight(weights: Weights, stem: number, facet: number, weight: number): void {
  const own = (weights[stem] ??= { facets: [], weights: [] });
  const at = own.facets.indexOf(facet);
  if (at >= 0) {
    own.weights[at] = Math.max(own.weights[at] ?? 0, weight);
    return;
  }
  own.facets.push(facet);
  own.weights.push(weight);
}

function weightIn(own: StemWeights | undefined, facet: number): number {
  const at = own?.facets.indexOf(facet) ?? -1;
  return at < 0 ? 0 : (own?.weights[at] ?? 0);
}

function relativeScorer(counts: readonly StemCounts[], weights: Weights, worthOf: (stem: number) => number, facets: number): Scorer {
  const raw = ({ stems, times, size }: StemCounts): Float64Array => {
    const scores = new Float64Array(facets);
    for (let at = 0; at < stems.length; at++) {
      const stem = stems[at] ?? 0;
      const own = weights[stem];
      if (own === undefined) continue;
      // A word that several facets claim speaks less for each.
      const worth = ((1 + Math.log(times[at] ?? 1)) * worthOf(stem)) / Math.sqrt(own.facets.length);
      for (let n = 0; n < own.facets.length; n++) {
        const facet = own.facets[n] ?? 0;
        scores[facet] = (scores[facet] ?? 0) + (own.weights[n] ?? 0) * worth;
      }
    }
    const norm = Math.sqrt(size + 6);
    for (let facet = 0; facet < facets; facet++) scores[facet] = (scores[facet] ?? 0) / norm;
    return scores;
  };
  const mean = new Float64Array(facets);
  const own = counts.map(raw);
  for (const scores of own) {
    for (let facet = 0; facet < facets; facet++) mean[facet] = (mean[facet] ?? 0) + (scores[facet] ?? 0) / counts.length;
  }
  const overall = mean.reduce((sum, one) => sum + one, 0) / facets;
  const relate = (scores: Float64Array): Float64Array => {
    for (let facet = 0; facet < facets; facet++) if (scores[facet] !== 0) scores[facet] = (scores[facet] ?? 0) / ((mean[facet] ?? 0) + EVEN * overall);
    return scores;
  };
  for (const scores of own) relate(scores);
  return { own, of: (stems) => relate(raw(stems)) };
}

/** Scores of the texts that the facets learn from, in their order, and of any other. */
interface Scorer {
  readonly own: readonly Float64Array[];
  readonly of: (stems: StemCounts) => Float64Array;
}

/** One round: each text goes to the facet it speaks to most, and that facet takes on what sets its texts apart. */
function learn(counts: readonly StemCounts[], bank: Weights, spread: readonly number[], scored: readonly Float64Array[], facets: number): Weights {
  const won: StemCounts[][] = Array.from({ length: facets }, () => []);
  counts.forEach((stems, at) => {
    const scores = scored[at] ?? new Float64Array();
    const best = topOf(scores);
    // Only clear winners teach: a text between two facets would blur both.
    if (best !== null && isClear(scores, best)) won[best]?.push(stems);
  });
  const weights: Weights = bank.map((own) => own && { facets: [...own.facets], weights: [...own.weights] });
  won.forEach((texts, facet) => {
    if (texts.length >= 2) for (const [stem, weight] of distinctStems(texts, counts.length, spread)) addWeight(weights, stem, facet, weight);
  });
  return weights;
}

function isClear(scores: Float64Array, best: number): boolean {
  const most = scores[best] ?? 0;
  for (let facet = 0; facet < scores.length; facet++) if (facet !== best && (scores[facet] ?? 0) * 1.15 >= most) return false;
  return true;
}

function distinctStems(texts: readonly StemCounts[], all: number, spread: readonly number[]): [stem: number, weight: number][] {
  const inside = new Map<number, number>();
  for (const { stems } of texts) for (const stem of stems) inside.set(stem, (inside.get(stem) ?? 0) + 1);
  const learnt: [stem: number, weight: number][] = [];
  const taught = LEARNT * Math.min(1, all / MUCH_TO_LEARN);
  inside.forEach((within, stem) => {
    if (within < 2) return;
    const lift = (within + 0.5) / (texts.length + 1) / (((spread[stem] ?? within) + 1) / (all + 2));
    if (lift > LIFT) learnt.push([stem, (taught * Math.min(1, Math.log(lift)) * within) / (within + 1)]);
  });
  return learnt;
}

/** Place of the highest score above zero, the first of equals. */
export function topOf(scores: Float64Array): number | null {
  let best: number | null = null;
  let most = 0;
  for (let facet = 0; facet < scores.length; facet++) {
    const score = scores[facet] ?? 0;
    if (score > most) [best, most] = [facet, score];
  }
  return best;
}
